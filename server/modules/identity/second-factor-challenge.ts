/** A log-in between its two steps: the password was right, the second factor is still to come. */
import type { SecondFactorChallenge, SecondFactorMethod } from '@setpoint/contract/identity'
import type { Platform, Tx } from '../../platform/context.ts'
import { hashToken, newToken } from './secret-token.ts'
import { insertChallenge } from './store/second-factor-challenge.ts'

/** Seconds. */
const lifetime = 5 * 60

/** Log-ins of one person that may wait side by side: older ones end. */
const atOnce = 10

/** Wrong proofs before one has to begin with the password again. */
export const triesOfChallenge = 5

/** Makes the token that goes with the second step. Only its hash is kept. */
export async function issueChallenge(
  tx: Tx<Platform>,
  userId: string,
  methods: readonly SecondFactorMethod[],
): Promise<SecondFactorChallenge> {
  const token = newToken()
  const expiresAt = new Date(tx.clock.now().getTime() + lifetime * 1000)
  await insertChallenge(tx, { hash: hashToken(token), userId, expiresAt }, atOnce - 1)
  return { token, methods: [...methods], expiresIn: lifetime }
}
