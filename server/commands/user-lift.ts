/** `setpoint user lift <email>`: ends a suspension. */
import { liftByOperator } from '../modules/admin/index.ts'
import { onAccount } from './on-account.ts'

await onAccount('setpoint user lift <email>', async (platform, email) =>
  (await liftByOperator(platform, email)) ? `${email} may log in.` : null,
)
