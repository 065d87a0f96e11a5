/** Parses a file while it arrives, in a worker thread with limits on memory and time. */
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../platform/http/errors.ts'
import type { ImportFormat } from '@setpoint/contract/imports'
import type { Question, Reading, ReadRow, Reply, UnreadableCode, WorkerTask } from './reading-protocol.ts'

export interface ReadingLimits {
  /** Milliseconds without any progress, of the sender's or the parser's. */
  readonly stalled: number
  /** Milliseconds in all. */
  readonly total: number
  readonly heapMegabytes: number
}

export const readingLimits: ReadingLimits = { stalled: 60_000, total: 30 * 60_000, heapMegabytes: 512 }
const rowsAtOnce = 2_000

/** Where a reading leaves what it finds. Each is awaited: a slow disk slows the sender down. */
export interface Sink {
  /** Bytes of the file as they came, with its format as soon as it is known. */
  bytes(bytes: Uint8Array, format: ImportFormat | null): Promise<void>
  rows(rows: ReadRow[]): Promise<void>
}

/** What was read, its rows aside, which the sink has. Throws `UNREADABLE_FILE` for whatever the file does to its reader, and what the source throws. */
export async function readFile(
  source: AsyncIterable<Uint8Array>,
  task: WorkerTask,
  sink: Sink,
  limits: ReadingLimits = readingLimits,
): Promise<Reading> {
  const worker = startWorker(task, limits)
  const watch = watchdog(limits, () => worker.fail(unreadable('too-slow', 'Reading the file took too long.')))
  try {
    for await (const bytes of stoppable(source, worker.failed)) {
      const taken = await worker.ask('taken', { ask: 'push', bytes })
      await sink.bytes(bytes, taken.format)
      watch.progress()
    }
    const { reading } = await worker.ask('read', { ask: 'finish' })
    watch.progress()
    for (let from = 0; from < reading.rowCount; from += rowsAtOnce) {
      const { rows } = await worker.ask('rows', { ask: 'rows', from, to: from + rowsAtOnce })
      await sink.rows(rows)
      watch.progress()
    }
    return reading
  } finally {
    watch.stop()
    await worker.stop()
  }
}

/** `detail` is a code the app has a sentence for. */
export const unreadable = (
  code: UnreadableCode | 'no-weights' | 'too-slow' | 'reader-failed' | 'too-many-weigh-ins',
  message: string,
) => new Refusal('UNREADABLE_FILE', message, { details: [{ field: 'file', message: code }] })

interface ReadingWorker {
  ask<Kind extends Reply['reply']>(kind: Kind, question: Question): Promise<Extract<Reply, { reply: Kind }>>
  /** Ends whatever is awaited with this error. */
  fail(error: Error): void
  /** Rejects when the worker died or was failed; never resolves. */
  readonly failed: Promise<never>
  stop(): Promise<void>
}

function startWorker(task: WorkerTask, { heapMegabytes }: ReadingLimits): ReadingWorker {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: task,
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  })
  const failure = Promise.withResolvers<never>()
  failure.promise.catch(() => {})
  const crashed = () => failure.reject(unreadable('reader-failed', 'The file could not be read.'))
  worker.on('error', crashed)
  worker.on('exit', crashed)
  return {
    async ask(kind, question) {
      const answered = Promise.withResolvers<Reply>()
      worker.once('message', answered.resolve)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(question)
      const reply = await Promise.race([answered.promise, failure.promise])
      if (reply.reply === 'unreadable') throw unreadable(reply.code, reply.message)
      if (reply.reply !== kind) throw new Error(`The reader answered ${reply.reply} instead of ${kind}`)
      return reply as Extract<Reply, { reply: typeof kind }>
    },
    fail: failure.reject,
    failed: failure.promise,
    async stop() {
      await worker.terminate()
    },
  }
}

/** Goes through the source, but does not wait for a sender after a failure. */
async function* stoppable(source: AsyncIterable<Uint8Array>, failed: Promise<never>): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]()
  let ended = false
  try {
    for (;;) {
      const piece = await Promise.race([pieces.next(), failed])
      if (piece.done) {
        ended = true
        return
      }
      yield piece.value
    }
  } finally {
    // Not awaited: a sender that is silent would hold us.
    if (!ended) pieces.return?.().catch(() => {})
  }
}

function watchdog({ stalled, total }: ReadingLimits, bark: () => void) {
  const whole = setTimeout(bark, total)
  const progress = setTimeout(bark, stalled)
  return {
    progress: () => {
      progress.refresh()
    },
    stop() {
      clearTimeout(whole)
      clearTimeout(progress)
    },
  }
}
