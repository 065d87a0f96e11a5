/** `setpoint user list [search]`: the first hundred accounts by username; a part of the name or e-mail narrows it. */
import { listForOperator } from '../modules/admin/index.ts'
import { withPlatform } from './with-platform.ts'

const search = process.argv[2] ?? null

await withPlatform(async (platform) => {
  const users = await listForOperator(platform, search)
  for (const { username, email, role, state } of users)
    console.log([username.padEnd(22), role.padEnd(8), state.padEnd(12), email].join(''))
  if (users.length === 0) console.log('Nobody.')
  if (users.length === 100) console.log('Only the first hundred; name a part of the username or e-mail to see others.')
})
