/** Logging in: with e-mail and password here, and the one place where every way of signing in ends. */
import {
  demoLogin,
  type AuthOptions,
  type Login,
  type LoginInput,
  type SecondFactorChallenge,
} from '@setpoint/contract/identity'
import type { OpenCtx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { Refusal } from '../../platform/http/errors.ts'
import { beginAttempt, forgiveAttempts } from './back-off.ts'
import { secondFactorMethods } from './factors.ts'
import { demandCaptcha } from './captcha.ts'
import { decoyFor } from './decoy.ts'
import { mailVerification } from './mails.ts'
import { passkeyOrigin } from './passkey-ceremony.ts'
import { passwordFits } from './password.ts'
import { hashPassword, isOutdated } from './password-hash.ts'
import { issueChallenge } from './second-factor-challenge.ts'
import { record, recordByEmail } from './security-log.ts'
import { handOver, openSession, type Opened } from './session.ts'
import { refuseSuspended } from './suspended.ts'
import { findAccountByEmail, stopAwaitingVerification, type Account } from './store/account.ts'
import { replaceHash } from './store/password.ts'
import { isSuspect, noteSuspicion } from './suspicion.ts'

/**
 * Logs in. An unknown e-mail and a wrong password are one: the same answer after the same work. 403 for an e-mail that
 * still has to be verified, or a suspended account, and only to who knows the password.
 */
export async function logIn(ctx: OpenCtx, { email, password, captcha, useCookie }: LoginInput): Promise<Login> {
  if (ctx.config.CAPTCHA && (await isSuspect(ctx, email))) await demandCaptcha(ctx, captcha)
  await beginAttempt(ctx, email)
  const account = await findAccountByEmail(ctx, email)
  const fits = await passwordFits(ctx, password, account?.passwordHash ?? null, await decoyFor(ctx, email))
  if (account === null || !fits) {
    await noteFailure(ctx, email)
    throw new Refusal('INVALID_CREDENTIALS', 'E-mail or password is wrong.')
  }
  await forgiveAttempts(ctx, email)
  await renewHash(ctx, account, password)
  await refuseSuspended(ctx, account)
  if (account.awaitsVerification && ctx.mail.delivers) return demandVerification(ctx, account)
  const outcome = await transaction(ctx, (tx) => completeLogIn(tx, account, 'password'))
  return answerLogIn(ctx, outcome, useCookie === true)
}

/** In one transaction, which is written to disk whether or not there is an account whose log gets a line. */
const noteFailure = (ctx: OpenCtx, email: string): Promise<void> =>
  transaction(ctx, async (tx) => {
    await noteSuspicion(tx, email)
    await recordByEmail(tx, email, 'login-failed')
  })

/** A hash from elsewhere, or of less work than today's, becomes one of today's. */
async function renewHash(ctx: OpenCtx, { id, passwordHash }: Account, password: string): Promise<void> {
  if (passwordHash === null || !isOutdated(ctx, passwordHash, password)) return
  await replaceHash(ctx, id, passwordHash, await hashPassword(ctx, password))
}

/** What somebody has proved so far: a passkey is two factors at once, the others are one. */
export type Proved = 'password' | 'provider' | 'passkey'

/** Signed in, or one more proof to go. */
export type LogInOutcome = { readonly opened: Opened } | { readonly secondFactor: SecondFactorChallenge }

/**
 * Where every way of signing in ends, once it has found out whose account it is and that its e-mail need not be verified
 * (any more): opens a session (403 for a suspended account), or asks for the second factor. Answer with `answerLogIn`.
 */
export async function completeLogIn(tx: Tx<OpenCtx>, account: Account, proved: Proved): Promise<LogInOutcome> {
  if (proved === 'passkey') return { opened: await beginSession(tx, account, true) }
  const methods = await secondFactorMethods(tx, account.id)
  if (methods.length > 0) return { secondFactor: await issueChallenge(tx, account.id, methods) }
  return { opened: await beginSession(tx, account, false) }
}

/** What came of a log-in, for the client. Call after the commit. */
export async function answerLogIn(ctx: OpenCtx, outcome: LogInOutcome, useCookie: boolean): Promise<Login> {
  if ('secondFactor' in outcome) return { session: null, secondFactor: outcome.secondFactor }
  return { session: await handOver(ctx, outcome.opened, useCookie), secondFactor: null }
}

/** Signs in for good, and writes it down. 403 for a suspended account. */
export async function beginSession(tx: Tx<OpenCtx>, account: Account, secondFactor: boolean): Promise<Opened> {
  await refuseSuspended(tx, account)
  if (account.awaitsVerification) {
    await stopAwaitingVerification(tx, account.id)
    await tx.emit('account.registered', { userId: account.id })
  }
  await record(tx, account.id, 'logged-in')
  return openSession(tx, account, secondFactor)
}

async function demandVerification(ctx: OpenCtx, account: Account): Promise<never> {
  await transaction(ctx, (tx) => mailVerification(tx, account))
  throw new Refusal('EMAIL_NOT_VERIFIED', 'Please verify your e-mail first: we sent you a link.')
}

/** What the signed-out screens need to know. */
export async function authOptions(ctx: OpenCtx): Promise<AuthOptions> {
  const { config, mail, request } = ctx
  const ownTransport = config.TLS_CERT !== null || config.PUBLIC_URL?.startsWith('https:') === true
  return {
    mail: mail.delivers,
    verificationRequired: mail.delivers,
    passwordComposition: config.PASSWORD_COMPOSITION,
    captcha: config.CAPTCHA,
    providers: config.OIDC_PROVIDERS.map(({ id, kind, name }) => ({ id, kind, name })),
    ...(config.DEMO !== 'off' && { demo: demoLogin }),
    secureTransport: ownTransport || isLoopback(request.ipAddress),
    passkeyOrigin: passkeyOrigin(ctx),
  }
}

const isLoopback = (address: string | null) =>
  address !== null && /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(address)
