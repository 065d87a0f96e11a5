/** Looking at accounts. Only what identity knows: an admin sees nothing of anybody's body. */
import type {
  AdminUser,
  AdminUserLine,
  AdminUserParams,
  AdminUsersQuery,
  SecurityLogReading,
} from '@setpoint/contract/admin'
import type { SecurityEvent } from '@setpoint/contract/identity'
import type { Ctx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { Page } from '../../platform/http/answers.ts'
import { allow, forbidden } from '../../platform/http/errors.ts'
import { accountFileOf, recordDone, searchAccounts, securityLogOf } from '../identity/index.ts'
import { recordAct } from './act.ts'
import { canActOn } from './policy.ts'
import { presentUser, presentUserLine } from './present.ts'

export async function listUsers(ctx: Ctx, query: AdminUsersQuery): Promise<Page<AdminUserLine>> {
  const found = await searchAccounts(ctx, query)
  return { ...found, items: found.items.map(presentUserLine) }
}

/** 404 when there is no such account. */
export const readUser = async (ctx: Ctx, { userId }: AdminUserParams): Promise<AdminUser> =>
  presentUser(await accountFileOf(ctx, userId))

/** Somebody's security log. Reading it is an act like any other, and stands in that very log from then on. */
export async function readUserSecurityLog(
  ctx: Ctx,
  { userId, reason, page, limit }: AdminUserParams & SecurityLogReading,
): Promise<Page<SecurityEvent>> {
  allow(canActOn(ctx.actor, userId), forbidden('Your own is in your settings.'))
  return transaction(ctx, async (tx) => {
    await accountFileOf(tx, userId)
    const log = await securityLogOf(tx, userId, { page, limit })
    await recordDone(tx, userId, 'security-log-read', { doneBy: 'admin', reason })
    await recordAct(tx, 'security-log-read', { actorId: tx.actor.userId, subjectId: userId, reason })
    return log
  })
}
