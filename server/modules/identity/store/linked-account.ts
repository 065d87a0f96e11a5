/** The only SQL that names `linked_account`. */
import type { Platform, Tx } from '../../../platform/context.ts'
import { place } from '../../../platform/vault/vault.ts'

export interface LinkedAccount {
  readonly id: string
  readonly userId: string
  readonly provider: string
  /** Keyed hash of issuer and subject. */
  readonly subjectKey: Buffer
  /** E-mail or name that it had when it was linked. */
  readonly label: string | null
  readonly linkedAt: Date
  readonly lastUsedAt: Date | null
}

const placeOf = (id: string) => place('linked_account', 'sealed', id)

/** False when the account elsewhere is linked already, or the person has linked another one there. */
export async function insertLinkedAccount(tx: Tx<Platform>, linked: LinkedAccount): Promise<boolean> {
  const vault = await tx.vault.of(linked.userId)
  const result = await tx.db
    .insertInto('linked_account')
    .values({
      user_id: linked.userId,
      id: linked.id,
      provider: linked.provider,
      subject_key: linked.subjectKey,
      sealed: vault.seal(placeOf(linked.id), { label: linked.label }),
      linked_at: linked.linkedAt,
      last_used_at: linked.lastUsedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Whose it is; null when it is nobody's. */
export async function findLinkedUser({ db }: Platform, subjectKey: Buffer): Promise<string | null> {
  const row = await db
    .selectFrom('linked_account')
    .select('user_id as userId')
    .where('subject_key', '=', subjectKey)
    .executeTakeFirst()
  return row?.userId ?? null
}

/** A person's, the first linked first. One a provider: there are never many. */
export async function listLinkedAccounts(platform: Platform, userId: string): Promise<LinkedAccount[]> {
  const rows = await platform.db
    .selectFrom('linked_account')
    .select(['id', 'provider', 'subject_key', 'sealed', 'linked_at', 'last_used_at'])
    .where('user_id', '=', userId)
    .orderBy('linked_at')
    .orderBy('id')
    .limit(100)
    .execute()
  if (rows.length === 0) return []
  const vault = await platform.vault.of(userId)
  return rows.map((row) => ({
    id: row.id,
    userId,
    provider: row.provider,
    subjectKey: row.subject_key,
    label: (vault.open(placeOf(row.id), row.sealed) as { label: string | null }).label,
    linkedAt: row.linked_at,
    lastUsedAt: row.last_used_at,
  }))
}

export async function markLinkedAccountUsed(tx: Tx<Platform>, subjectKey: Buffer): Promise<void> {
  await tx.db
    .updateTable('linked_account')
    .set({ last_used_at: tx.clock.now() })
    .where('subject_key', '=', subjectKey)
    .execute()
}

/** A person's at these providers. */
export async function countLinkedAccounts(
  { db }: Platform,
  userId: string,
  providers: readonly string[],
): Promise<number> {
  if (providers.length === 0) return 0
  const { count } = await db
    .selectFrom('linked_account')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .where('provider', 'in', providers)
    .executeTakeFirstOrThrow()
  return count
}

export async function deleteLinkedAccount(tx: Tx<Platform>, userId: string, id: string): Promise<void> {
  await tx.db.deleteFrom('linked_account').where('user_id', '=', userId).where('id', '=', id).execute()
}

/** Those that were linked since. */
export async function deleteLinkedAccountsSince(tx: Tx<Platform>, userId: string, since: Date): Promise<void> {
  await tx.db.deleteFrom('linked_account').where('user_id', '=', userId).where('linked_at', '>', since).execute()
}
