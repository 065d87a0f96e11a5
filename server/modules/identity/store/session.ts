/** The only SQL that names `session` and `refresh_token`. */
import type { Actor, Platform, Role, Tx } from '../../../platform/context.ts'

export interface Session {
  readonly id: string
  readonly userId: string
  readonly device: string
  readonly ipAddress: string | null
  readonly createdAt: Date
  readonly lastUsedAt: Date
  readonly expiresAt: Date
  /** When the person last proved who they are in it. */
  readonly provenAt: Date
  readonly secondFactorAt: Date | null
  /** The account had not been signed in to from its device before. */
  readonly fromNewDevice: boolean
}

const columns = [
  'id',
  'user_id as userId',
  'device',
  'ip_address as ipAddress',
  'created_at as createdAt',
  'last_used_at as lastUsedAt',
  'expires_at as expiresAt',
  'proven_at as provenAt',
  'second_factor_at as secondFactorAt',
  'from_new_device as fromNewDevice',
] as const

export async function insertSession(tx: Tx<Platform>, session: Session): Promise<void> {
  await tx.db
    .insertInto('session')
    .values({
      id: session.id,
      user_id: session.userId,
      device: session.device,
      ip_address: session.ipAddress,
      created_at: session.createdAt,
      last_used_at: session.lastUsedAt,
      expires_at: session.expiresAt,
      proven_at: session.provenAt,
      second_factor_at: session.secondFactorAt,
      from_new_device: session.fromNewDevice,
    })
    .execute()
}

/** The actor of a session, with the present role; null when it has ended, run out or never was, or the account is suspended. */
export async function findActor({ db, clock }: Platform, userId: string, sessionId: string): Promise<Actor | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.user_id')
    .select([
      'account.role',
      'account.erases_at as erasesAt',
      'session.proven_at as provenAt',
      'session.second_factor_at as secondFactorAt',
    ])
    .where('session.user_id', '=', userId)
    .where('session.id', '=', sessionId)
    .where('session.ended_at', 'is', null)
    .where('session.expires_at', '>', clock.now())
    .where('account.suspended_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return null
  const { provenAt, secondFactorAt, erasesAt } = row
  const role = row.role as Role
  const secondFactor = secondFactorAt !== null
  return { userId, sessionId, role, scopes: null, secondFactor, provenAt, erasing: erasesAt !== null }
}

/** Live sessions, the last used first. */
export async function listSessions({ db, clock }: Platform, userId: string): Promise<Session[]> {
  return db
    .selectFrom('session')
    .select(columns)
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', clock.now())
    .orderBy('last_used_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
}

/** Locks a live session until the transaction ends, so that its tokens change one at a time; null when it isn't live. */
export async function lockSession(tx: Tx<Platform>, userId: string, sessionId: string): Promise<Session | null> {
  const row = await tx.db
    .selectFrom('session')
    .select(columns)
    .where('user_id', '=', userId)
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', tx.clock.now())
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

type Use = Pick<Session, 'ipAddress' | 'lastUsedAt' | 'expiresAt'>

export async function prolongSession(tx: Tx<Platform>, { userId, id }: Session, use: Use): Promise<void> {
  await tx.db
    .updateTable('session')
    .set({ last_used_at: use.lastUsedAt, expires_at: use.expiresAt, ip_address: use.ipAddress })
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .execute()
}

/** The person has proved once more who they are in it; false when it isn't live. */
export async function updateProof(
  tx: Tx<Platform>,
  userId: string,
  sessionId: string,
  { provenAt, secondFactorAt }: { provenAt: Date; secondFactorAt: Date | null },
): Promise<boolean> {
  const result = await tx.db
    .updateTable('session')
    .set({ proven_at: provenAt, ...(secondFactorAt && { second_factor_at: secondFactorAt }) })
    .where('user_id', '=', userId)
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', tx.clock.now())
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** No session of the person has proved a second factor any more. */
export async function clearSecondFactors(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db
    .updateTable('session')
    .set({ second_factor_at: null })
    .where('user_id', '=', userId)
    .where('second_factor_at', 'is not', null)
    .execute()
}

/** Ends one live session; false when there was none. */
export async function markEnded(tx: Tx<Platform>, userId: string, sessionId: string): Promise<boolean> {
  const result = await tx.db
    .updateTable('session')
    .set({ ended_at: tx.clock.now() })
    .where('user_id', '=', userId)
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', tx.clock.now())
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Ends all sessions of a person but `except`; answers which. */
export async function markAllEnded(tx: Tx<Platform>, userId: string, except: string | null): Promise<string[]> {
  const rows = await tx.db
    .updateTable('session')
    .set({ ended_at: tx.clock.now() })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .$if(except !== null, (query) => query.where('id', '!=', except))
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

export interface RefreshToken {
  readonly hash: Buffer
  readonly userId: string
  readonly sessionId: string
  readonly expiresAt: Date
  readonly spentAt: Date | null
}

/** Keeps a token's hash; one that is known already stays as it is. */
export async function insertRefreshToken(tx: Tx<Platform>, token: Omit<RefreshToken, 'spentAt'>): Promise<void> {
  await tx.db
    .insertInto('refresh_token')
    .values({
      token_hash: token.hash,
      user_id: token.userId,
      session_id: token.sessionId,
      expires_at: token.expiresAt,
    })
    .onConflict((conflict) => conflict.column('token_hash').doNothing())
    .execute()
}

export async function findRefreshToken({ db }: Platform, hash: Buffer): Promise<RefreshToken | null> {
  const row = await db
    .selectFrom('refresh_token')
    .select([
      'token_hash as hash',
      'user_id as userId',
      'session_id as sessionId',
      'expires_at as expiresAt',
      'spent_at as spentAt',
    ])
    .where('token_hash', '=', hash)
    .executeTakeFirst()
  return row ?? null
}

export async function spendRefreshToken(tx: Tx<Platform>, hash: Buffer): Promise<void> {
  await tx.db
    .updateTable('refresh_token')
    .set({ spent_at: tx.clock.now() })
    .where('token_hash', '=', hash)
    .where('spent_at', 'is', null)
    .execute()
}

/** Removes what ran out before `before`; ended sessions leave when they would have run out. */
export async function deleteExpiredSessions({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('refresh_token').where('expires_at', '<', before).execute()
  await db.deleteFrom('session').where('expires_at', '<', before).execute()
}

/** Live and ended sessions, as long as they are kept; the latest begun first. */
export async function listKeptSessions(
  { db }: Platform,
  userId: string,
): Promise<(Session & { readonly endedAt: Date | null })[]> {
  return db
    .selectFrom('session')
    .select([...columns, 'ended_at as endedAt'])
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(10_000)
    .execute()
}
