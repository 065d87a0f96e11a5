/** Logging in with e-mail and password. */
import { demoLogin, type AuthOptions, type Login, type LoginInput } from '@setpoint/contract/identity'
import type { OpenCtx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, Refusal } from '../../platform/http/errors.ts'
import { beginAttempt, forgiveAttempts } from './back-off.ts'
import { mailVerification } from './mails.ts'
import { passwordFits } from './password.ts'
import { record, recordByEmail } from './security-log.ts'
import { handOver, openSession } from './session.ts'
import { findAccountByEmail, stopAwaitingVerification, type Account } from './store/account.ts'

/**
 * Logs in. An unknown e-mail and a wrong password are one: the same answer after the same work. 403 for an e-mail that
 * still has to be verified, or a suspended account, and only to who knows the password.
 */
export async function logIn(ctx: OpenCtx, { email, password, useCookie }: LoginInput): Promise<Login> {
  await beginAttempt(ctx, email)
  const account = await findAccountByEmail(ctx, email)
  const fits = await passwordFits(password, account?.passwordHash ?? null)
  if (account === null || !fits) {
    await recordByEmail(ctx, email, 'login-failed')
    throw new Refusal('INVALID_CREDENTIALS', 'E-mail or password is wrong.')
  }
  await forgiveAttempts(ctx, email)
  allow(account.suspendedAt === null, suspended())
  if (account.awaitsVerification && ctx.mail.delivers) return demandVerification(ctx, account)
  const opened = await transaction(ctx, async (tx) => {
    if (account.awaitsVerification) {
      await stopAwaitingVerification(tx, account.id)
      await tx.emit('account.registered', { userId: account.id })
    }
    await record(tx, account.id, 'logged-in')
    return openSession(tx, account)
  })
  return { session: await handOver(ctx, opened, useCookie === true), secondFactor: null }
}

export const suspended = () =>
  new Refusal(
    'ACCOUNT_SUSPENDED',
    'This account is suspended. Write to who runs this Setpoint if you think it should not be.',
  )

async function demandVerification(ctx: OpenCtx, account: Account): Promise<never> {
  await transaction(ctx, (tx) => mailVerification(tx, account))
  throw new Refusal('EMAIL_NOT_VERIFIED', 'Please verify your e-mail first: we sent you a link.')
}

/** What the signed-out screens need to know. */
export async function authOptions({ config, mail, request }: OpenCtx): Promise<AuthOptions> {
  const ownTransport = config.TLS_CERT !== null || config.PUBLIC_URL?.startsWith('https:') === true
  return {
    mail: mail.delivers,
    verificationRequired: mail.delivers,
    passwordComposition: config.PASSWORD_COMPOSITION,
    ...(config.DEMO && { demo: demoLogin }),
    secureTransport: ownTransport || isLoopback(request.ipAddress),
  }
}

const isLoopback = (address: string | null) =>
  address !== null && /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(address)
