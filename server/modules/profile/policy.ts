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

/** Who looks; null for somebody who is not signed in. */
export type Viewer = Pick<Actor, 'userId'>

/** Whether the viewer sees a part of the owner's profile. No part is more visible than the profile itself. */
export const canSee = (viewer: Viewer | null, ownerId: string, privacy: Privacy, part: keyof Privacy): boolean =>
  viewer?.userId === ownerId || (isOpenTo(viewer, privacy.profile) && isOpenTo(viewer, privacy[part]))

const isOpenTo = (viewer: Viewer | null, visibility: Visibility) =>
  visibility === 'public' || (visibility === 'members' && viewer !== null)

export const isAnythingPublic = (privacy: Privacy): boolean => parts.some((part) => privacy[part] === 'public')
