import { beforeEach, expect, test } from 'vitest'
import { signInAgain } from '../../test/sign-in-again.ts'
import { useWorld } from '../../test/world.ts'

const world = useWorld()
// A Saturday.
beforeEach(() => world.clock.set('2026-11-21T08:00:00Z'))

test('a newcomer’s day is empty', async () => {
  const ada = await world.person('ada')
  const { status, data } = await ada.get('/today')
  expect(status).toBe(200)
  expect(data).toMatchObject({
    day: '2026-11-21',
    weight: { latest: null, weighedInToday: false, trend: null, points: [], trendDays: [], forecast: [], goal: null },
    currentStreak: 0,
    totalEntries: 0,
  })
  expect(data.week.map((each: { day: string }) => each.day)).toEqual([
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ])
})

test('a streak waits for today’s weigh-in, and counts it', async () => {
  const bea = await world.person('bea')
  for (const day of [17, 18, 19, 20])
    await bea.post('/weight-entries', { weight: 80, recordedAt: `2026-11-${day}T06:00:00Z` })
  expect((await bea.get('/today')).data).toMatchObject({ currentStreak: 4, weight: { weighedInToday: false } })
  await bea.post('/weight-entries', { weight: 79.5 })
  await bea.post('/weight-entries', { weight: 79.6 })
  const { data } = await bea.get('/today')
  expect(data).toMatchObject({
    currentStreak: 5,
    totalEntries: 6,
    weight: { weighedInToday: true, latest: { day: '2026-11-21' }, trend: { day: '2026-11-21' } },
  })
  expect(data.week.map((each: { weighedIn: boolean }) => each.weighedIn)).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
    false,
  ])
  world.clock.set('2026-11-23T08:00:00Z')
  await signInAgain(world, bea)
  expect((await bea.get('/today')).data.currentStreak).toBe(0)
})

test('today is the person’s own', async () => {
  const cem = await world.person('cem')
  await cem.patch('/users/me', { timeZone: 'Pacific/Auckland' })
  world.clock.set('2026-11-21T11:30:00Z')
  await signInAgain(world, cem)
  await cem.post('/weight-entries', { weight: 80 })
  expect((await cem.get('/today')).data).toMatchObject({ day: '2026-11-22', weight: { weighedInToday: true } })
})

test('the small chart shows sixty days', async () => {
  const dan = await world.person('dan')
  for (const recordedAt of ['2026-09-22T06:00:00Z', '2026-09-23T06:00:00Z'])
    await dan.post('/weight-entries', { weight: 80, recordedAt })
  const { weight } = (await dan.get('/today')).data
  expect(weight.points).toHaveLength(1)
  expect(weight.points[0].day).toBe('2026-09-23')
})

test('signed out there is no today', async () => {
  expect((await world.anonymous.get('/today')).status).toBe(401)
})
