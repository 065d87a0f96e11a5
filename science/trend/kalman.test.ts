import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { averageFilters } from './average.ts'
import { filters, type Filter } from './filters.ts'
import { runFilter, smooth } from './kalman.ts'
import type { Observations } from './observations.ts'

const observed = (values: number[]): Observations => ({
  firstDay: 0,
  unit: 80,
  values: Float64Array.from(values),
  noise: new Float64Array(values.length).fill(1),
  weighInDays: values.filter((value) => !Number.isNaN(value)).length,
})

const gap = Number.NaN
/** Values calm enough that none counts as an outlier. */
const log = [0, 0.3, -0.2, gap, gap, -0.4, -0.1, gap, -0.6, -0.3, -0.8]

/** Solves A x = b by elimination with pivots; A and b are used up. */
function solve(a: number[][], b: number[]): number[] {
  for (let i = 0; i < b.length; i++) {
    const pivot = a.findIndex(
      (row, j) => j >= i && Math.abs(row[i]!) === Math.max(...a.slice(i).map((r) => Math.abs(r[i]!))),
    )
    ;[a[i], a[pivot]] = [a[pivot]!, a[i]!]
    ;[b[i], b[pivot]] = [b[pivot]!, b[i]!]
    for (let j = i + 1; j < b.length; j++) {
      const factor = a[j]![i]! / a[i]![i]!
      for (let k = i; k < b.length; k++) a[j]![k]! -= factor * a[i]![k]!
      b[j]! -= factor * b[i]!
    }
  }
  for (let i = b.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < b.length; k++) b[i]! -= a[i]![k]! * b[k]!
    b[i]! /= a[i]![i]!
  }
  return b
}

/**
 * The same model without recursion: every day's level and weigh-in as sums of independent shocks, conditioned at once.
 * Returns mean and variance of each day's level given all weigh-ins.
 */
function conditioned(values: number[], filter: Filter): { mean: number; variance: number }[] {
  const { levelSd, slopeSd, slopeKept, slopePriorSd, waterSd, waterKept, weighingSd } = filter
  const days = values.length
  const waterShock = waterSd * Math.sqrt(1 - waterKept ** 2)
  const levels: number[][] = []
  const waters: number[][] = []
  // Shocks: level, slope and water of day 0, then of each night.
  for (let day = 0; day < days; day++) {
    const level = Array.from({ length: 3 * days }, () => 0)
    const water = Array.from({ length: 3 * days }, () => 0)
    level[0] = 10
    water[2] = waterSd * waterKept ** day
    for (let step = 1, kept = slopeKept; step <= day; step++, kept *= slopeKept) level[1]! += slopePriorSd * kept
    for (let night = 1; night <= day; night++) {
      level[3 * night] = levelSd
      for (let step = 1, kept = slopeKept; step <= day - night; step++, kept *= slopeKept)
        level[3 * night + 1]! += slopeSd * kept
      water[3 * night + 2] = waterShock * waterKept ** (day - night)
    }
    levels.push(level)
    waters.push(water)
  }
  const dot = (x: number[], y: number[]): number => x.reduce((sum, value, i) => sum + value * y[i]!, 0)
  const seen = values.flatMap((value, day) => (Number.isNaN(value) ? [] : [day]))
  const weighIn = (day: number): number[] => levels[day]!.map((value, i) => value + waters[day]![i]!)
  const covariance = (): number[][] =>
    seen.map((x) => seen.map((y) => dot(weighIn(x), weighIn(y)) + (x === y ? weighingSd ** 2 : 0)))
  const prior = values[0]!
  const residuals = solve(
    covariance(),
    seen.map((day) => values[day]! - prior),
  )
  return levels.map((level) => {
    const shared = seen.map((day) => dot(level, weighIn(day)))
    return {
      mean: prior + dot(shared, residuals),
      variance: dot(level, level) - dot(shared, solve(covariance(), [...shared])),
    }
  })
}

describe.each(filters.map((filter, index) => ({ filter, index })))('filter $index', ({ filter }) => {
  test('hindsight is the exact conditional expectation given all weigh-ins', () => {
    const { levels, variances } = smooth(runFilter(observed(log), filter))
    conditioned(log, filter).forEach(({ mean, variance }, day) => {
      expect(levels[day]).toBeCloseTo(mean, 8)
      expect(variances[day]).toBeCloseTo(variance, 8)
    })
  })

  test('what is believed at the end is the exact expectation, too, and hindsight ends there', () => {
    for (let seen = 1; seen <= log.length; seen++) {
      const run = runFilter(observed(log.slice(0, seen)), filter)
      const { mean, variance } = conditioned(log.slice(0, seen), filter)[seen - 1]!
      expect(run.belief.level).toBeCloseTo(mean, 8)
      expect(run.belief.p00).toBeCloseTo(variance, 8)
      expect(smooth(run).levels[seen - 1]).toBeCloseTo(run.belief.level, 10)
    }
  })

  test('a filter does not know the future', () => {
    const some = runFilter(observed(log.slice(0, 6)), filter)
    const all = runFilter(observed(log), filter)
    const length = some.records.length
    expect(all.records.slice(0, length)).toEqual(some.records)
  })
})

test('moving all weigh-ins up moves the estimate by just as much', () => {
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.double({ min: -30, max: 30, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(gap) },
  )
  fc.assert(
    fc.property(fc.array(value, { maxLength: 60 }), fc.double({ min: -40, max: 40, noNaN: true }), (values, up) => {
      const low = averageFilters(observed([0, ...values]))
      const high = averageFilters(observed([0, ...values].map((one) => one + up)))
      low.levels.forEach((level, day) => {
        expect(high.levels[day]).toBeCloseTo(level + up, 5)
        expect(high.sds[day]).toBeCloseTo(low.sds[day]!, 5)
      })
    }),
    { numRuns: 60 },
  )
})

test('the shares of the filters add up to one', () => {
  const { shares } = averageFilters(observed(log))
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
})
