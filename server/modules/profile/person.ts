/** Other people, as far as they let the viewer see them. */
import type { PublicProfile, UserParams } from '@setpoint/contract/profile'
import type { OpenCtx, Platform } from '../../platform/context.ts'
import { allow } from '../../platform/http/errors.ts'
import { isHere, noSuchPerson } from '../identity/index.ts'
import { mutedBy } from '../moderation/index.ts'
import { countFollows, followStateOf, type Side } from './follow/store.ts'
import { presentPerson, type Ties } from './present.ts'
import { findSeen } from './seen.ts'

/** 404 for who does not exist and for who shows nothing to this viewer: one can't be told from the other. */
export async function readPerson(ctx: OpenCtx, { userId }: UserParams): Promise<PublicProfile> {
  const seen = await findSeen(ctx, ctx.actor, userId, 'profile')
  allow(seen, noSuchPerson())
  return presentPerson(ctx, ctx.actor, seen, await tiesOf(ctx, userId))
}

async function tiesOf(ctx: OpenCtx, userId: string): Promise<Ties> {
  const me = ctx.actor?.userId
  return {
    followers: await countOf(ctx, 'followers', userId),
    following: await countOf(ctx, 'following', userId),
    follow: me === undefined ? 'none' : await followStateOf(ctx, me, userId),
    followsYou: me !== undefined && (await followStateOf(ctx, userId, me)) === 'following',
    muted: me !== undefined && (await mutedBy(ctx, me)).has(userId),
  }
}

const countOf = (platform: Platform, side: Side, ownerId: string): Promise<number> =>
  countFollows(platform, { side, ownerId, states: ['following'], shown: isHere })
