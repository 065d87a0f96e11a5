import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../platform/http/errors.ts'
import { ageOn, changeFacts, dayIn, noFacts, type Facts, type FactsChange } from './facts.ts'

const today = '2026-11-21'
const tall: Facts = { ...noFacts, height: 180 }

function fieldRefused(facts: Facts, change: FactsChange): string | undefined {
  try {
    changeFacts(facts, change, today)
    return undefined
  } catch (error) {
    return error instanceof Refusal ? error.details?.[0]?.field : String(error)
  }
}

test('only what is named is changed', () => {
  const facts = { ...tall, sex: 'female', goalWeight: 70, goalDate: '2027-01-01', goalSince: '2026-01-01' } as const
  expect(changeFacts(facts, {}, today)).toEqual(facts)
  expect(changeFacts(facts, { sex: null, height: undefined }, today)).toEqual({ ...facts, sex: null })
})

test('a goal begins on the day its weight is set, and ends with it', () => {
  const set = changeFacts(tall, { goalWeight: 75 }, '2026-11-01')
  expect(set.goalSince).toBe('2026-11-01')
  expect(changeFacts(set, { goalWeight: 75, goalDate: '2027-05-01' }, today).goalSince).toBe('2026-11-01')
  const other = changeFacts(set, { goalWeight: 74 }, today)
  expect(other.goalSince).toBe(today)
  expect(changeFacts({ ...other, goalDate: '2027-05-01' }, { goalWeight: null }, today)).toMatchObject({
    goalDate: null,
    goalSince: null,
  })
})

test.each([
  ['a birthday tomorrow', { birthDate: '2026-11-22' }, 'birthDate'],
  ['twelve years and 364 days', { birthDate: '2013-11-22' }, 'birthDate'],
  ['a hundred and twenty-one', { birthDate: '1905-11-20' }, 'birthDate'],
  ['a goal day without a goal', { goalDate: '2027-01-01' }, 'goalDate'],
  ['a goal for today', { goalWeight: 75, goalDate: today }, 'goalDate'],
  ['a goal too low for the height', { goalWeight: 59.9 }, 'goalWeight'],
])('refuses %s', (_, change, field) => expect(fieldRefused(tall, change)).toBe(field))

test('a height that makes the goal too low is refused by its own name', () => {
  expect(fieldRefused({ ...tall, goalWeight: 60 }, { height: 190 })).toBe('height')
})

test.each([
  ['thirteen today', { birthDate: '2013-11-21' }],
  ['a hundred and twenty', { birthDate: '1906-11-20' }],
  ['the lowest healthy goal', { goalWeight: 59.95 }],
  ['a goal where no height is told', { height: null, goalWeight: 30 }],
])('takes %s', (_, change) => expect(fieldRefused(tall, change)).toBeUndefined())

test('whatever is accepted keeps the rule of the goal', () => {
  const heights = fc.option(fc.double({ min: 50, max: 280, noNaN: true }))
  const weights = fc.option(fc.double({ min: 1, max: 1000, noNaN: true }))
  fc.assert(
    fc.property(heights, weights, heights, weights, (height, goalWeight, nextHeight, nextGoal) => {
      const steps = [{ height }, { goalWeight }, { height: nextHeight, goalWeight: nextGoal }]
      let facts = noFacts
      for (const step of steps) if (fieldRefused(facts, step) === undefined) facts = changeFacts(facts, step, today)
      if (facts.height === null || facts.goalWeight === null) return
      expect(facts.goalWeight / (facts.height / 100) ** 2).toBeGreaterThanOrEqual(18.5)
    }),
  )
})

test('ages count whole years, leap days included', () => {
  expect([ageOn('2012-02-29', '2025-02-28'), ageOn('2012-02-29', '2025-03-01')]).toEqual([12, 13])
})

test('a day is the person’s own', () => {
  const instant = new Date('2026-11-21T22:30:00Z')
  expect([
    dayIn('Europe/Berlin', instant),
    dayIn('Pacific/Kiritimati', instant),
    dayIn('America/New_York', instant),
  ]).toEqual(['2026-11-21', '2026-11-22', '2026-11-21'])
})
