/** What somebody may do here: member, coach or admin. */
import type { Platform, Role, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow } from '../../platform/http/errors.ts'
import { noSuchPerson } from './account.ts'
import { keepAnAdmin } from './admins.ts'
import { mailRoleChanged } from './mails.ts'
import { rightsChanged } from './rights.ts'
import { recordDone, type Done } from './security-log.ts'
import { findAccount, findAccountByEmail, lockAccount, updateAccount } from './store/account.ts'

/** Gives a person a role, at once; answers the one before. 409 when it would take the role from the last admin. */
export async function changeRole(tx: Tx<Platform>, userId: string, role: Role, done: Done): Promise<Role> {
  if (role !== 'admin') await keepAnAdmin(tx, userId)
  await lockAccount(tx, userId)
  const account = await findAccount(tx, userId)
  allow(account, noSuchPerson())
  if (account.role === role) return role
  await updateAccount(tx, userId, { role })
  await recordDone(tx, userId, 'role-changed', done)
  await mailRoleChanged(tx, account, role, done.reason)
  await tx.emit('account.changed', { userId })
  await rightsChanged(tx, userId)
  return account.role
}

/** Makes the account with that e-mail an admin; false when there is none. For the operator. */
export async function makeAdmin(platform: Platform, email: string): Promise<boolean> {
  const account = await findAccountByEmail(platform, email)
  if (account === null) return false
  await transaction(platform, (tx) => changeRole(tx, account.id, 'admin', { doneBy: 'operator', reason: null }))
  return true
}
