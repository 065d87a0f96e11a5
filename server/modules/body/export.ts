/** A person's weigh-ins as CSV, read and sent in pieces. */
import { Readable } from 'node:stream'
import { encodeWeightCsv } from '@setpoint/formats/weight-history'
import type { WeightExport } from '@setpoint/contract/body'
import type { Ctx } from '../../platform/context.ts'
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
    body: Readable.from(csvPieces(ctx, bounds), { objectMode: false }),
    contentType: 'text/csv; charset=utf-8',
    fileName: `setpoint-weights-${day}.csv`,
  }
}

async function* csvPieces(ctx: Ctx, bounds: Bounds): AsyncGenerator<string> {
  let last: Entry | undefined
  do {
    const entries = await listEntriesAfter(ctx, ctx.actor.userId, bounds, last, pieceSize)
    const lines = [...encodeWeightCsv(entries.map(presentEntry))]
    yield (last === undefined ? lines : lines.slice(1)).join('')
    last = entries.length < pieceSize ? undefined : entries.at(-1)
  } while (last !== undefined)
}
