/** Other people, as far as they let the viewer see them. */
import type { PublicProfile, UserParams } from '@setpoint/contract/profile'
import type { OpenCtx } from '../../platform/context.ts'
import { allow, notFound } from '../../platform/http/errors.ts'
import { accountsOf } from '../identity/index.ts'
import { initialProfile } from './own-profile.ts'
import { canSee } from './policy.ts'
import { presentPerson } from './present.ts'
import { findProfile } from './store.ts'

/** 404 for who does not exist and for who shows nothing to this viewer: one can't be told from the other. */
export async function readPerson(ctx: OpenCtx, { userId }: UserParams): Promise<PublicProfile> {
  const account = (await accountsOf(ctx, [userId])).get(userId)
  allow(account, notFound('person'))
  const profile = (await findProfile(ctx, userId)) ?? initialProfile(userId, 'UTC', account.createdAt)
  allow(canSee(ctx.actor, userId, profile.privacy, 'profile'), notFound('person'))
  return presentPerson(ctx, ctx.actor, account, profile)
}
