import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { addDays } from './calendar.ts'
import {
  averageOf,
  highest,
  isHealthyWeight,
  isSafeLoss,
  lossCourse,
  mostPercent,
  rowCourse,
  stepsDone,
  unlikelyLoss,
} from './challenges.ts'
import { watchedPeople } from './leaderboard-watcher.ts'
import { weightTrend } from './trend.ts'

const first = '2026-03-20'
const days = (weights: readonly number[]) => weights.map((weight, at) => ({ day: addDays(first, at), weight }))

describe('a loss', () => {
  test('is against the day before the first that counts, and a gain is none', () => {
    const trend = days([100, 100, 99, 98, 101])
    const course = lossCourse(trend, addDays(first, 2), addDays(first, 9), 'kilograms')
    expect(course.map(({ value }) => value)).toEqual([1, 2, 0])
    expect(lossCourse(trend, addDays(first, 2), addDays(first, 3), 'percentage').map(({ value }) => value)).toEqual([
      1, 2,
    ])
  })

  test('of who has no day before is against their first', () => {
    expect(lossCourse(days([100, 98]), addDays(first, -5), addDays(first, 9), 'kilograms')).toEqual([
      { day: first, value: 0 },
      { day: addDays(first, 1), value: 2 },
    ])
  })

  test('is nothing where the trend ends before', () => {
    expect(lossCourse(days([100, 98]), addDays(first, 5), addDays(first, 9), 'kilograms')).toEqual([])
  })
})

test('a row of days is the longest so far, and missing one takes nothing away', () => {
  const weighed = new Set([0, 1, 2, 4, 5].map((at) => addDays(first, at)))
  expect(rowCourse(weighed, first, addDays(first, 6)).map(({ value }) => value)).toEqual([1, 2, 3, 3, 3, 3, 3])
})

describe('what others see', () => {
  test('are steps that are done, which go back late, and end at the target', () => {
    expect(stepsDone(2.99, null, 5)).toBe(2)
    expect(stepsDone(3, 2, 5)).toBe(3)
    expect(stepsDone(2.85, 3, 5)).toBe(3)
    expect(stepsDone(2.79, 3, 5)).toBe(2)
    expect(stepsDone(7.5, 4, 5)).toBe(5)
  })

  test('never falls short of nor goes beyond what is by more than a step and a fifth', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 1 }), (values) => {
        let shown: number | null = null
        for (const value of values) {
          shown = stepsDone(value, shown, 100)
          expect(Number.isInteger(shown)).toBe(true)
          expect(shown - value).toBeLessThanOrEqual(0.2)
          expect(value - shown).toBeLessThan(1)
        }
      }),
    )
  })
})

describe('what may be asked', () => {
  test.each([
    [6, 0],
    [7, 1],
    [13, 1],
    [14, 2],
    [28, 4],
    [365, 52],
  ])('in %i days %i per cent', (length, most) => {
    expect(mostPercent(length)).toBe(most)
  })

  test('is one per cent of one’s own weight a week, and no weight below a healthy one', () => {
    expect(isSafeLoss(2.8, 70, 28)).toBe(true)
    expect(isSafeLoss(2.81, 70, 28)).toBe(false)
    expect(isSafeLoss(0.1, 70, 0)).toBe(false)
    expect(isHealthyWeight(60, 180)).toBe(true)
    expect(isHealthyWeight(59.9, 180)).toBe(false)
  })
})

describe('what is unlikely', () => {
  const look = (weighIns: { day: string; weight: number }[], from = first, judged: string | null = null) =>
    unlikelyLoss(weighIns, weightTrend(weighIns)!.days, from, judged)

  test('is a drop that no body makes from one day to the next', () => {
    expect(look(days([90, 90, 90, 90, 85, 90]))).toEqual({ reason: 'sudden-drop', day: addDays(first, 4) })
    expect(look(days([90, 90, 90, 90, 88, 90]))).toBeNull()
  })

  test('is a week after the first with much more than one per cent', () => {
    const fast = Array.from({ length: 40 }, (_, day) => 90 * (1 - 0.004 * day))
    expect(look(days(fast))).toMatchObject({ reason: 'fast-week' })
    const quick = Array.from({ length: 40 }, (_, day) => 90 * (1 - 0.0015 * day))
    expect(look(days(quick))).toBeNull()
  })

  test('is not looked at once more where somebody has looked, nor before the challenge', () => {
    const dropped = days([90, 90, 90, 90, 85, 85, 85])
    expect(look(dropped, first, addDays(first, 6))).toBeNull()
    expect(look(dropped, addDays(first, 5))).toBeNull()
  })

  test('is next to nobody who loses up to one per cent a week, with all the scatter of a scale', () => {
    const held = watchedPeople(240, 11).filter(({ weighIns }) => look([...weighIns], weighIns[0]!.day) !== null)
    expect(held.length).toBeLessThanOrEqual(2)
  })
})

test('an average is told from five on, in tenths', () => {
  expect(averageOf([1, 2, 3, 4], 5)).toBeNull()
  expect(averageOf([1, 2, 3, 4, 4], 5)).toBe(2.8)
})

test('the highest share it, and nobody wins by nothing', () => {
  expect(highest([3, 1, 3], (one) => one)).toEqual([3, 3])
  expect(highest([0, 0], (one) => one)).toEqual([])
})
