/** Who follows whom, as lists: the actor's own, and those of others as far as they are shown. */
import type { FollowLine, FollowQuery } from '@setpoint/contract/follow'
import type { UserParams } from '@setpoint/contract/profile'
import { sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { Page } from '../../../platform/http/answers.ts'
import { allow } from '../../../platform/http/errors.ts'
import { isHere, noSuchPerson } from '../../identity/index.ts'
import { isNotBlocked } from '../../moderation/index.ts'
import { linesOf } from '../people.ts'
import { findSeen } from '../seen.ts'
import { isShown } from '../shown.ts'
import { countFollows, listFollows, type FollowList, type Side } from './store.ts'

/** Whom the actor follows or has asked. Who hides from them or is kept out is not in it, and is again once they are back. */
export const listFollowing = (ctx: Ctx, query: FollowQuery): Promise<Page<FollowLine>> =>
  pageOf(
    ctx,
    {
      side: 'following',
      ownerId: ctx.actor.userId,
      states: ['requested', 'following'],
      shown: whoIsShown(ctx, 'profile'),
    },
    query,
  )

/** Who follows the actor: each of them, because whoever comes to somebody is seen by them. */
export const listFollowers = (ctx: Ctx, query: FollowQuery): Promise<Page<FollowLine>> =>
  pageOf(ctx, { side: 'followers', ownerId: ctx.actor.userId, states: ['following'], shown: whoComes(ctx) }, query)

/** 404 for who does not show it. */
const listOf =
  (side: Side) =>
  async (ctx: Ctx, { userId, ...query }: UserParams & FollowQuery): Promise<Page<FollowLine>> => {
    allow(await findSeen(ctx, ctx.actor, userId, 'follows'), noSuchPerson())
    // Whom somebody follows is theirs to show, in whosever list it stands.
    const shown = whoIsShown(ctx, side === 'following' ? 'profile' : 'follows')
    return pageOf(ctx, { side, ownerId: userId, states: ['following'], shown }, query)
  }

export const listFollowingOf = listOf('following')
export const listFollowersOf = listOf('followers')

export const whoComes = (ctx: Ctx) => (other: string) =>
  sql<boolean>`${isHere(other)} and ${isNotBlocked(ctx.actor.userId, other)}`

const whoIsShown = (ctx: Ctx, part: 'profile' | 'follows') => (other: string) =>
  sql<boolean>`${whoComes(ctx)(other)} and ${isShown(ctx.actor.userId, other, part)}`

export async function pageOf(ctx: Ctx, list: FollowList, query: FollowQuery): Promise<Page<FollowLine>> {
  const [follows, totalItems] = [await listFollows(ctx, list, query), await countFollows(ctx, list)]
  const lines = await linesOf(
    ctx,
    follows.map(({ id }) => id),
  )
  const items = follows.flatMap(({ id, since }) => {
    const line = lines.get(id)
    // Gone between the two queries.
    return line === undefined ? [] : [{ ...line, since: since.toISOString() }]
  })
  return { items, totalItems, page: query.page, limit: query.limit }
}
