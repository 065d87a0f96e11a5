/** Authenticator apps: six digits that change every half minute (RFC 6238). */
import { Secret, TOTP } from 'otpauth'
import type { ConfirmTotpInput, TotpAdded, TotpEnrolment } from '@setpoint/contract/second-factor'
import type { Ctx, Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, invalid, notFound, Refusal } from '../../platform/http/errors.ts'
import { beginCode, forgiveCodes } from './code-budget.ts'
import { factorRemoved } from './factors.ts'
import { mailSecurityNotice } from './mails.ts'
import { firstRecoveryCodes } from './recovery-code.ts'
import { record } from './security-log.ts'
import { markProven } from './step-up.ts'
import { findAccount, lockAccount } from './store/account.ts'
import { deleteTotp, insertTotp, lockTotp, updateTotp, type Totp } from './store/totp.ts'

/** Seconds that a set-up may take. */
export const enrolmentLifetime = 15 * 60

// What every app understands; many ignore anything else that the address says.
const kind = { issuer: 'Setpoint', algorithm: 'SHA1', digits: 6, period: 30 }

/** Begins a set-up, in place of an unfinished one. 409 when an app is set up already. */
export async function enrolTotp(ctx: Ctx): Promise<TotpEnrolment> {
  const { userId } = ctx.actor
  const account = await findAccount(ctx, userId)
  allow(account, notFound('account'))
  const secret = new Secret({ size: 20 })
  const begun = await transaction(ctx, (tx) =>
    insertTotp(tx, { userId, secret: secret.base32, createdAt: tx.clock.now(), confirmedAt: null, lastStep: 0 }),
  )
  allow(begun, alreadySetUp())
  const uri = new TOTP({ ...kind, label: account.email, secret }).toString()
  return { secret: secret.base32, uri, expiresIn: enrolmentLifetime }
}

/** Ends a set-up by a first code; counts as proved in this session. 410 when it took too long or was begun anew. */
export async function confirmTotp(ctx: Ctx, { code }: ConfirmTotpInput): Promise<TotpAdded> {
  const { userId } = ctx.actor
  await beginCode(ctx, userId)
  const added = await transaction(ctx, async (tx) => {
    await lockAccount(tx, userId)
    const step = takenBy(await unconfirmed(tx, userId), code, tx.clock.now())
    if (step === null) return null
    await updateTotp(tx, userId, { confirmedAt: tx.clock.now(), lastStep: step })
    await markProven(tx, { userId, sessionId: tx.actor.sessionId, secondFactor: true })
    await record(tx, userId, 'totp-added')
    await mailSecurityNotice(tx, userId, 'totp-added')
    return { recoveryCodes: await firstRecoveryCodes(tx, userId) }
  })
  allow(added, invalid('code', 'This code is not right; take the one that the app shows now'))
  await forgiveCodes(ctx, userId)
  return added
}

async function unconfirmed(tx: Tx, userId: string): Promise<Totp> {
  const totp = await lockTotp(tx, userId)
  allow(totp === null || totp.confirmedAt === null, alreadySetUp())
  const oldest = tx.clock.now().getTime() - enrolmentLifetime * 1000
  allow(
    totp !== null && totp.createdAt.getTime() > oldest,
    new Refusal('GONE', 'This took too long. Please begin anew.'),
  )
  return totp
}

const alreadySetUp = () => conflict('An authenticator app is set up already. Remove it first to set up another one.')

/** Removes the app. 409 where it is the last second factor of somebody who needs one. */
export async function removeTotp(ctx: Ctx): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await lockAccount(tx, userId)
    allow(await deleteTotp(tx, userId), notFound('authenticator app'))
    await factorRemoved(tx, userId)
    await record(tx, userId, 'totp-removed')
    await mailSecurityNotice(tx, userId, 'totp-removed')
  })
}

/** Takes a code; false when it is wrong, or it or a later one was taken before. */
export async function takeTotpCode(tx: Tx<Platform>, userId: string, code: string): Promise<boolean> {
  const totp = await lockTotp(tx, userId)
  if (totp === null || totp.confirmedAt === null) return false
  const step = takenBy(totp, code, tx.clock.now())
  if (step === null) return false
  await updateTotp(tx, userId, { ...totp, lastStep: step })
  return true
}

/** The time step of a code, one either side of now for clocks that differ; null when it is not good (any more). */
export function takenBy(
  { secret, lastStep }: Pick<Totp, 'secret' | 'lastStep'>,
  code: string,
  now: Date,
): number | null {
  const totp = new TOTP({ ...kind, secret: Secret.fromBase32(secret) })
  const timestamp = now.getTime()
  const delta = totp.validate({ token: code, timestamp, window: 1 })
  if (delta === null) return null
  const step = totp.counter({ timestamp }) + delta
  return step > lastStep ? step : null
}
