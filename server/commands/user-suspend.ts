/** `setpoint user suspend <email> [reason]`: at once, until it is lifted. The person is told the reason. */
import { suspendByOperator } from '../modules/admin/index.ts'
import { onAccount } from './on-account.ts'

const reason = process.argv.slice(3).join(' ').trim().slice(0, 500)

await onAccount('setpoint user suspend <email> [reason]', async (platform, email) => {
  const found = await suspendByOperator(platform, email, reason === '' ? null : reason)
  return found ? `${email} is suspended. Let them in again with: setpoint user lift ${email}` : null
})
