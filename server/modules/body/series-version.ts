/**
 * The only SQL on weight_series, besides `insertEntry`, which counts up in its own statement: a number that grows with every
 * change of a person's weigh-ins, so that who remembers something of them knows when it is out of date.
 */
import { sql } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'

/**
 * Marks a person's weigh-ins as changed, and holds off their other writers until the end of the transaction. Comes first
 * in every transaction that changes or deletes weigh-ins or photos: one order of locks, no deadlock. Answers the new version.
 */
export async function touchSeries(tx: Tx<Platform>, userId: string): Promise<number> {
  const { version } = await tx.db
    .insertInto('weight_series')
    .values({ user_id: userId, version: 1 })
    .onConflict((row) => row.column('user_id').doUpdateSet({ version: sql<number>`weight_series.version + 1` }))
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** Grows with every change of the person's weigh-ins; 0 before the first. */
export async function seriesVersion({ db }: Platform, userId: string): Promise<number> {
  const row = await db.selectFrom('weight_series').select('version').where('user_id', '=', userId).executeTakeFirst()
  return row?.version ?? 0
}

export async function deleteSeries(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('weight_series').where('user_id', '=', userId).execute()
}
