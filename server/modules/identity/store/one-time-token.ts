/** The only SQL that names `one_time_token`. */
import type { Platform, Tx } from '../../../platform/context.ts'

export type OneTimeKind = 'verify-email' | 'reset-password' | 'first-admin'

export interface OneTimeToken {
  readonly hash: Buffer
  readonly kind: OneTimeKind
  readonly userId: string | null
  readonly expiresAt: Date
}

export async function insertOneTimeToken(tx: Tx<Platform>, token: OneTimeToken): Promise<void> {
  await tx.db
    .insertInto('one_time_token')
    .values({
      token_hash: token.hash,
      kind: token.kind,
      user_id: token.userId,
      created_at: tx.clock.now(),
      expires_at: token.expiresAt,
    })
    .execute()
}

/** A token that can still be used. `userId` is null for the first admin's. */
export async function findOneTimeToken(
  { db, clock }: Platform,
  kind: OneTimeKind,
  hash: Buffer,
): Promise<{ userId: string | null } | null> {
  const row = await db
    .selectFrom('one_time_token')
    .select('user_id as userId')
    .where('token_hash', '=', hash)
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', clock.now())
    .executeTakeFirst()
  return row ?? null
}

/** Uses a token up; null when it cannot be used (any more), also when somebody was faster. */
export async function useOneTimeToken(
  tx: Tx<Platform>,
  kind: OneTimeKind,
  hash: Buffer,
): Promise<{ userId: string | null } | null> {
  const now = tx.clock.now()
  const row = await tx.db
    .updateTable('one_time_token')
    .set({ used_at: now })
    .where('token_hash', '=', hash)
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('user_id as userId')
    .executeTakeFirst()
  return row ?? null
}

/** Makes every other link of this kind useless. */
export async function voidOneTimeTokens(tx: Tx<Platform>, kind: OneTimeKind, userId: string | null): Promise<void> {
  await tx.db
    .updateTable('one_time_token')
    .set({ used_at: tx.clock.now() })
    .where('kind', '=', kind)
    .where('user_id', userId === null ? 'is' : '=', userId)
    .where('used_at', 'is', null)
    .execute()
}

export async function countOneTimeTokens(
  { db }: Platform,
  kind: OneTimeKind,
  userId: string,
  since: Date,
): Promise<number> {
  const { count } = await db
    .selectFrom('one_time_token')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .where('kind', '=', kind)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return count
}

export async function deleteExpiredOneTimeTokens({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('one_time_token').where('expires_at', '<', before).execute()
}
