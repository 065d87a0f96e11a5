/** `setpoint user reset-password <email>`: for who cannot get a mail. */
import { passwordResetLink } from '../modules/identity/index.ts'
import { onAccount } from './on-account.ts'

await onAccount('setpoint user reset-password <email>', async (platform, email) => {
  const link = await passwordResetLink(platform, email)
  return link === null ? null : `Give this link to its owner; it works once, for an hour:\n${link}`
})
