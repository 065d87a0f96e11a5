/** Who may see what of a person. */
import type { Privacy, Visibility } from '@setpoint/contract/profile'
import type { Actor } from '../../platform/context.ts'

/** Before the person says otherwise: members see who one is, followers whom one follows, nobody sees the body. */
export const initialPrivacy: Privacy = {
  profile: 'members',
  displayName: 'members',
  avatar: 'members',
  bio: 'members',
  goal: 'private',
  weight: 'private',
  follows: 'followers',
}

/** Under this age, nothing is shown to the world, and following takes an approval. */
export const publicFromAge = 16

export const parts = ['profile', 'displayName', 'avatar', 'bio', 'goal', 'weight', 'follows'] as const

/** Who looks; null for somebody who is not signed in. */
export type Viewer = Pick<Actor, 'userId'>

/** What who looks is to whom they look at. */
export type Relation = 'self' | 'follower' | 'member' | 'stranger'

export function relationOf(viewer: Viewer | null, ownerId: string, follows: boolean): Relation {
  if (viewer === null) return 'stranger'
  if (viewer.userId === ownerId) return 'self'
  return follows ? 'follower' : 'member'
}

/** Whether a part of somebody's profile is seen. No part is more visible than the profile itself. */
export const canSee = (relation: Relation, privacy: Privacy, part: keyof Privacy): boolean =>
  relation === 'self' || (isOpenTo(relation, privacy.profile) && isOpenTo(relation, privacy[part]))

/** `follow/store.ts` asks the same of many at once. */
function isOpenTo(relation: Relation, visibility: Visibility): boolean {
  if (visibility === 'public') return true
  if (visibility === 'members') return relation !== 'stranger'
  return visibility === 'followers' && relation === 'follower'
}

export const isAnythingPublic = (privacy: Privacy): boolean => parts.some((part) => privacy[part] === 'public')

/** Whether a part is shown to everybody who is signed in: what one can be found by. */
export const isOpenToMembers = (privacy: Privacy, part: keyof Privacy): boolean => canSee('member', privacy, part)
