/** Somebody sees every figure of a leaderboard for sixty days, knows how it is made, and wants to know a weight. */
import { describe, expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import { stepsDone } from './challenges.ts'
import {
  byBoth,
  byLattice,
  byLikeness,
  byReplay,
  byUnsmoothing,
  lossesOfPeriods,
  lossesOfPeriodsAndSince,
  priorWeight,
  rawLosses,
  trendLosses,
  watchedPeople,
  type Watched,
} from './leaderboard-watcher.ts'
import { inSteps, lossStep, periodStart } from './leaderboard.ts'

const people = watchedPeople(240, 7).map((person) => ({ person, losses: trendLosses(person) }))
const acquaintances = watchedPeople(240, 70).map((person) => ({ person, losses: trendLosses(person) }))
const percentages = ({ losses }: (typeof people)[number]) => losses.map((loss) => loss.percentage)
const kilograms = ({ losses }: (typeof people)[number]) => losses.map((loss) => loss.kilograms)

/** As the leaderboard shows them, one after the other. */
function shown(values: readonly number[]): number[] {
  let last: number | null = null
  return values.map((value) => (last = inSteps(value, last)))
}
const rounded = (values: readonly number[], step: number) => values.map((value) => Math.round(value / step) * step)
/** How far a figure that is shown may be from the truth. */
const blur = lossStep * 0.6

const found = (guess: number, { weight }: Watched) => Math.abs(guess - weight) <= 1
const count = <T>(those: readonly T[], isFound: (one: T) => boolean) => those.filter(isFound).length
/** So many are found by a guess that knows nothing but people, and three standard errors more. */
function byChance(those: readonly { person: Watched }[]): number {
  const share = Math.max(0.05, count(those, ({ person }) => found(priorWeight, person)) / those.length)
  return those.length * share + 3 * Math.sqrt(those.length * share * (1 - share))
}

describe('what the leaderboard shows gives no weight away', () => {
  const attacks: Record<string, (one: (typeof people)[number]) => number> = {
    'by the steps of the scale in the percentages': (one) => byLattice(shown(percentages(one)), blur, one.person),
    'by the same, with the trend undone': (one) => byUnsmoothing(shown(percentages(one)), one.person),
    'by likeness with people whose percentages and weights are known': (one) =>
      byLikeness(
        shown(percentages(one)),
        acquaintances.map((other) => ({ figures: shown(percentages(other)), weight: other.person.weight })),
      ),
    'by likeness with people whose kilograms and weights are known': (one) =>
      byLikeness(
        shown(kilograms(one)),
        acquaintances.map((other) => ({ figures: shown(kilograms(other)), weight: other.person.weight })),
      ),
  }
  test.each(Object.entries(attacks))('%s', (_how, attack) => {
    for (const resolution of [0.1, 0.5, 1]) {
      const those = people.filter(({ person }) => person.resolution === resolution)
      const finds = count(those, (one) => found(attack(one), one.person))
      expect([resolution, finds, finds <= byChance(those)]).toEqual([resolution, expect.any(Number), true])
    }
  })
})

describe('the same attacks do find weights where a leaderboard is careless', () => {
  const share = (attack: (one: (typeof people)[number]) => number, those = people) =>
    count(those, (one) => found(attack(one), one.person)) / those.length
  const raw = ({ person }: (typeof people)[number]) => rawLosses(person)

  test('weigh-ins in two decimals of a per cent give nearly everybody away', () => {
    const figures = (one: (typeof people)[number]) => raw(one).map((loss) => loss.percentage)
    expect(share((one) => byLattice(rounded(figures(one), 0.01), 0.005, one.person))).toBeGreaterThan(0.95)
  })

  test('weigh-ins in one decimal give most away', () => {
    const figures = (one: (typeof people)[number]) => raw(one).map((loss) => loss.percentage)
    expect(share((one) => byLattice(rounded(figures(one), 0.1), 0.05, one.person))).toBeGreaterThan(0.5)
  })

  test('two decimals of the trend and kilograms beside them give most away', () => {
    const attack = (one: (typeof people)[number]) =>
      byBoth(rounded(percentages(one), 0.01), rounded(kilograms(one), 0.1), [0.005, 0.05])
    expect(share(attack)).toBeGreaterThan(0.8)
  })

  test('even in the steps that are shown, per cent and kilograms together give many away', () => {
    const attack = (one: (typeof people)[number]) =>
      byBoth(shown(percentages(one)), shown(kilograms(one)), [blur, blur])
    expect(share(attack)).toBeGreaterThan(0.1)
  })
})

describe('who types whole kilograms and whose trend is run again for every weight', () => {
  const whole = people.filter(({ person }) => person.resolution === 1).slice(0, 8)
  /** The percentages of all time, month and week after each weigh-in, as they are shown. */
  function seen({ weighIns }: Watched, show: (value: number, last: number | null) => number): number[][] {
    let last: { day: string; values: number[] } | null = null
    return weighIns.map(({ day }, at) => {
      const values = lossesOfPeriods(weighIns.slice(0, at + 1)).map(({ percentage }, period) =>
        show(percentage, last && isSame(period, last.day, day) ? last.values[period]! : null),
      )
      last = { day, values }
      return values
    })
  }
  const isSame = (period: number, day: string, other: string) => {
    const name = (['all', 'month', 'week'] as const)[period]!
    return periodStart(name, day) === periodStart(name, other)
  }
  const attack = (person: Watched, show: typeof inSteps, off: number) =>
    byReplay(
      seen(person, show),
      off,
      person.weighIns.map(({ day }) => day),
    )

  test('is found by one decimal of a per cent', () => {
    const oneDecimal = (value: number) => Math.round(value * 10) / 10
    const finds = count(whole, ({ person }) => found(attack(person, oneDecimal, 0.05), person))
    expect(finds).toBeGreaterThan(5)
  })

  test('is not found by the whole steps that are shown', () => {
    const finds = count(whole, ({ person }) => found(attack(person, inSteps, blur), person))
    expect([finds, finds <= byChance(whole)]).toEqual([expect.any(Number), true])
  })

  // Two challenges at once is what anybody can be seen in (contract/challenges.ts).
  test('is not found either by two challenges beside them', () => {
    const attackOn = ({ weighIns }: Watched) => {
      const begins = [10, 24].map((day) => addDays(weighIns[0]!.day, day))
      const losses = lossesOfPeriodsAndSince(begins)
      const last: (number | null)[] = [null, null]
      const challenges = weighIns.map((_, at) =>
        losses(weighIns.slice(0, at + 1))
          .slice(3)
          .map(({ percentage }, one) => {
            const done = stepsDone(percentage, last[one] ?? null, 100)
            last[one] = done
            // Where in the step somebody is: from a fifth below it to the next.
            return done + 0.4
          }),
      )
      const boards = seen({ weighIns } as Watched, inSteps)
      const figures = boards.map((periods, at) => [...periods, ...challenges[at]!])
      return byReplay(
        figures,
        blur,
        weighIns.map(({ day }) => day),
        losses,
      )
    }
    const finds = count(whole, ({ person }) => found(attackOn(person), person))
    expect([finds, finds <= byChance(whole)]).toEqual([expect.any(Number), true])
  })
})
