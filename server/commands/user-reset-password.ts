/** `setpoint user reset-password <email>`: for who cannot get a mail. */
import { passwordResetLink } from '../modules/identity/index.ts'
import { withPlatform } from './with-platform.ts'

const email = process.argv[2]
if (email === undefined) {
  console.error('Whose? setpoint user reset-password <email>')
  process.exitCode = 1
} else {
  await withPlatform(async (platform) => {
    const link = await passwordResetLink(platform, email)
    if (link !== null) return console.log(`Give this link to its owner; it works once, for an hour:\n${link}`)
    console.error(`Nobody is registered with ${email}.`)
    process.exitCode = 1
  })
}
