/** One's own second factor, as its owner sees it. */
import type { ProofMethod, SecondFactor } from '@setpoint/contract/second-factor'
import type { Ctx, Platform } from '../../platform/context.ts'
import { allow, notFound } from '../../platform/http/errors.ts'
import { factorsOf, secondFactorMethods } from './factors.ts'
import { needsSecondFactor } from './policy.ts'
import { findAccount, type Account } from './store/account.ts'
import { countRecoveryCodes } from './store/recovery-code.ts'
import { waysIn } from './ways-in.ts'

export async function readSecondFactor(ctx: Ctx): Promise<SecondFactor> {
  const account = await findAccount(ctx, ctx.actor.userId)
  allow(account, notFound('account'))
  const { totp, passkeys } = await factorsOf(ctx, account.id)
  return {
    totpSince: totp?.toISOString() ?? null,
    passkeys,
    recoveryCodesLeft: await countRecoveryCodes(ctx, account.id),
    required: needsSecondFactor(account.role),
    proved: ctx.actor.secondFactor,
    proofs: await proofMethods(ctx, account),
  }
}

/** How somebody proves anew who they are. Who has a second factor does it by that: a browser may know the password. */
export async function proofMethods(platform: Platform, account: Account): Promise<ProofMethod[]> {
  const methods = await secondFactorMethods(platform, account.id)
  if (methods.length > 0) return methods
  const { password, providers } = await waysIn(platform, account)
  return [...(password ? (['password'] as const) : []), ...(providers > 0 ? (['provider'] as const) : [])]
}
