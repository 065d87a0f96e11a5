/** A notice as the contract's shape, every field listed. */
import { mostNamed, type Notification } from '@setpoint/contract/notifications'
import type { Known } from './hydration.ts'
import type { NoticeRow } from './store.ts'

export function presentNotice({ id, kind, subjects, at, readAt }: NoticeRow, known: Known): Notification {
  const actors = known.actors.get(id) ?? []
  const people = actors.slice(0, mostNamed).flatMap((actor) => known.person.get(actor) ?? [])
  return {
    id,
    kind,
    at: at.toISOString(),
    read: readAt !== null,
    people: people.map(({ userId, username, displayName, avatar }) => ({ userId, username, displayName, avatar })),
    others: Math.max(0, actors.length - people.length),
    team: seen(known.team, subjects.teamId),
    challenge: seen(known.challenge, subjects.challengeId),
    post: seen(known.post, subjects.postId),
    comment: seen(known.comment, subjects.commentId),
    achievement: seen(known.achievement, subjects.achievementId),
    badge: seen(known.badge, subjects.badgeId),
    decisionId: subjects.decisionId,
  }
}

const seen = <Sort>(all: ReadonlyMap<string, Sort>, id: string | null): Sort | null =>
  id === null ? null : (all.get(id) ?? null)
