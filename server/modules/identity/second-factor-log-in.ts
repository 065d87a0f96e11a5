/** The second step of a log-in. */
import type { SessionTokens } from '@setpoint/contract/identity'
import type { PasskeyRequest, SecondFactorInput } from '@setpoint/contract/second-factor'
import type { OpenCtx } from '../../platform/context.ts'
import { allow, Refusal } from '../../platform/http/errors.ts'
import { withFactorProof } from './factor-proof.ts'
import { beginSession } from './log-in.ts'
import { requestOptions } from './passkey-ceremony.ts'
import type { Purpose } from './passkey-challenge.ts'
import { hashToken } from './secret-token.ts'
import { triesOfChallenge } from './second-factor-challenge.ts'
import { handOver } from './session.ts'
import { findAccount, type Account } from './store/account.ts'
import { listPasskeys } from './store/passkey.ts'
import { findChallenge, takeTry, useChallenge } from './store/second-factor-challenge.ts'

/** Ends a log-in that asked for it. 401 for a wrong proof; 410 when one has to begin with the password again. */
export async function logInWithSecondFactor(
  ctx: OpenCtx,
  { token, useCookie, ...proof }: SecondFactorInput,
): Promise<SessionTokens> {
  const hash = hashToken(token)
  const account = await waiting(ctx, hash)
  const opened = await withFactorProof(ctx, account, proof, purposeOf(hash), {
    async before(tx) {
      allow(await takeTry(tx, hash, triesOfChallenge), tooLate())
    },
    async work(tx) {
      await useChallenge(tx, hash)
      return beginSession(tx, account, true)
    },
  })
  return handOver(ctx, opened, useCookie === true)
}

/** What a browser needs to take the second step with a passkey. */
export async function secondFactorPasskeyOptions(ctx: OpenCtx, { token }: { token: string }): Promise<PasskeyRequest> {
  const hash = hashToken(token)
  const account = await waiting(ctx, hash)
  return requestOptions(ctx, purposeOf(hash), await listPasskeys(ctx, account.id))
}

async function waiting(ctx: OpenCtx, hash: Buffer): Promise<Account> {
  const userId = await findChallenge(ctx, hash, triesOfChallenge)
  const account = userId && (await findAccount(ctx, userId))
  allow(account, tooLate())
  return account
}

const purposeOf = (hash: Buffer): Purpose => `second-factor ${hash.toString('base64url')}`

const tooLate = () => new Refusal('GONE', 'This took too long or too many tries. Please log in again.')
