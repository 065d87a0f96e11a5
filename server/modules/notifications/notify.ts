/** Telling people what happened to them: in the transaction in which it did, once, whatever is replayed. */
import { mostBundled, notificationKinds, type NotificationKind } from '@setpoint/contract/notifications'
import type { Platform, Tx } from '../../platform/context.ts'
import { holdAccounts } from '../identity/index.ts'
import { hiddenFrom, mutersOf } from '../moderation/index.ts'
import { addActor, countActors, makeUnreadAgain } from './bundle-store.ts'
import type { Notice } from './notice.ts'
import { deleteBeyondMost, insertNotices, lockNotice } from './store.ts'

/** Tells one person, unless they did it themselves, have muted who did, or there is a block between the two. */
export const notify = (tx: Tx<Platform>, userId: string, notice: Notice): Promise<void> =>
  notifyAll(tx, [userId], notice)

/** The same to many: a few statements for any number. */
export async function notifyAll(tx: Tx<Platform>, userIds: readonly string[], notice: Notice): Promise<void> {
  const hearing = await whoHears(tx, userIds, notice.subjects.actorId)
  if (hearing.length === 0) return
  if (isBundled(notice.kind)) {
    for (const userId of hearing) await join(tx, userId, notice)
    return
  }
  for (const { userId, id } of await insertNotices(tx, hearing, notice)) tellAdded(tx, userId, id, notice.kind)
  await deleteBeyondMost(tx, hearing)
}

export const isBundled = (kind: NotificationKind): boolean => 'bundled' in notificationKinds[kind]

/** Those whose accounts are there until the transaction ends, in one order, so that two who tell many do not wait for each other. */
async function whoHears(
  tx: Tx<Platform>,
  userIds: readonly string[],
  actorId: string | undefined,
): Promise<readonly string[]> {
  const others = [...new Set(userIds)].filter((id) => id !== actorId).toSorted()
  if (others.length === 0) return []
  if (actorId === undefined) return keepingOrder(others, await holdAccounts(tx, others))
  const [hidden, muting] = [await hiddenFrom(tx, actorId, others), await mutersOf(tx, actorId, others)]
  const willing = others.filter((id) => !hidden.has(id) && !muting.has(id))
  if (willing.length === 0) return []
  const held = await holdAccounts(tx, [...willing, actorId])
  return held.has(actorId) ? keepingOrder(willing, held) : []
}

const keepingOrder = (ids: readonly string[], some: ReadonlySet<string>) => ids.filter((id) => some.has(id))

/** One more whose doing it is. A notice that was read is unread again, and says nothing aloud. */
async function join(tx: Tx<Platform>, userId: string, notice: Notice): Promise<void> {
  const { actorId, ...subjects } = notice.subjects
  if (actorId === undefined) throw new Error(`whose doing is a ${notice.kind}?`)
  const [added] = await insertNotices(tx, [userId], { ...notice, subjects })
  const kept = await lockNotice(tx, userId, notice)
  if (kept === null || (await countActors(tx, userId, kept.id)) >= mostBundled) return
  if (!(await addActor(tx, userId, kept.id, actorId))) return
  if (added !== undefined) {
    tellAdded(tx, userId, added.id, notice.kind)
    await deleteBeyondMost(tx, [userId])
    return
  }
  if (kept.readAt !== null) await makeUnreadAgain(tx, userId, kept.id)
  tellChanged(tx, [userId])
}

const tellAdded = (tx: Tx<Platform>, userId: string, notificationId: string, kind: NotificationKind): void =>
  tx.tell([userId], 'notification.added', { notificationId, kind })

export const tellChanged = (tx: Tx<Platform>, userIds: readonly string[]): void =>
  tx.tell(new Set(userIds), 'notification.changed', {})
