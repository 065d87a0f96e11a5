/** There is always an admin who can act: nothing takes the role or the way in from the last one. */
import type { Platform, Tx } from '../../platform/context.ts'
import { allow, conflict } from '../../platform/http/errors.ts'
import { lockAdmins } from './store/account.ts'

/**
 * Call before anything that keeps `userId` from being an admin: 409 when they are the last one. Admins change one at a
 * time from here to the end of the transaction, so that two who act on each other leave one.
 */
export async function keepAnAdmin(tx: Tx<Platform>, userId: string): Promise<void> {
  const admins = await lockAdmins(tx)
  allow(
    !admins.includes(userId) || admins.length > 1,
    conflict('This is the last admin. Make somebody else an admin first.'),
  )
}

/** Whether a person is an admin at this moment, in the same order of things. */
export const isAdminStill = async (tx: Tx<Platform>, userId: string): Promise<boolean> =>
  (await lockAdmins(tx)).includes(userId)
