/** An account on its way out: the grace in which its owner can change their mind, and being shut out for good. */
import type { Platform, Tx } from '../../platform/context.ts'
import { mailErasureAsked } from './mails.ts'
import { deleteAllTokens } from './personal-token.ts'
import { rightsChanged } from './rights.ts'
import { record } from './security-log.ts'
import { cutOffPerson, endAllSessions } from './session.ts'
import { clearErasure, findAccount, markErasing, markShutOut } from './store/account.ts'

/**
 * From now on the account is there for nobody but its owner, who can cancel until `erasesAt`. Every other session and
 * every token ends; the person is told by mail how to cancel.
 */
export async function beginErasure(tx: Tx, erasesAt: Date): Promise<void> {
  const { userId, sessionId } = tx.actor
  await markErasing(tx, userId, erasesAt)
  await endAllSessions(tx, userId, sessionId)
  await deleteAllTokens(tx, userId)
  await record(tx, userId, 'erasure-asked')
  const account = await findAccount(tx, userId)
  if (account !== null) await mailErasureAsked(tx, account, erasesAt)
  await tx.emit('account.changed', { userId })
}

/** The account goes on as if nothing had been asked. */
export async function cancelErasure(tx: Tx): Promise<void> {
  const { userId } = tx.actor
  if (!(await clearErasure(tx, userId))) return
  await record(tx, userId, 'erasure-cancelled')
  await tx.emit('account.changed', { userId })
  await rightsChanged(tx, userId)
}

/** When it is to be erased; null when nobody asked for it. */
export const erasureOf = async (platform: Platform, userId: string): Promise<Date | null> =>
  (await findAccount(platform, userId))?.erasesAt ?? null

/**
 * The point of no return: nobody gets into the account any more, whichever way they sign in. False when it is not due (any
 * more), because its owner was faster. `always` for one whose key is gone: there is nothing to go back to.
 */
export async function shutOut(tx: Tx<Platform>, userId: string, always: boolean): Promise<boolean> {
  if (!(await markShutOut(tx, userId, always))) return false
  await cutOffPerson(tx, userId)
  return true
}

export { accountsAmong, dueForErasure } from './store/account.ts'
