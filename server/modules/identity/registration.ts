/** Becoming a member, and proving that the e-mail is one's own. */
import type { Acknowledged, AgeGroup, Registration, RegisterInput, VerifyEmailInput } from '@setpoint/contract/identity'
import type { OpenCtx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, forbidden, invalid } from '../../platform/http/errors.ts'
import { demandCaptcha } from './captcha.ts'
import { isFirstAdminToken, useFirstAdminToken } from './first-admin.ts'
import { mailWelcome } from './mails.ts'
import { claimUsername, newAccount, usernameTaken } from './new-account.ts'
import { deadLink } from './one-time-token.ts'
import { checkNewPassword } from './password.ts'
import { hashPassword } from './password-hash.ts'
import { registerByMail } from './registration-by-mail.ts'
import { hashToken } from './secret-token.ts'
import { record } from './security-log.ts'
import { handOver, openSession, type Opened } from './session.ts'
import {
  findAccount,
  findAccountByEmail,
  insertAccount,
  markVerified,
  type Account,
  type KeptAgeGroup,
} from './store/account.ts'
import { useOneTimeToken, voidOneTimeTokens } from './store/one-time-token.ts'
import { noteSuspicion } from './suspicion.ts'

/**
 * Registers; a proof of work comes first, but for who has the first admin's link. Where no mail is delivered, and for the
 * first admin, the person is signed in at once. Otherwise the answer is the same whether or not the e-mail has an account:
 * what is true stands in the mail. A taken username is told.
 */
export async function register(ctx: OpenCtx, input: RegisterInput): Promise<Registration> {
  await checkInvitation(ctx, input)
  const ageGroup = keptAgeGroup(input.age)
  await checkNewPassword(ctx, input.password, input, 'password')
  if (ctx.config.CAPTCHA && input.firstAdminToken === undefined) await demandCaptcha(ctx, input.captcha)
  await noteSuspicion(ctx, null)
  const signsInAtOnce = !ctx.mail.delivers || input.firstAdminToken !== undefined
  const { email, username, language, timeZone, firstAdminToken } = input
  const introduced = { email, username, language, timeZone, firstAdminToken, ageGroup }
  const passwordHash = await hashPassword(ctx, input.password)
  if (!signsInAtOnce) {
    await transaction(ctx, (tx) => registerByMail(tx, introduced, { passwordHash, provider: null }))
    return { verificationRequired: true, session: null }
  }
  const account = newAccount(ctx, introduced, passwordHash, false)
  const opened = await transaction(ctx, (tx) => registerAndSignIn(tx, account, firstAdminToken))
  return { verificationRequired: false, session: await handOver(ctx, opened, input.useCookie === true) }
}

/** Refuses (403) where nobody may register, unless they have the first admin's link. */
export async function checkInvitation(
  ctx: OpenCtx,
  { firstAdminToken }: Pick<RegisterInput, 'firstAdminToken'>,
): Promise<void> {
  if (firstAdminToken === undefined) {
    allow(ctx.config.REGISTRATION === 'open', forbidden('This Setpoint takes no registrations.'))
  } else {
    allow(await isFirstAdminToken(ctx, firstAdminToken), staleAdminLink())
  }
}

const staleAdminLink = () =>
  invalid('firstAdminToken', 'The link has been used or is too old; a restart prints a new one')

/** Refuses who is too young; every way of becoming a member asks this. */
export function keptAgeGroup(age: AgeGroup): KeptAgeGroup {
  if (age !== 'under-13') return age
  throw invalid('age', 'Setpoint is for people from 13 years on. Please come back when you are old enough.')
}

/** Makes an account that may be used at once, and signs it in. 409 for what is taken. */
export async function registerAndSignIn(
  tx: Tx<OpenCtx>,
  account: Account,
  adminToken: string | undefined,
): Promise<Opened> {
  if (adminToken !== undefined) allow(await useFirstAdminToken(tx, adminToken), staleAdminLink())
  allow(await claimUsername(tx, account.username, account.createdAt, null), usernameTaken())
  if (!(await insertAccount(tx, account))) throw await whatIsTaken(tx, account)
  await record(tx, account.id, 'registered')
  await tx.emit('account.registered', { userId: account.id })
  await mailWelcome(tx, account)
  return openSession(tx, account, false)
}

/** Somebody registered the same at the same moment. */
const whatIsTaken = async (tx: Tx<OpenCtx>, { email }: Account) =>
  (await findAccountByEmail(tx, email)) === null
    ? usernameTaken()
    : conflict('There is an account with this e-mail. Log in, or reset its password.', 'email')

/** Verifies the e-mail by its link. 410 for a link that is not good any more. */
export async function verifyEmail(ctx: OpenCtx, { token }: VerifyEmailInput): Promise<Acknowledged> {
  await transaction(ctx, async (tx) => {
    const used = await useOneTimeToken(tx, 'verify-email', hashToken(token))
    const account = used?.userId ? await findAccount(tx, used.userId) : null
    allow(account, deadLink())
    await welcomeVerified(tx, account)
    await record(tx, account.id, 'email-verified')
  })
  return { acknowledged: true }
}

/** The e-mail is proved to be the account's: it may log in, and where it could not before, it begins to be a member. */
export async function welcomeVerified(tx: Tx<OpenCtx>, account: Account): Promise<void> {
  await markVerified(tx, account.id)
  await voidOneTimeTokens(tx, 'verify-email', account.id)
  if (!account.awaitsVerification) return
  await tx.emit('account.registered', { userId: account.id })
  await mailWelcome(tx, account)
}
