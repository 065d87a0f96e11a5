import { expect, test } from 'vitest'
import { addDays, dayIn } from '../../platform/format.ts'
import { endOfDay, expiryDays, latestDay } from './token-expiry.ts'

test('a day ends at midnight where the person is', () => {
  const now = Date.parse('2026-11-25T12:00:00Z')
  expect(endOfDay('2026-12-24', 'Europe/Berlin', now)).toBe('2026-12-24T23:00:00.000Z')
  expect(endOfDay('2026-12-24', 'America/Los_Angeles', now)).toBe('2026-12-25T08:00:00.000Z')
})

test.each([
  ['an ordinary noon', 'Europe/Berlin', '2027-06-01T10:00:00Z'],
  ['just after midnight, when the clocks of next year will have changed', 'Europe/Berlin', '2027-10-30T22:30:00Z'],
  ['just before midnight, far east', 'Pacific/Kiritimati', '2027-06-01T09:59:00Z'],
  ['just after midnight, far west', 'Pacific/Pago_Pago', '2027-06-01T11:01:00Z'],
])('no choice is more than 366 days ahead or over already: %s', (_, timeZone, instant) => {
  const now = Date.parse(instant)
  const today = dayIn(timeZone, now)
  for (const day of [today, latestDay(today), ...expiryDays.map((days) => addDays(today, days))]) {
    const ahead = (Date.parse(endOfDay(day, timeZone, now)) - now) / 86_400_000
    expect([day, ahead > 0 && ahead < 366]).toEqual([day, true])
  }
})
