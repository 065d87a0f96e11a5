/** The thread that foreign bytes are parsed in. It may run out of memory, hang or die: the server does not. */
import { parentPort, workerData } from 'node:worker_threads'
import {
  detectFormat,
  headSize,
  openReader,
  UnreadableFile,
  type Reader,
  type WeightRecord,
} from '@setpoint/formats/weight-history'
import type { ImportFormat } from '@setpoint/contract/imports'
import type { Question, ReadRow, Reply, WorkerTask } from './reading-protocol.ts'

const task = workerData as WorkerTask
let format: ImportFormat | null = task.format
let reader: Reader | null = null
let head: Uint8Array[] = []
let headLength = 0
let rows: ReadRow[] = []

function answer(question: Question): Reply {
  if (question.ask === 'push') return push(question.bytes)
  if (question.ask === 'finish') return finish()
  return { reply: 'rows', rows: rows.slice(question.from, question.to) }
}

function push(bytes: Uint8Array): Reply {
  if (reader !== null) reader.push(bytes)
  else {
    head.push(bytes)
    headLength += bytes.length
    if (headLength >= headSize) open()
  }
  return { reply: 'taken', format: reader && format }
}

/** Recognises the file by its beginning, and reads on from there. */
function open(): Reader {
  const start = Buffer.concat(head)
  head = []
  if (start.length === 0) throw new UnreadableFile('empty', 'The file is empty.')
  format ??= detectFormat(start, task.fileName)
  if (format === null) throw new UnreadableFile('not-recognised', 'The file is of no kind that Setpoint can read.')
  const { timeZone, mapping, now } = task
  reader = openReader(format, { timeZone, now, ...(mapping && { mapping }) })
  reader.push(start)
  return reader
}

function finish(): Reply {
  const { records, ...rest } = (reader ?? open()).finish()
  rows = records.map(withDay)
  const days = rows.map((row) => row.day).toSorted()
  return {
    reply: 'read',
    reading: { ...rest, rowCount: rows.length, firstDay: days[0] ?? null, lastDay: days.at(-1) ?? null },
  }
}

function withDay(record: WeightRecord): ReadRow {
  const day = Temporal.Instant.from(record.recordedAt).toZonedDateTimeISO(task.timeZone).toPlainDate().toString()
  return { ...record, day }
}

function reply(question: Question): Reply {
  try {
    return answer(question)
  } catch (error) {
    if (error instanceof UnreadableFile) return { reply: 'unreadable', code: error.code, message: error.message }
    throw error
  }
}

parentPort?.on('message', (question: Question) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(reply(question))
})
