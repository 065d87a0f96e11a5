import { beforeAll, beforeEach, expect, test } from 'vitest'
import { signInAgain } from '../../test/sign-in-again.ts'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
const now = '2026-11-21T08:00:00Z'
beforeEach(() => world.clock.set(now))

const dayBefore = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString()

/** A weigh-in every morning, 50 g less each day, with the wobble of a real one. */
async function losing(person: Person, days: number): Promise<void> {
  for (let ago = days - 1; ago >= 0; ago--) {
    const weight = Math.round((80 + ago * 0.05 + Math.sin(ago * 2.4) * 0.3) * 100) / 100
    await person.post('/weight-entries', { weight, recordedAt: dayBefore(ago) })
  }
}

let mara: Person
beforeAll(async () => {
  world.clock.set(now)
  mara = await world.person('mara')
  await losing(mara, 60)
})

test('a chart is the whole trend, cut to its period', async () => {
  const all = (await mara.get('/weight-entries/chart', { period: 'all' })).data
  const month = (await mara.get('/weight-entries/chart')).data
  expect(month).toMatchObject({
    period: '30d',
    from: '2026-10-23',
    to: '2026-11-21',
    model: 'three-filters-1',
    goal: null,
  })
  expect(month.points).toHaveLength(30)
  expect(month.trend).toEqual(all.trend.slice(-30))
  expect(all.points).toHaveLength(60)
  expect(all.from).toBe(all.points[0].day)
  expect(month.forecast).toHaveLength(28)
  expect(month.forecast[0].day).toBe('2026-11-22')
  expect(month.weeklyRate.value).toBeGreaterThan(-0.6)
  expect(month.weeklyRate.value).toBeLessThan(-0.1)
  expect((await mara.get('/weight-entries/chart', { period: '2w' })).error?.details?.[0]?.field).toBe('period')
})

test('a change shows in the next chart', async () => {
  const noah = await world.person('noah')
  await losing(noah, 5)
  const chart = async () => (await noah.get('/weight-entries/chart')).data
  const before = await chart()
  const id = before.points[0].entryId
  await noah.patch(`/weight-entries/${id}`, { weight: 90 })
  expect((await chart()).points[0].weight).toBe(90)
  await noah.delete(`/weight-entries/${id}`)
  expect((await chart()).points).toHaveLength(4)
  expect((await chart()).trend).toHaveLength(4)
})

test('nothing to show is an empty chart', async () => {
  const olga = await world.person('olga')
  const { data } = await olga.get('/weight-entries/chart', { period: 'all' })
  expect(data).toMatchObject({
    from: null,
    to: '2026-11-21',
    points: [],
    trend: [],
    forecast: [],
    goal: null,
    weeklyRate: null,
  })
  expect((await olga.get('/weight-entries/stats')).data).toEqual({
    totalEntries: 0,
    firstDay: null,
    lastDay: null,
    startingWeight: null,
    currentWeight: null,
    trendWeight: null,
    minWeight: null,
    maxWeight: null,
    averageWeight: null,
    change: { day: null, week: null, month: null, total: null },
    averageWeeklyChange: null,
    bestWeek: null,
    worstWeek: null,
    consistency: { last30Days: 0, currentStreak: 0, longestStreak: 0 },
    bmi: null,
    goal: null,
  })
})

test('after a month without a weigh-in nothing is forecast', async () => {
  const pia = await world.person('pia')
  await losing(pia, 20)
  world.clock.set('2026-12-19T08:00:00Z')
  await signInAgain(world, pia)
  expect((await pia.get('/weight-entries/chart', { period: 'all' })).data.forecast.at(-1).day).toBe('2027-01-16')
  world.clock.set('2026-12-20T08:00:00Z')
  await signInAgain(world, pia)
  expect((await pia.get('/weight-entries/chart', { period: 'all' })).data.forecast).toEqual([])
})

test('statistics of sixty days', async () => {
  await mara.patch('/users/me', { height: 170 })
  const { data } = await mara.get('/weight-entries/stats')
  expect(data).toMatchObject({
    totalEntries: 60,
    firstDay: '2026-09-23',
    lastDay: '2026-11-21',
    consistency: { last30Days: 1, currentStreak: 60, longestStreak: 60 },
    bmi: { category: 'overweight' },
  })
  expect(data.change.total).toBeLessThan(-2)
  expect(data.change.total).toBeGreaterThan(-4)
  expect(data.minWeight).toBeLessThan(data.averageWeight)
  expect(data.bestWeek.change).toBeLessThan(data.worstWeek.change)
})

test('a goal has a day to be reached by', async () => {
  await mara.patch('/users/me', { goalWeight: 78, goalDate: '2027-02-01' })
  const { goal } = (await mara.get('/weight-entries/chart')).data
  expect(goal).toMatchObject({ weight: 78, targetDay: '2027-02-01', outlook: 'expected', neededRateIsSafe: true })
  expect(goal.expectedDay > '2026-12-01' && goal.expectedDay < '2027-04-01').toBe(true)
  expect(goal.earliestDay <= goal.expectedDay).toBe(true)
  expect((await mara.get('/weight-entries/stats')).data.goal).toEqual(goal)
})
