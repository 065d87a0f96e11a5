/** The only SQL that names `personal_token`. */
import type { TokenScope } from '@setpoint/contract/identity'
import type { Actor, Platform, Role, Tx } from '../../../platform/context.ts'

export interface PersonalToken {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly scopes: readonly TokenScope[]
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
  readonly lastIpAddress: string | null
}

export async function insertPersonalToken(tx: Tx<Platform>, token: PersonalToken, hash: Buffer): Promise<void> {
  await tx.db
    .insertInto('personal_token')
    .values({
      user_id: token.userId,
      id: token.id,
      name: token.name,
      scopes: [...token.scopes],
      token_hash: hash,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
      last_used_at: token.lastUsedAt,
      last_ip_address: token.lastIpAddress,
    })
    .execute()
}

/** The newest first; those that have expired too. */
export async function listPersonalTokens({ db }: Platform, userId: string): Promise<PersonalToken[]> {
  const rows = await db
    .selectFrom('personal_token')
    .select([
      'id',
      'user_id as userId',
      'name',
      'scopes',
      'created_at as createdAt',
      'expires_at as expiresAt',
      'last_used_at as lastUsedAt',
      'last_ip_address as lastIpAddress',
    ])
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({ ...row, scopes: row.scopes as TokenScope[] }))
}

export async function countPersonalTokens({ db }: Platform, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom('personal_token')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  return count
}

/** False when there was none. */
export async function deletePersonalToken(tx: Tx<Platform>, userId: string, id: string): Promise<boolean> {
  const result = await tx.db
    .deleteFrom('personal_token')
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}

/** Answers how many there were. */
export async function deletePersonalTokensOf(tx: Tx<Platform>, userId: string): Promise<number> {
  const result = await tx.db.deleteFrom('personal_token').where('user_id', '=', userId).executeTakeFirst()
  return Number(result.numDeletedRows)
}

export interface TokenInUse {
  readonly actor: Actor
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
}

/** Who is behind a token; null when it has expired or never was, or the account is suspended or about to be erased. */
export async function findTokenInUse({ db, clock }: Platform, hash: Buffer): Promise<TokenInUse | null> {
  const row = await db
    .selectFrom('personal_token')
    .innerJoin('account', 'account.id', 'personal_token.user_id')
    .select([
      'account.id as userId',
      'account.role',
      'personal_token.id as tokenId',
      'personal_token.scopes',
      'personal_token.expires_at as expiresAt',
      'personal_token.last_used_at as lastUsedAt',
    ])
    .where('personal_token.token_hash', '=', hash)
    .where('personal_token.expires_at', '>', clock.now())
    .where('account.suspended_at', 'is', null)
    .where('account.erases_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return null
  const { userId, tokenId, role, scopes, expiresAt, lastUsedAt } = row
  const actor = { userId, sessionId: tokenId, role: role as Role, scopes, ...noSession }
  return { actor, expiresAt, lastUsedAt }
}

const noSession = { secondFactor: false, provenAt: null, erasing: false } as const

/** Notes a use, unless one has been noted since `before`. An address that is not known leaves the last one standing. */
export async function noteUse(
  { db, clock }: Platform,
  { userId, sessionId }: Actor,
  ipAddress: string | null,
  before: Date,
): Promise<void> {
  await db
    .updateTable('personal_token')
    .set({ last_used_at: clock.now(), ...(ipAddress !== null && { last_ip_address: ipAddress }) })
    .where('user_id', '=', userId)
    .where('id', '=', sessionId)
    .where((where) => where.or([where('last_used_at', 'is', null), where('last_used_at', '<=', before)]))
    .execute()
}

/** Removes what expired before `before`. */
export async function deleteExpiredPersonalTokens({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('personal_token').where('expires_at', '<', before).execute()
}
