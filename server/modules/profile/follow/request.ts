/** Those who have asked to follow the actor. */
import type { FollowLine, FollowQuery } from '@setpoint/contract/follow'
import type { UserParams } from '@setpoint/contract/profile'
import type { Ctx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import type { Page } from '../../../platform/http/answers.ts'
import { allow, notFound } from '../../../platform/http/errors.ts'
import { accountsOf } from '../../identity/index.ts'
import { isBlocked } from '../../moderation/index.ts'
import { tellBoth } from './follow.ts'
import { pageOf, whoComes } from './lists.ts'
import { noticeAccepted, noticeNoFollow } from './notices.ts'
import { acceptRequest, deleteFollow } from './store.ts'

const noSuchRequest = () => notFound('follow request')

export const listRequests = (ctx: Ctx, query: FollowQuery): Promise<Page<FollowLine>> =>
  pageOf(ctx, { side: 'followers', ownerId: ctx.actor.userId, states: ['requested'], shown: whoComes(ctx) }, query)

/** 404 when they did not ask, or are not there any more. */
export const acceptFollower = (ctx: Ctx, { userId }: UserParams): Promise<void> =>
  transaction(ctx, async (tx) => {
    const me = tx.actor.userId
    const isThere = (await accountsOf(tx, [userId])).has(userId) && !(await isBlocked(tx, me, userId))
    allow(isThere && (await acceptRequest(tx, userId, me, tx.clock.now())), noSuchRequest())
    await noticeAccepted(tx, userId, me)
    await tellBoth(tx, me, userId)
  })

/** They are not told, and may ask again. 404 when they did not ask. */
export const declineFollower = (ctx: Ctx, { userId }: UserParams): Promise<void> =>
  transaction(ctx, async (tx) => {
    allow(await deleteFollow(tx, userId, tx.actor.userId, ['requested']), noSuchRequest())
    await noticeNoFollow(tx, userId, tx.actor.userId)
    await tellBoth(tx, tx.actor.userId, userId)
  })
