/** Using a passkey, whatever for. */
import type { PasskeyAssertion } from '@setpoint/contract/second-factor'
import type { OpenCtx, Tx } from '../../platform/context.ts'
import { mailSecurityNotice } from './mails.ts'
import { readAssertion } from './passkey-ceremony.ts'
import type { Purpose } from './passkey-challenge.ts'
import { record } from './security-log.ts'
import { lockPasskeyByCredential, updatePasskey, type Passkey } from './store/passkey.ts'

/**
 * The passkey that was used rightly; null when it is unknown, not `owner`'s, or no good. One whose counter did not go up
 * exists twice: it is refused and its owner told, so let the transaction commit.
 */
export async function usePasskey(
  tx: Tx<OpenCtx>,
  purpose: Purpose,
  assertion: PasskeyAssertion,
  owner: string | null,
): Promise<Passkey | null> {
  const passkey = await lockPasskeyByCredential(tx, Buffer.from(assertion.id, 'base64url'))
  if (passkey === null || (owner !== null && passkey.userId !== owner)) return null
  const used = await readAssertion(tx, purpose, assertion, passkey)
  if (used === null) return null
  if (isCopy(passkey.counter, used.counter)) return refuseCopy(tx, passkey)
  await updatePasskey(tx, passkey.userId, passkey.id, { ...used, lastUsedAt: tx.clock.now() })
  return passkey
}

/** Passkeys that are kept by a service do not count: theirs stays 0. */
export const isCopy = (before: number, now: number): boolean => (before > 0 || now > 0) && now <= before

async function refuseCopy(tx: Tx<OpenCtx>, { userId }: Passkey): Promise<null> {
  await record(tx, userId, 'passkey-cloned')
  await mailSecurityNotice(tx, userId, 'passkey-cloned')
  return null
}
