/** What second factors an account has, and what goes with the last of them. */
import type { SecondFactorMethod } from '@setpoint/contract/identity'
import type { Platform, Tx } from '../../platform/context.ts'
import { allow, conflict } from '../../platform/http/errors.ts'
import { needsSecondFactor } from './policy.ts'
import { rightsChanged } from './rights.ts'
import { findAccount } from './store/account.ts'
import { countPasskeys, deletePasskeysSince } from './store/passkey.ts'
import { countRecoveryCodes, deleteRecoveryCodes } from './store/recovery-code.ts'
import { clearSecondFactors } from './store/session.ts'
import { deleteTotpSince, findTotpSince } from './store/totp.ts'

/** Recovery codes are none by themselves. */
export interface Factors {
  /** Since when an authenticator app is set up. */
  readonly totp: Date | null
  readonly passkeys: number
}

export const factorsOf = async (platform: Platform, userId: string): Promise<Factors> => ({
  totp: await findTotpSince(platform, userId),
  passkeys: await countPasskeys(platform, userId),
})

export const isProtected = ({ totp, passkeys }: Factors): boolean => totp !== null || passkeys > 0

/** How the second factor can be proved, the easiest first; empty for who has none. */
export async function secondFactorMethods(platform: Platform, userId: string): Promise<SecondFactorMethod[]> {
  const factors = await factorsOf(platform, userId)
  if (!isProtected(factors)) return []
  const codes = await countRecoveryCodes(platform, userId)
  const has = { passkey: factors.passkeys > 0, totp: factors.totp !== null, 'recovery-code': codes > 0 }
  return (Object.keys(has) as SecondFactorMethod[]).filter((method) => has[method])
}

/**
 * To be called after a factor went: 409, and it stays, where it was the last of somebody who needs one. With the last, the
 * recovery codes go, and no session counts as having proved a second factor: a role given later must ask for a new one.
 */
export async function factorRemoved(tx: Tx<Platform>, userId: string): Promise<void> {
  if (isProtected(await factorsOf(tx, userId))) return
  const account = await findAccount(tx, userId)
  allow(
    account && !needsSecondFactor(account.role),
    conflict('Your role needs a second factor: add another one before you remove this one.'),
  )
  await forgetSecondFactor(tx, userId)
}

/** Takes back what was set up after `since`, by somebody who took the account. */
export async function forgetFactorsSince(tx: Tx<Platform>, userId: string, since: Date): Promise<void> {
  await deleteTotpSince(tx, userId, since)
  await deletePasskeysSince(tx, userId, since)
  if (!isProtected(await factorsOf(tx, userId))) await forgetSecondFactor(tx, userId)
}

/** What is left when there is no factor any more. */
export async function forgetSecondFactor(tx: Tx<Platform>, userId: string): Promise<void> {
  await deleteRecoveryCodes(tx, userId)
  await clearSecondFactors(tx, userId)
  await rightsChanged(tx, userId)
}
