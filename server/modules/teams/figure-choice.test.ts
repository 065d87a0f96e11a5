import type { WeightFigure } from '@setpoint/contract/team-leaderboard'
import { addDays } from '@setpoint/science/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choose, type WeightChoice } from './figure-choice.ts'

const first = choose(null, 'percentage', '2026-11-26')

test('the first figure counts from the first weigh-in', () => {
  expect(first).toEqual({ kind: 'percentage', countsFrom: null, formerKind: null, formerCountsFrom: null })
  expect(choose(first, 'percentage', '2027-01-01')).toBe(first)
})

test('another figure counts from thirty days on, and until then one can go back as if nothing had been', () => {
  const changed = choose(first, 'kilograms', '2026-11-26')
  expect(changed).toMatchObject({ kind: 'kilograms', countsFrom: '2026-12-26' })
  expect(choose(changed, 'percentage', '2026-12-25')).toEqual(first)
  expect(choose(changed, 'percentage', '2026-12-26')).toMatchObject({ countsFrom: '2027-01-25' })
})

/**
 * What a figure has told is the loss from one day to another. Whoever has the loss of the same days in per cent and in kg
 * has the weight.
 */
test('whatever is chosen, when and how often: no day is ever told of in per cent and in kilograms', () => {
  const command = fc.oneof(
    fc.record({ choice: fc.constantFrom<WeightFigure | null>('percentage', 'kilograms', null) }),
    fc.record({ days: fc.constantFrom(1, 2, 28, 29, 30, 31, 45) }),
  )
  fc.assert(
    fc.property(fc.array(command, { maxLength: 16 }), (commands) => {
      let [today, kept, shows] = ['2026-06-01', null as WeightChoice | null, false]
      const told: { kind: WeightFigure; from: string; to: string }[] = []
      for (const each of commands) {
        if ('days' in each) {
          today = addDays(today, each.days)
          if (shows && kept !== null) told.push({ kind: kept.kind, from: kept.countsFrom ?? '2026-01-01', to: today })
        } else {
          shows = each.choice !== null
          if (each.choice !== null) kept = choose(kept, each.choice, today)
        }
      }
      const spans = told.filter(({ from, to }) => from < to)
      const both = spans.filter(({ kind, from, to }) =>
        spans.some((other) => other.kind !== kind && other.from < to && from < other.to),
      )
      expect(both).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})
