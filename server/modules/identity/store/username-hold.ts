/** The only SQL that names `username_hold`: names that nobody has yet, or any more, and that nobody else may take. */
import type { Platform, Tx } from '../../../platform/context.ts'
import { usernameOwner } from './account.ts'

/** Whether somebody has the name, or it is held. */
export async function isUsernameTaken(platform: Platform, username: string): Promise<boolean> {
  if ((await usernameOwner(platform, username)) !== null) return true
  const hold = await platform.db
    .selectFrom('username_hold')
    .select('username')
    .where('username', '=', username)
    .where('expires_at', '>', platform.clock.now())
    .executeTakeFirst()
  return hold !== undefined
}

/** Holds a name, whoever holds it. */
export async function holdUsername(tx: Tx<Platform>, username: string, until: Date): Promise<void> {
  await tx.db
    .insertInto('username_hold')
    .values({ username, expires_at: until })
    .onConflict((conflict) => conflict.column('username').doUpdateSet({ expires_at: until }))
    .execute()
}

/** Holds a name that is not held: false where it is. Waits for another transaction that does the same. */
export async function takeHold(tx: Tx<Platform>, username: string, until: Date): Promise<boolean> {
  const row = await tx.db
    .insertInto('username_hold')
    .values({ username, expires_at: until })
    .onConflict((conflict) =>
      conflict
        .column('username')
        .doUpdateSet({ expires_at: until })
        .where('username_hold.expires_at', '<=', tx.clock.now()),
    )
    .returning('username')
    .executeTakeFirst()
  return row !== undefined
}

export async function releaseUsername(tx: Tx<Platform>, username: string): Promise<void> {
  await tx.db.deleteFrom('username_hold').where('username', '=', username).execute()
}

export async function deleteHolds({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('username_hold').where('expires_at', '<', before).execute()
}
