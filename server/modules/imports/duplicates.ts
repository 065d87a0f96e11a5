/** Whether a weigh-in is there already: kept by hand, by another app's file, or further up in the same file. */

/** kg by which two scales' roundings of the same weigh-in may differ. */
const tolerance = 0.06 + 1e-9
const minuteOf = (recordedAt: Date) => Math.floor(recordedAt.getTime() / 60_000)

export interface Candidate {
  readonly recordedAt: Date
  readonly day: string
  readonly weight: number
}

export interface Known {
  /** The same minute, or for a row without a time the same day, with the same weight. */
  has(row: Candidate & { readonly dateOnly: boolean }): boolean
  add(weighIn: Candidate): void
}

export function knownWeighIns(weighIns: Iterable<Candidate>): Known {
  const byMinute = new Map<number, number[]>()
  const byDay = new Map<string, number[]>()
  const known: Known = {
    has({ recordedAt, day, weight, dateOnly }) {
      const weights = dateOnly ? byDay.get(day) : byMinute.get(minuteOf(recordedAt))
      return weights?.some((other) => Math.abs(other - weight) <= tolerance) ?? false
    },
    add({ recordedAt, day, weight }) {
      push(byMinute, minuteOf(recordedAt), weight)
      push(byDay, day, weight)
    },
  }
  for (const weighIn of weighIns) known.add(weighIn)
  return known
}

function push<Key>(map: Map<Key, number[]>, key: Key, weight: number): void {
  const weights = map.get(key)
  if (weights === undefined) map.set(key, [weight])
  else weights.push(weight)
}
