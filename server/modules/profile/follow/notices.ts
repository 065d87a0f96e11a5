/** What people are told of following. */
import type { Platform, Tx } from '../../../platform/context.ts'
import { notify, settle, takeBack } from '../../notifications/index.ts'
import type { Follow } from './store.ts'

/** To who is followed, or asked. What became of an earlier request is no news any more. */
export async function noticeFollow(tx: Tx<Platform>, { userId, followedId, state }: Follow): Promise<void> {
  const kind = state === 'requested' ? 'follow-request' : 'new-follower'
  if (state === 'requested') await settle(tx, [userId], { kind: 'follow-accepted', key: followedId })
  await notify(tx, followedId, { kind, subjects: { actorId: userId }, key: userId })
}

/** To who had asked; what the other was told is answered by it. */
export async function noticeAccepted(tx: Tx<Platform>, userId: string, followedId: string): Promise<void> {
  await settle(tx, [followedId], { kind: 'follow-request', key: userId })
  await notify(tx, userId, { kind: 'follow-accepted', subjects: { actorId: followedId }, key: followedId })
}

/** Whoever ended it: a request is gone, and what nobody has read yet was not to be told. */
export async function noticeNoFollow(tx: Tx<Platform>, userId: string, followedId: string): Promise<void> {
  await settle(tx, [followedId], { kind: 'follow-request', key: userId })
  await takeBack(tx, followedId, { kind: 'new-follower', key: userId })
  await takeBack(tx, userId, { kind: 'follow-accepted', key: followedId })
}
