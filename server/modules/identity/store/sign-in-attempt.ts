/** The only SQL that names `sign_in_attempt`. */
import type { Platform, Tx } from '../../../platform/context.ts'

export interface Attempt {
  readonly failures: number
  readonly lastFailedAt: Date
  readonly waitsSince: Date | null
}

/**
 * The attempts of one address for one account, locked until the transaction ends. One statement: between two, a log-in that
 * succeeds beside this one could take the row away.
 */
export async function lockAttempt(tx: Tx<Platform>, accountKey: Buffer, address: string): Promise<Attempt> {
  return tx.db
    .insertInto('sign_in_attempt')
    .values({ account_key: accountKey, address, failures: 0, last_failed_at: tx.clock.now() })
    .onConflict((conflict) =>
      conflict
        .columns(['account_key', 'address'])
        .doUpdateSet((row) => ({ failures: row.ref('sign_in_attempt.failures') })),
    )
    .returning(['failures', 'last_failed_at as lastFailedAt', 'waits_since as waitsSince'])
    .executeTakeFirstOrThrow()
}

/** Failures for the account from everywhere else since `since`. */
export async function failuresElsewhere(
  { db }: Platform,
  accountKey: Buffer,
  address: string,
  since: Date,
): Promise<number> {
  const { sum } = await db
    .selectFrom('sign_in_attempt')
    .select((select) => select.fn.sum<number | null>('failures').as('sum'))
    .where('account_key', '=', accountKey)
    .where('address', '!=', address)
    .where('last_failed_at', '>', since)
    .executeTakeFirstOrThrow()
  return sum ?? 0
}

export async function updateAttempt(
  tx: Tx<Platform>,
  accountKey: Buffer,
  address: string,
  attempt: Attempt,
): Promise<void> {
  await tx.db
    .updateTable('sign_in_attempt')
    .set({ failures: attempt.failures, last_failed_at: attempt.lastFailedAt, waits_since: attempt.waitsSince })
    .where('account_key', '=', accountKey)
    .where('address', '=', address)
    .execute()
}

/** After a success: of one address, or (`null`) of all. */
export async function deleteAttempts({ db }: Platform, accountKey: Buffer, address: string | null): Promise<void> {
  await db
    .deleteFrom('sign_in_attempt')
    .where('account_key', '=', accountKey)
    .$if(address !== null, (query) => query.where('address', '=', address))
    .execute()
}

export async function deleteOldAttempts({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('last_failed_at', '<', before).execute()
}
