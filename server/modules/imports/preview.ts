/** Reads a file into a preview: rows and original go to the storage, what is to be told is gathered. */
import { randomUUID } from 'node:crypto'
import type { ImportIssue, ImportSample } from '@setpoint/contract/imports'
import { limits } from '@setpoint/formats/weight-history'
import type { Platform } from '../../platform/context.ts'
import { hasRoomFor, mayBeRecordedAt, mostWeighIns, weighInsOf } from '../body/index.ts'
import { knownWeighIns, type Known } from './duplicates.ts'
import { putOriginal, putRows } from './import-files.ts'
import { readFile, unreadable, type Sink } from './read-file.ts'
import type { Reading, ReadRow, WorkerTask } from './reading-protocol.ts'
import type { ReadRun } from './store.ts'

const samplesShown = 20
const issuesShown = 200

interface Owned {
  readonly userId: string
  readonly id: string
}

/**
 * Reads a file of a run. `keepOriginal`: a table's own bytes are kept, so that it can be read again as its owner says.
 * What it stored when it throws is the caller's to delete.
 */
export async function readPreview(
  platform: Platform,
  run: Owned,
  reading: string,
  source: AsyncIterable<Uint8Array>,
  task: WorkerTask,
  keepOriginal: boolean,
): Promise<ReadRun> {
  const known = knownWeighIns(await weighInsOf(platform, run.userId))
  const original = keepOriginal ? originalKeeper(platform, run) : null
  const rows = rowKeeper(platform, run, reading, known)
  let fileSize = 0
  const sink: Sink = {
    async bytes(bytes, format) {
      fileSize += bytes.length
      if (format === 'apple-health') original?.stop()
      await original?.add(bytes)
    },
    rows: (found) => rows.add(found),
  }
  const read = await readFile(source, task, sink)
  if (!(await hasRoomFor(platform, run.userId, rows.found().ready))) {
    throw unreadable('too-many-weigh-ins', `Setpoint keeps up to ${mostWeighIns} weigh-ins of a person.`)
  }
  return summary(read, task.fileName, fileSize, rows, (await original?.end()) ?? 0, reading)
}

export const newReading = (): string => randomUUID()

function summary(
  read: Reading,
  fileName: string,
  fileSize: number,
  rows: RowKeeper,
  originalCount: number,
  reading: string,
): ReadRun {
  const { ready, duplicate, refused, samples, chunkCount, firstDay, lastDay } = rows.found()
  const issues: ImportIssue[] = [...read.issues, ...refused]
  if (ready + duplicate === 0 && issues.length === 0) throw unreadable('no-weights', 'There is no weight in the file.')
  return {
    reading,
    chunkCount,
    originalCount: read.table === null ? 0 : originalCount,
    format: read.format,
    fileSize,
    counts: { read: read.counts.read, ready, duplicate, rejected: read.counts.rejected + refused.length, written: 0 },
    firstDay,
    lastDay,
    findings: {
      fileName,
      samples,
      issues: issues.slice(0, issuesShown),
      issuesLeftOut: read.issuesLeftOut + Math.max(0, issues.length - issuesShown),
      toConfirm: read.toConfirm,
      csv: read.table,
    },
  }
}

interface RowKeeper {
  add(rows: ReadRow[]): Promise<void>
  found(): {
    ready: number
    duplicate: number
    refused: ImportIssue[]
    samples: ImportSample[]
    chunkCount: number
    firstDay: string | null
    lastDay: string | null
  }
}

/** Stores rows chunk by chunk and counts which are new. */
function rowKeeper(platform: Platform, run: Owned, reading: string, known: Known): RowKeeper {
  const found: ReturnType<RowKeeper['found']> = {
    ready: 0,
    duplicate: 0,
    refused: [],
    samples: [],
    chunkCount: 0,
    firstDay: null,
    lastDay: null,
  }
  const now = platform.clock.now()

  function look(row: ReadRow): boolean {
    const candidate = { ...row, recordedAt: new Date(row.recordedAt) }
    if (!mayBeRecordedAt(candidate.recordedAt, now)) {
      found.refused.push({ row: row.row, code: 'bad-date', message: 'The date is before 1900 or in the future.' })
      return false
    }
    const duplicate = known.has(candidate)
    if (duplicate) found.duplicate++
    else {
      found.ready++
      known.add(candidate)
    }
    if (found.samples.length < samplesShown) found.samples.push(sampleOf(row, duplicate))
    if (found.firstDay === null || row.day < found.firstDay) found.firstDay = row.day
    if (found.lastDay === null || row.day > found.lastDay) found.lastDay = row.day
    return true
  }

  return {
    async add(rows) {
      const kept = rows.filter(look)
      if (kept.length > 0) await putRows(platform, run, reading, found.chunkCount++, kept)
    },
    found: () => found,
  }
}

const sampleOf = (row: ReadRow, duplicate: boolean): ImportSample => ({
  row: row.row,
  recordedAt: row.recordedAt,
  day: row.day,
  weight: row.weight,
  bodyFatPercentage: row.bodyFatPercentage ?? null,
  notes: row.notes ?? null,
  duplicate,
})

const pieceSize = 1024 * 1024

/** Stores a file as it arrives, a sealed piece a megabyte; stops at what a table may be at most. */
function originalKeeper(platform: Platform, run: Owned) {
  let waiting: Uint8Array[] = []
  let waitingLength = 0
  let size = 0
  let pieces = 0
  let stopped = false

  async function store(): Promise<void> {
    const bytes = Buffer.concat(waiting)
    waiting = []
    waitingLength = 0
    await putOriginal(platform, run, pieces++, bytes)
  }

  return {
    stop() {
      stopped = true
      waiting = []
    },
    async add(bytes: Uint8Array) {
      size += bytes.length
      if (size > limits.csvBytes) this.stop()
      if (stopped) return
      waiting.push(bytes)
      waitingLength += bytes.length
      if (waitingLength >= pieceSize) await store()
    },
    /** How many pieces there are. */
    async end(): Promise<number> {
      if (stopped) return 0
      if (waitingLength > 0) await store()
      return pieces
    },
  }
}
