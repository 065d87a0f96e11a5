/** The first challenge that somebody completes: counted where challenges are, and told here by an event. */
import { transaction } from '../../platform/db/transaction.ts'
import { listen } from '../../platform/jobs/definition.ts'
import { award } from './award.ts'

export const awardFirstChallenge = listen(
  'challenge.completed',
  'achievements.award-after-challenge',
  (platform, { userId }) => transaction(platform, (tx) => award(tx, userId, 'first-challenge')),
)
