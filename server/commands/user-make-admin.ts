/** `setpoint user make-admin <email>` */
import { makeAdminByOperator } from '../modules/admin/index.ts'
import { onAccount } from './on-account.ts'

await onAccount('setpoint user make-admin <email>', async (platform, email) => {
  const found = await makeAdminByOperator(platform, email)
  return found ? `${email} is an admin, and needs a second factor to act as one.` : null
})
