import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayNumber, dayOf, daysBetween, mondayOf } from './calendar.ts'

test('days count from 1970 and know leap years', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2100-02-28', '2100-03-01')).toBe(1)
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(dayNumber('0001-01-01')).toBe(-719162)
})

test.each([
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-1-1',
  '2026-01-01T00:00:00Z',
  '',
  '+020000-01-01',
  '٢٠٢٦-٠١-٠١',
])('refuses %j as a day', (day) => expect(() => dayNumber(day)).toThrow(RangeError))

test('refuses a number that no four-digit year holds', () => {
  expect(() => dayOf(10_000_000)).toThrow(RangeError)
  expect(() => dayOf(Number.NaN)).toThrow(RangeError)
})

test('number and day are inverse, and weeks begin on Mondays', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
      expect(dayNumber(dayOf(number))).toBe(number)
      expect(dayOf(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
      const monday = mondayOf(number)
      expect(number - monday).toBeGreaterThanOrEqual(0)
      expect(number - monday).toBeLessThan(7)
      expect(new Date(monday * 86_400_000).getUTCDay()).toBe(1)
    }),
  )
})
