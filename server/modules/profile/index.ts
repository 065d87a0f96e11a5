/** The face of profile: what other modules and the app may call. */
import { removeAvatar } from './jobs.ts'
import { profileData } from './personal-data.ts'
import { endFollows } from './follow/listeners.ts'
import { followRoutes } from './follow/routes.ts'
import { profileRoutes } from './routes.ts'

export const profileModule = {
  routes: [...profileRoutes, ...followRoutes],
  jobs: [removeAvatar],
  listeners: [endFollows],
  personalData: profileData,
}

export { bodyFactsOf, type BodyFacts } from './body-facts.ts'
export { isPersonUnder } from './age.ts'
export { countFollowed, followedBy, followersAmong, isFollowedBy } from './follow/store.ts'
export { peopleSeenBy } from './people.ts'
export type { PersonName } from './present.ts'
export { publicFromAge } from './policy.ts'
export { isPublicProfile, showToEveryone } from './own-profile.ts'
export { seesProfile } from './seen.ts'
export { isShown } from './shown.ts'
export { avatarBytesOf, giveBackProfile, personContentOf, withholdProfile, type PersonContent } from './withheld.ts'
export { timeZoneOf } from './time-zone.ts'
