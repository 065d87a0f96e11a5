/** Writes the rows of a confirmed import: all of them once, or none. */
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { defineJob } from '../../platform/jobs/definition.ts'
import { addImportedEntries, entriesBetween, hasRoomFor, type ImportedWeighIn } from '../body/index.ts'
import { knownWeighIns, type Known } from './duplicates.ts'
import { getRows } from './import-files.ts'
import { removeImportFiles } from './jobs.ts'
import type { ReadRow } from './reading-protocol.ts'
import { findRun, holdImports, moveRun, type Run } from './store.ts'

export const applyImportJob = defineJob<{ userId: string; importId: string }>({
  name: 'imports.apply-import',
  retry: { limit: 5, delay: 5 },
  expireIn: 900,
  concurrency: 2,
  run: (platform, { userId, importId }) => applyImport(platform, userId, importId),
})

/**
 * Runs in one transaction: a crash in the middle leaves nothing, and the job's repeat starts over. The run's own state
 * says whether it has been done. An error marks the run as failed and is thrown on, for the queue to try again.
 */
async function applyImport(platform: Platform, userId: string, importId: string): Promise<void> {
  try {
    await transaction(platform, (tx) => writeImport(platform, tx, userId, importId))
  } catch (error) {
    await moveRun(platform, { userId, id: importId }, ['applying'], { status: 'failed', progress: 0 })
    throw error
  }
}

async function writeImport(platform: Platform, tx: Tx<Platform>, userId: string, importId: string): Promise<void> {
  await holdImports(tx, userId)
  const run = await findRun(tx, userId, importId)
  if (run === null || (run.status !== 'applying' && run.status !== 'failed')) return
  // Looked at for the preview already; but of several previews, each may have had room.
  if (!(await hasRoomFor(tx, userId, run.counts.ready))) throw new Error(`Import ${importId} has no room any more`)
  const known = knownWeighIns(await entriesBetween(tx, userId, ...spanOf(run)))
  const written = await addImportedEntries(tx, userId, importId, newRows(platform, run, known))
  const moved = await moveRun(tx, run, ['applying', 'failed'], {
    status: 'applied',
    progress: 1,
    written_count: written,
    duplicate_count: run.counts.ready + run.counts.duplicate - written,
    applied_at: tx.clock.now(),
  })
  // A failed run that is being tried again may have been thrown away meanwhile.
  if (!moved) throw new Error(`Import ${importId} was thrown away while it was applied`)
  await tx.enqueue(removeImportFiles, { userId, importId })
  await tx.emit('weights.imported', { userId, importId })
}

/** The file's days with a day of room on either side for time zones. */
function spanOf({ firstDay, lastDay }: Run): [from: Date, to: Date] {
  const days = 2 * 86_400_000
  return [new Date(Date.parse(firstDay ?? '1900-01-01') - days), new Date(Date.parse(lastDay ?? '1900-01-01') + days)]
}

/** Chunk by chunk what is not there yet; says how far it has come outside the transaction, where it can be seen. */
async function* newRows(platform: Platform, run: Run, known: Known): AsyncGenerator<ImportedWeighIn[]> {
  for (let chunk = 0; chunk < run.chunkCount; chunk++) {
    const fresh = (await getRows(platform, run, run.reading, chunk)).map(weighInOf).filter((row) => isNew(known, row))
    if (fresh.length > 0) yield fresh
    await moveRun(platform, run, ['applying'], { status: 'applying', progress: (chunk + 1) / (run.chunkCount + 1) })
  }
}

function isNew(known: Known, row: ImportedWeighIn & { dateOnly: boolean }): boolean {
  if (known.has(row)) return false
  known.add(row)
  return true
}

const weighInOf = (row: ReadRow): ImportedWeighIn & { dateOnly: boolean } => ({
  recordedAt: new Date(row.recordedAt),
  day: row.day,
  dateOnly: row.dateOnly,
  weight: row.weight,
  bodyFatPercentage: row.bodyFatPercentage ?? null,
  muscleMass: row.muscleMass ?? null,
  waterPercentage: row.waterPercentage ?? null,
  notes: row.notes ?? null,
  circumferences: row.circumferences ?? null,
})
