/** The only SQL that names `export_run`. */
import type { ExportStatus } from '@setpoint/contract/privacy'
import type { Platform, Tx } from '../../platform/context.ts'

export interface Run {
  readonly userId: string
  readonly id: string
  readonly status: ExportStatus
  readonly attempt: string | null
  readonly pieceCount: number
  readonly size: number | null
  readonly progress: number
  readonly askedAt: Date
  readonly finishedAt: Date | null
  readonly expiresAt: Date | null
}

const columns = [
  'user_id as userId',
  'id',
  'status',
  'attempt',
  'piece_count as pieceCount',
  'size',
  'progress',
  'asked_at as askedAt',
  'finished_at as finishedAt',
  'expires_at as expiresAt',
] as const

/** The table checks the status. */
const runOf = (row: Omit<Run, 'status'> & { status: string }): Run => row as Run

/** False when one of the person's is being made already. */
export async function insertRun(tx: Tx<Platform>, run: Pick<Run, 'userId' | 'id' | 'askedAt'>): Promise<boolean> {
  const result = await tx.db
    .insertInto('export_run')
    .values({ user_id: run.userId, id: run.id, status: 'queued', asked_at: run.askedAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function findRun({ db }: Platform, userId: string, id: string): Promise<Run | null> {
  const row = await db
    .selectFrom('export_run')
    .select(columns)
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : runOf(row)
}

/** Whoever's it is: for signed addresses, which name the archive alone. */
export async function findRunById({ db }: Platform, id: string): Promise<Run | null> {
  const row = await db.selectFrom('export_run').select(columns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : runOf(row)
}

/** The latest first. */
export async function listRuns({ db }: Platform, userId: string, limit: number): Promise<Run[]> {
  const rows = await db
    .selectFrom('export_run')
    .select(columns)
    .where('user_id', '=', userId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(runOf)
}

interface Change {
  readonly status: ExportStatus
  readonly attempt?: string
  readonly piece_count?: number
  readonly size?: number
  readonly progress?: number
  readonly finished_at?: Date
  readonly expires_at?: Date
}

/** Moves a run on; false when it was not in one of the states it may be moved from. */
export async function moveRun(
  { db }: Platform,
  { userId, id }: Pick<Run, 'userId' | 'id'>,
  from: readonly ExportStatus[],
  change: Change,
): Promise<boolean> {
  const moved = await db
    .updateTable('export_run')
    .set(change)
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .where('status', 'in', from)
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n
}

/** Moves a run on that this attempt is making; false when it is cancelled, or another attempt has taken over. */
export async function moveAttempt(
  { db }: Platform,
  { userId, exportId, attempt }: { userId: string; exportId: string; attempt: string },
  change: Change,
): Promise<boolean> {
  const moved = await db
    .updateTable('export_run')
    .set(change)
    .where('user_id', '=', userId)
    .where('id', '=', exportId)
    .where('attempt', '=', attempt)
    .where('status', '=', 'running')
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n
}

/** Ends every archive whose time has come, whoever's they are. */
export async function expireRuns(tx: Tx<Platform>): Promise<Pick<Run, 'userId' | 'id'>[]> {
  return tx.db
    .updateTable('export_run')
    .set({ status: 'expired' })
    .where('status', '=', 'ready')
    .where('expires_at', '<=', tx.clock.now())
    .returning(['user_id as userId', 'id'])
    .execute()
}

export async function deleteRuns(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('export_run').where('user_id', '=', userId).execute()
}

/** When the latest was asked for that was made whole; also where it is expired or deleted by now. */
export async function lastMade({ db }: Platform, userId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('export_run')
    .select('asked_at')
    .where('user_id', '=', userId)
    .where('size', 'is not', null)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.asked_at ?? null
}

/** Forgets runs that nobody can do anything with any more. */
export async function deleteOldRuns(tx: Tx<Platform>, before: Date): Promise<void> {
  await tx.db
    .deleteFrom('export_run')
    .where('status', 'in', ['expired', 'cancelled', 'failed'])
    .where('asked_at', '<', before)
    .execute()
}
