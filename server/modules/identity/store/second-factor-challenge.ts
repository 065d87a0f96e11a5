/** The only SQL that names `second_factor_challenge`. */
import type { Platform, Tx } from '../../../platform/context.ts'

export interface Challenge {
  readonly hash: Buffer
  readonly userId: string
  readonly expiresAt: Date
}

/** Keeps a challenge, and of the person's others the latest `others`. */
export async function insertChallenge(tx: Tx<Platform>, challenge: Challenge, others: number): Promise<void> {
  await tx.db
    .deleteFrom('second_factor_challenge')
    .where('user_id', '=', challenge.userId)
    .where('token_hash', 'not in', (query) =>
      query
        .selectFrom('second_factor_challenge')
        .select('token_hash')
        .where('user_id', '=', challenge.userId)
        .orderBy('created_at', 'desc')
        .limit(others),
    )
    .execute()
  await tx.db
    .insertInto('second_factor_challenge')
    .values({
      token_hash: challenge.hash,
      user_id: challenge.userId,
      created_at: tx.clock.now(),
      expires_at: challenge.expiresAt,
    })
    .execute()
}

/** Whose log-in it is; null when it has run out, was used, or has had `tries` tries. */
export async function findChallenge({ db, clock }: Platform, hash: Buffer, tries: number): Promise<string | null> {
  const row = await db
    .selectFrom('second_factor_challenge')
    .select('user_id as userId')
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', clock.now())
    .where('tries', '<', tries)
    .executeTakeFirst()
  return row?.userId ?? null
}

/** Takes one of its `tries`, and keeps others from it until the transaction ends; false when there is none left. */
export async function takeTry(tx: Tx<Platform>, hash: Buffer, tries: number): Promise<boolean> {
  const result = await tx.db
    .updateTable('second_factor_challenge')
    .set((column) => ({ tries: column('tries', '+', 1) }))
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', tx.clock.now())
    .where('tries', '<', tries)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function useChallenge(tx: Tx<Platform>, hash: Buffer): Promise<void> {
  await tx.db
    .updateTable('second_factor_challenge')
    .set({ used_at: tx.clock.now() })
    .where('token_hash', '=', hash)
    .execute()
}

/** Nobody goes on with a log-in that was begun before. */
export async function deleteChallenges(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('second_factor_challenge').where('user_id', '=', userId).execute()
}

export async function deleteExpiredChallenges({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('second_factor_challenge').where('expires_at', '<', before).execute()
}
