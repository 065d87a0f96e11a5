/** Profiles as the contract's shapes, every field listed. */
import type { Me, PublicProfile } from '@setpoint/contract/profile'
import type { Actor, Platform } from '../../platform/context.ts'
import type { AccountSummary, OwnAccount } from '../identity/index.ts'
import { avatarAddresses } from './avatar-address.ts'
import { canSee } from './policy.ts'
import type { Profile, WholeProfile } from './store.ts'

export const presentMe = (platform: Platform, account: OwnAccount, profile: WholeProfile): Me => ({
  id: account.id,
  username: account.username,
  email: account.email,
  emailVerified: account.emailVerified,
  role: account.role,
  displayName: profile.displayName,
  bio: profile.bio,
  avatar: avatarAddresses(platform, profile, account.id),
  language: account.language,
  timeZone: profile.timeZone,
  weightUnit: profile.weightUnit,
  lengthUnit: profile.lengthUnit,
  height: profile.facts.height,
  birthDate: profile.facts.birthDate,
  sex: profile.facts.sex,
  activityLevel: profile.facts.activityLevel,
  goalWeight: profile.facts.goalWeight,
  goalDate: profile.facts.goalDate,
  privacy: profile.privacy,
  onboardedAt: profile.onboardedAt?.toISOString() ?? null,
  erasesAt: account.erasesAt?.toISOString() ?? null,
  revision: profile.revision,
  createdAt: account.createdAt.toISOString(),
  updatedAt: profile.updatedAt.toISOString(),
})

/** Another person, as far as the viewer may see them. */
export function presentPerson(
  platform: Platform,
  viewer: Actor | null,
  account: AccountSummary,
  profile: Profile,
  muted: boolean,
): PublicProfile {
  const shows = (part: 'displayName' | 'avatar' | 'bio') => canSee(viewer, account.id, profile.privacy, part)
  return {
    id: account.id,
    username: account.username,
    displayName: shows('displayName') ? profile.displayName : null,
    avatar: shows('avatar') ? avatarAddresses(platform, profile, viewer?.userId ?? null) : null,
    bio: shows('bio') ? profile.bio : null,
    memberSince: account.createdAt.toISOString().slice(0, 10),
    muted,
  }
}
