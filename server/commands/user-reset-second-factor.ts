/** `setpoint user reset-second-factor <email>`: for who has lost authenticator app, passkeys and recovery codes. */
import { resetSecondFactor } from '../modules/identity/index.ts'
import { onAccount } from './on-account.ts'

await onAccount('setpoint user reset-second-factor <email>', async (platform, email) => {
  const reset = await resetSecondFactor(platform, email)
  if (reset === null) return null
  const removed = `The second factor of ${email} is removed; they are signed out everywhere and told by mail.`
  const noPassword = `They had no password. Give them one: setpoint user reset-password ${email}`
  return reset.canSignIn ? removed : `${removed}\n${noPassword}`
})
