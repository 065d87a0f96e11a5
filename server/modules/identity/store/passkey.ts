/** The only SQL that names `passkey` and `spent_challenge`. */
import type { Platform, Tx } from '../../../platform/context.ts'

export interface Passkey {
  readonly userId: string
  readonly id: string
  /** What its authenticator calls it. */
  readonly credentialId: Buffer
  /** COSE. */
  readonly publicKey: Buffer
  /** How often it was used, as it says itself; 0 where it does not count. */
  readonly counter: number
  readonly transports: readonly string[]
  readonly name: string
  readonly backedUp: boolean
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

const columns = [
  'user_id as userId',
  'id',
  'credential_id as credentialId',
  'public_key as publicKey',
  'counter',
  'transports',
  'name',
  'backed_up as backedUp',
  'created_at as createdAt',
  'last_used_at as lastUsedAt',
] as const

/** False when somebody has registered it already. */
export async function insertPasskey(tx: Tx<Platform>, passkey: Passkey): Promise<boolean> {
  const result = await tx.db
    .insertInto('passkey')
    .values({
      user_id: passkey.userId,
      id: passkey.id,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: [...passkey.transports],
      name: passkey.name,
      backed_up: passkey.backedUp,
      created_at: passkey.createdAt,
      last_used_at: passkey.lastUsedAt,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** The latest last; there are twenty at most. */
export async function listPasskeys({ db }: Platform, userId: string): Promise<Passkey[]> {
  return db.selectFrom('passkey').select(columns).where('user_id', '=', userId).orderBy('id').execute()
}

export async function countPasskeys({ db }: Platform, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom('passkey')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  return count
}

export async function findPasskey({ db }: Platform, userId: string, id: string): Promise<Passkey | null> {
  const row = await db
    .selectFrom('passkey')
    .select(columns)
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** Locked until the transaction ends, so that its counter goes up one use at a time. */
export async function lockPasskeyByCredential(tx: Tx<Platform>, credentialId: Buffer): Promise<Passkey | null> {
  const row = await tx.db
    .selectFrom('passkey')
    .select(columns)
    .where('credential_id', '=', credentialId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

type Change = Partial<Pick<Passkey, 'name' | 'counter' | 'backedUp' | 'lastUsedAt'>>

/** False when it is not there. */
export async function updatePasskey(
  tx: Tx<Platform>,
  userId: string,
  id: string,
  { name, counter, backedUp, lastUsedAt }: Change,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('passkey')
    .set({
      ...(name !== undefined && { name }),
      ...(counter !== undefined && { counter }),
      ...(backedUp !== undefined && { backed_up: backedUp }),
      ...(lastUsedAt !== undefined && { last_used_at: lastUsedAt }),
    })
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** One of the person's, or all of them (`null`); answers how many went. */
export async function deletePasskeys(tx: Tx<Platform>, userId: string, id: string | null): Promise<number> {
  const result = await tx.db
    .deleteFrom('passkey')
    .where('user_id', '=', userId)
    .$if(id !== null, (query) => query.where('id', '=', id))
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

export async function deletePasskeysSince(tx: Tx<Platform>, userId: string, since: Date): Promise<void> {
  await tx.db.deleteFrom('passkey').where('user_id', '=', userId).where('created_at', '>=', since).execute()
}

/** False when it was spent before. */
export async function insertSpentChallenge(tx: Tx<Platform>, hash: Buffer, expiresAt: Date): Promise<boolean> {
  const result = await tx.db
    .insertInto('spent_challenge')
    .values({ challenge_hash: hash, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function deleteSpentChallenges({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('spent_challenge').where('expires_at', '<', before).execute()
}
