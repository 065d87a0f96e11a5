/** Other people, as far as they let the viewer see them. */
import type { PublicProfile, UserParams } from '@setpoint/contract/profile'
import type { OpenCtx } from '../../platform/context.ts'
import { allow } from '../../platform/http/errors.ts'
import { noSuchPerson } from '../identity/index.ts'
import { mutedBy } from '../moderation/index.ts'
import { presentPerson } from './present.ts'
import { findSeen } from './seen.ts'

/** 404 for who does not exist and for who shows nothing to this viewer: one can't be told from the other. */
export async function readPerson(ctx: OpenCtx, { userId }: UserParams): Promise<PublicProfile> {
  const seen = await findSeen(ctx, ctx.actor, userId, 'profile')
  allow(seen, noSuchPerson())
  const muted = ctx.actor !== null && (await mutedBy(ctx, ctx.actor.userId)).has(userId)
  return presentPerson(ctx, ctx.actor, seen.account, seen.profile, muted)
}
