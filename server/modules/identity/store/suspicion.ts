/** The only SQL that names `suspicion`. */
import { sql } from 'kysely'
import type { Platform } from '../../../platform/context.ts'

/** The counts that began after `since`, by key in hex. */
export async function countsOf(
  { db }: Platform,
  keys: readonly Buffer[],
  since: Date,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('suspicion')
    .select(['key', 'count'])
    .where('key', 'in', keys)
    .where('since', '>', since)
    .execute()
  return new Map(rows.map(({ key, count }) => [key.toString('hex'), count]))
}

/** Adds one to each key's count; one that began before `since` begins anew. Keys in an order that all callers keep: no deadlock. */
export async function addToCounts({ db, clock }: Platform, keys: readonly Buffer[], since: Date): Promise<void> {
  const now = clock.now()
  await db
    .insertInto('suspicion')
    .values(keys.map((key) => ({ key, count: 1, since: now })))
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when suspicion.since > ${since} then suspicion.count + 1 else 1 end`,
        since: sql<Date>`case when suspicion.since > ${since} then suspicion.since else excluded.since end`,
      }),
    )
    .execute()
}

export async function deleteOldCounts({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('suspicion').where('since', '<', before).execute()
}
