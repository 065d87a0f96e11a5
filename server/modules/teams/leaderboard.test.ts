import { sql } from 'kysely'
import { io } from 'socket.io-client'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { agree, losing, show, steady, teamOf, weighIns } from '../../test/showing-team.ts'
import { signInAgain } from '../../test/sign-in-again.ts'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
// A Saturday; in Berlin, where everybody here lives, it is nine.
const now = '2026-11-28T08:00:00Z'
beforeEach(() => world.clock.set(now))

const board = (person: Person, teamId: string, query: Record<string, string | number> = {}) =>
  person.get(`/teams/${teamId}/leaderboard`, query)
const lines = async (person: Person, teamId: string, query: Record<string, string | number> = {}) =>
  (await board(person, teamId, query)).data.entries.map((entry: Record<string, unknown>) => [
    entry['rank'],
    entry['username'],
    entry['value'],
  ])

async function showingLoss(person: Person, teamId: string, weight: 'percentage' | 'kilograms'): Promise<void> {
  expect((await agree(person, teamId)).status).toBe(200)
  expect((await show(person, teamId, { weight })).status).toBe(200)
}

describe('a member', () => {
  test('shows nothing until they choose to, and sees what others show all the same', async () => {
    const { teamId, people } = await teamOf(world, 'ada', 'bob')
    const [ada, bob] = people
    await weighIns(world, ada, losing(80, 0.05))
    expect((await ada.get(`/teams/${teamId}/leaderboard/showing`)).data).toEqual({
      weight: null,
      streak: false,
      points: false,
      achievements: false,
      countsFrom: null,
      elsewhere: null,
    })
    await showingLoss(ada, teamId, 'percentage')
    expect(await lines(bob, teamId, { by: 'percentage', period: 'all' })).toEqual([[1, 'ada', 5]])
    expect((await board(bob, teamId, { period: 'all' })).data.own).toBeNull()
    expect((await board(ada, teamId, { period: 'all' })).data.own).toMatchObject({
      rank: 1,
      userId: ada.userId,
      value: 5,
    })
    for (const by of ['kilograms', 'streak', 'points']) expect(await lines(bob, teamId, { by })).toEqual([])
  })

  test('shows nothing of their weight without the consent to this very team', async () => {
    const { teamId, people } = await teamOf(world, 'cem', 'dia')
    const [cem] = people
    const refused = await show(cem, teamId, { weight: 'percentage' })
    expect([refused.status, refused.error?.code]).toEqual([403, 'FORBIDDEN'])
    await agree(cem, (await teamOf(world, 'cem')).teamId)
    expect((await show(cem, teamId, { weight: 'percentage' })).status).toBe(403)
    expect((await show(cem, teamId, { streak: true, points: true })).status).toBe(200)
  })

  test('who withdraws the consent is gone from the board at once, and does not come back by giving it again', async () => {
    const { teamId, people } = await teamOf(world, 'eva', 'fin')
    const [eva, fin] = people
    await weighIns(world, eva, losing(80, 0.05))
    await showingLoss(eva, teamId, 'kilograms')
    expect(await lines(fin, teamId, { by: 'kilograms', period: 'all' })).toEqual([[1, 'eva', 4]])
    await agree(eva, teamId, false)
    expect(await lines(fin, teamId, { by: 'kilograms', period: 'all' })).toEqual([])
    await world.drain()
    expect(await kept(eva)).toEqual([])
    await agree(eva, teamId)
    await world.drain()
    await weighIns(world, eva, [70])
    await world.drain()
    expect(await lines(fin, teamId, { by: 'kilograms', period: 'all' })).toEqual([])
    expect((await eva.get(`/teams/${teamId}/leaderboard/showing`)).data.weight).toBeNull()
  })

  test('who leaves takes their figures along, and finds nothing shown on coming back', async () => {
    const { teamId, people } = await teamOf(world, 'gus', 'hal')
    const [gus, hal] = people
    await weighIns(world, hal, losing(90, 0.1))
    await showingLoss(hal, teamId, 'percentage')
    await hal.post(`/teams/${teamId}/leave`)
    expect((await board(hal, teamId)).status).toBe(403)
    expect([await lines(gus, teamId, { period: 'all' }), await kept(hal)]).toEqual([[], []])
    await hal.post(`/teams/${teamId}/join`)
    await weighIns(world, hal, [80])
    await world.drain()
    expect(await lines(gus, teamId, { period: 'all' })).toEqual([])
  })
})

const kept = async (person: Person) =>
  world.platform.db.selectFrom('team_figure').select('kind').where('user_id', '=', person.userId).execute()

test('a leaderboard is for members', async () => {
  const { teamId, people } = await teamOf(world, 'ian', 'jan')
  const stranger = await world.person('kim')
  await people[0].patch(`/teams/${teamId}`, { privacy: 'private', listed: false })
  for (const path of ['leaderboard', 'leaderboard/showing', 'analytics'])
    expect([path, (await stranger.get(`/teams/${teamId}/${path}`)).status]).toEqual([path, 404])
  expect((await show(stranger, teamId, { streak: true })).status).toBe(404)
  expect((await people[1].get(`/teams/${teamId}/analytics`)).status).toBe(403)
})

describe('one figure of a weight', () => {
  test('is for all teams of a person: no two of them see per cent and kilograms', async () => {
    const [one, other] = [await teamOf(world, 'lea'), await teamOf(world, 'lea')]
    const lea = one.people[0]
    await showingLoss(lea, one.teamId, 'percentage')
    await agree(lea, other.teamId)
    const refused = await show(lea, other.teamId, { weight: 'kilograms' })
    expect([refused.status, refused.error?.details?.[0]?.field]).toEqual([409, 'weight'])
    expect((await lea.get(`/teams/${other.teamId}/leaderboard/showing`)).data.elsewhere).toBe('percentage')
    expect((await show(lea, other.teamId, { weight: 'percentage' })).status).toBe(200)
    const [a, b] = await Promise.all([
      show(lea, one.teamId, { weight: 'kilograms' }),
      show(lea, other.teamId, { weight: 'kilograms' }),
    ])
    expect([a.status, b.status]).toEqual([409, 409])
  })

  test('chosen in two teams at once is one of both', async () => {
    const [one, other] = [await teamOf(world, 'max'), await teamOf(world, 'max')]
    const max = one.people[0]
    await Promise.all([agree(max, one.teamId), agree(max, other.teamId)])
    const answers = await Promise.all([
      show(max, one.teamId, { weight: 'kilograms' }),
      show(max, other.teamId, { weight: 'percentage' }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('after a change is not told for thirty days, and then of what came after', async () => {
    const { teamId, people } = await teamOf(world, 'ned')
    const ned = people[0]
    await weighIns(world, ned, losing(80, 0.1))
    await showingLoss(ned, teamId, 'percentage')
    const changed = await show(ned, teamId, { weight: 'kilograms' })
    expect(changed.data).toMatchObject({ weight: 'kilograms', countsFrom: '2026-12-28' })
    expect(await kept(ned)).toEqual([])
    // Leaving and coming back does not shorten it.
    const again = await teamOf(world, 'ned')
    await agree(ned, again.teamId)
    await show(ned, teamId, {})
    expect((await show(ned, again.teamId, { weight: 'kilograms' })).data.countsFrom).toBe('2026-12-28')
    world.clock.set('2027-01-10T08:00:00Z')
    await signInAgain(world, ned)
    await weighIns(world, ned, [72, 72, 72, 72, 70, 70, 70, 70, 70, 70, 70, 70])
    await world.drain()
    const [[, , value]] = await lines(ned, again.teamId, { by: 'kilograms', period: 'all' })
    expect(value).toBeGreaterThanOrEqual(0.5)
    expect(value).toBeLessThanOrEqual(2)
  })
})

describe('the board', () => {
  test('ranks by what is asked for, equals share a rank, and one’s own place is told on every page', async () => {
    const { teamId, people } = await teamOf(world, 'oda', 'pam', 'quin', 'rob')
    const shares = [0.09, 0.05, 0.05, 0.02]
    for (const [at, person] of people.entries()) {
      await weighIns(world, person, losing(80 + at, shares[at] ?? 0))
      await showingLoss(person, teamId, 'percentage')
    }
    const seen = await lines(people[3], teamId, { period: 'all' })
    expect(seen.map(([rank]: [number]) => rank)).toEqual([1, 2, 2, 4])
    expect(seen[1][2]).toBe(seen[2][2])
    const { data } = await board(people[3], teamId, { period: 'all', page: 1, limit: 2 })
    expect(data.entries).toHaveLength(2)
    expect(data.own).toMatchObject({ rank: 4, username: 'rob' })
    expect(data.pagination).toEqual({ page: 1, limit: 2, totalPages: 2, totalItems: 4, hasNext: true, hasPrev: false })
    expect((await board(people[3], teamId, { period: 'all', page: 3, limit: 2 })).data.entries).toEqual([])
  })

  test('counts the week and the month of each member’s own calendar, and begins anew with them', async () => {
    const { teamId, people } = await teamOf(world, 'sam', 'tia')
    const [sam, tia] = people
    await weighIns(
      world,
      sam,
      Array.from({ length: 41 }, (_, day) => 80 - day / 5),
    )
    await showingLoss(sam, teamId, 'percentage')
    const value = async (period: string) => (await lines(tia, teamId, { period }))[0][2]
    // 6 days and 28 days of 0.25 % each, and more; the trend's end is a little behind.
    expect(Math.abs((await value('week')) - 1.5)).toBeLessThanOrEqual(0.5)
    expect(Math.abs((await value('month')) - 7)).toBeLessThanOrEqual(1)
    // In Berlin it is Monday.
    world.clock.set('2026-11-29T23:00:01Z')
    await signInAgain(world, tia)
    expect(await lines(tia, teamId, { period: 'week' })).toEqual([])
    expect(await lines(tia, teamId, { period: 'month' })).toHaveLength(1)
    world.clock.set('2026-11-30T23:00:01Z')
    await signInAgain(world, tia)
    expect(await lines(tia, teamId, { period: 'month' })).toEqual([])
    expect(await lines(tia, teamId, { period: 'all' })).toHaveLength(1)
  })

  test('counts days in a row, those of the week too, until a day is missed', async () => {
    const { teamId, people } = await teamOf(world, 'una', 'vic')
    const [una, vic] = people
    await weighIns(world, una, steady(10), 1)
    await show(una, teamId, { streak: true })
    expect(await lines(vic, teamId, { by: 'streak', period: 'all' })).toEqual([[1, 'una', 10]])
    await weighIns(world, una, [80])
    await world.drain()
    expect(await lines(vic, teamId, { by: 'streak', period: 'all' })).toEqual([[1, 'una', 11]])
    expect(await lines(vic, teamId, { by: 'streak', period: 'week' })).toEqual([[1, 'una', 6]])
    world.clock.set('2026-11-29T22:59:59Z')
    await signInAgain(world, vic)
    expect(await lines(vic, teamId, { by: 'streak', period: 'all' })).toEqual([[1, 'una', 11]])
    world.clock.set('2026-11-29T23:00:01Z')
    expect(await lines(vic, teamId, { by: 'streak', period: 'all' })).toEqual([])
  })

  test('shows a gain as no loss, and nothing of who has hardly weighed in', async () => {
    const { teamId, people } = await teamOf(world, 'wim', 'xia')
    await weighIns(world, people[0], losing(80, -0.1))
    await weighIns(world, people[1], [80, 70, 60])
    for (const person of people) await showingLoss(person, teamId, 'percentage')
    expect(await lines(people[1], teamId, { period: 'all' })).toEqual([[1, 'wim', 0]])
  })

  test('has points of nobody yet, but knows who shows them', async () => {
    const { teamId, people } = await teamOf(world, 'yan')
    await show(people[0], teamId, { points: true })
    expect(await lines(people[0], teamId, { by: 'points' })).toEqual([[1, 'yan', 0]])
  })

  test('follows a correction, a deletion and an import that is taken back', async () => {
    const { teamId, people } = await teamOf(world, 'zac')
    const zac = people[0]
    await weighIns(world, zac, losing(80, 0.05))
    await show(zac, teamId, { streak: true })
    await world.drain()
    const { data } = await zac.get('/weight-entries', { limit: 1 })
    await zac.delete(`/weight-entries/${data[0].id}`)
    await world.drain()
    expect(await lines(zac, teamId, { by: 'streak', period: 'all' })).toEqual([[1, 'zac', 50]])
    const [before] = (await zac.get('/weight-entries', { limit: 1 })).data
    await zac.patch(`/weight-entries/${before.id}`, { recordedAt: '2026-11-28T06:00:00Z' })
    await world.drain()
    expect(await lines(zac, teamId, { by: 'streak', period: 'all' })).toEqual([[1, 'zac', 1]])
    const file = Buffer.from('Date,Body Fat %,Weight\n2026-11-27,18.5,75.0\n2026-11-26,18.5,75.0\n')
    const run = (await zac.upload('/imports', file, 'measurements.csv')).data
    await zac.post(`/imports/${run.id}/confirm`)
    await world.drain()
    expect(await lines(zac, teamId, { by: 'streak', period: 'all' })).toEqual([[1, 'zac', 51]])
    await zac.post(`/imports/${run.id}/undo`)
    await world.drain()
    expect(await lines(zac, teamId, { by: 'streak', period: 'all' })).toEqual([[1, 'zac', 1]])
  })
})

describe('who is blocked', () => {
  test('is not there, either way, and leaves no gap in the ranks', async () => {
    const { teamId, people } = await teamOf(world, 'abe', 'bea', 'cal')
    const [abe, bea, cal] = people
    for (const [at, person] of people.entries()) {
      await weighIns(world, person, steady(9 - at))
      await show(person, teamId, { streak: true })
    }
    await cal.post('/users/me/blocks', { userId: abe.userId })
    const query = { by: 'streak', period: 'all' }
    expect(await lines(cal, teamId, query)).toEqual([
      [1, 'bea', 8],
      [2, 'cal', 7],
    ])
    expect(await lines(abe, teamId, query)).toEqual([
      [1, 'abe', 9],
      [2, 'bea', 8],
    ])
    expect((await board(cal, teamId, { ...query, limit: 1 })).data).toMatchObject({
      own: { rank: 2 },
      pagination: { totalItems: 2 },
    })
    expect(await lines(bea, teamId, query)).toHaveLength(3)
  })
})

describe('at the same time', () => {
  test('weigh-ins, choices, joining and leaving leave the board as it has to be', async () => {
    const names = Array.from({ length: 10 }, (_, at) => `crowd_${at}`)
    const { teamId, people } = await teamOf(world, ...names)
    await Promise.all(people.map((person) => show(person, teamId, { streak: true })))
    const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28']
    const entries = people.flatMap((person) =>
      days.map((day) => person.post('/weight-entries', { weight: 80, recordedAt: `${day}T06:00:00Z` })),
    )
    const [leaving, hiding] = [people.slice(7, 9), people.slice(5, 7)]
    const others = [
      ...leaving.map((person) => person.post(`/teams/${teamId}/leave`)),
      ...leaving.map((person) => show(person, teamId, { streak: true })),
      ...hiding.flatMap((person) => [show(person, teamId, { streak: true }), show(person, teamId, {})]),
      ...people.map((person) => board(person, teamId, { by: 'streak' })),
    ]
    const answers = await Promise.all([...entries, ...others])
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    await Promise.all(leaving.map((person) => person.post(`/teams/${teamId}/leave`)))
    for (const person of hiding) await show(person, teamId, {})
    await world.drain()
    const staying = people.filter((person) => !leaving.includes(person) && !hiding.includes(person))
    const seen = await lines(await world.person('crowd_0'), teamId, { by: 'streak', period: 'all' })
    expect(seen.map(([rank, , value]: [number, string, number]) => [rank, value])).toEqual(staying.map(() => [1, 5]))
    expect(new Set(seen.map(([, name]: [number, string]) => name))).toEqual(
      new Set(staying.map(({ username }) => username)),
    )
    expect(await world.app.opened.queue.deadLetters()).toBe(0)
  })

  test('recording, correcting, deleting and choosing do not get into each other’s way', async () => {
    const { teamId, people } = await teamOf(world, 'busy')
    const [busy] = people
    await show(busy, teamId, { streak: true, points: true })
    const record = (day: number) => busy.post('/weight-entries', { weight: 80, recordedAt: `2026-11-${day}T06:00:00Z` })
    const days = Array.from({ length: 9 }, (_, at) => 20 + at)
    const work = async (day: number) => {
      const { data } = await record(day)
      await busy.patch(`/weight-entries/${data.id}`, { weight: 81 })
      expect((await show(busy, teamId, { streak: true, points: day % 2 === 0 })).status).toBe(200)
      if (day === 24) await busy.delete(`/weight-entries/${data.id}`)
    }
    await Promise.all(days.map(work))
    await world.drain()
    expect(await lines(busy, teamId, { by: 'streak', period: 'all' })).toEqual([[1, 'busy', 4]])
    const { rows } = await sql<{ name: string }>`
    select name from pgboss.job where name like 'event/teams.%' and (state <> 'completed' or retry_count > 0)`.execute(
      world.platform.db,
    )
    expect(rows).toEqual([])
  })
})

describe('live', () => {
  test('the others’ open apps hear of a weigh-in, and find it on the board; whoever is blocked hears nothing', async () => {
    const { teamId, people } = await teamOf(world, 'live_a', 'live_b', 'live_c')
    const [a, b, c] = people
    await weighIns(world, a, steady(20), 1)
    await show(a, teamId, { streak: true })
    await c.post('/users/me/blocks', { userId: a.userId })
    await world.drain()
    const address = await listening()
    const [heardByB, heardByC] = [await hearing(address, b), await hearing(address, c)]
    for (let round = 0; round < 5; round++) {
      const { data } = await a.post('/weight-entries', { weight: 80, recordedAt: '2026-11-28T06:00:00Z' })
      await heardByB.next()
      expect((await lines(b, teamId, { by: 'streak', period: 'all' }))[0]).toEqual([1, 'live_a', 21])
      await a.delete(`/weight-entries/${data.id}`)
      await heardByB.next()
    }
    expect(heardByB.payloads[0]).toEqual({ userId: b.userId, teamId })
    expect(heardByC.payloads).toEqual([])
  })
})

let address: Promise<string> | undefined
const listening = () => (address ??= world.app.http.listen({ host: '127.0.0.1', port: 0 }))

/** What somebody's app hears of the leaderboard, one news after the other. */
async function hearing(to: string, { accessToken: token }: Person) {
  const socket = io(to, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { token } })
  onTestFinished(() => void socket.disconnect())
  const payloads: unknown[] = []
  let unread = 0
  const waiting: (() => void)[] = []
  socket.on('changed', ({ event, payload }: { event: string; payload: unknown }) => {
    if (event !== 'team.leaderboard-changed') return
    payloads.push(payload)
    const next = waiting.shift()
    if (next === undefined) unread++
    else next()
  })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
  async function next(): Promise<void> {
    if (unread > 0) unread--
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  return { payloads, next }
}
