/** Notices of what is not so any more. */
import { NotificationKind } from '@setpoint/contract/notifications'
import type { Platform, Tx } from '../../platform/context.ts'
import { listJoinedBy, removeActor } from './bundle-store.ts'
import type { NoticeName } from './notice.ts'
import { tellChanged } from './notify.ts'
import { deleteBetween, deleteNamed, deleteOfTeam, deleteUnread, lockNotice } from './store.ts'

/**
 * What was undone before somebody read of it. Who has read it keeps it, and is not told again when it is done again: following,
 * and following no more, over and over is told once.
 */
export async function takeBack(tx: Tx<Platform>, userId: string, notice: NoticeName): Promise<void> {
  if (await deleteUnread(tx, userId, notice)) tellChanged(tx, [userId])
}

/** One of many whose doing it was; with the last of them the notice goes. */
export async function takeBackFrom(
  tx: Tx<Platform>,
  userId: string,
  notice: NoticeName & { readonly actorId: string },
): Promise<void> {
  const kept = await lockNotice(tx, userId, notice)
  if (kept !== null && (await removeActor(tx, userId, kept.id, notice.actorId))) tellChanged(tx, [userId])
}

/** What is answered, or over: it goes, read or not, and the next of the same name is told again. */
export async function settle(tx: Tx<Platform>, userIds: readonly string[], notice: NoticeName): Promise<void> {
  tellChanged(tx, await deleteNamed(tx, userIds, notice))
}

/** What a team told somebody: all of it who is not in it any more, some of it who has another part in it. */
export async function forgetTeamNotices(
  tx: Tx<Platform>,
  userIds: readonly string[],
  { teamId, kinds = NotificationKind.options }: { teamId: string; kinds?: readonly NotificationKind[] },
): Promise<void> {
  tellChanged(tx, await deleteOfTeam(tx, userIds, teamId, kinds))
}

/** Everything that one of the two did and the other was told. In one order, so that two who do this do not wait for each other. */
export async function forgetBetween(tx: Tx<Platform>, a: string, b: string): Promise<void> {
  const [first = a, second = b] = [a, b].toSorted()
  await forgetDoingsOf(tx, first, second)
  await forgetDoingsOf(tx, second, first)
}

async function forgetDoingsOf(tx: Tx<Platform>, userId: string, actorId: string): Promise<void> {
  let some = await deleteBetween(tx, userId, actorId)
  for (const id of await listJoinedBy(tx, userId, actorId)) some = (await removeActor(tx, userId, id, actorId)) || some
  if (some) tellChanged(tx, [userId])
}
