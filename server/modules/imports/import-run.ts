/** Imports: bring a file in, look at what it holds, read it again, confirm, undo, throw away. */
import type {
  ImportHistory,
  ImportParams,
  ImportPreview,
  ImportRemapping,
  ImportRun,
  ImportUpload,
} from '@setpoint/contract/imports'
import type { Ctx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { Page } from '../../platform/http/answers.ts'
import { allow, conflict, invalid, notFound, Refusal } from '../../platform/http/errors.ts'
import type { UploadedStream } from '../../platform/http/routes.ts'
import { newId } from '../../platform/new-id.ts'
import { removeImportedEntries } from '../body/index.ts'
import { timeZoneOf } from '../profile/index.ts'
import { applyImportJob } from './apply-import.ts'
import { deleteImportFiles, deleteRows, originalBytes } from './import-files.ts'
import { removeImportFiles } from './jobs.ts'
import { presentPreview, presentRun } from './present.ts'
import { newReading, readPreview } from './preview.ts'
import { inReadingSlot } from './reading-slots.ts'
import {
  findRun,
  holdImports,
  insertReading,
  listRuns,
  moveRun,
  removeRun,
  saveReading,
  type ReadRun,
  type Run,
} from './store.ts'

/** Reads a file as it arrives; nothing of it becomes a weigh-in before it is confirmed. Whatever goes wrong leaves nothing behind. */
export async function startImport(ctx: Ctx, input: ImportUpload & { file: UploadedStream }): Promise<ImportPreview> {
  const { fileName, stream } = input.file
  const run = { userId: ctx.actor.userId, id: newId(), reading: newReading() }
  return inReadingSlot(run.userId, async () => {
    const timeZone = input.timeZone ?? (await timeZoneOf(ctx, run.userId))
    await insertReading(ctx, { ...run, timeZone })
    try {
      const task = { fileName, format: null, timeZone, mapping: null, now: ctx.clock.now().getTime() }
      await saveReading(ctx, run, 'reading', await readPreview(ctx, run, run.reading, arriving(stream), task, true))
    } catch (error) {
      await removeRun(ctx, run.userId, run.id, ['reading'])
      await deleteImportFiles(ctx, run)
      throw error
    }
    return presentPreview(await myRun(ctx, run.id))
  })
}

/** The file, as long as its sender is there. */
async function* arriving(stream: UploadedStream['stream']): AsyncGenerator<Buffer> {
  try {
    yield* stream
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('MALFORMED_REQUEST', 'The upload broke off.')
  }
}

/** Reads a table again, as its owner says it is to be read. */
export async function remapImport(
  ctx: Ctx,
  { importId, mapping }: ImportParams & ImportRemapping,
): Promise<ImportPreview> {
  const run = await myRun(ctx, importId)
  allow(run.status === 'preview', conflict('Only a preview can be read again'))
  allow(run.originalCount > 0, conflict('This file states by itself how it is to be read'))
  return inReadingSlot(run.userId, async () => {
    const reading = newReading()
    const bytes = originalBytes(ctx, run, run.originalCount)
    const { fileName } = run.findings
    const task = { fileName, format: run.format, timeZone: run.timeZone, mapping, now: ctx.clock.now().getTime() }
    try {
      const read = await readPreview(ctx, run, reading, bytes, task, false).catch(mappingRefused)
      await replaceReading(ctx, run, { ...read, originalCount: run.originalCount })
    } catch (error) {
      await deleteRows(ctx, run, reading)
      throw error
    }
    return presentPreview(await myRun(ctx, importId))
  })
}

const replaceReading = (ctx: Ctx, run: Run, read: ReadRun) =>
  transaction(ctx, async (tx) => {
    allow(await saveReading(tx, run, 'preview', read), conflict('Only a preview can be read again'))
    await tx.enqueue(removeImportFiles, { userId: run.userId, importId: run.id, reading: run.reading })
  })

/** What can't be read as asked is the mapping's fault: the file could be read before. */
function mappingRefused(error: unknown): never {
  if (error instanceof Refusal && error.code === 'UNREADABLE_FILE') throw invalid('mapping', error.message)
  throw error
}

/** Has a job write the rows. A second confirmation changes nothing. */
export async function confirmImport(ctx: Ctx, { importId }: ImportParams): Promise<ImportRun> {
  return transaction(ctx, async (tx) => {
    const run = { userId: tx.actor.userId, id: importId }
    if (await moveRun(tx, run, ['preview', 'failed'], { status: 'applying', progress: 0 })) {
      await tx.enqueue(applyImportJob, { userId: run.userId, importId })
    }
    const found = await myRun(tx, importId)
    allow(found.status !== 'undone', conflict('This import was undone. Bring the file in again.'))
    return presentRun(found)
  })
}

export async function listImports(ctx: Ctx, { page, limit }: ImportHistory): Promise<Page<ImportRun>> {
  const { runs, total } = await listRuns(ctx, ctx.actor.userId, { limit, offset: (page - 1) * limit })
  return { items: runs.map(presentRun), totalItems: total, page, limit }
}

export const readImport = async (ctx: Ctx, { importId }: ImportParams): Promise<ImportPreview> =>
  presentPreview(await myRun(ctx, importId))

/**
 * Takes back what the import wrote. Weigh-ins that were edited since, or got a photo, are the person's own by now and stay:
 * `written` then says how many.
 */
export async function undoImport(ctx: Ctx, { importId }: ImportParams): Promise<ImportRun> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await holdImports(tx, userId)
    const run = await myRun(tx, importId)
    if (run.status === 'undone') return presentRun(run)
    allow(run.status === 'applied', conflict('Only an import that was applied can be undone'))
    const { kept } = await removeImportedEntries(tx, userId, importId)
    await moveRun(tx, run, ['applied'], { status: 'undone', written_count: kept, undone_at: tx.clock.now() })
    await tx.emit('weights.import-undone', { userId, importId })
    return presentRun(await myRun(tx, importId))
  })
}

/** Throws a preview away. */
export async function deleteImport(ctx: Ctx, { importId }: ImportParams): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await myRun(tx, importId)
    const removed = await removeRun(tx, userId, importId, ['preview', 'failed'])
    allow(removed, conflict('Only a preview can be thrown away; an import that was applied can be undone'))
    await tx.enqueue(removeImportFiles, { userId, importId })
  })
}

async function myRun(ctx: Ctx, importId: string): Promise<Run> {
  const run = await findRun(ctx, ctx.actor.userId, importId)
  allow(run, notFound('import'))
  return run
}
