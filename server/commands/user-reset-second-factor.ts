/** `setpoint user reset-second-factor <email>`: for who has lost authenticator app, passkeys and recovery codes. */
import { resetSecondFactor } from '../modules/identity/index.ts'
import { withPlatform } from './with-platform.ts'

const email = process.argv[2]
if (email === undefined) {
  console.error('Whose? setpoint user reset-second-factor <email>')
  process.exitCode = 1
} else {
  await withPlatform(async (platform) => {
    const reset = await resetSecondFactor(platform, email)
    if (reset === null) {
      console.error(`Nobody is registered with ${email}.`)
      process.exitCode = 1
      return
    }
    console.log(`The second factor of ${email} is removed; they are signed out everywhere and told by mail.`)
    if (!reset.canSignIn) console.log(`They had no password. Give them one: setpoint user reset-password ${email}`)
  })
}
