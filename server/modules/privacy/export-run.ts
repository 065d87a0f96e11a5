/** Exports, as their owner asks for them: begin, look, download, delete. */
import { Readable } from 'node:stream'
import type { ExportFileQuery, ExportLink, ExportList, ExportParams, ExportRun } from '@setpoint/contract/privacy'
import type { Ctx, OpenCtx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { FileAnswer } from '../../platform/http/answers.ts'
import { allow, conflict, notFound, Refusal } from '../../platform/http/errors.ts'
import type { Enqueueable } from '../../platform/jobs/enqueueable.ts'
import { newId } from '../../platform/new-id.ts'
import { recordSecurityEvent } from '../identity/index.ts'
import { archiveBytes } from './archive-file.ts'
import { exportLink, isExportLink } from './export-link.ts'
import { removeArchive } from './jobs.ts'
import { presentRun } from './present.ts'
import { findRun, findRunById, insertRun, lastMade, listRuns, moveRun, type Run } from './store.ts'

const day = 86_400_000
const shownRuns = 20

export type MakeArchive = Enqueueable<{ userId: string; exportId: string }>

/**
 * Has a job make an archive of everything. 409 while one is being made, 429 within a day of the last that was finished: that
 * one can be downloaded still.
 */
export const startExport =
  (makeArchive: MakeArchive) =>
  async (ctx: Ctx): Promise<ExportRun> =>
    transaction(ctx, async (tx) => {
      const { userId } = tx.actor
      const runs = await listRuns(tx, userId, shownRuns)
      allow(!runs.some(isBeingMade), conflict('An export is being made already'))
      const nextAt = await nextFor(tx)
      if (nextAt !== null) throw tooSoon(nextAt, tx.clock.now())
      // What failed would be tried again, and there is to be one at a time.
      for (const run of runs) await moveRun(tx, run, ['failed'], { status: 'cancelled' })
      const run = { userId, id: newId(), askedAt: tx.clock.now() }
      allow(await insertRun(tx, run), conflict('An export is being made already'))
      await tx.enqueue(makeArchive, { userId, exportId: run.id })
      await recordSecurityEvent(tx, userId, 'export-asked')
      await tx.emit('export.changed', { userId, exportId: run.id })
      return presentRun(await myRun(tx, run.id))
    })

const isBeingMade = ({ status }: Run) => status === 'queued' || status === 'running'

/** A day after the last that was made whole; null where that is now. */
async function nextFor(ctx: Ctx): Promise<Date | null> {
  const made = await lastMade(ctx, ctx.actor.userId)
  const nextAt = made && new Date(made.getTime() + day)
  return nextAt !== null && nextAt > ctx.clock.now() ? nextAt : null
}

function tooSoon(nextAt: Date, now: Date): Refusal {
  const retryAfter = Math.ceil((nextAt.getTime() - now.getTime()) / 1000)
  return new Refusal('RATE_LIMIT_EXCEEDED', 'One export a day can be made. Please come back tomorrow.', { retryAfter })
}

export async function listExports(ctx: Ctx): Promise<ExportList> {
  const [runs, nextAt] = await Promise.all([listRuns(ctx, ctx.actor.userId, shownRuns), nextFor(ctx)])
  return { runs: runs.map(presentRun), nextAt: nextAt?.toISOString() ?? null }
}

export const readExport = async (ctx: Ctx, { exportId }: ExportParams): Promise<ExportRun> =>
  presentRun(await myRun(ctx, exportId))

/** Stops an export that is being made, or deletes an archive before its time; its links are dead at once. */
export async function deleteExport(ctx: Ctx, { exportId }: ExportParams): Promise<void> {
  await transaction(ctx, async (tx) => {
    const run = await myRun(tx, exportId)
    const moved = await moveRun(tx, run, ['queued', 'running', 'ready', 'failed'], {
      status: 'cancelled',
      finished_at: tx.clock.now(),
    })
    if (!moved) return
    await tx.enqueue(removeArchive, { userId: run.userId, exportId })
    await tx.emit('export.changed', { userId: run.userId, exportId })
  })
}

/** An address to download from. 409 unless the archive is there. */
export async function linkExport(ctx: Ctx, { exportId }: ExportParams): Promise<ExportLink> {
  const run = await myRun(ctx, exportId)
  allow(isThere(ctx, run), conflict('There is no archive to download (any more)'))
  return exportLink(ctx, run)
}

const isThere = ({ clock }: OpenCtx, run: Run): run is Run & { expiresAt: Date; attempt: string } =>
  run.status === 'ready' && run.attempt !== null && run.expiresAt !== null && run.expiresAt > clock.now()

/** The archive behind a signed address. A wrong, spent or revoked address and no archive look the same. */
export async function downloadExport(
  ctx: OpenCtx,
  { exportId, ...asked }: ExportParams & ExportFileQuery,
): Promise<FileAnswer> {
  const run = await findRunById(ctx, exportId)
  allow(run !== null && isThere(ctx, run) && isExportLink(ctx, run, asked), notFound('archive'))
  const pieces = archiveBytes(ctx, { userId: run.userId, exportId, attempt: run.attempt }, run.pieceCount)
  return {
    body: Readable.from(pieces, { objectMode: false }),
    contentType: 'application/zip',
    fileName: `setpoint-${run.askedAt.toISOString().slice(0, 10)}.zip`,
    ...(run.size !== null && { size: run.size }),
  }
}

async function myRun(ctx: Ctx | Tx, exportId: string): Promise<Run> {
  const run = await findRun(ctx, ctx.actor.userId, exportId)
  allow(run, notFound('export'))
  return run
}
