import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '@setpoint/science/calendar'
import { noticesOf } from '../../test/notices-of.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { awardEarned } from './award.ts'

const world = useWorld()
const firstDay = '2026-01-05'
const at = (day: number) => `${addDays(firstDay, day)}T06:30:00Z`
beforeAll(() => world.clock.set('2026-11-20T08:00:00Z'))

async function weighIn(person: Person, weights: readonly number[]): Promise<void> {
  for (const [day, weight] of weights.entries()) await person.post('/weight-entries', { weight, recordedAt: at(day) })
  await world.drain()
}
/** From one weight to another, and some days there. */
const way = (from: number, to: number, days: number) => [
  ...Array.from({ length: days }, (_, n) => from + ((to - from) * n) / (days - 1)),
  ...Array.from({ length: 10 }, () => to),
]
const earned = async (person: Person) =>
  (await person.get('/achievements')).data.items
    .filter(({ awardedAt }: { awardedAt: string | null }) => awardedAt !== null)
    .map(({ kind }: { kind: string }) => kind)
const awards = async ({ userId }: Person) =>
  world.platform.db.selectFrom('achievement').select('kind_key').where('user_id', '=', userId).execute()

test('all of them are there from the beginning, with the way that is left', async () => {
  const nina = await world.person('nina')
  const { status, data } = await nina.get('/achievements')
  expect([status, data.points, data.items.length]).toEqual([200, 0, 11])
  await weighIn(nina, [80, 80, 80])
  const now = (await nina.get('/achievements')).data
  expect(now.points).toBe(10)
  expect(now.items[0]).toMatchObject({ kind: 'first-weigh-in', progress: 1, shown: true })
  expect(now.items[1]).toMatchObject({ kind: 'streak-7', awardedAt: null, progress: 3 / 7 })
})

describe('awarded', () => {
  test('are streaks, losses and the goal', async () => {
    const mara = await world.person('mara')
    await mara.patch('/users/me', { goalWeight: 84 })
    await weighIn(mara, way(90, 84, 40))
    expect(await earned(mara)).toEqual([
      'first-weigh-in',
      'streak-7',
      'streak-30',
      'lost-5-lb',
      'lost-10-lb',
      'goal-reached',
    ])
  })

  test('once, however many listeners run at once and again', async () => {
    const mara = await world.person('mara')
    const before = (await mara.get('/achievements')).data
    await Promise.all(Array.from({ length: 5 }, () => awardEarned(world.platform, mara.userId)))
    await world.drain()
    expect(await awards(mara)).toHaveLength(6)
    const notices = (await noticesOf(mara)).map(({ kind, achievement }) => [kind, achievement?.kind])
    expect(notices.toSorted()).toEqual((await earned(mara)).map((kind: string) => ['achievement', kind]).toSorted())
    expect((await mara.get('/achievements')).data).toEqual(before)

    const ole = await world.person('ole')
    await ole.post('/weight-entries', { weight: 80 })
    await Promise.all(Array.from({ length: 5 }, () => awardEarned(world.platform, ole.userId)))
    await world.drain()
    expect(await awards(ole)).toHaveLength(1)
  })

  test('they stay when the weigh-ins go', async () => {
    const ole = await world.person('ole')
    const { data } = await ole.get('/weight-entries')
    for (const { id } of data) await ole.delete(`/weight-entries/${id}`)
    await world.drain()
    expect(await earned(ole)).toEqual(['first-weigh-in'])
  })

  test('a slip of the finger earns nothing', async () => {
    const tom = await world.person('tom')
    await weighIn(tom, [...way(80, 80, 15), 8, 80, 80])
    expect(await earned(tom)).toEqual(['first-weigh-in', 'streak-7'])
  })

  test('a goal that was reached before it was set counts', async () => {
    const uma = await world.person('uma')
    await weighIn(uma, way(70, 68, 12))
    expect(await earned(uma)).not.toContain('goal-reached')
    await uma.patch('/users/me', { goalWeight: 68.5 })
    await world.drain()
    expect(await earned(uma)).toContain('goal-reached')
  })

  test('what was imported counts', async () => {
    const ivo = await world.person('ivo')
    const lines = way(90, 84, 40).map((weight, day) => `${addDays(firstDay, day)},${weight.toFixed(1)}`)
    const run = await ivo.upload('/imports', Buffer.from(['Date,Weight (kg)', ...lines, ''].join('\n')), 'weights.csv')
    expect((await ivo.post(`/imports/${run.data.id}/confirm`)).status).toBe(202)
    await world.drain()
    expect(await earned(ivo)).toContain('lost-10-lb')
  })

  test('who thinks in pounds has steps in pounds', async () => {
    const [lee, kai] = [await world.person('lee'), await world.person('kai')]
    await lee.patch('/users/me', { weightUnit: 'lb' })
    for (const person of [lee, kai]) await weighIn(person, [...way(90, 90, 2), ...way(90, 87.6, 30)])
    expect(await earned(lee)).toContain('lost-5-lb')
    expect(await earned(kai)).not.toContain('lost-5-lb')
  })
})

describe('others', () => {
  const shown = async (viewer: Pick<Person, 'get'>, owner: Person) => viewer.get(`/users/${owner.userId}/achievements`)

  test('see streaks, and what a body did only once it is shown; the day, not the moment', async () => {
    const [mara, otto] = [await world.person('mara'), await world.person('otto')]
    const { data } = await shown(otto, mara)
    expect(data.points).toBe(90)
    expect(data.items.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
      'first-weigh-in',
      'streak-30',
      'streak-7',
    ])
    expect(data.items[0].awardedOn).toBe('2026-11-20')
    expect(Object.keys(data.items[0])).toEqual(['kind', 'points', 'awardedOn'])

    const { status } = await mara.patch('/achievements/lost-10-lb', { shown: true })
    expect(status).toBe(200)
    await mara.patch('/achievements/streak-7', { shown: false })
    const kinds = (await shown(otto, mara)).data.items.map(({ kind }: { kind: string }) => kind)
    expect(kinds.toSorted()).toEqual(['first-weigh-in', 'lost-10-lb', 'streak-30'])
  })

  test('see nothing of whose profile is closed to them, as if nobody were there', async () => {
    const [mara, otto] = [await world.person('mara'), await world.person('otto')]
    const nobodys = (await otto.get(`/users/${crypto.randomUUID()}/achievements`)).error
    expect((await shown(world.anonymous, mara)).error).toEqual(nobodys)
    await mara.post('/users/me/blocks', { userId: otto.userId })
    expect(await shown(otto, mara)).toMatchObject({ status: 404, error: nobodys })
    await mara.delete(`/users/me/blocks/${otto.userId}`)
    await mara.patch('/users/me', { privacy: { profile: 'private' } })
    expect(await shown(otto, mara)).toMatchObject({ status: 404, error: nobodys })
  })
})

describe('a loss in kilograms', () => {
  const lean = async (name: string) => {
    const person = await world.person(name)
    await weighIn(person, way(90, 84, 40))
    const { data: team } = await person.post('/teams', { name: `Team of ${name}`, privacy: 'public' })
    await person.put('/users/me/consents/team-leaderboard', { given: true, version: 2, with: team.id })
    const tells = (weight: string) =>
      person.put(`/teams/${team.id}/leaderboard/showing`, { weight, streak: false, points: false })
    return { person, tells, show: () => person.patch('/achievements/lost-5-lb', { shown: true }) }
  }
  const losses = async (owner: Person) =>
    (await (await world.person('otto')).get(`/users/${owner.userId}/achievements`)).data.items
      .map(({ kind }: { kind: string }) => kind)
      .filter((kind: string) => kind.startsWith('lost'))

  test('is not shown of who tells per cent of it', async () => {
    const { person, tells, show } = await lean('pia')
    expect((await tells('percentage')).status).toBe(200)
    expect(await show()).toMatchObject({ status: 409, error: { details: [{ field: 'shown' }] } })
    expect(await losses(person)).toEqual([])
  })

  test('once shown, makes kilograms what is told; per cent chosen afterwards hides it', async () => {
    const { person, tells, show } = await lean('quin')
    expect((await show()).status).toBe(200)
    expect(await losses(person)).toEqual(['lost-5-lb'])
    const { status, data } = await tells('percentage')
    // It counts from a day on that nothing in kilograms has told of.
    expect([status, data.countsFrom > '2026-11-20']).toEqual([200, true])
    expect(await losses(person)).toEqual([])
  })
})

test('what is not earned cannot be shown, and what is none is refused', async () => {
  const otto = await world.person('otto')
  expect((await otto.patch('/achievements/lost-50-lb', { shown: true })).status).toBe(404)
  expect((await otto.patch('/achievements/king-of-the-hill', { shown: true })).status).toBe(400)
  expect((await otto.patch('/achievements/streak-7', { shown: 'yes' })).status).toBe(400)
})

test('which ones somebody has cannot be read in the database', async () => {
  const rows = await world.platform.db.selectFrom('achievement').selectAll().execute()
  expect(rows.length).toBeGreaterThan(10)
  expect(new Set(rows.map(({ kind_key }) => kind_key.toString('hex'))).size).toBe(rows.length)
  expect(JSON.stringify(rows)).not.toMatch(/lost|goal|streak/)
  const notices = await world.platform.db.selectFrom('notification').selectAll().execute()
  expect(notices.length).toBeGreaterThan(10)
  expect(JSON.stringify(notices)).not.toMatch(/lost|goal|streak/)
})

describe('on a team’s leaderboard', () => {
  const team = async (founder: Person) =>
    (await founder.post('/teams', { name: `Points of ${founder.username}`, privacy: 'public' })).data.id as string
  const show = async (person: Person, teamId: string, shown: object) => {
    const { status } = await person.put(`/teams/${teamId}/leaderboard/showing`, {
      weight: null,
      streak: false,
      points: false,
      ...shown,
    })
    await world.drain()
    return status
  }
  const board = async (person: Person, teamId: string, period = 'all') =>
    (await person.get(`/teams/${teamId}/leaderboard`, { by: 'achievements', period })).data.entries.map(
      ({ value }: { value: number }) => value,
    )

  test('are the points of what is shown to others, as soon as it is chosen, earned, shown or hidden', async () => {
    const ria = await world.person('ria')
    const teamId = await team(ria)
    await weighIn(ria, way(90, 84, 40))
    expect(await board(ria, teamId)).toEqual([])
    expect(await show(ria, teamId, { achievements: true })).toBe(200)
    expect((await ria.get(`/teams/${teamId}/leaderboard/showing`)).data.achievements).toBe(true)
    // First weigh-in and two streaks: losses are not shown at first.
    expect(await board(ria, teamId)).toEqual([90])
    await ria.patch('/achievements/lost-5-lb', { shown: true })
    expect(await board(ria, teamId)).toEqual([110])
    await ria.patch('/achievements/streak-30', { shown: false })
    expect([await board(ria, teamId), await board(ria, teamId, 'month')]).toEqual([[50], [50]])
    await ria.patch('/users/me', { goalWeight: 84.2 })
    await world.drain()
    await ria.patch('/achievements/goal-reached', { shown: true })
    expect(await board(ria, teamId)).toEqual([150])
    await show(ria, teamId, { streak: true })
    expect(await board(ria, teamId)).toEqual([])
  })

  test('a new weigh-in keeps them, and per cent chosen afterwards hides a loss in that moment', async () => {
    const sam = await world.person('sam')
    const teamId = await team(sam)
    await weighIn(sam, way(90, 84, 40))
    await sam.put('/users/me/consents/team-leaderboard', { given: true, version: 2, with: teamId })
    await sam.patch('/achievements/lost-5-lb', { shown: true })
    await show(sam, teamId, { achievements: true, streak: true })
    await sam.post('/weight-entries', { weight: 84 })
    await world.drain()
    expect(await board(sam, teamId)).toEqual([110])
    const choosing = await sam.put(`/teams/${teamId}/leaderboard/showing`, {
      weight: 'percentage',
      streak: false,
      points: false,
      achievements: true,
    })
    expect(choosing.status).toBe(200)
    expect(await board(sam, teamId)).not.toContain(110)
    await world.drain()
    expect(await board(sam, teamId)).toEqual([90])
  })
})
