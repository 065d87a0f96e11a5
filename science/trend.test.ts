import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, daysBetween } from './calendar.ts'
import { normalNumbers } from './random.ts'
import { forecastGoal, forecastWeight, reasonCodes, weightTrend, type WeighIn, type WeightTrend } from './trend.ts'

const first = '2026-01-05'

/** Daily weigh-ins along a line of weights, with the swings of water and scale. */
function log(days: number, weightOf: (day: number) => number, seed = 1, sd = 0.4): WeighIn[] {
  const normal = normalNumbers(seed)
  return Array.from({ length: days }, (_, day) => ({ day: addDays(first, day), weight: weightOf(day) + sd * normal() }))
}

function trendOf(weighIns: readonly WeighIn[]): WeightTrend {
  const trend = weightTrend(weighIns)
  if (trend === null) throw new Error('no trend')
  return trend
}

const reason = (trend: WeightTrend, code: (typeof reasonCodes)[number]) =>
  trend.reasons.find((one) => one.code === code)?.values

function expectSound(trend: WeightTrend): void {
  for (const { weight, low, high } of [...trend.days, ...forecastWeight(trend, 60)]) {
    expect(Number.isFinite(weight) && Number.isFinite(high)).toBe(true)
    expect(low >= 0 && low <= weight && weight <= high).toBe(true)
  }
  trend.days.forEach(({ day }, i) => expect(day).toBe(addDays(trend.days[0]!.day, i)))
}

describe('the trend', () => {
  test('there is none without weigh-ins', () => expect(weightTrend([])).toBeNull())

  test('one weigh-in is its own trend, of which nothing else is said', () => {
    const trend = trendOf([{ day: first, weight: 80 }])
    expect(trend.days).toHaveLength(1)
    expect(trend.days[0]!.weight).toBeCloseTo(80, 9)
    expect(trend.weeklyRate).toBeNull()
    expect(trend.reasons).toEqual([{ code: 'few-weigh-ins', values: { weighIns: 1, needed: 14 } }])
    expectSound(trend)
  })

  test('a weight that never changes has a flat trend and no rate', () => {
    const trend = trendOf(log(90, () => 72.5, 1, 0))
    for (const { weight } of trend.days) expect(weight).toBeCloseTo(72.5, 9)
    expect(trend.weeklyRate!.value).toBeCloseTo(0, 9)
    expect(reason(trend, 'plateau')).toEqual({ weeks: 12 })
  })

  test('does not lag behind a steady loss', () => {
    let lag = 0
    for (let seed = 1; seed <= 10; seed++) {
      const { days } = trendOf(log(120, (day) => 90 - 0.1 * day, seed))
      days.slice(20).forEach(({ weight }, i) => (lag += (weight - (90 - 0.1 * (i + 20))) / 1000))
    }
    expect(Math.abs(lag)).toBeLessThan(0.03)
  })

  test('knows the rate of a steady loss, and says so', () => {
    const trend = trendOf(log(120, (day) => 90 - 0.1 * day))
    expect(trend.weeklyRate!.low).toBeLessThan(-0.7)
    expect(trend.weeklyRate!.high).toBeGreaterThan(-0.7)
    expect(trend.weeklyRate!.value).toBeCloseTo(-0.7, 0)
    expect(reason(trend, 'steady-loss')).toEqual({ weeks: expect.any(Number), weeklyRate: trend.weeklyRate!.value })
    expect(reason(trend, 'steady-loss')!['weeks']).toBeGreaterThan(8)
    expect(reason(trend, 'water-noise')!['dailySd']).toBeGreaterThan(0.2)
    expect(reason(trend, 'water-noise')!['dailySd']).toBeLessThan(0.6)
    expect(reason(trendOf(log(120, (day) => 60 + 0.1 * day)), 'steady-gain')).toBeDefined()
  })

  test('counts the weeks of a loss from where it began', () => {
    const trend = trendOf(log(110, (day) => 90 - 0.12 * Math.max(0, day - 60) + 0.03 * Math.min(day, 60)))
    expect(reason(trend, 'steady-loss')!['weeks']).toBeGreaterThan(4)
    expect(reason(trend, 'steady-loss')!['weeks']).toBeLessThan(9)
  })

  test('a slip of the finger hardly moves it, and is named', () => {
    const weighIns = log(60, () => 80)
    const slip = weighIns.map((one, i) => (i === 50 ? { ...one, weight: 8 } : one))
    const [clean, mended] = [trendOf(weighIns), trendOf(slip)]
    clean.days.forEach(({ weight }, i) => expect(Math.abs(mended.days[i]!.weight - weight)).toBeLessThan(0.5))
    expect(reason(mended, 'outlier')).toEqual({ day: addDays(first, 50), weight: expect.closeTo(8, 6) })
    expect(reason(clean, 'outlier')).toBeUndefined()
  })

  test('one slip among three of a day does not count', () => {
    const weighIns = log(40, () => 80)
    const more = [...weighIns, { day: addDays(first, 30), weight: 80 }, { day: addDays(first, 30), weight: 800 }]
    expect(reason(trendOf(more), 'outlier')).toBeUndefined()
  })

  test('a weight that has really changed is believed within the week', () => {
    const trend = trendOf(log(40, (day) => (day < 30 ? 100 : 80)))
    expect(trend.days.at(-1)!.weight).toBeCloseTo(80, 0)
    expect(trend.days[25]!.weight).toBeCloseTo(100, 0)
  })

  test('a long gap makes it unsure, and is named', () => {
    const trend = trendOf(log(90, () => 80).filter((_, day) => day < 40 || day >= 75))
    expect(trend.days).toHaveLength(90)
    const width = (day: number) => trend.days[day]!.high - trend.days[day]!.low
    expect(width(57)).toBeGreaterThan(1.5 * width(30))
    expect(reason(trend, 'gap')).toEqual({ days: 35, from: addDays(first, 40), to: addDays(first, 74) })
    expect(reason(trendOf(log(90, () => 80)), 'gap')).toBeUndefined()
  })

  test('forty years without a weigh-in', () => {
    const trend = trendOf([...log(30, () => 60), { day: addDays(first, 14_640), weight: 90 }])
    expect(trend.days).toHaveLength(14_641)
    expectSound(trend)
    expect(trend.days.at(-1)!.weight).toBeCloseTo(90, 0)
  })

  test('twenty thousand weigh-ins', () => {
    const trend = trendOf(log(20_000, (day) => 80 + 5 * Math.sin(day / 300)))
    expect(trend.days).toHaveLength(20_000)
    expectSound(trend)
  })
})

describe('laws', () => {
  const weighIn = fc.record({
    day: fc.integer({ min: 0, max: 400 }).map((day) => addDays(first, day)),
    weight: fc.oneof(fc.double({ min: 60, max: 90, noNaN: true }), fc.double({ min: 0.001, max: 1000, noNaN: true })),
  })
  const weighIns = fc.array(weighIn, { minLength: 1, maxLength: 60 })

  test('whatever is typed, the figures are sound and every reason is in the list', () => {
    fc.assert(
      fc.property(weighIns, (some) => {
        const trend = trendOf(some)
        expectSound(trend)
        for (const { code } of trend.reasons) expect(reasonCodes).toContain(code)
      }),
    )
  })

  test('the order of entry does not matter, and the same gives the same', () => {
    fc.assert(
      fc.property(weighIns, (some) => {
        expect(weightTrend(some.toReversed())).toEqual(weightTrend(some))
        expect(weightTrend(some.toSorted((a, b) => a.weight - b.weight))).toEqual(weightTrend(some))
      }),
      { numRuns: 40 },
    )
  })

  test('pounds and kilograms tell the same story', () => {
    fc.assert(
      fc.property(weighIns, fc.double({ min: 0.05, max: 20, noNaN: true }), (some, factor) => {
        const [one, other] = [trendOf(some), trendOf(some.map(({ day, weight }) => ({ day, weight: weight * factor })))]
        const near = (a: number, b: number) => expect(Math.abs(a - b * factor)).toBeLessThan(1e-6 * (1 + Math.abs(a)))
        ;[...one.days, ...forecastWeight(one, 28)].forEach(({ weight, high }, i) => {
          const twin = [...other.days, ...forecastWeight(other, 28)][i]!
          near(twin.weight, weight)
          near(twin.high, high)
        })
        expect(other.reasons.map(({ code }) => code)).toEqual(one.reasons.map(({ code }) => code))
      }),
      { numRuns: 40 },
    )
  })

  test('the calendar has no favourite day', () => {
    fc.assert(
      fc.property(weighIns, fc.integer({ min: -30_000, max: 30_000 }), (some, days) => {
        const moved = trendOf(some.map(({ day, weight }) => ({ day: addDays(day, days), weight })))
        expect(moved.days).toEqual(trendOf(some).days.map((one) => ({ ...one, day: addDays(one.day, days) })))
      }),
      { numRuns: 40 },
    )
  })

  test('a heavier person with the same swings has the same trend, so much higher', () => {
    // Only nearly: what is usual is known in per cent of the weight, so that the same kilograms are a little less unusual.
    const [light, heavy] = [trendOf(log(100, (day) => 70 - 0.05 * day)), trendOf(log(100, (day) => 80 - 0.05 * day))]
    light.days.forEach(({ weight }, i) => expect(Math.abs(heavy.days[i]!.weight - weight - 10)).toBeLessThan(0.1))
  })

  test('a weigh-in years later does not rewrite the past', () => {
    const some = log(100, () => 80)
    const later = trendOf([...some, { day: addDays(first, 3000), weight: 95 }])
    trendOf(some).days.forEach(({ weight }, i) => expect(later.days[i]!.weight).toBeCloseTo(weight, 1))
  })

  test('a forecast never gets surer further out', () => {
    fc.assert(
      fc.property(weighIns, (some) => {
        const open = forecastWeight(trendOf(some), 90).filter(({ low }) => low > 0)
        const widths = open.map(({ low, high }) => high - low)
        widths.forEach((width, i) => expect(width).toBeGreaterThanOrEqual((widths[i - 1] ?? 0) - 1e-9))
      }),
    )
  })
})

describe('refusals', () => {
  test.each([Number.NaN, Infinity, -Infinity, 0, -80])('%d is no weight', (weight) =>
    expect(() => weightTrend([{ day: first, weight }])).toThrow(/^Not a weight/),
  )
  test.each(['', '2026-02-30', '20260101'])('%j is no day', (day) =>
    expect(() => weightTrend([{ day, weight: 80 }])).toThrow(/^Not a calendar day/),
  )
  test('a log longer than a life is a mistake', () => {
    const years = (to: string) => [
      { day: '1900-01-01', weight: 80 },
      { day: to, weight: 80 },
    ]
    expect(() => weightTrend(years('9999-12-31'))).toThrow(/more than a life/)
    expect(weightTrend(years('2020-01-01'))?.days).toHaveLength(daysBetween('1900-01-01', '2020-01-01') + 1)
  })
  test.each([-1, 1.5, Number.NaN, 3661])('%d is no number of days to forecast', (days) =>
    expect(() => forecastWeight(trendOf(log(30, () => 80)), days)).toThrow(RangeError),
  )
})

describe('the forecast', () => {
  test('begins the day after the last weigh-in, at the trend, and follows a proven course', () => {
    const trend = trendOf(log(150, (day) => 90 - 0.1 * day))
    const forecast = forecastWeight(trend, 28)
    expect(forecast.map(({ day }) => day)).toEqual(Array.from({ length: 28 }, (_, i) => addDays(first, 150 + i)))
    expect(Math.abs(forecast[0]!.weight - trend.days.at(-1)!.weight)).toBeLessThan(0.15)
    expect(forecast[27]!.weight - forecast[0]!.weight).toBeCloseTo(-2.7, 0)
    expect(forecastWeight(trend, 0)).toEqual([])
  })

  test('its intervals hold about four in five later weigh-ins', () => {
    let inside = 0
    let all = 0
    for (let seed = 1; seed <= 60; seed++) {
      const normal = normalNumbers(seed)
      let [level, water] = [80, 0]
      const weighIns = log(
        88,
        () => {
          level += 0.12 * normal()
          water = 0.7 * water + 0.3 * normal()
          return level + water
        },
        seed + 1000,
        0.1,
      )
      const { low, high } = forecastWeight(trendOf(weighIns.slice(0, 60)), 28)[27]!
      if (low <= weighIns[87]!.weight && weighIns[87]!.weight <= high) inside++
      all++
    }
    expect(inside / all).toBeGreaterThan(0.7)
    expect(inside / all).toBeLessThan(0.97)
  })
})

describe('the goal', () => {
  const losing = trendOf(log(150, (day) => 90 - 0.1 * day))
  const hall = { sex: 'male', height: 180, age: 40 } as const

  test('is expected about when the line would cross it', () => {
    const { outlook, earliestDay, expectedDay } = forecastGoal(losing, 72)
    expect(outlook).toBe('expected')
    expect(Math.abs(daysBetween(losing.state.lastDay, expectedDay!) - 31)).toBeLessThan(10)
    expect(earliestDay! < expectedDay!).toBe(true)
  })

  test('is later where the body slows the loss than where it would not', () => {
    const slowed = forecastGoal(losing, 65, { hall })
    expect(slowed.expectedDay! > addDays(losing.state.lastDay, 101)).toBe(true)
    expect(forecastGoal(losing, 65, { hall: { ...hall, age: 16 } })).toEqual(forecastGoal(losing, 65))
  })

  test('whatever is typed, there is an answer, and its days are in order', () => {
    const weight = fc.double({ min: 0.001, max: 1000, noNaN: true })
    const person = fc.record({
      sex: fc.constantFrom('male' as const, 'female' as const),
      height: fc.double({ min: 1, max: 300, noNaN: true }),
      age: fc.integer({ min: 0, max: 200 }),
    })
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 40 }), weight, person, (weights, goal, hall) => {
        const trend = trendOf(weights.map((one, i) => ({ day: addDays(first, i), weight: one })))
        const { outlook, earliestDay, expectedDay, latestDay } = forecastGoal(trend, goal, { hall })
        expect(outlook === 'expected').toBe(expectedDay !== null && earliestDay !== null)
        const days = [trend.state.lastDay, earliestDay, expectedDay, latestDay].filter((day) => day !== null)
        expect(days).toEqual(days.toSorted())
      }),
    )
  })

  test('a body that no adult has is left to the filter', () => {
    const doll = trendOf(log(60, (day) => 2 - 0.005 * day, 1, 0.01))
    for (const height of [50, 150]) {
      const answer = forecastGoal(doll, 1.5, { hall: { sex: 'female', height, age: 110 } })
      expect(answer).toEqual(forecastGoal(doll, 1.5))
    }
  })

  test('a further goal never comes earlier', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 50, max: 74, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (goal, less) => {
          const [near, far] = [forecastGoal(losing, goal, { hall }), forecastGoal(losing, goal - less, { hall })]
          expect((near.expectedDay ?? '9999') <= (far.expectedDay ?? '9999')).toBe(true)
          expect((near.earliestDay ?? '9999') <= (far.earliestDay ?? '9999')).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('is reached at the trend or beyond it, seen from where the person began', () => {
    expect(forecastGoal(losing, 76).outlook).toBe('reached')
    expect(forecastGoal(losing, 80, { startWeight: 70 }).outlook).not.toBe('reached')
    expect(forecastGoal(losing, 70, { startWeight: 60 }).outlook).toBe('reached')
    expect(forecastGoal(losing, losing.days.at(-1)!.weight).outlook).toBe('reached')
  })

  test('is off course on a plateau, and the other way', () => {
    expect(forecastGoal(trendOf(log(150, () => 90)), 75).outlook).toBe('not-on-course')
    expect(forecastGoal(losing, 95, { startWeight: 80 })).toEqual({
      outlook: 'not-on-course',
      earliestDay: null,
      expectedDay: null,
      latestDay: null,
    })
  })

  test('is unsure with few weigh-ins, a short log, or a log that ended a month ago', () => {
    expect(forecastGoal(trendOf(log(9, () => 80)), 70).outlook).toBe('unsure')
    expect(forecastGoal(trendOf(log(40, () => 80).filter((_, day) => day % 5 === 0)), 70).outlook).toBe('unsure')
    const today = (days: number) => ({ today: addDays(losing.state.lastDay, days) })
    expect(forecastGoal(losing, 70, today(29)).outlook).toBe('unsure')
    expect(forecastGoal(losing, 74.5, today(28)).earliestDay! >= today(28).today).toBe(true)
  })

  test('the same seed gives the same days', () => {
    expect(forecastGoal(losing, 70, { seed: 7 })).toEqual(forecastGoal(losing, 70, { seed: 7 }))
    const dates = new Set([1, 2, 3, 4, 5].map((seed) => forecastGoal(losing, 70, { seed }).expectedDay))
    expect(dates.size).toBeGreaterThan(1)
  })

  test.each([0, -1, Number.NaN, Infinity])('refuses %d as a goal', (goal) =>
    expect(() => forecastGoal(losing, goal)).toThrow(RangeError),
  )

  test('refuses a today that is no day', () =>
    expect(() => forecastGoal(losing, 70, { today: 'soon' })).toThrow(RangeError))
})

test('a state can be stored and read back', () => {
  const trend = trendOf(log(60, (day) => 80 - 0.05 * day))
  const stored: Pick<WeightTrend, 'state'> = JSON.parse(JSON.stringify({ state: trend.state }))
  expect(forecastWeight(stored, 28)).toEqual(forecastWeight(trend, 28))
  expect(trend.state.lastDay).toBe(dayOf(20_458 + 59))
})
