/** What one weigh-in says about a body: sealed as one compact value, because a list opens dozens at once. */
import { girths, type Circumferences } from '@setpoint/contract/body'

/** Weights in kg, shares in %, girths in cm; null is 'not measured'. */
export interface Measurements {
  readonly weight: number
  readonly bodyFatPercentage: number | null
  readonly muscleMass: number | null
  readonly waterPercentage: number | null
  readonly notes: string | null
  readonly circumferences: Circumferences | null
}

type Packed = readonly [
  weight: number,
  bodyFatPercentage?: number | null,
  muscleMass?: number | null,
  waterPercentage?: number | null,
  notes?: string | null,
  girths?: readonly (number | null)[] | null,
]

/** As a list without names, cut after the last value: a plain weigh-in is `[78.9]`. New fields go to the end only. */
export function pack(entry: Measurements): Packed {
  const { weight, bodyFatPercentage, muscleMass, waterPercentage, notes, circumferences } = entry
  const packed = [weight, bodyFatPercentage, muscleMass, waterPercentage, notes, packGirths(circumferences)] as const
  return packed.slice(0, packed.findLastIndex((value) => value !== null) + 1) as unknown as Packed
}

export function unpack(value: unknown): Measurements {
  const [weight, bodyFatPercentage = null, muscleMass = null, waterPercentage = null, notes = null, sizes = null] =
    value as Packed
  return { weight, bodyFatPercentage, muscleMass, waterPercentage, notes, circumferences: sizes && unpackGirths(sizes) }
}

/** Only the weight, for what looks at nothing else. */
export const packedWeight = (value: unknown): number => (value as Packed)[0]

const packGirths = (sizes: Circumferences | null) => sizes && girths.map((girth) => sizes[girth] ?? null)

const unpackGirths = (sizes: readonly (number | null)[]): Circumferences =>
  Object.fromEntries(girths.map((girth, at) => [girth, sizes[at] ?? null]).filter(([, size]) => size !== null))

/** Whether two weigh-ins say the same. */
export const sameMeasurements = (one: Measurements, other: Measurements): boolean =>
  JSON.stringify(pack(one)) === JSON.stringify(pack(other))
