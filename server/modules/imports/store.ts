/** The only SQL on import_run. */
import type { CsvMapping, ImportFormat, ImportIssue, ImportSample, ImportStatus } from '@setpoint/contract/imports'
import { sql, type Selectable } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'
import type { ImportRun } from '../../platform/db/schema.ts'
import { place, type OwnerVault } from '../../platform/vault/vault.ts'

/** What of a file is told before it is applied; sealed, because it holds weights and notes. */
export interface Findings {
  readonly fileName: string
  readonly samples: readonly ImportSample[]
  readonly issues: readonly ImportIssue[]
  readonly issuesLeftOut: number
  readonly toConfirm: readonly ('columns' | 'weightUnit' | 'dateOrder')[]
  readonly csv: { readonly header: string[]; readonly rows: string[][]; readonly mapping: CsvMapping } | null
}

export interface Counts {
  readonly read: number
  readonly ready: number
  readonly duplicate: number
  readonly rejected: number
  readonly written: number
}

export interface Run {
  readonly userId: string
  readonly id: string
  readonly status: ImportStatus
  /** Names the stored rows. */
  readonly reading: string
  readonly chunkCount: number
  /** Pieces of the file itself that are kept; 0 where it is not to be read again. */
  readonly originalCount: number
  readonly format: ImportFormat
  readonly fileSize: number
  readonly timeZone: string
  readonly counts: Counts
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly progress: number
  readonly findings: Findings
  readonly createdAt: Date
  readonly appliedAt: Date | null
  readonly undoneAt: Date | null
}

/** What a reading of the file found. */
export type ReadRun = Pick<
  Run,
  'reading' | 'chunkCount' | 'originalCount' | 'format' | 'fileSize' | 'counts' | 'firstDay' | 'lastDay' | 'findings'
>

const sealedAt = (id: string) => place('import_run', 'sealed', id)

function findingsOf(vault: OwnerVault, { id, sealed }: Selectable<ImportRun>): Findings {
  if (sealed === null) throw new Error(`Import ${id} has not been read`)
  return vault.open(sealedAt(id), sealed) as Findings
}

const runOf = (vault: OwnerVault, row: Selectable<ImportRun>): Run => ({
  userId: row.user_id,
  id: row.id,
  status: row.status as ImportStatus,
  reading: row.reading,
  chunkCount: row.chunk_count,
  originalCount: row.original_count,
  format: row.format as ImportFormat,
  fileSize: row.file_size,
  timeZone: row.time_zone,
  counts: {
    read: row.read_count,
    ready: row.ready_count,
    duplicate: row.duplicate_count,
    rejected: row.rejected_count,
    written: row.written_count,
  },
  firstDay: row.first_day,
  lastDay: row.last_day,
  progress: row.progress,
  findings: findingsOf(vault, row),
  createdAt: row.created_at,
  appliedAt: row.applied_at,
  undoneAt: row.undone_at,
})

/** One import of a person is applied or undone at a time; the others wait for the end of its transaction. */
export async function holdImports(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`imports ${userId}`}, 0))`.execute(tx.db)
}

/** A run that nobody sees yet. */
export async function insertReading(
  { db, clock }: Platform,
  run: { userId: string; id: string; reading: string; timeZone: string },
): Promise<void> {
  const { userId, id, reading, timeZone } = run
  await db
    .insertInto('import_run')
    .values({ user_id: userId, id, status: 'reading', reading, time_zone: timeZone, created_at: clock.now() })
    .execute()
}

/** Makes a run the preview of what was read. False when it is not (any more) in one of these states. */
export async function saveReading(
  platform: Platform,
  { userId, id }: { userId: string; id: string },
  from: 'reading' | 'preview',
  read: ReadRun,
): Promise<boolean> {
  const vault = await platform.vault.of(userId)
  const saved = await platform.db
    .updateTable('import_run')
    .set({
      status: 'preview',
      reading: read.reading,
      chunk_count: read.chunkCount,
      original_count: read.originalCount,
      format: read.format,
      file_size: read.fileSize,
      read_count: read.counts.read,
      ready_count: read.counts.ready,
      duplicate_count: read.counts.duplicate,
      rejected_count: read.counts.rejected,
      first_day: read.firstDay,
      last_day: read.lastDay,
      sealed: vault.seal(sealedAt(id), read.findings),
    })
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

export async function findRun({ db, vault }: Platform, userId: string, id: string): Promise<Run | null> {
  const row = await db
    .selectFrom('import_run')
    .selectAll()
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .where('status', '<>', 'reading')
    .executeTakeFirst()
  return row === undefined ? null : runOf(await vault.of(userId), row)
}

/** Newest first. */
export async function listRuns(
  { db, vault }: Platform,
  userId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ runs: Run[]; total: number }> {
  const mine = db.selectFrom('import_run').where('user_id', '=', userId).where('status', '<>', 'reading')
  const [rows, { total }, opener] = await Promise.all([
    mine.selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute(),
    mine.select((count) => count.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    vault.of(userId),
  ])
  return { runs: rows.map((row) => runOf(opener, row)), total }
}

/** Moves a run on. False when it was not in one of the states it may be moved from. */
export async function moveRun(
  { db }: Platform,
  { userId, id }: { userId: string; id: string },
  from: readonly ImportStatus[],
  change: {
    status: ImportStatus
    progress?: number
    written_count?: number
    duplicate_count?: number
    applied_at?: Date
    undone_at?: Date
  },
): Promise<boolean> {
  const moved = await db
    .updateTable('import_run')
    .set(change)
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .where('status', 'in', from)
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n
}

export async function removeRun(
  { db }: Platform,
  userId: string,
  id: string,
  from: readonly string[],
): Promise<boolean> {
  const removed = await db
    .deleteFrom('import_run')
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .where('status', 'in', from)
    .executeTakeFirst()
  return removed.numDeletedRows === 1n
}

/** Deletes runs that were never applied, whoever's they are. */
export async function removeUnapplied(tx: Tx<Platform>, before: Date): Promise<{ userId: string; importId: string }[]> {
  return tx.db
    .deleteFrom('import_run')
    .where('status', 'in', ['reading', 'preview', 'failed'])
    .where('created_at', '<', before)
    .returning(['user_id as userId', 'id as importId'])
    .execute()
}

export async function deleteRuns(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('import_run').where('user_id', '=', userId).execute()
}
