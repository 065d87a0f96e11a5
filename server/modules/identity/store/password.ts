/** The password of an account and those before it: the only SQL that names `password_history`. */
import { sql } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Account } from './account.ts'

/** Makes the present password useless, and one that may not come back. */
export async function dropPassword(tx: Tx<Platform>, { id, passwordHash }: Account): Promise<void> {
  if (passwordHash === null) return
  const now = tx.clock.now()
  await tx.db.updateTable('account').set({ password_hash: null, updated_at: now }).where('id', '=', id).execute()
  await tx.db
    .insertInto('password_history')
    .values({ user_id: id, id: newId(), password_hash: passwordHash, replaced_at: now })
    .execute()
}

/** Replaces the password if it is still `account`'s, and remembers that one. False when another change was faster. */
export async function replacePassword(tx: Tx<Platform>, account: Account, passwordHash: string): Promise<boolean> {
  const now = tx.clock.now()
  const result = await tx.db
    .updateTable('account')
    .set({ password_hash: passwordHash, updated_at: now })
    .where('id', '=', account.id)
    .where('password_hash', account.passwordHash === null ? 'is' : '=', account.passwordHash)
    .executeTakeFirst()
  if (result.numUpdatedRows !== 1n) return false
  if (account.passwordHash === null) return true
  const id = newId()
  await tx.db
    .insertInto('password_history')
    .values({ user_id: account.id, id, password_hash: account.passwordHash, replaced_at: now })
    .execute()
  return true
}

/** The same password, kept in another way; nothing where it has been changed meanwhile. */
export async function replaceHash({ db }: Platform, id: string, present: string, next: string): Promise<void> {
  await db
    .updateTable('account')
    .set({ password_hash: next })
    .where('id', '=', id)
    .where('password_hash', '=', present)
    .execute()
}

/** How many accounts keep their password by which algorithm and cost; one hash of each. */
export async function countHashKinds({ db }: Platform): Promise<{ sample: string; count: number }[]> {
  const kind = sql`substring(password_hash from '^\\$(?:2[aby]\\$\\d\\d|argon2\\w+\\$v=\\d+\\$[^$]+)')`
  return db
    .selectFrom('account')
    .select((select) => [select.fn.max('password_hash').as('sample'), select.fn.countAll<number>().as('count')])
    .where('password_hash', 'is not', null)
    .groupBy(kind)
    .$narrowType<{ sample: string }>()
    .execute()
}

/** Hashes of the passwords before the present one, the latest first. */
export async function formerPasswords({ db }: Platform, userId: string, count: number): Promise<string[]> {
  const rows = await db
    .selectFrom('password_history')
    .select('password_hash')
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(count)
    .execute()
  return rows.map((row) => row.password_hash)
}

/** Forgets all but the latest `count` former passwords. */
export async function trimFormerPasswords(tx: Tx<Platform>, userId: string, count: number): Promise<void> {
  await tx.db
    .deleteFrom('password_history')
    .where('user_id', '=', userId)
    .where('id', 'not in', (query) =>
      query
        .selectFrom('password_history')
        .select('id')
        .where('user_id', '=', userId)
        .orderBy('id', 'desc')
        .limit(count),
    )
    .execute()
}
