/** What becomes of the link to a provider while the e-mail, which it does not vouch for, still has to be verified. */
import type { Platform, Tx } from '../../../platform/context.ts'
import { unverifiedDays } from '../new-account.ts'
import { recordProviderFrom, type From } from '../security-log.ts'
import { deleteAwaiting, findAccount, type Account } from '../store/account.ts'
import { holdUsername } from '../store/username-hold.ts'
import { findLinkedUser, insertLinkedAccount } from '../store/linked-account.ts'
import type { ProviderIdentity } from './claims.ts'
import { nameOf, newLink, subjectKey } from './linked-account.ts'

/** Who signs in at a provider, of which `id` is the short name. */
export interface SignsInAt {
  readonly id: string
  readonly identity: ProviderIdentity
}

/**
 * Somebody who registered before and has not verified their e-mail, begins again: perhaps it was misspelt. The name they
 * asked for stays taken, as it does where the e-mail had an account and there is nothing to take back. False where the
 * account elsewhere signs in a member here.
 */
export async function takeBackEarlier(tx: Tx<Platform>, identity: ProviderIdentity): Promise<boolean> {
  const userId = await findLinkedUser(tx, subjectKey(tx, identity))
  const earlier = userId === null ? null : await findAccount(tx, userId)
  if (earlier === null) return true
  if (!earlier.awaitsVerification) return false
  await deleteAwaiting(tx, earlier.email)
  await holdUsername(tx, earlier.username, daysAfter(earlier.createdAt, unverifiedDays))
  return true
}

const daysAfter = (at: Date, days: number) => new Date(at.getTime() + days * 86_400_000)

/** Links the account from its first moment on. */
export async function linkBeforeVerified(
  tx: Tx<Platform>,
  account: Account,
  { id, identity }: SignsInAt,
  from: From,
): Promise<void> {
  if (!(await insertLinkedAccount(tx, newLink(tx, account.id, id, identity))))
    throw new Error('The account elsewhere was linked in this moment')
  await recordProviderFrom(tx, account.id, 'provider-linked', nameOf(tx, id), from)
}
