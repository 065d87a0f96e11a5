/** The face of identity: what other modules and the app may call. */
import { mailAboutNewAddress } from './email-mail.ts'
import { mailResetLink } from './forgotten-password.ts'
import { forgetTheExpired, renewKeys } from './jobs.ts'
import { identityData } from './personal-data.ts'
import { providerRoutes } from './provider/routes.ts'
import { finishRegistration } from './registration-by-mail.ts'
import { identityRoutes } from './routes.ts'
import { liftOverdueSuspensions } from './suspension.ts'

export const identityModule = {
  routes: [...identityRoutes, ...providerRoutes],
  jobs: [liftOverdueSuspensions, forgetTheExpired, renewKeys, mailResetLink, finishRegistration, mailAboutNewAddress],
  listeners: [],
  personalData: identityData,
}

export {
  accountIdByEmail,
  accountsOf,
  changeLanguage,
  changeUsername,
  emailOf,
  noSuchPerson,
  ownAccountOf,
  passwordResetLink,
  usernamesOf,
  type AccountSummary,
  type OwnAccount,
} from './account.ts'
export { authenticate, authenticateCached, forgetEveryone, forgetSession, timeLeft } from './authentication.ts'
export { lookAgainAt, lookAgainAtEveryone, rightsChanged } from './rights.ts'
export {
  accountsAmong,
  beginErasure,
  beginErasureFor,
  cancelErasure,
  cancelErasureFor,
  dueForErasure,
  erasureOf,
  shutOut,
} from './erasure.ts'
export { hashToken, newToken } from './secret-token.ts'
export { record as recordSecurityEvent, recordFrom as recordSecurityEventFrom } from './security-log.ts'
export { cutOffPerson } from './session.ts'
export { adminIds, awayAccounts, findByUsernames, holdAccounts, isHere } from './store/account.ts'
export { readAccountFile } from './account-file.ts'
export { importAccounts, type ImportReport } from './account-import.ts'
export { accountFileOf, searchAccounts, type AccountFile, type FoundAccount } from './account-search.ts'
export { isAdminStill, keepAnAdmin } from './admins.ts'
export { firstAdminLink } from './first-admin.ts'
export { changeRole, makeAdmin } from './role.ts'
export { recordDone, securityLogOf, type Done } from './security-log.ts'
export { resetSecondFactor } from './second-factor-reset.ts'
export { liftOverdueSuspensions, liftSuspension, suspend } from './suspension.ts'
export { jwks } from './signing-key.ts'
