/** The face of profile: what other modules and the app may call. */
import { removeAvatar } from './jobs.ts'
import { profileData } from './personal-data.ts'
import { profileRoutes } from './routes.ts'

export const profileModule = { routes: profileRoutes, jobs: [removeAvatar], listeners: [], personalData: profileData }

export { bodyFactsOf, type BodyFacts } from './body-facts.ts'
export { isPersonUnder } from './age.ts'
export { publicFromAge } from './policy.ts'
export { isPublicProfile, showToEveryone } from './own-profile.ts'
export { timeZoneOf } from './time-zone.ts'
