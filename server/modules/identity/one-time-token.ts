/** Links that work once: who gets one, how long it lasts, how many there may be. */
import type { Platform, Tx } from '../../platform/context.ts'
import { Refusal } from '../../platform/http/errors.ts'
import { hashToken, newToken } from './secret-token.ts'
import { lockAccount } from './store/account.ts'
import { countOneTimeTokens, insertOneTimeToken, type OneTimeKind } from './store/one-time-token.ts'

const hour = 60 * 60 * 1000
const lifetimes: Record<OneTimeKind, number> = {
  'verify-email': 24 * hour,
  'reset-password': hour,
  'first-admin': 7 * 24 * hour,
  'change-email': 24 * hour,
  'not-me': 7 * 24 * hour,
}

const mailsAnHour = 3

/** Makes a token; only its hash is kept. `email` is the address that its link is about. */
export async function issueOneTimeToken(
  tx: Tx<Platform>,
  kind: OneTimeKind,
  userId: string | null,
  email: string | null = null,
): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(tx.clock.now().getTime() + lifetimes[kind])
  await insertOneTimeToken(tx, { hash: hashToken(token), kind, userId, email, expiresAt })
  return token
}

/**
 * Whether the person may get one more mail with such a link: nobody's inbox is to be filled by a stranger. Of two that ask
 * at once, the second waits for the first one's commit, and counts it.
 */
export async function mayMail(tx: Tx<Platform>, kind: OneTimeKind, userId: string): Promise<boolean> {
  const since = new Date(tx.clock.now().getTime() - hour)
  await lockAccount(tx, userId)
  return (await countOneTimeTokens(tx, kind, userId, since)) < mailsAnHour
}

/** The same for a link that never was, has run out or has been used. */
export const deadLink = () => new Refusal('GONE', 'This link has been used or is too old. Ask for a new one.')
