import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import { inSteps, lossSince, lossStep, periodEnd, periodStart, ranked } from './leaderboard.ts'

const trendOf = (...weights: number[]) => weights.map((weight, day) => ({ day: addDays('2026-11-01', day), weight }))

describe('a loss', () => {
  test('is from the first day, or from another, to the last', () => {
    expect(lossSince(trendOf(80, 79, 78, 76), null)).toEqual({ percentage: 5, kilograms: 4 })
    expect(lossSince(trendOf(90, 80, 78, 76), '2026-11-02')).toEqual({ percentage: 5, kilograms: 4 })
    expect(lossSince(trendOf(80, 76), '2026-10-01')).toEqual({ percentage: 5, kilograms: 4 })
  })

  test('of who gained is none', () => {
    expect(lossSince(trendOf(80, 81), null)).toEqual({ percentage: 0, kilograms: 0 })
  })

  test('that begins after the last weigh-in is not known yet', () => {
    expect(lossSince(trendOf(80, 79), '2026-11-03')).toBeNull()
    expect(lossSince([], null)).toBeNull()
  })
})

describe('a figure', () => {
  test('is shown in whole steps, and keeps its step until it is well in the next', () => {
    expect([0, 0.49, 0.51, 2.4, 2.6].map((value) => inSteps(value, null))).toEqual([0, 0, 1, 2, 3])
    expect(inSteps(1.59, 1)).toBe(1)
    expect(inSteps(1.61, 1)).toBe(2)
    expect(inSteps(1.41, 2)).toBe(2)
    expect(inSteps(1.39, 2)).toBe(1)
  })

  test('is never further off than 0.6, and the same value never moves it twice', () => {
    const value = fc.double({ min: 0, max: 60, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        let shown: number | null = null
        for (const each of values) {
          shown = inSteps(each, shown)
          expect(Math.abs(each - shown)).toBeLessThanOrEqual(lossStep * 0.6)
          expect(shown % 1).toBe(0)
          expect(inSteps(each, shown)).toBe(shown)
        }
      }),
    )
  })
})

test('a week begins on Monday and a month on its first, and each ends where the next begins', () => {
  expect([periodStart('week', '2026-11-29'), periodEnd('week', '2026-11-29')]).toEqual(['2026-11-23', '2026-11-30'])
  expect([periodStart('week', '2026-11-30'), periodEnd('week', '2026-11-30')]).toEqual(['2026-11-30', '2026-12-07'])
  expect([periodStart('month', '2027-01-31'), periodEnd('month', '2027-01-31')]).toEqual(['2027-01-01', '2027-02-01'])
  expect([periodStart('month', '2028-02-29'), periodEnd('month', '2028-12-01')]).toEqual(['2028-02-01', '2029-01-01'])
  expect([periodStart('all', '2026-11-29'), periodEnd('all', '2026-11-29')]).toEqual([null, null])
})

test('who is equal shares a rank, and the next stands behind all of them', () => {
  expect(ranked([5, 3, 3, 1, 0, 0].map((value) => ({ value }))).map(({ rank }) => rank)).toEqual([1, 2, 2, 4, 5, 5])
  expect(ranked([])).toEqual([])
})
