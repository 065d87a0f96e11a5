/** The only SQL that names `recovery_code`. */
import type { Platform, Tx } from '../../../platform/context.ts'

/** Puts these in the place of all others. */
export async function replaceRecoveryCodes(tx: Tx<Platform>, userId: string, hashes: readonly Buffer[]): Promise<void> {
  await deleteRecoveryCodes(tx, userId)
  const now = tx.clock.now()
  await tx.db
    .insertInto('recovery_code')
    .values(hashes.map((hash) => ({ user_id: userId, code_hash: hash, created_at: now })))
    .execute()
}

export async function deleteRecoveryCodes(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('recovery_code').where('user_id', '=', userId).execute()
}

/** Uses a code up; false when there is none such, also when somebody was faster. */
export async function useRecoveryCode(tx: Tx<Platform>, userId: string, hash: Buffer): Promise<boolean> {
  const result = await tx.db
    .updateTable('recovery_code')
    .set({ used_at: tx.clock.now() })
    .where('user_id', '=', userId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** How many can still be used. */
export async function countRecoveryCodes({ db }: Platform, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom('recovery_code')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}
