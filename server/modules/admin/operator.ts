/** The same acts by the operator's commands: the way back when no admin can get in. They may act on anybody. */
import type { AdminUserLine } from '@setpoint/contract/admin'
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import {
  accountIdByEmail,
  beginErasureFor,
  cancelErasureFor,
  changeRole,
  erasureOf,
  liftSuspension,
  searchAccounts,
  suspend,
} from '../identity/index.ts'
import { endOfGrace } from '../privacy/index.ts'
import { recordAct } from './act.ts'
import { presentUserLine } from './present.ts'

/** False when nobody has that e-mail. */
export const makeAdminByOperator = (platform: Platform, email: string): Promise<boolean> =>
  byOperator(platform, email, async (tx, subjectId) => {
    const before = await changeRole(tx, subjectId, 'admin', { doneBy: 'operator', reason: null })
    if (before === 'admin') return
    const about = { actorId: null, subjectId, reason: null }
    await recordAct(tx, 'role-changed', about, { roleBefore: before, roleAfter: 'admin' })
  })

/** False when nobody has that e-mail; throws a Refusal for the last admin. */
export const suspendByOperator = (platform: Platform, email: string, reason: string | null): Promise<boolean> =>
  byOperator(platform, email, async (tx, subjectId) => {
    await suspend(tx, subjectId, null, { doneBy: 'operator', reason })
    await recordAct(tx, 'suspended', { actorId: null, subjectId, reason })
  })

/** False when nobody has that e-mail. */
export const liftByOperator = (platform: Platform, email: string): Promise<boolean> =>
  byOperator(platform, email, async (tx, subjectId) => {
    if (!(await liftSuspension(tx, subjectId, { doneBy: 'operator', reason: null }))) return
    await recordAct(tx, 'suspension-lifted', { actorId: null, subjectId, reason: null })
  })

/** When they are erased; who was going to be already keeps their day. Null when nobody has that e-mail; throws for the last admin. */
export async function beginErasureByOperator(platform: Platform, email: string): Promise<Date | null> {
  const userId = await accountIdByEmail(platform, email)
  if (userId === null) return null
  await transaction(platform, async (tx) => {
    if (!(await beginErasureFor(tx, userId, endOfGrace(tx.clock.now())))) return
    await recordAct(tx, 'erasure-begun', { actorId: null, subjectId: userId, reason: null })
  })
  return erasureOf(platform, userId)
}

/** False when it was not begun, null when nobody has that e-mail; throws once the grace is over. */
export async function cancelErasureByOperator(platform: Platform, email: string): Promise<boolean | null> {
  const userId = await accountIdByEmail(platform, email)
  if (userId === null) return null
  return transaction(platform, async (tx) => {
    const cancelled = await cancelErasureFor(tx, userId)
    if (cancelled) await recordAct(tx, 'erasure-cancelled', { actorId: null, subjectId: userId, reason: null })
    return cancelled
  })
}

/** The first hundred accounts that match, by username. */
export async function listForOperator(platform: Platform, search: string | null): Promise<AdminUserLine[]> {
  const query = { sortBy: 'username', order: 'asc', page: 1, limit: 100 } as const
  const { items } = await searchAccounts(platform, search === null ? query : { ...query, search })
  return items.map(presentUserLine)
}

async function byOperator(
  platform: Platform,
  email: string,
  act: (tx: Tx<Platform>, userId: string) => Promise<void>,
): Promise<boolean> {
  const userId = await accountIdByEmail(platform, email)
  if (userId === null) return false
  await transaction(platform, (tx) => act(tx, userId))
  return true
}
