/** Whom somebody gets to see: everything about another person begins here. */
import type { Privacy } from '@setpoint/contract/profile'
import type { Platform } from '../../platform/context.ts'
import { accountsOf, type AccountSummary } from '../identity/index.ts'
import { isBlocked } from '../moderation/index.ts'
import { followStateOf } from './follow/store.ts'
import { initialProfile } from './initial-profile.ts'
import { canSee, relationOf, type Relation, type Viewer } from './policy.ts'
import { findProfile, type Profile } from './store.ts'
import { asSeenBy } from './as-seen.ts'

export interface Seen {
  readonly account: AccountSummary
  readonly profile: Profile
  readonly relation: Relation
}

/** Null for who does not exist, is kept out, has blocked the viewer or is blocked by them, or does not show that part. */
export async function findSeen(
  platform: Platform,
  viewer: Viewer | null,
  userId: string,
  part: keyof Privacy,
): Promise<Seen | null> {
  const account = (await accountsOf(platform, [userId])).get(userId)
  if (account === undefined) return null
  if (viewer !== null && (await isBlocked(platform, viewer.userId, userId))) return null
  const profile = (await findProfile(platform, userId)) ?? initialProfile(userId, 'UTC', account.createdAt)
  const follows = viewer !== null && (await followStateOf(platform, viewer.userId, userId)) === 'following'
  const relation = relationOf(viewer, userId, follows)
  return canSee(relation, profile.privacy, part) ? { account, profile: asSeenBy(relation, profile), relation } : null
}

/** Whether the viewer gets to see that somebody is here at all. */
export const seesProfile = async (platform: Platform, viewer: Viewer | null, userId: string): Promise<boolean> =>
  (await findSeen(platform, viewer, userId, 'profile')) !== null
