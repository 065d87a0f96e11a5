/** The Bayesian average of the filters: each day every filter counts for as much as its forecasts have lately been worth. */
import { filters, z80 } from './filters.ts'
import { field, runFilter, smooth, width, type Run } from './kalman.ts'
import type { Observations } from './observations.ts'

/** An estimate with its 80 % interval, in the weigh-ins' unit (kg in this app). */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number }

/** The average over all days: the line in hindsight and what each filter knows at the end. */
export type Average = {
  readonly runs: readonly Run[]
  /** What each filter counts for at the end; the shares add up to 1. */
  readonly shares: readonly number[]
  /** Level of each day and its standard deviation, in % above the median weight. */
  readonly levels: Float64Array
  readonly sds: Float64Array
}

/** Runs all filters over a log and averages them day by day. */
export function averageFilters(observed: Observations): Average {
  const runs = filters.map((filter) => runFilter(observed, filter))
  const hindsights = runs.map(smooth)
  const count = observed.values.length
  const shares = runs.map(() => 0)
  const levels = new Float64Array(count)
  const sds = new Float64Array(count)
  for (let day = 0; day < count; day++) {
    weighFilters(runs, day, shares)
    let mean = 0
    let square = 0
    for (let i = 0; i < runs.length; i++) {
      const level = hindsights[i]!.levels[day]!
      mean += shares[i]! * level
      square += shares[i]! * (level * level + runs[i]!.scale * hindsights[i]!.variances[day]!)
    }
    levels[day] = mean
    sds[day] = Math.sqrt(Math.max(0, square - mean * mean))
  }
  return { runs, shares, levels, sds }
}

/** Writes what each filter counts for after a day: its discounted likelihood over all filters' sum. */
function weighFilters(runs: readonly Run[], day: number, shares: number[]): void {
  const at = day * width + field.logLikelihood
  let best = -Infinity
  for (const { records } of runs) best = Math.max(best, records[at]!)
  let sum = 0
  for (let i = 0; i < runs.length; i++) sum += shares[i] = Math.exp(runs[i]!.records[at]! - best)
  for (let i = 0; i < runs.length; i++) shares[i]! /= sum
}

/** The 80 % interval around a figure in % above the median weight, in the weigh-ins' unit; a weight is never below 0. */
export function weightWithin(unit: number, mean: number, sd: number): { weight: number; low: number; high: number } {
  const half = z80 * sd
  return {
    weight: Math.max(0, unit * (1 + mean / 100)),
    low: Math.max(0, unit * (1 + (mean - half) / 100)),
    high: Math.max(0, unit * (1 + (mean + half) / 100)),
  }
}
