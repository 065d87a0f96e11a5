/** Which notices are told: those whose people and things the viewer still sees. Pure. */
import { notificationKinds } from '@setpoint/contract/notifications'
import type { Known } from './hydration.ts'
import { isBundled } from './notify.ts'
import type { NoticeRow } from './store.ts'

const sorts = ['team', 'challenge', 'post', 'comment', 'achievement', 'badge'] as const

export function isTold({ id, kind, subjects }: NoticeRow, known: Known): boolean {
  const actors = known.actors.get(id) ?? []
  const isSomebodys = subjects.actorId !== null || isBundled(kind)
  if (isSomebodys && !actors.some((actor) => known.person.has(actor))) return false
  if ('lasts' in notificationKinds[kind]) return true
  return sorts.every((sort) => {
    const subject = subjects[`${sort}Id`]
    return subject === null || known[sort].has(subject)
  })
}
