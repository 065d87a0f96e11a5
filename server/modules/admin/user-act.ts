/** What an admin does to an account, each with a reason that the person can read. Nobody acts on themselves. */
import type { ActInput, AdminUser, AdminUserParams, RoleChange, SuspensionInput } from '@setpoint/contract/admin'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, forbidden, invalid } from '../../platform/http/errors.ts'
import {
  accountFileOf,
  changeRole,
  cutOffPerson,
  isAdminStill,
  liftSuspension,
  recordDone,
  suspend,
} from '../identity/index.ts'
import { recordAct } from './act.ts'
import { canActOn, isLaterThan, longestSuspensionYears } from './policy.ts'
import { presentUser } from './present.ts'

export const changeUserRole = (ctx: Ctx, { userId, role, reason }: AdminUserParams & RoleChange): Promise<AdminUser> =>
  acting(ctx, userId, async (tx) => {
    const before = await changeRole(tx, userId, role, { doneBy: 'admin', reason })
    if (before === role) return
    await recordAct(tx, 'role-changed', of(tx, userId, reason), { roleBefore: before, roleAfter: role })
  })

/** Suspends; who is suspended already gets the new reason and end. */
export async function suspendUser(
  ctx: Ctx,
  { userId, reason, until }: AdminUserParams & SuspensionInput,
): Promise<AdminUser> {
  const end = until === undefined ? null : new Date(until)
  allow(end === null || isLaterThan(end, ctx.clock.now()), outOfRange())
  return acting(ctx, userId, async (tx) => {
    await suspend(tx, userId, end, { doneBy: 'admin', reason })
    await recordAct(tx, 'suspended', of(tx, userId, reason), { suspendedUntil: end })
  })
}

const outOfRange = () =>
  invalid('until', `Must lie in the future, and within ${longestSuspensionYears} years; leave it out for no end.`)

/** Lifts a suspension; there being none is as good. */
export const liftUser = (ctx: Ctx, { userId, reason }: AdminUserParams & ActInput): Promise<AdminUser> =>
  acting(ctx, userId, async (tx) => {
    if (!(await liftSuspension(tx, userId, { doneBy: 'admin', reason }))) return
    await recordAct(tx, 'suspension-lifted', of(tx, userId, reason))
  })

export const logUserOut = (ctx: Ctx, { userId, reason }: AdminUserParams & ActInput): Promise<AdminUser> =>
  acting(ctx, userId, async (tx) => {
    await accountFileOf(tx, userId)
    await cutOffPerson(tx, userId)
    await recordDone(tx, userId, 'logged-out-by-admin', { doneBy: 'admin', reason })
    await recordAct(tx, 'logged-out', of(tx, userId, reason))
  })

const of = (tx: Tx, subjectId: string, reason: string) => ({ actorId: tx.actor.userId, subjectId, reason })

/** One act in one transaction, by somebody who is an admin at that moment: two who act on each other take turns. */
async function acting(ctx: Ctx, userId: string, act: (tx: Tx) => Promise<void>): Promise<AdminUser> {
  allow(canActOn(ctx.actor, userId), forbidden('Nobody does this to themselves. Ask another admin.'))
  return transaction(ctx, async (tx) => {
    allow(await isAdminStill(tx, tx.actor.userId), forbidden())
    await act(tx)
    return presentUser(await accountFileOf(tx, userId))
  })
}
