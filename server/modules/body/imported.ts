/** What imports may do with weigh-ins: add many, take away their own, see what is there. */
import type { Platform, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/new-id.ts'
import type { Entry } from './entry.ts'
import type { Measurements } from './measurements.ts'
import { touchSeries } from './series-version.ts'
import { boundsOf } from './range.ts'
import { countEntries, insertEntries, listWeighIns, removeUntouchedOfImport, type WeighIn } from './store.ts'

export interface ImportedWeighIn extends Measurements {
  readonly recordedAt: Date
  readonly day: string
}

const batchSize = 1_000

/** Four a day for thirty years. Trends are computed from all of them, and everybody else waits meanwhile: 100,000 took 2 s. */
export const mostWeighIns = 50_000

/** Whether so many more may be brought in. */
export const hasRoomFor = async ({ db }: Platform, userId: string, more: number): Promise<boolean> =>
  (await countEntries(db, userId, boundsOf({}))) + more <= mostWeighIns

/**
 * Writes weigh-ins of an import, at most 1,000 a statement, and answers how many. Emits nothing: an import is one piece of
 * news, not thousands. The person's series is touched last, so that weighing in does not wait for a long import.
 */
export async function addImportedEntries(
  tx: Tx<Platform>,
  userId: string,
  importId: string,
  pieces: AsyncIterable<readonly ImportedWeighIn[]>,
): Promise<number> {
  const now = tx.clock.now().toISOString()
  const entryOf = (row: ImportedWeighIn): Entry => ({
    ...row,
    recordedAt: row.recordedAt.toISOString(),
    userId,
    id: newId(),
    source: 'import',
    importId,
    revision: 1,
    photoCount: 0,
    createdAt: now,
    updatedAt: now,
  })
  let written = 0
  for await (const rows of pieces) {
    for (let from = 0; from < rows.length; from += batchSize) {
      written += await insertEntries(tx, userId, rows.slice(from, from + batchSize).map(entryOf))
    }
  }
  await touchSeries(tx, userId)
  return written
}

/** Takes away what an import wrote. What its owner has edited or added a photo to since is theirs, and stays. */
export async function removeImportedEntries(
  tx: Tx<Platform>,
  userId: string,
  importId: string,
): Promise<{ removed: number; kept: number }> {
  await touchSeries(tx, userId)
  return removeUntouchedOfImport(tx, userId, importId)
}

/** The weigh-ins from one instant to another (both inclusive), oldest first, to find duplicates with. */
export const entriesBetween = (ctx: Platform, userId: string, from: Date, to: Date): Promise<WeighIn[]> =>
  listWeighIns(ctx, userId, from, new Date(to.getTime() + 1))
