/** Proving once more who one is, before an act that asks for it. */
import type { Acknowledged } from '@setpoint/contract/identity'
import type { PasskeyRequest, ProveInput } from '@setpoint/contract/second-factor'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, invalid, notFound, Refusal } from '../../platform/http/errors.ts'
import { beginAttempt, forgiveAttempts } from './back-off.ts'
import { withFactorProof } from './factor-proof.ts'
import { requestOptions } from './passkey-ceremony.ts'
import type { Purpose } from './passkey-challenge.ts'
import { passwordFits } from './password.ts'
import { proofMethods } from './second-factor.ts'
import { record } from './security-log.ts'
import { markProven } from './step-up.ts'
import { findAccount, type Account } from './store/account.ts'
import { listPasskeys } from './store/passkey.ts'

const purposeOf = ({ actor }: Ctx): Purpose => `prove ${actor.sessionId}`

/** What a browser needs to prove it by a passkey. */
export const proofPasskeyOptions = async (ctx: Ctx): Promise<PasskeyRequest> =>
  requestOptions(ctx, purposeOf(ctx), await listPasskeys(ctx, ctx.actor.userId))

/** The session counts as proven for ten minutes. 401 INVALID_CREDENTIALS for a wrong proof. */
export async function prove(ctx: Ctx, { password, ...proof }: ProveInput): Promise<Acknowledged> {
  const account = await findAccount(ctx, ctx.actor.userId)
  allow(account, notFound('account'))
  if (password === undefined) {
    await withFactorProof(ctx, account, proof, purposeOf(ctx), { work: (tx) => proven(tx, true) })
  } else await proveByPassword(ctx, account, password)
  return { acknowledged: true }
}

async function proveByPassword(ctx: Ctx, account: Account, password: string): Promise<void> {
  const methods = await proofMethods(ctx, account)
  allow(methods.includes('password'), invalid('password', 'Prove it by your second factor'))
  await beginAttempt(ctx, account.email)
  if (!(await passwordFits(ctx, password, account.passwordHash))) {
    await record(ctx, account.id, 'proof-failed')
    throw new Refusal('INVALID_CREDENTIALS', 'This is not your password.')
  }
  await forgiveAttempts(ctx, account.email)
  await transaction(ctx, (tx) => proven(tx, false))
}

async function proven(tx: Tx, secondFactor: boolean): Promise<void> {
  const { userId, sessionId } = tx.actor
  await markProven(tx, { userId, sessionId, secondFactor })
  await record(tx, userId, 'proven')
}
