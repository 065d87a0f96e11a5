/** The face of challenges: what the app mounts, and what other modules may call. */
import { awardChallenge, beginChallenge, catchUp, closeChallenge, followChange } from './jobs.ts'
import { challengeListeners } from './listeners.ts'
import { challengesData } from './personal-data.ts'
import { challengeRoutes } from './routes.ts'

export const challengesModule = {
  routes: challengeRoutes,
  jobs: [beginChallenge, closeChallenge, awardChallenge, followChange, catchUp],
  listeners: challengeListeners,
  personalData: challengesData,
}

export { challengesNamedTo, type NamedChallenge } from './named.ts'
export { reportableChallenge } from './reportable.ts'
export { readChallenge } from './challenge.ts'
export { readChallengeLeaderboard } from './leaderboard.ts'
export { figureToldBy } from './types/registry.ts'
