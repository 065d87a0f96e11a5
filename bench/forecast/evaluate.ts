/** Rolling-origin evaluation: forecast from every weigh-in on, knowing only what came before, and look what the scale said. */
import { daysBetween } from '@setpoint/science/calendar'
import type { Method } from './methods.ts'
import type { Series } from './series.ts'

export const horizons = [7, 14, 28] as const
/** No forecast is judged before so many weigh-ins. */
export const warmUp = 14

export type Result = {
  readonly series: string
  readonly horizon: number
  readonly error: number
  /** The error over the half width of the 80 % interval: inside when at most 1. NaN for a method without intervals. */
  readonly reach: number
}

/** Every forecast of a method that a later weigh-in, exactly 7, 14 or 28 days after its last, can judge. */
export function evaluate({ name, weighIns }: Series, method: Method): Result[] {
  const results: Result[] = []
  for (let seen = warmUp; seen < weighIns.length; seen++) {
    const log = weighIns.slice(0, seen)
    const origin = log.at(-1)?.day ?? ''
    const forecast = method(log)
    for (const { day, weight } of weighIns.slice(seen)) {
      const horizon = horizons.find((days) => days === daysBetween(origin, day))
      if (horizon === undefined) continue
      const { weight: expected, low = Number.NaN, high = Number.NaN } = forecast(horizon)
      const error = Math.abs(weight - expected)
      results.push({ series: name, horizon, error, reach: error / ((high - low) / 2) })
    }
  }
  return results
}

export const share = (results: readonly Result[], holds: (result: Result) => boolean): number =>
  results.filter(holds).length / results.length

/** Mean absolute error in kg. */
export const meanError = (results: readonly Result[]): number =>
  results.reduce((sum, { error }) => sum + error, 0) / results.length

/** Coverage when the bands of each series are widened as the other series would have asked for. */
export function heldOutCoverage(results: readonly Result[]): number {
  const names = new Set(results.map(({ series }) => series))
  let inside = 0
  for (const name of names) {
    const others = results
      .filter(({ series }) => series !== name)
      .map(({ reach }) => reach)
      .toSorted((a, b) => a - b)
    const factor = others[Math.floor(0.8 * others.length)] ?? 1
    inside += results.filter(({ series, reach }) => series === name && reach <= factor).length
  }
  return inside / results.length
}
