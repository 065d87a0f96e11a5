import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantFromLocal, localFromInstant } from './zoned-time.ts'

test('a wall clock of Berlin in winter and summer', () => {
  expect(localFromInstant('2026-11-20T06:58:00Z', 'Europe/Berlin')).toBe('2026-11-20T07:58')
  expect(instantFromLocal('2026-11-20T07:58', 'Europe/Berlin')).toBe('2026-11-20T06:58:00Z')
  expect(instantFromLocal('2026-07-01T08:00', 'Europe/Berlin')).toBe('2026-07-01T06:00:00Z')
})

test('the hour left out in spring moves on; the one repeated in autumn is its first', () => {
  expect(instantFromLocal('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z')
  expect(instantFromLocal('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z')
})

test('there and back is the same moment, save in a repeated hour', () => {
  const minute = fc.integer({ min: 0, max: 40_000_000 }).map((minutes) => new Date(minutes * 60_000).toISOString())
  const zone = fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia', 'UTC')
  fc.assert(
    fc.property(minute, zone, (instant, timeZone) => {
      const again = instantFromLocal(localFromInstant(instant, timeZone), timeZone)
      const off = Math.abs(Date.parse(again) - Date.parse(instant))
      // The clocks of Newfoundland went back two hours in the autumn of 1988.
      expect([0, 1_800_000, 3_600_000, 7_200_000, 86_400_000]).toContain(off)
    }),
  )
})
