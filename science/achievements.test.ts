import { expect, test } from 'vitest'
import { weightAchievements } from './achievements.ts'
import { addDays } from './calendar.ts'
import { weightTrend } from './trend.ts'

const firstDay = '2026-01-01'

function so(weights: readonly (number | null)[], more: { goalWeight?: number; unit?: 'kg' | 'lb' } = {}) {
  const weighIns = weights.flatMap((weight, n) => (weight === null ? [] : [{ day: addDays(firstDay, n), weight }]))
  const trend = weightTrend(weighIns)?.days ?? []
  const today = addDays(firstDay, weights.length - 1)
  return weightAchievements({ weighIns, trend, today, goalWeight: null, unit: 'kg', ...more })
}

/** A steady way from one weight to another. */
const way = (from: number, to: number, days: number) =>
  Array.from({ length: days }, (_, n) => from + ((to - from) * n) / (days - 1))

test('nothing is earned by nothing', () => {
  expect(Object.values(so([]))).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
})

test('the first weigh-in counts at once, a streak from its last day on', () => {
  expect(so([80])['first-weigh-in']).toBe(1)
  expect(so(way(80, 80, 6))['streak-7']).toBeCloseTo(6 / 7)
  expect(so(way(80, 80, 7))['streak-7']).toBe(1)
  expect(so([...way(80, 80, 7), null, null, 80])['streak-7']).toBe(1)
  expect(so(way(80, 80, 30))['streak-30']).toBe(1)
})

test('a loss counts by the trend: 2.5, 5, 10 and 25 kg, or 5, 10, 25 and 50 lb', () => {
  const kg = so([...way(100, 88, 120), ...way(88, 88, 20)])
  expect([kg['lost-5-lb'], kg['lost-10-lb'], kg['lost-25-lb']]).toEqual([1, 1, 1])
  expect(kg['lost-50-lb']).toBeCloseTo(12 / 25, 1)
  // 11 kg are more than 10 kg and less than 25 lb.
  const steady = [...way(100, 89, 120), ...way(89, 89, 20)]
  expect(so(steady)['lost-25-lb']).toBe(1)
  expect(so(steady, { unit: 'lb' })['lost-25-lb']).toBeLessThan(1)
})

test('what came back stays earned, for it was lost', () => {
  const there = [...way(90, 84, 60), ...way(84, 84, 10), ...way(84, 90, 60)]
  expect(so(there)['lost-10-lb']).toBe(1)
})

test('a slip of the finger earns nothing', () => {
  expect(so([...way(80, 80, 20), 8, ...way(80, 80, 5)])['lost-5-lb']).toBeLessThan(0.5)
  expect(so([80, 79.9, 8])['lost-50-lb']).toBeLessThan(0.1)
  expect(so([...way(80, 80, 20), 70, ...way(80, 80, 5)], { goalWeight: 75 })['goal-reached']).toBeLessThan(0.5)
})

test('a goal is reached from above and from below', () => {
  expect(so([...way(80, 74.8, 80), ...way(74.8, 74.8, 10)], { goalWeight: 75 })['goal-reached']).toBe(1)
  expect(so([...way(60, 65.2, 80), ...way(65.2, 65.2, 10)], { goalWeight: 65 })['goal-reached']).toBe(1)
  expect(so(way(80, 77.5, 80), { goalWeight: 75 })['goal-reached']).toBeCloseTo(0.5, 1)
  expect(so(way(80, 77.5, 80))['goal-reached']).toBe(0)
})
