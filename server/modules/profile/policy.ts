/** Who may see what of a person. */
import type { Privacy, Visibility } from '@setpoint/contract/profile'
import type { Actor } from '../../platform/context.ts'

/** Before the person says otherwise: members see who one is, nobody sees the body. */
export const initialPrivacy: Privacy = {
  profile: 'members',
  displayName: 'members',
  avatar: 'members',
  bio: 'members',
  goal: 'private',
  weight: 'private',
}

/** Under this age, nothing is shown to the world. */
export const publicFromAge = 16

export const parts = ['profile', 'displayName', 'avatar', 'bio', 'goal', 'weight'] as const

/** Whether the viewer sees a part of the owner's profile. No part is more visible than the profile itself. */
export const canSee = (viewer: Actor | null, ownerId: string, privacy: Privacy, part: keyof Privacy): boolean =>
  viewer?.userId === ownerId || (isOpenTo(viewer, privacy.profile) && isOpenTo(viewer, privacy[part]))

const isOpenTo = (viewer: Actor | null, visibility: Visibility) =>
  visibility === 'public' || (visibility === 'members' && viewer !== null)

export const isAnythingPublic = (privacy: Privacy): boolean => parts.some((part) => privacy[part] === 'public')
