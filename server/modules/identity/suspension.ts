/** Keeping somebody out, and letting them in again. */
import type { Platform, Tx } from '../../platform/context.ts'
import { defineJob } from '../../platform/jobs/definition.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow } from '../../platform/http/errors.ts'
import { keepAnAdmin } from './admins.ts'
import { mailSuspended, mailSuspensionLifted } from './mails.ts'
import { recordDone, type Done } from './security-log.ts'
import { cutOffPerson } from './session.ts'
import { findAccount, lockAccount } from './store/account.ts'
import { findSuspension, listOverdueSuspensions, updateSuspension } from './store/suspension.ts'
import { noSuchPerson } from './account.ts'

/**
 * Keeps a person out from this moment on: sessions, tokens and sockets. Another reason or end replaces the one that is
 * there. 409 for the last admin.
 */
export async function suspend(tx: Tx<Platform>, userId: string, until: Date | null, done: Done): Promise<void> {
  await keepAnAdmin(tx, userId)
  await lockAccount(tx, userId)
  const [account, before] = [await findAccount(tx, userId), await findSuspension(tx, userId)]
  allow(account, noSuchPerson())
  await updateSuspension(tx, userId, { since: before?.since ?? tx.clock.now(), until, reason: done.reason })
  await cutOffPerson(tx, userId)
  await recordDone(tx, userId, 'suspended', done)
  await mailSuspended(tx, account, until, done.reason)
  await tx.emit('account.changed', { userId })
}

/** Lets a person in again; false when they were not kept out. `done` is null when it ended by itself. */
export async function liftSuspension(tx: Tx<Platform>, userId: string, done: Done | null): Promise<boolean> {
  await lockAccount(tx, userId)
  const [account, suspension] = [await findAccount(tx, userId), await findSuspension(tx, userId)]
  allow(account, noSuchPerson())
  if (suspension === null) return false
  // The job found an end that was put off since.
  if (done === null && (suspension.until === null || suspension.until > tx.clock.now())) return false
  await updateSuspension(tx, userId, null)
  await recordDone(tx, userId, 'suspension-lifted', done ?? { doneBy: null, reason: null })
  await mailSuspensionLifted(tx, account)
  await tx.emit('account.changed', { userId })
  return true
}

/** Every minute: lifts the suspensions whose end has come. */
export const liftOverdueSuspensions = defineJob<object>({
  name: 'identity.lift-overdue-suspensions',
  retry: { limit: 3, delay: 20 },
  expireIn: 300,
  schedule: '* * * * *',
  async run(platform) {
    for (const userId of await listOverdueSuspensions(platform))
      await transaction(platform, (tx) => liftSuspension(tx, userId, null))
  },
})
