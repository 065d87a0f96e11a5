import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import {
  averageWeeklyChange,
  bestAndWorstWeek,
  changes,
  consistency,
  goalProgress,
  neededRate,
  weekChanges,
} from './progress.ts'

const line = (first: string, weights: number[]) => weights.map((weight, i) => ({ day: addDays(first, i), weight }))
/** 2026-11-02 is a Monday. */
const monday = '2026-11-02'

test('changes are over one, seven and thirty days', () => {
  const trend = line(
    '2026-01-01',
    Array.from({ length: 31 }, (_, day) => 80 - day * 0.1),
  )
  const { day, week, month, total } = changes(trend)
  expect([day, week, month, total].map((change) => change?.toFixed(3))).toEqual([
    '-0.100',
    '-0.700',
    '-3.000',
    '-3.000',
  ])
  expect(averageWeeklyChange(trend)).toBeCloseTo(-0.7, 9)
})

test('a trend too short has no change', () => {
  expect(changes([])).toEqual({ day: null, week: null, month: null, total: null })
  expect(changes(line(monday, [80]))).toEqual({ day: null, week: null, month: null, total: null })
  expect(changes(line(monday, [80, 81]))).toEqual({ day: 1, week: null, month: null, total: 1 })
  expect(averageWeeklyChange(line(monday, Array(7).fill(80)))).toBeNull()
  expect(averageWeeklyChange(line(monday, Array(8).fill(80)))).toBe(0)
})

test('weeks run from Monday to Sunday, and only whole ones count', () => {
  const trend = line(addDays(monday, -1), [80, 80, 80, 80, 80, 80, 80, 79, 78, 78, 78, 78, 78, 78, 77.5, 70])
  expect(weekChanges(trend)).toEqual([
    { from: monday, to: addDays(monday, 6), change: -1 },
    { from: addDays(monday, 7), to: addDays(monday, 13), change: -1.5 },
  ])
  expect(weekChanges(trend.slice(1))).toHaveLength(1)
  expect(weekChanges(trend.slice(0, 7))).toEqual([])
  expect(weekChanges([])).toEqual([])
})

test('which week was best depends on what is wanted', () => {
  const trend = line(
    addDays(monday, -1),
    Array.from({ length: 22 }, (_, day) => (day < 8 ? 80 : day < 15 ? 79 : 79.5)),
  )
  trend[7] = { day: trend[7]!.day, weight: 80 }
  expect(bestAndWorstWeek(trend, -1)).toMatchObject({ best: { change: -1 }, worst: { change: 0.5 } })
  expect(bestAndWorstWeek(trend, 1)).toMatchObject({ best: { change: 0.5 }, worst: { change: -1 } })
  expect(bestAndWorstWeek(trend, 0)).toMatchObject({ best: { change: 0 }, worst: { change: -1 } })
  expect(bestAndWorstWeek([], -1)).toEqual({ best: null, worst: null })
})

test('a streak survives a today not yet weighed, but not a yesterday missed', () => {
  const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-20', '2026-11-10']
  expect(consistency(days, '2026-11-20')).toEqual({ last30Days: 5 / 30, currentStreak: 4, longestStreak: 4 })
  expect(consistency(days, '2026-11-21').currentStreak).toBe(4)
  expect(consistency(days, '2026-11-22').currentStreak).toBe(0)
  expect(consistency(days, '2026-12-20')).toEqual({ last30Days: 0, currentStreak: 0, longestStreak: 4 })
  expect(consistency(days, '2026-12-19').last30Days).toBeCloseTo(1 / 30, 9)
  expect(consistency(days, '2026-11-18')).toEqual({ last30Days: 3 / 30, currentStreak: 2, longestStreak: 2 })
  expect(consistency([], '2026-11-18')).toEqual({ last30Days: 0, currentStreak: 0, longestStreak: 0 })
})

test('progress is a share of the way and never leaves 0 to 1', () => {
  expect(goalProgress(80, 78, 70)).toBeCloseTo(0.2, 9)
  expect(goalProgress(60, 63, 66)).toBeCloseTo(0.5, 9)
  expect(goalProgress(80, 82, 70)).toBe(0)
  expect(goalProgress(80, 69, 70)).toBe(1)
  expect(goalProgress(80, 80, 80)).toBe(1)
  const weight = fc.double({ min: 1, max: 999, noNaN: true })
  fc.assert(
    fc.property(weight, weight, weight, (start, now, goal) => {
      const progress = goalProgress(start, now, goal)
      expect(progress >= 0 && progress <= 1).toBe(true)
    }),
  )
})

test('one per cent a week is the limit, either way', () => {
  expect(neededRate(80, 72, '2026-01-01', addDays('2026-01-01', 70))).toEqual({
    weeklyRate: expect.closeTo(-0.8, 9),
    isSafe: true,
  })
  expect(neededRate(80, 72, '2026-01-01', addDays('2026-01-01', 69))?.isSafe).toBe(false)
  expect(neededRate(80, 88, '2026-01-01', addDays('2026-01-01', 69))?.isSafe).toBe(false)
  expect(neededRate(80, 72, '2026-01-01', '2026-01-01')).toBeNull()
})
