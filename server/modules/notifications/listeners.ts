import { transaction } from '../../platform/db/transaction.ts'
import { listen } from '../../platform/jobs/definition.ts'
import { forgetBetween } from './take-back.ts'

/** What the one did is not there for the other any more, and does not come back with the end of the block. */
export const forgetBlocked = listen('user.blocked', 'notifications.forget-blocked', (platform, { userId, otherId }) =>
  transaction(platform, (tx) => forgetBetween(tx, userId, otherId)),
)
