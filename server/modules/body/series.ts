/** A person's whole series of weigh-ins, kept in memory between requests: charts and statistics are computed from all of it. */
import { weightTrend, type WeightTrend } from '@setpoint/science/trend'
import { LRUCache } from 'lru-cache'
import type { Platform } from '../../platform/context.ts'
import { seriesVersion } from './series-version.ts'
import { listWeighIns, type WeighIn } from './store.ts'

export interface Series {
  /** Oldest first. */
  readonly weighIns: readonly WeighIn[]
  /** Of all of them; null without any. Computed at the first look. */
  trend(): WeightTrend | null
  /** Keeps what was computed from this series and `key`, until the series changes. */
  remember<T extends object>(key: string, compute: () => T): T
}

interface Kept extends Series {
  readonly version: number
}

/** Bounded by weigh-ins in all (about 30 MB), and by time, because they lie open here. */
const kept = new LRUCache<string, Kept>({
  maxSize: 200_000,
  sizeCalculation: (series) => series.weighIns.length + 1,
  ttl: 10 * 60_000,
})

/** One small query while nothing has changed, whichever process changed it. */
export async function seriesOf(ctx: Platform, userId: string): Promise<Series> {
  // The version first: what is read after it can only be newer, and a newer version is read again next time.
  const version = await seriesVersion(ctx, userId)
  const known = kept.get(userId)
  if (known?.version === version) return known
  const series = { ...openSeries(version === 0 ? [] : await listWeighIns(ctx, userId)), version }
  // A transaction sees a version that may never be committed, and that another change will then bear.
  if (!('inTransaction' in ctx)) kept.set(userId, series)
  return series
}

/**
 * After the commit of a change of one weigh-in (null: it is gone), which made `version`: brings the kept series up to it, so that
 * ten years need not be read and opened again. A series that isn't of the version before is read anew at the next look.
 */
export function amendSeries(userId: string, version: number, entryId: string, weighIn: WeighIn | null): void {
  const known = kept.get(userId)
  if (known?.version !== version - 1) return
  // What was read after its version may hold this change, or even a later one, already.
  const others = known.weighIns.filter((other) => other.entryId !== entryId)
  const at = weighIn === null ? 0 : 1 + others.findLastIndex((other) => isBefore(other, weighIn))
  const weighIns = weighIn === null ? others : others.toSpliced(at, 0, weighIn)
  kept.set(userId, { ...openSeries(weighIns), version })
}

/** In the order of the store: by time, then by id. */
const isBefore = (one: WeighIn, other: WeighIn): boolean =>
  Number(one.recordedAt) - Number(other.recordedAt) === 0
    ? one.entryId < other.entryId
    : one.recordedAt < other.recordedAt

function openSeries(weighIns: readonly WeighIn[]): Series {
  let trend: WeightTrend | null | undefined
  const remembered = new LRUCache<string, object>({ max: 4 })
  return {
    weighIns,
    trend: () => (trend === undefined ? (trend = weightTrend(weighIns)) : trend),
    remember<T extends object>(key: string, compute: () => T): T {
      const known = remembered.get(key) ?? compute()
      remembered.set(key, known)
      return known as T
    },
  }
}

export const weighInsOf = async (ctx: Platform, userId: string): Promise<readonly WeighIn[]> =>
  (await seriesOf(ctx, userId)).weighIns

/** For the erasure of a person. */
export const forgetSeries = (userId: string): void => {
  kept.delete(userId)
}
