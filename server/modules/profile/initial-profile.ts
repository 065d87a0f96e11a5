import { initialPrivacy } from './policy.ts'
import type { Profile } from './store.ts'

/** What holds of somebody who has never touched their profile; until they have been here, they are not found. */
export const initialProfile = (userId: string, timeZone: string, createdAt: Date): Profile => ({
  userId,
  displayName: null,
  bio: null,
  timeZone,
  weightUnit: 'kg',
  lengthUnit: 'cm',
  privacy: initialPrivacy,
  findable: false,
  approvesFollowers: false,
  avatarVersion: null,
  withheld: [],
  onboardedAt: null,
  revision: 1,
  createdAt,
  updatedAt: createdAt,
})
