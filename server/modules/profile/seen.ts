/** Whom somebody gets to see: everything about another person begins here. */
import type { Privacy } from '@setpoint/contract/profile'
import type { Platform } from '../../platform/context.ts'
import { accountsOf, type AccountSummary } from '../identity/index.ts'
import { isBlocked } from '../moderation/index.ts'
import { initialProfile } from './own-profile.ts'
import { canSee, type Viewer } from './policy.ts'
import { findProfile, type Profile } from './store.ts'

interface Seen {
  readonly account: AccountSummary
  readonly profile: Profile
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
  return canSee(viewer, userId, profile.privacy, part) ? { account, profile } : null
}
