/** The face of identity: what other modules and the app may call. */
import { mailResetLink } from './forgotten-password.ts'
import { forgetTheExpired, renewKeys } from './jobs.ts'
import { mailAboutRegistration } from './registration-mail.ts'
import { identityRoutes } from './routes.ts'

export const identityModule = {
  routes: identityRoutes,
  jobs: [forgetTheExpired, renewKeys, mailResetLink, mailAboutRegistration],
  listeners: [],
}

export {
  accountsOf,
  changeLanguage,
  changeUsername,
  emailOf,
  makeAdmin,
  ownAccountOf,
  passwordResetLink,
  type AccountSummary,
  type OwnAccount,
} from './account.ts'
export { authenticate, authenticateCached, forgetEveryone, forgetSession, timeLeft } from './authentication.ts'
export { firstAdminLink } from './first-admin.ts'
export { lookAgainAt, lookAgainAtEveryone, rightsChanged } from './rights.ts'
export { hashToken, newToken } from './secret-token.ts'
export { record as recordSecurityEvent, recordFrom as recordSecurityEventFrom } from './security-log.ts'
export { cutOffPerson } from './session.ts'
export { jwks } from './signing-key.ts'
