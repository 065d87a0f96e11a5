import { listen } from '../../platform/jobs/definition.ts'
import { awardEarned } from './award.ts'
import { awardFirstChallenge } from './first-challenge.ts'
import { followShowing } from './points.ts'

const name = (event: string) => `achievements.award-after-${event}`

/** What may have earned something. Deleting earns nothing, and takes nothing away. */
export const achievementListeners = [
  listen('weight.recorded', name('weigh-in'), (platform, { userId }) => awardEarned(platform, userId)),
  listen('weight.changed', name('change'), (platform, { userId }) => awardEarned(platform, userId)),
  listen('weights.imported', name('import'), (platform, { userId }) => awardEarned(platform, userId)),
  // A goal may be one that has been reached already.
  listen('profile.changed', name('profile'), (platform, { userId }) => awardEarned(platform, userId)),
  awardFirstChallenge,
  listen('team.showing-changed', 'achievements.follow-showing', followShowing),
] as const
