/** The face of consents: what the app mounts, and what every module asks before it shows one person's data to another. */
import { forgetUnansweredGuardians, hideOutdatedProfiles } from './jobs.ts'
import { followProfile } from './listeners.ts'
import { consentsData } from './personal-data.ts'
import { consentsRoutes } from './routes.ts'

export const consentsModule = {
  routes: consentsRoutes,
  jobs: [hideOutdatedProfiles, forgetUnansweredGuardians],
  listeners: [followProfile],
  personalData: consentsData,
}

export { setConsent } from './consent.ts'
export { consentingOf, hasConsent } from './predicate.ts'
