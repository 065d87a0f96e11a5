/** `setpoint user make-admin <email>` */
import { makeAdmin } from '../modules/identity/index.ts'
import { withPlatform } from './with-platform.ts'

const email = process.argv[2]
if (email === undefined) {
  console.error('Whom? setpoint user make-admin <email>')
  process.exitCode = 1
} else {
  await withPlatform(async (platform) => {
    if (await makeAdmin(platform, email)) return console.log(`${email} is an admin.`)
    console.error(`Nobody is registered with ${email}.`)
    process.exitCode = 1
  })
}
