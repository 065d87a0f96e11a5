import { daysBetween } from '@setpoint/science/calendar'
import { expect, test } from 'vitest'
import { demoChallenges } from './challenge-texts.ts'
import { timesOf } from './challenges.ts'
import { zoneOf } from './people/index.ts'

const dateOf = (instant: Date, timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant)

test.each(['2026-11-26', '2027-03-29', '2027-11-02', '2028-03-01'])(
  'whatever the hour of %s, a challenge is set on the day before it begins, and is as long as told',
  (day) => {
    for (let minutes = 0; minutes < 24 * 60; minutes += 30) {
      const now = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000)
      for (const challenge of demoChallenges) {
        const { at, startDay, endDay } = timesOf(challenge, now)
        const [first, last] = challenge.days
        expect(daysBetween(dateOf(at, zoneOf(challenge.by)), startDay)).toBe(1)
        expect(daysBetween(startDay, endDay)).toBe(first - last)
      }
    }
  },
)
