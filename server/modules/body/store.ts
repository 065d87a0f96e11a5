/** The only SQL on weight_entry. Sealing happens here, so that nobody else can forget it. */
import type { EntrySource } from '@setpoint/contract/body'
import { CompiledQuery, sql, type RawBuilder, type Selectable } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'
import type { WeightEntry } from '../../platform/db/schema.ts'
import type { OwnerVault } from '../../platform/vault/vault.ts'
import type { Entry } from './entry.ts'
import { pack, packedWeight } from './measurements.ts'
import { openMeasurements, sealedAt } from './opened.ts'
import type { Bounds } from './range.ts'

/** As text: thirty rows have ninety instants, and making a Date of each and a text of it again costs as much as opening a row. */
interface Row extends Pick<
  Selectable<WeightEntry>,
  'id' | 'day' | 'source' | 'import_id' | 'revision' | 'photo_count' | 'sealed'
> {
  readonly recorded: string
  readonly created: string
  readonly updated: string
}
const columnList = `id, day, source, import_id, revision, photo_count, sealed,
  recorded_at::text as recorded, created_at::text as created, updated_at::text as updated`
const columns = sql<Row>`${sql.raw(columnList)}`

/** RFC 3339 of PostgreSQL's `2026-11-21 06:58:00.5+00`; a session in another zone than UTC is read the long way. */
function instant(text: string): string {
  if (!text.endsWith('+00')) return new Date(text).toISOString()
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0')}Z`
}

const openRow = (vault: OwnerVault, userId: string, row: Row): Entry => {
  const measured = openMeasurements(vault, userId, row.id, row.sealed)
  return {
    userId,
    id: row.id,
    weight: measured.weight,
    bodyFatPercentage: measured.bodyFatPercentage,
    muscleMass: measured.muscleMass,
    waterPercentage: measured.waterPercentage,
    notes: measured.notes,
    circumferences: measured.circumferences,
    recordedAt: instant(row.recorded),
    day: row.day,
    source: row.source as EntrySource,
    importId: row.import_id,
    revision: row.revision,
    photoCount: row.photo_count,
    createdAt: instant(row.created),
    updatedAt: instant(row.updated),
  }
}

const written = 'user_id, id, recorded_at, day, source, import_id, revision, sealed, created_at, updated_at'

const valuesOf = (vault: OwnerVault, entry: Entry) => [
  entry.userId,
  entry.id,
  entry.recordedAt,
  entry.day,
  entry.source,
  entry.importId,
  entry.revision,
  vault.seal(sealedAt(entry.id), pack(entry)),
  entry.createdAt,
  entry.updatedAt,
]

const insertText = `
  with written as (
    insert into weight_entry (${written}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    on conflict (user_id, id) do nothing returning user_id
  )
  insert into weight_series (user_id, version) select user_id, 1 from written
  on conflict (user_id) do update set version = weight_series.version + 1
  returning version`

/**
 * Writes one weigh-in and marks the series as changed, in one statement. Answers the series' new version; null when the
 * person has that id already: it is left as it is.
 */
export async function insertEntry({ db, vault }: Platform, entry: Entry): Promise<number | null> {
  const parameters = valuesOf(await vault.of(entry.userId), entry)
  const { rows } = await db.executeQuery<{ version: number }>(CompiledQuery.raw(insertText, parameters))
  return rows[0]?.version ?? null
}

// One text for any number of rows: a statement a size would each be parsed, named and kept by every connection.
const insertManyText = `
  insert into weight_entry (${written})
  select * from unnest(
    $1::uuid[], $2::uuid[], $3::timestamptz[], $4::date[], $5::text[], $6::uuid[], $7::int[], $8::bytea[], $9::timestamptz[], $10::timestamptz[]
  )
  on conflict (user_id, id) do nothing`

/**
 * Writes entries of one person, about 1,000 at most. Answers how many: an id the person already has is left as it is.
 * `touchSeries` is the caller's, at the end, so that the person's own weigh-in does not wait for a long import.
 */
export async function insertEntries(tx: Tx<Platform>, userId: string, entries: readonly Entry[]): Promise<number> {
  const vault = await tx.vault.of(userId)
  const rows = entries.map((entry) => valuesOf(vault, entry))
  const parameters = written.split(', ').map((_, column) => rows.map((row) => row[column]))
  const { numAffectedRows } = await tx.db.executeQuery(CompiledQuery.raw(insertManyText, parameters))
  return Number(numAffectedRows)
}

export const findEntry = (ctx: Platform, userId: string, entryId: string): Promise<Entry | null> =>
  selectEntry(ctx, userId, entryId, sql``)

/** Waits for a photo that is arriving for it; until the end of the transaction none can. After `touchSeries`. */
export const findEntryToChange = (tx: Tx<Platform>, userId: string, entryId: string): Promise<Entry | null> =>
  selectEntry(tx, userId, entryId, sql`for update`)

async function selectEntry(
  { db, vault }: Platform,
  userId: string,
  entryId: string,
  locking: RawBuilder<unknown>,
): Promise<Entry | null> {
  const { rows } = await sql<Row>`
    select ${columns} from weight_entry where user_id = ${userId} and id = ${entryId} ${locking}`.execute(db)
  return rows[0] === undefined ? null : openRow(await vault.of(userId), userId, rows[0])
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
  select ${columnList}, (
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
  return { entries: rows.map((row) => openRow(opener, userId, row)), total: rows[0].total }
}

export async function countEntries(db: Platform['db'], userId: string, bounds: Bounds): Promise<number> {
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
  const { rows } = await sql<Row>`
    select ${columns} from weight_entry where user_id = ${userId} and id = any(${ids}::uuid[])`.execute(db)
  const opener = await vault.of(userId)
  return rows.map((row) => openRow(opener, userId, row))
}

/** So many entries of a range from its oldest on, or from after one of them. */
export async function listEntriesAfter(
  { db, vault }: Platform,
  userId: string,
  bounds: Bounds,
  after: Entry | undefined,
  limit: number,
): Promise<Entry[]> {
  const { rows } = await sql<Row>`
    select ${columns} from weight_entry
    where user_id = ${userId}
      and (recorded_at, id) > (${after?.recordedAt ?? '-infinity'}::timestamptz, ${after?.id ?? nilId}::uuid)
      and recorded_at >= ${bounds.from}::timestamptz and recorded_at < ${bounds.before}::timestamptz
      and day >= ${bounds.firstDay}::date and day <= ${bounds.lastDay}::date
    order by recorded_at, id
    limit ${limit}`.execute(db)
  const opener = await vault.of(userId)
  return rows.map((row) => openRow(opener, userId, row))
}

const nilId = '00000000-0000-0000-0000-000000000000'

/** Only what trends, lists and duplicates look at. */
export interface WeighIn {
  readonly entryId: string
  readonly recordedAt: Date
  readonly day: string
  readonly weight: number
}

/** All weigh-ins of a time, oldest first. */
export async function listWeighIns(
  { db, vault }: Platform,
  userId: string,
  from: Date | '-infinity' = '-infinity',
  before: Date | 'infinity' = 'infinity',
): Promise<WeighIn[]> {
  const rows = await db
    .selectFrom('weight_entry')
    .select(['id', 'recorded_at', 'day', 'sealed'])
    .where('user_id', '=', userId)
    .where('recorded_at', '>=', from as Date)
    .where('recorded_at', '<', before as Date)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  const opener = await vault.of(userId)
  return rows.map((row) => openWeighIn(opener, row))
}

type SealedWeighIn = Pick<Selectable<WeightEntry>, 'id' | 'recorded_at' | 'day' | 'sealed'>

const openWeighIn = (vault: OwnerVault, { id, recorded_at, day, sealed }: SealedWeighIn): WeighIn => ({
  entryId: id,
  recordedAt: recorded_at,
  day,
  weight: packedWeight(vault.open(sealedAt(id), sealed)),
})

/** The latest weigh-in of each of these people, one query for all. */
export async function findLatest({ db, vault }: Platform, userIds: readonly string[]): Promise<Map<string, WeighIn>> {
  if (userIds.length === 0) return new Map()
  const { rows } = await sql<SealedWeighIn & { user_id: string }>`
    select latest.* from unnest(${userIds}::uuid[]) as person (id)
    cross join lateral (
      select user_id, id, recorded_at, day, sealed from weight_entry
      where user_id = person.id order by recorded_at desc, id desc limit 1
    ) as latest`.execute(db)
  return new Map(
    await Promise.all(rows.map(async (row) => [row.user_id, openWeighIn(await vault.of(row.user_id), row)] as const)),
  )
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

/** Photos' rows go with their entries. */
export async function deleteEntries(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('weight_entry').where('user_id', '=', userId).execute()
}
