/** An account on its way out: the grace in which its owner can change their mind, and being shut out for good. */
import type { Platform, Tx } from '../../platform/context.ts'
import { allow, conflict } from '../../platform/http/errors.ts'
import { noSuchPerson } from './account.ts'
import { keepAnAdmin } from './admins.ts'
import { mailErasureAsked, mailErasureBegun, mailErasureCancelled } from './mails.ts'
import { deleteAllTokens } from './personal-token.ts'
import { rightsChanged } from './rights.ts'
import { record, recordByOperator } from './security-log.ts'
import { cutOffPerson, endAllSessions } from './session.ts'
import { clearErasure, findAccount, lockAccount, markErasing, markShutOut } from './store/account.ts'
import { deletePersonalTokensOf } from './store/personal-token.ts'

/**
 * From now on the account is there for nobody but its owner, who can cancel until `erasesAt`. Every other session and
 * every token ends; the person is told by mail how to cancel. 409 for the last admin.
 */
export async function beginErasure(tx: Tx, erasesAt: Date): Promise<void> {
  const { userId, sessionId } = tx.actor
  await keepAnAdmin(tx, userId)
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

/**
 * The same by the operator, for who cannot log in: every session ends. False where it was begun before; the day stays
 * then. 409 for the last admin.
 */
export async function beginErasureFor(tx: Tx<Platform>, userId: string, erasesAt: Date): Promise<boolean> {
  await keepAnAdmin(tx, userId)
  await lockAccount(tx, userId)
  const account = await findAccount(tx, userId)
  allow(account, noSuchPerson())
  if (account.erasesAt !== null) return false
  await markErasing(tx, userId, erasesAt)
  await cutOffPerson(tx, userId)
  if ((await deletePersonalTokensOf(tx, userId)) > 0) await recordByOperator(tx, userId, 'tokens-deleted')
  await recordByOperator(tx, userId, 'erasure-asked')
  await mailErasureBegun(tx, account, erasesAt)
  await tx.emit('account.changed', { userId })
  return true
}

/**
 * Cancels by the operator, whoever asked for it; false when nobody did. 409 once the grace is over: the key may be
 * destroyed by then, and an account that cannot read its own data is nothing to come back to.
 */
export async function cancelErasureFor(tx: Tx<Platform>, userId: string): Promise<boolean> {
  await lockAccount(tx, userId)
  const account = await findAccount(tx, userId)
  allow(account, noSuchPerson())
  if (account.erasesAt === null) return false
  allow(account.erasesAt > tx.clock.now(), conflict('The thirty days are over. What is erased cannot be brought back.'))
  await clearErasure(tx, userId)
  await recordByOperator(tx, userId, 'erasure-cancelled')
  await mailErasureCancelled(tx, account)
  await tx.emit('account.changed', { userId })
  await rightsChanged(tx, userId)
  return true
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
