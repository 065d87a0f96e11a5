/** The only SQL that names `totp`. The secret is sealed here. */
import type { Platform, Tx } from '../../../platform/context.ts'
import { place } from '../../../platform/vault/vault.ts'

export interface Totp {
  readonly userId: string
  /** Base32. */
  readonly secret: string
  readonly createdAt: Date
  /** Null while it is being set up. */
  readonly confirmedAt: Date | null
  /** The last time step that was taken. */
  readonly lastStep: number
}

const placeOf = (userId: string) => place('totp', 'sealed_secret', userId)

/** Begins a set-up, in place of one that was not finished; false when there is a confirmed one. */
export async function insertTotp(tx: Tx<Platform>, { userId, secret, createdAt }: Totp): Promise<boolean> {
  const sealed = (await tx.vault.of(userId)).seal(placeOf(userId), secret)
  const row = { sealed_secret: sealed, created_at: createdAt, last_step: 0 }
  const result = await tx.db
    .insertInto('totp')
    .values({ user_id: userId, ...row })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(row).where('totp.confirmed_at', 'is', null))
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Locked until the transaction ends, so that a code is taken once. */
export async function lockTotp(tx: Tx<Platform>, userId: string): Promise<Totp | null> {
  const row = await tx.db
    .selectFrom('totp')
    .select([
      'sealed_secret as sealed',
      'created_at as createdAt',
      'confirmed_at as confirmedAt',
      'last_step as lastStep',
    ])
    .where('user_id', '=', userId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  const { sealed, ...rest } = row
  const secret = (await tx.vault.of(userId)).open(placeOf(userId), sealed) as string
  return { userId, secret, ...rest }
}

export async function updateTotp(
  tx: Tx<Platform>,
  userId: string,
  { confirmedAt, lastStep }: Pick<Totp, 'confirmedAt' | 'lastStep'>,
): Promise<void> {
  await tx.db
    .updateTable('totp')
    .set({ confirmed_at: confirmedAt, last_step: lastStep })
    .where('user_id', '=', userId)
    .execute()
}

/** When the authenticator app was confirmed; null without one. */
export async function findTotpSince({ db }: Platform, userId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('totp')
    .select('confirmed_at as confirmedAt')
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return row?.confirmedAt ?? null
}

/** False when there was no confirmed one. */
export async function deleteTotp(tx: Tx<Platform>, userId: string): Promise<boolean> {
  const row = await tx.db.deleteFrom('totp').where('user_id', '=', userId).returning('confirmed_at').executeTakeFirst()
  return row !== undefined && row.confirmed_at !== null
}

/** Also one that is being set up. */
export async function deleteTotpSince(tx: Tx<Platform>, userId: string, since: Date): Promise<void> {
  await tx.db
    .deleteFrom('totp')
    .where('user_id', '=', userId)
    .where((row) => row.or([row('created_at', '>=', since), row('confirmed_at', '>=', since)]))
    .execute()
}

/** Set-ups that were begun before `before` and never finished. */
export async function deleteUnconfirmedTotps({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('totp').where('confirmed_at', 'is', null).where('created_at', '<', before).execute()
}
