import { expect, test } from 'vitest'
import { latestSuspensionDay, suspensionEnd } from './suspension-end.ts'

const berlin = { today: '2026-11-26', timeZone: 'Europe/Berlin', now: Date.parse('2026-11-26T10:00:00Z') }

test('a suspension lasts whole days from now, or until it is lifted', () => {
  expect(suspensionEnd('7', null, berlin)).toBe('2026-12-03T10:00:00.000Z')
  expect(suspensionEnd('lifted', '2026-12-01', berlin)).toBeUndefined()
})

test('a chosen day counts whole, in the zone of who chooses it', () => {
  expect(suspensionEnd('day', '2026-11-26', berlin)).toBe('2026-11-26T23:00:00Z')
  expect(suspensionEnd('day', '2027-06-30', berlin)).toBe('2027-06-30T22:00:00Z')
})

test('a day that is over, too far or missing is none', () => {
  const tooFar = '2036-11-24'
  expect(latestSuspensionDay(berlin.today)).toBe('2036-11-23')
  for (const day of [null, '2026-11-25', tooFar]) expect(suspensionEnd('day', day, berlin)).toBeNull()
})
