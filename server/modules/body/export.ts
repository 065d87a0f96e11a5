/** A person's weigh-ins as CSV, read and sent in pieces. */
import { Readable } from 'node:stream'
import { encodeWeightCsv } from '@setpoint/formats/weight-history'
import type { WeightExport } from '@setpoint/contract/body'
import type { Ctx, Platform } from '../../platform/context.ts'
import type { FileAnswer } from '../../platform/http/answers.ts'
import type { Entry } from './entry.ts'
import { presentEntry } from './present.ts'
import { boundsOf, type Bounds } from './range.ts'
import { listEntriesAfter } from './store.ts'

const pieceSize = 1_000

export async function exportWeights(ctx: Ctx, range: WeightExport): Promise<FileAnswer> {
  const day = ctx.clock.now().toISOString().slice(0, 10)
  const bounds = boundsOf(range)
  return {
    body: Readable.from(weightCsv(ctx, ctx.actor.userId, bounds), { objectMode: false }),
    contentType: 'text/csv; charset=utf-8',
    fileName: `setpoint-weights-${day}.csv`,
  }
}

/** The weigh-ins of a time, the oldest first, so many at once as are quick to open. */
export async function* entriesOf(platform: Platform, userId: string, bounds: Bounds): AsyncGenerator<Entry[]> {
  let last: Entry | undefined
  do {
    const entries = await listEntriesAfter(platform, userId, bounds, last, pieceSize)
    yield entries
    last = entries.length < pieceSize ? undefined : entries.at(-1)
  } while (last !== undefined)
}

/** The same as CSV, the heading first. */
export async function* weightCsv(platform: Platform, userId: string, bounds: Bounds): AsyncGenerator<string> {
  let isFirst = true
  for await (const entries of entriesOf(platform, userId, bounds)) {
    const lines = [...encodeWeightCsv(entries.map(presentEntry))]
    yield (isFirst ? lines : lines.slice(1)).join('')
    isFirst = false
  }
}
