/** Profiles as the contract's shapes, every field listed. */
import type { PersonLine } from '@setpoint/contract/follow'
import type { Avatar, FollowState, Me, PublicProfile } from '@setpoint/contract/profile'
import type { Actor, Platform } from '../../platform/context.ts'
import type { OwnAccount } from '../identity/index.ts'
import { isYoung } from './age.ts'
import { avatarAddresses } from './avatar-address.ts'
import { canSee, type Viewer } from './policy.ts'
import type { Seen } from './seen.ts'
import type { WholeProfile } from './store.ts'

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
  findable: profile.findable,
  approveFollowers: profile.approvesFollowers || isYoung(platform, account, profile),
  onboardedAt: profile.onboardedAt?.toISOString() ?? null,
  erasesAt: account.erasesAt?.toISOString() ?? null,
  revision: profile.revision,
  createdAt: account.createdAt.toISOString(),
  updatedAt: profile.updatedAt.toISOString(),
})

/** What the viewer and the person are to each other, and how many more there are. */
export interface Ties {
  readonly followers: number
  readonly following: number
  readonly follow: FollowState
  readonly followsYou: boolean
  readonly muted: boolean
}

/** Another person, as far as the viewer may see them. */
export const presentPerson = (platform: Platform, viewer: Actor | null, seen: Seen, ties: Ties): PublicProfile => ({
  ...shownOf(platform, viewer, seen),
  bio: canSee(seen.relation, seen.profile.privacy, 'bio') ? seen.profile.bio : null,
  memberSince: seen.account.createdAt.toISOString().slice(0, 10),
  followers: ties.followers,
  following: ties.following,
  showsFollows: canSee(seen.relation, seen.profile.privacy, 'follows'),
  follow: ties.follow,
  followsYou: ties.followsYou,
  muted: ties.muted,
})

/** The same in a list. */
export const presentLine = (platform: Platform, viewer: Viewer, seen: Seen, follow: FollowState): PersonLine => ({
  ...shownOf(platform, viewer, seen),
  follow,
})

/** A name, and what more of it a person's privacy lets the viewer see. */
export interface PersonName {
  readonly userId: string
  readonly username: string
  /** Null is 'not shown' and 'not set' alike; the avatar too. */
  readonly displayName: string | null
  readonly avatar: Avatar | null
}

/** The same for the lists of other modules. */
export function presentName(platform: Platform, viewer: Viewer, seen: Seen): PersonName {
  const { id: userId, ...name } = shownOf(platform, viewer, seen)
  return { userId, ...name }
}

function shownOf(platform: Platform, viewer: Viewer | null, { account, profile, relation }: Seen) {
  const shows = (part: 'displayName' | 'avatar') => canSee(relation, profile.privacy, part)
  return {
    id: account.id,
    username: account.username,
    displayName: shows('displayName') ? profile.displayName : null,
    avatar: shows('avatar') ? avatarAddresses(platform, profile, viewer?.userId ?? null) : null,
  }
}
