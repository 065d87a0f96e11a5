/** Proving the second factor: with a code of the app, a recovery code, or a passkey. */
import type { PasskeyAssertion } from '@setpoint/contract/second-factor'
import type { OpenCtx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, Refusal } from '../../platform/http/errors.ts'
import { beginCode, forgiveCodes, wrongCodesToday } from './code-budget.ts'
import { mailSecurityNotice } from './mails.ts'
import type { Purpose } from './passkey-challenge.ts'
import { usePasskey } from './passkey-use.ts'
import { takeRecoveryCode } from './recovery-code.ts'
import { record } from './security-log.ts'
import type { Account } from './store/account.ts'
import { takeTotpCode } from './totp.ts'

/** Exactly one of them is there. */
export interface FactorProof {
  readonly code?: string | undefined
  readonly recoveryCode?: string | undefined
  readonly passkey?: PasskeyAssertion | undefined
}

/** So many within a day are mailed to the owner: whoever gets that far knows the password. */
const alarming = 5

/**
 * Uses a proof up and does `work` in the same transaction; `before` runs in it first. 401 INVALID_CREDENTIALS when the proof
 * is no good, which is written down; 429 when too many codes were tried.
 */
export async function withFactorProof<C extends OpenCtx, Result>(
  ctx: C,
  account: Account,
  proof: FactorProof,
  purpose: Purpose,
  { before, work }: { before?: (tx: Tx<C>) => Promise<void>; work: (tx: Tx<C>) => Promise<Result> },
): Promise<Result> {
  if (proof.code !== undefined) await beginCode(ctx, account.id)
  // What failed must be committed, so the refusal is thrown after the transaction.
  const done = await transaction(ctx, async (tx) => {
    await before?.(tx)
    if (!(await isGood(tx, account, proof, purpose))) return noteFailure(tx, account)
    return { result: await work(tx) }
  })
  allow(done, new Refusal('INVALID_CREDENTIALS', wrong(proof)))
  if (proof.code !== undefined) await forgiveCodes(ctx, account.id)
  return done.result
}

async function isGood(tx: Tx<OpenCtx>, account: Account, proof: FactorProof, purpose: Purpose): Promise<boolean> {
  if (proof.code !== undefined) return takeTotpCode(tx, account.id, proof.code)
  if (proof.recoveryCode !== undefined) return takeRecoveryCode(tx, account.id, proof.recoveryCode)
  return proof.passkey !== undefined && (await usePasskey(tx, purpose, proof.passkey, account.id)) !== null
}

async function noteFailure(tx: Tx<OpenCtx>, account: Account): Promise<null> {
  await record(tx, account.id, 'second-factor-failed')
  if ((await wrongCodesToday(tx, account.id)) === alarming)
    await mailSecurityNotice(tx, account.id, 'second-factor-failed')
  return null
}

function wrong({ code, recoveryCode }: FactorProof): string {
  if (code !== undefined) return 'This code is wrong or was used before. Take the one that the app shows now.'
  return recoveryCode === undefined
    ? 'This passkey does not prove it. Please try again.'
    : 'This recovery code is wrong or was used before.'
}
