/** The only SQL that names `one_time_token`. */
import type { Platform, Tx } from '../../../platform/context.ts'

export type OneTimeKind = 'verify-email' | 'reset-password' | 'first-admin' | 'change-email' | 'not-me'

export interface OneTimeToken {
  readonly hash: Buffer
  readonly kind: OneTimeKind
  readonly userId: string | null
  /** The address that the link goes to, where it matters which. */
  readonly email: string | null
  readonly expiresAt: Date
}

/** Of a token that was good. `userId` is null for the first admin's. */
export type UsedToken = Pick<OneTimeToken, 'userId' | 'email'> & { readonly createdAt: Date }

export async function insertOneTimeToken(tx: Tx<Platform>, token: OneTimeToken): Promise<void> {
  await tx.db
    .insertInto('one_time_token')
    .values({
      token_hash: token.hash,
      kind: token.kind,
      user_id: token.userId,
      email: token.email,
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
export async function useOneTimeToken(tx: Tx<Platform>, kind: OneTimeKind, hash: Buffer): Promise<UsedToken | null> {
  const now = tx.clock.now()
  const row = await tx.db
    .updateTable('one_time_token')
    .set({ used_at: now })
    .where('token_hash', '=', hash)
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['user_id as userId', 'email', 'created_at as createdAt'])
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

/** The same for those that were made after `since`. */
export async function voidLaterTokens(tx: Tx<Platform>, kind: OneTimeKind, userId: string, since: Date): Promise<void> {
  await tx.db
    .updateTable('one_time_token')
    .set({ used_at: tx.clock.now() })
    .where('kind', '=', kind)
    .where('user_id', '=', userId)
    .where('created_at', '>', since)
    .where('used_at', 'is', null)
    .execute()
}

/** The e-mail that an account is about to get. */
export async function findOpenChange(
  { db, clock }: Platform,
  userId: string,
): Promise<{ email: string; expiresAt: Date } | null> {
  const row = await db
    .selectFrom('one_time_token')
    .select(['email', 'expires_at as expiresAt'])
    .where('user_id', '=', userId)
    .where('kind', '=', 'change-email')
    .where('used_at', 'is', null)
    .where('expires_at', '>', clock.now())
    .orderBy('created_at', 'desc')
    .$narrowType<{ email: string }>()
    .executeTakeFirst()
  return row ?? null
}

/** How often an address was asked for since `since`, by whomever. */
export async function countChangesTo({ db }: Platform, email: string, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('one_time_token')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('email', '=', email)
    .where('kind', '=', 'change-email')
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return count
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
