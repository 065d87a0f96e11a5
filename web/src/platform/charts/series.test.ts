import { expect, test } from 'vitest'
import { chartData } from './chart-data.ts'
import { dayNumber, dayOfNumber, thinned, weightRange } from './series.ts'

const estimate = (day: string, weight: number) => ({ day, weight, low: weight - 0.5, high: weight + 0.5 })
const point = (day: string, weight: number, time = '06:00') => ({ day, weight, recordedAt: `${day}T${time}:00Z` })

test('a day number leads back to its day', () => {
  for (const day of ['1999-12-31', '2026-02-28', '2026-11-21']) expect(dayOfNumber(dayNumber(day))).toBe(day)
})

test('a goal near enough is in sight, a far one does not flatten the course', () => {
  const course = [estimate('2026-11-20', 80), estimate('2026-11-21', 78)]
  expect(weightRange([], course, 76).low).toBe(76)
  expect(weightRange([], course, 50).low).toBe(77.5)
})

test('no data, one point and a goal alone still make a range', () => {
  expect(weightRange([], [], null)).toEqual({ low: 0, high: 1 })
  expect(weightRange([], [], 75)).toEqual({ low: 74, high: 76 })
  expect(weightRange([{ weight: 80 }], [], null)).toEqual({ low: 79.5, high: 80.5 })
})

test('thinning keeps the newest', () => {
  const many = Array.from({ length: 3650 }, (_, index) => index)
  expect(thinned(many, 60)).toHaveLength(60)
  expect(thinned(many, 60).at(-1)).toBe(3649)
  expect(thinned([1, 2], 60)).toEqual([1, 2])
})

test('the chart reads all weigh-ins of a day, joins the forecast to the trend, and counts in the unit shown', () => {
  const data = chartData(
    [point('2026-11-20', 79), point('2026-11-20', 78, '19:00'), point('2026-11-21', 78.6)],
    [estimate('2026-11-20', 78.7), estimate('2026-11-21', 78.6)],
    [estimate('2026-11-22', 78.5)],
    75,
    'kg',
  )
  expect(data.days).toEqual(['2026-11-20', '2026-11-21', '2026-11-22'])
  expect(data.columns[1]).toEqual([78.5, 78.6, null])
  expect(data.columns[5]).toEqual([null, 78.6, 78.5])
  expect(data.today).toBe(1)
  expect(data.read(0).weighIns).toEqual([79, 78])
  expect(data.read(2).ahead).toBe(true)
  expect(chartData([], [estimate('2026-11-21', 100)], [], 90, 'lb').goal).toBeCloseTo(198.416, 3)
})
