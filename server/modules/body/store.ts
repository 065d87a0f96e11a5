/** The only SQL on weight_entry and weight_series. Sealing happens here, so that nobody else can forget it. */
import type { EntrySource } from '@setpoint/contract/body'
import { CompiledQuery, sql, type Selectable } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'
import type { WeightEntry } from '../../platform/db/schema.ts'
import { place, type OwnerVault } from '../../platform/vault/vault.ts'
import type { Entry } from './entry.ts'
import { pack, packedWeight, unpack } from './measurements.ts'
import type { Bounds } from './range.ts'

type Row = Selectable<WeightEntry>

const sealedAt = (entryId: string) => place('weight_entry', 'sealed', entryId)

const openRow = (vault: OwnerVault, row: Row): Entry => ({
  ...unpack(vault.open(sealedAt(row.id), row.sealed)),
  userId: row.user_id,
  id: row.id,
  recordedAt: row.recorded_at,
  day: row.day,
  source: row.source as EntrySource,
  importId: row.import_id,
  revision: row.revision,
  photoCount: row.photo_count,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

/**
 * Marks a person's weigh-ins as changed, and holds off their other writers until the end of the transaction. Comes first
 * in every transaction that changes or deletes weigh-ins or photos: one order of locks, no deadlock.
 */
export async function touchSeries(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db
    .insertInto('weight_series')
    .values({ user_id: userId, version: 1 })
    .onConflict((row) => row.column('user_id').doUpdateSet({ version: sql<number>`weight_series.version + 1` }))
    .execute()
}

/** Grows with every change of the person's weigh-ins; 0 before the first. */
export async function seriesVersion({ db }: Platform, userId: string): Promise<number> {
  const row = await db.selectFrom('weight_series').select('version').where('user_id', '=', userId).executeTakeFirst()
  return row?.version ?? 0
}

// One text for any number of rows: a statement a size would each be parsed, named and kept by every connection.
const insertText = `
  insert into weight_entry
    (user_id, id, recorded_at, day, source, import_id, revision, sealed, created_at, updated_at)
  select $1, * from unnest(
    $2::uuid[], $3::timestamptz[], $4::date[], $5::text[], $6::uuid[], $7::int[], $8::bytea[], $9::timestamptz[], $10::timestamptz[]
  )
  on conflict (user_id, id) do nothing`

/** Writes entries of one person, about 1,000 at most. Answers how many: an id the person already has is left as it is. */
export async function insertEntries(tx: Tx<Platform>, userId: string, entries: readonly Entry[]): Promise<number> {
  const vault = await tx.vault.of(userId)
  const parameters = [
    userId,
    entries.map((entry) => entry.id),
    entries.map((entry) => entry.recordedAt),
    entries.map((entry) => entry.day),
    entries.map((entry) => entry.source),
    entries.map((entry) => entry.importId),
    entries.map((entry) => entry.revision),
    entries.map((entry) => vault.seal(sealedAt(entry.id), pack(entry))),
    entries.map((entry) => entry.createdAt),
    entries.map((entry) => entry.updatedAt),
  ]
  const result = await tx.db.executeQuery(CompiledQuery.raw(insertText, parameters))
  return Number(result.numAffectedRows)
}

export async function findEntry({ db, vault }: Platform, userId: string, entryId: string): Promise<Entry | null> {
  const row = await db
    .selectFrom('weight_entry')
    .selectAll()
    .where('user_id', '=', userId)
    .where('id', '=', entryId)
    .executeTakeFirst()
  return row === undefined ? null : openRow(await vault.of(userId), row)
}

export async function updateEntry(tx: Tx<Platform>, entry: Entry): Promise<void> {
  const vault = await tx.vault.of(entry.userId)
  await tx.db
    .updateTable('weight_entry')
    .set({
      recorded_at: entry.recordedAt,
      day: entry.day,
      revision: entry.revision,
      sealed: vault.seal(sealedAt(entry.id), pack(entry)),
      updated_at: entry.updatedAt,
    })
    .where('user_id', '=', entry.userId)
    .where('id', '=', entry.id)
    .execute()
}

export async function removeEntry(tx: Tx<Platform>, userId: string, entryId: string): Promise<void> {
  await tx.db.deleteFrom('weight_entry').where('user_id', '=', userId).where('id', '=', entryId).execute()
}

// The hottest query: written out, so that nothing is built or compiled per request.
const pageText = (order: 'asc' | 'desc') => `
  select *, (
    select count(*) from weight_entry
    where user_id = $1 and recorded_at >= $2 and recorded_at < $3 and day >= $4 and day <= $5
  ) as total
  from weight_entry
  where user_id = $1 and recorded_at >= $2 and recorded_at < $3 and day >= $4 and day <= $5
  order by recorded_at ${order}, id ${order}
  limit $6 offset $7`
const pageTexts = { asc: pageText('asc'), desc: pageText('desc') }

export interface PageOf {
  readonly order: 'asc' | 'desc'
  readonly limit: number
  readonly offset: number
}

/** A page of a range in time order, with the number of all entries in the range. */
export async function listEntries(
  { db, vault }: Platform,
  userId: string,
  bounds: Bounds,
  { order, limit, offset }: PageOf,
): Promise<{ entries: Entry[]; total: number }> {
  const parameters = [userId, bounds.from, bounds.before, bounds.firstDay, bounds.lastDay, limit, offset]
  const [{ rows }, opener] = await Promise.all([
    db.executeQuery<Row & { total: number }>(CompiledQuery.raw(pageTexts[order], parameters)),
    vault.of(userId),
  ])
  if (rows[0] === undefined) return { entries: [], total: offset === 0 ? 0 : await countEntries(db, userId, bounds) }
  return { entries: rows.map((row) => openRow(opener, row)), total: rows[0].total }
}

async function countEntries(db: Platform['db'], userId: string, bounds: Bounds): Promise<number> {
  const { total } = await db
    .selectFrom('weight_entry')
    .select((count) => count.fn.countAll<number>().as('total'))
    .where('user_id', '=', userId)
    .where('recorded_at', '>=', bounds.from as Date)
    .where('recorded_at', '<', bounds.before as Date)
    .where('day', '>=', bounds.firstDay)
    .where('day', '<=', bounds.lastDay)
    .executeTakeFirstOrThrow()
  return total
}

/** Entries by their ids, in no order. */
export async function findEntries({ db, vault }: Platform, userId: string, ids: readonly string[]): Promise<Entry[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('weight_entry').selectAll().where('user_id', '=', userId).where('id', 'in', ids).execute()
  const opener = await vault.of(userId)
  return rows.map((row) => openRow(opener, row))
}

/** So many entries from the oldest on, or from after one of them. */
export async function listEntriesAfter(
  { db, vault }: Platform,
  userId: string,
  after: Entry | undefined,
  limit: number,
): Promise<Entry[]> {
  const rows = await db
    .selectFrom('weight_entry')
    .selectAll()
    .where('user_id', '=', userId)
    .$if(after !== undefined, (query) =>
      query.where((row) => row(row.refTuple('recorded_at', 'id'), '>', row.tuple(after!.recordedAt, after!.id))),
    )
    .orderBy('recorded_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  const opener = await vault.of(userId)
  return rows.map((row) => openRow(opener, row))
}

/** Only what trends, lists and duplicates look at. */
export interface WeighIn {
  readonly entryId: string
  readonly recordedAt: Date
  readonly day: string
  readonly weight: number
}

/** All weigh-ins of a time, oldest first. */
export async function listWeighIns({ db, vault }: Platform, userId: string, from?: Date, before?: Date): Promise<WeighIn[]> {
  const rows = await db
    .selectFrom('weight_entry')
    .select(['id', 'recorded_at', 'day', 'sealed'])
    .where('user_id', '=', userId)
    .$if(from !== undefined, (query) => query.where('recorded_at', '>=', from!))
    .$if(before !== undefined, (query) => query.where('recorded_at', '<', before!))
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  const opener = await vault.of(userId)
  return rows.map((row) => ({
    entryId: row.id,
    recordedAt: row.recorded_at,
    day: row.day,
    weight: packedWeight(opener.open(sealedAt(row.id), row.sealed)),
  }))
}

/** The latest weigh-in of each of these people, one query for all. */
export async function findLatest({ db, vault }: Platform, userIds: readonly string[]): Promise<Map<string, WeighIn>> {
  if (userIds.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select latest.* from unnest(${userIds}::uuid[]) as person (id)
    cross join lateral (
      select * from weight_entry where user_id = person.id order by recorded_at desc, id desc limit 1
    ) as latest`.execute(db)
  const opened = await Promise.all(rows.map(async (row) => openRow(await vault.of(row.user_id), row)))
  return new Map(opened.map(({ userId, id, recordedAt, day, weight }) => [userId, { entryId: id, recordedAt, day, weight }]))
}

/** Deletes what an import wrote, except what its owner has edited or added a photo to since. Answers how many went and stayed. */
export async function removeUntouchedOfImport(
  tx: Tx<Platform>,
  userId: string,
  importId: string,
): Promise<{ removed: number; kept: number }> {
  const removed = await tx.db
    .deleteFrom('weight_entry')
    .where('user_id', '=', userId)
    .where('import_id', '=', importId)
    .where('revision', '=', 1)
    .where('photo_count', '=', 0)
    .executeTakeFirst()
  const { kept } = await tx.db
    .selectFrom('weight_entry')
    .select((count) => count.fn.countAll<number>().as('kept'))
    .where('user_id', '=', userId)
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow()
  return { removed: Number(removed.numDeletedRows), kept }
}
