/** Following somebody, and following them no more. */
import { mostFollowed, type FollowAnswer } from '@setpoint/contract/follow'
import type { UserParams } from '@setpoint/contract/profile'
import type { Ctx, Platform, Tx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { already, type Already } from '../../../platform/http/answers.ts'
import { allow, conflict, invalid, notFound } from '../../../platform/http/errors.ts'
import { noSuchPerson } from '../../identity/index.ts'
import { isPersonUnder } from '../age.ts'
import { publicFromAge } from '../policy.ts'
import { findSeen, type Seen } from '../seen.ts'
import { noticeFollow, noticeNoFollow } from './notices.ts'
import { countFollowed, deleteFollow, findFollow, insertFollow, lockFollowsOf, type Follow } from './store.ts'

const tooMany = () => conflict(`You follow ${mostFollowed} people. Follow somebody no more first.`)

/**
 * Follows somebody, or asks them where they want to be asked. Once more changes nothing. 404 for who is not there for the
 * actor, 400 for oneself, 409 past 10,000.
 */
export const follow = (ctx: Ctx, { userId }: UserParams): Promise<FollowAnswer | Already<FollowAnswer>> =>
  transaction(ctx, async (tx) => {
    const me = tx.actor.userId
    allow(userId !== me, invalid('userId', 'Must be somebody else'))
    await lockFollowsOf(tx, [me])
    const seen = await findSeen(tx, tx.actor, userId, 'profile')
    allow(seen, noSuchPerson())
    const before = await findFollow(tx, me, userId)
    if (before !== null) return already(presentFollow(before))
    allow((await countFollowed(tx, me)) < mostFollowed, tooMany())
    const state = (await asksFirst(tx, seen)) ? 'requested' : 'following'
    const begun: Follow = { userId: me, followedId: userId, state, since: tx.clock.now() }
    allow(await insertFollow(tx, begun), noSuchPerson())
    await noticeFollow(tx, begun)
    await tellBoth(tx, me, userId)
    return presentFollow(begun)
  })

/** Also takes a request back, and is possible when the other is not seen any more. 404 when there is nothing to end. */
export const unfollow = (ctx: Ctx, { userId }: UserParams): Promise<void> =>
  transaction(ctx, async (tx) => {
    allow(await deleteFollow(tx, tx.actor.userId, userId, ['requested', 'following']), noSuchPerson())
    await noticeNoFollow(tx, tx.actor.userId, userId)
    await tellBoth(tx, tx.actor.userId, userId)
  })

/** Ends it from the other side. They are not told, and may follow again. 404 when they do not follow. */
export const removeFollower = (ctx: Ctx, { userId }: UserParams): Promise<void> =>
  transaction(ctx, async (tx) => {
    allow(await deleteFollow(tx, userId, tx.actor.userId, ['following']), notFound('follower'))
    await noticeNoFollow(tx, userId, tx.actor.userId)
    await tellBoth(tx, tx.actor.userId, userId)
  })

/** Who is under 16 is always asked. */
const asksFirst = async (platform: Platform, { account, profile }: Seen): Promise<boolean> =>
  profile.approvesFollowers || (await isPersonUnder(platform, account.id, publicFromAge))

/** To the open apps of both. */
export async function tellBoth(tx: Tx<Platform>, a: string, b: string): Promise<void> {
  await tx.emit('follow.changed', { userId: a, otherId: b })
  await tx.emit('follow.changed', { userId: b, otherId: a })
}

const presentFollow = ({ followedId, state, since }: Follow): FollowAnswer => ({
  userId: followedId,
  follow: state,
  since: since.toISOString(),
})
