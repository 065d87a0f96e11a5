/** The only SQL that names `consent_act`. */
import type { Language } from '@setpoint/contract/common'
import type { ConsentPurpose, ConsentSaidBy } from '@setpoint/contract/consents'
import { sql } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'

export interface Act {
  readonly userId: string
  readonly id: string
  readonly purpose: ConsentPurpose
  readonly with: string | null
  readonly given: boolean
  readonly version: number
  readonly language: Language
  readonly saidBy: ConsentSaidBy
  readonly at: Date
}

const columns = [
  'user_id as userId',
  'id',
  'purpose',
  'with_id as with',
  'given',
  'version',
  'language',
  'said_by as saidBy',
  'at',
] as const

type Row = Omit<Act, 'purpose' | 'language' | 'saidBy'> & Record<'purpose' | 'language' | 'saidBy', string>
/** The table and the contract checked what the row type calls text. */
const actOf = (row: Row): Act => row as Act

/** Whoever adds to a person's ledger waits here for those before. */
export async function lockLedger(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`consents ${userId}`}, 0))`.execute(tx.db)
}

export async function insertActs(tx: Tx<Platform>, acts: readonly Act[]): Promise<void> {
  if (acts.length === 0) return
  const rows = acts.map((act) => ({
    user_id: act.userId,
    id: act.id,
    purpose: act.purpose,
    with_id: act.with,
    given: act.given,
    version: act.version,
    language: act.language,
    said_by: act.saidBy,
    at: act.at,
  }))
  await tx.db.insertInto('consent_act').values(rows).execute()
}

/** The latest act of each purpose and its `with`: what holds. */
export async function latestActs({ db }: Platform, userId: string): Promise<Act[]> {
  const rows = await db
    .selectFrom('consent_act')
    .select(columns)
    .distinctOn(['purpose', 'with_id'])
    .where('user_id', '=', userId)
    .orderBy('purpose')
    .orderBy('with_id')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(actOf)
}

/** Null when the person never said anything about it. */
export async function latestAct(
  { db }: Platform,
  userId: string,
  purpose: ConsentPurpose,
  withId: string | null,
): Promise<Act | null> {
  const row = await db
    .selectFrom('consent_act')
    .select(columns)
    .where('user_id', '=', userId)
    .where('purpose', '=', purpose)
    .where('with_id', withId === null ? 'is' : '=', withId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : actOf(row)
}

/** The ledger, the latest first. */
export async function listActs({ db }: Platform, userId: string, limit: number): Promise<Act[]> {
  const rows = await db
    .selectFrom('consent_act')
    .select(columns)
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(actOf)
}

/** Which of these people have given it to words of this version, one query for all. */
export async function givenBy(
  { db }: Platform,
  userIds: readonly string[],
  purpose: ConsentPurpose,
  withId: string | null,
  version: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select person.id from unnest(${userIds}::uuid[]) as person (id)
    cross join lateral (
      select given, version from consent_act
      where user_id = person.id and purpose = ${purpose} and with_id is not distinct from ${withId}::uuid
      order by id desc limit 1
    ) as latest
    where latest.given and latest.version = ${version}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Who has given it to words before this version and not since. */
export async function givenToOlderWords({ db }: Platform, purpose: ConsentPurpose, version: number): Promise<string[]> {
  const { rows } = await sql<{ user_id: string }>`
    select user_id from (
      select distinct on (user_id) user_id, given, version from consent_act
      where purpose = ${purpose} order by user_id, id desc
    ) as latest
    where given and version < ${version}`.execute(db)
  return rows.map((row) => row.user_id)
}

export async function deleteActs(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('consent_act').where('user_id', '=', userId).execute()
}
