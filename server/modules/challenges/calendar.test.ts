import { expect, test } from 'vitest'
import { beginOf, closingOf } from './calendar.ts'

test.each([
  ['Pacific/Kiritimati', '2026-12-10T10:00:00.000Z'],
  ['Europe/Berlin', '2026-12-10T23:00:00.000Z'],
  ['UTC', '2026-12-11T00:00:00.000Z'],
  ['Asia/Kathmandu', '2026-12-10T18:15:00.000Z'],
  ['Etc/GMT+12', '2026-12-11T12:00:00.000Z'],
])('in %s the eleventh begins when it does there', (timeZone, instant) => {
  expect(beginOf('2026-12-11', timeZone).toISOString()).toBe(instant)
})

test.each([
  // A day of 23 hours, and one of 25: the end is where the next day begins, six hours on by the clock that does not jump.
  ['2027-03-28', 'Europe/Berlin', '2027-03-29T04:00:00.000Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-26T05:00:00.000Z'],
  // In Cairo and Asunción clocks jump over midnight: the next day begins at one.
  ['2027-04-29', 'Africa/Cairo', '2027-04-30T04:00:00.000Z'],
  // Half an hour of summer time.
  ['2026-10-03', 'Australia/Lord_Howe', '2026-10-03T19:30:00.000Z'],
])('%s in %s is over, the grace included, at %s', (day, timeZone, instant) => {
  expect(closingOf(day, timeZone).toISOString()).toBe(instant)
})
