import { randomUUIDv7 } from 'node:crypto'
import type { WeightEntry } from '@setpoint/contract/body'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { clientOf, type Client } from '../../test/client.ts'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
let mara: Person
/** The same person at another process: an app of modules, and so of memory, of its own on the same database. */
let elsewhere: Client
let stop: () => Promise<void> = async () => {}

beforeAll(async () => {
  world.clock.set('2026-11-21T08:00:00Z')
  mara = await world.person('mara')
  vi.resetModules()
  const { openApp } = await import('../../app.ts')
  const { config, clock } = world.platform
  const app = await openApp(config, { connection: world.connection, clock, webRoot: null, patience: 240_000 })
  await app.http.ready()
  elsewhere = clientOf(app.http, () => mara.accessToken)
  stop = () => app.stop()
})
afterAll(() => stop())

const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`

async function points(client: Client): Promise<{ entryId: string; weight: number; recordedAt: string }[]> {
  return (await client.get('/weight-entries/chart', { period: 'all' })).data.points
}

/** What both processes show, and what the database holds. */
async function threeViews() {
  const { data } = await mara.get('/weight-entries', { order: 'asc', limit: 500 })
  const stored = data.map(({ id, day, recordedAt, weight }: WeightEntry) => ({ entryId: id, day, recordedAt, weight }))
  return { here: await points(mara), there: await points(elsewhere), stored }
}
const agreement = ({ stored }: { stored: unknown }) => ({ here: stored, there: stored, stored })

test('a weigh-in stands in its place, also among others of its instant', async () => {
  const ids = Array.from({ length: 4 }, () => randomUUIDv7()).toSorted()
  await mara.post('/weight-entries', { id: ids[1], weight: 80, recordedAt: at(6) })
  await points(mara)
  await mara.post('/weight-entries', { id: ids[3], weight: 82, recordedAt: at(6) })
  await mara.post('/weight-entries', { id: ids[2], weight: 83, recordedAt: at(6) })
  await mara.post('/weight-entries', { id: ids[0], weight: 84, recordedAt: at(5) })
  expect((await points(mara)).map(({ weight }) => weight)).toEqual([84, 80, 83, 82])
  const views = await threeViews()
  expect(views).toEqual(agreement(views))
})

test('what another process wrote in between is seen', async () => {
  const [first, second] = [randomUUIDv7(), randomUUIDv7()]
  await mara.post('/weight-entries', { id: first, weight: 79, recordedAt: at(1) })
  let views = await threeViews()
  expect(views).toEqual(agreement(views))
  await elsewhere.post('/weight-entries', { id: second, weight: 78, recordedAt: at(2) })
  await mara.patch(`/weight-entries/${first}`, { weight: 79.5 })
  views = await threeViews()
  expect(views).toEqual(agreement(views))
  await elsewhere.delete(`/weight-entries/${first}`)
  await mara.patch(`/weight-entries/${second}`, { weight: 77.5, recordedAt: at(0) })
  views = await threeViews()
  expect(views).toEqual(agreement(views))
})

test('a transaction that is taken back leaves nothing in the series', async () => {
  const before = await points(mara)
  const id = before[0]?.entryId
  expect((await mara.patch(`/weight-entries/${id}`, { weight: 1 }, { 'if-match': '"99"' })).status).toBe(412)
  expect(await points(mara)).toEqual(before)
  await mara.patch(`/weight-entries/${id}`, { weight: 90 })
  const views = await threeViews()
  expect(views).toEqual(agreement(views))
})

test('writers and readers of two processes at once agree at the end', async () => {
  const ids = Array.from({ length: 60 }, () => randomUUIDv7())
  const clients = [mara, elsewhere]
  const live = async (id: string, n: number) => {
    const client = () => clients[Math.floor(Math.random() * 2)] ?? mara
    await client().post('/weight-entries', { id, weight: 70 + n / 10, recordedAt: at(n % 9) })
    await points(client())
    if (n % 3 === 0) await client().patch(`/weight-entries/${id}`, { weight: 60 + n / 10, recordedAt: at(n % 7) })
    if (n % 5 === 0) await client().delete(`/weight-entries/${id}`)
    await points(client())
  }
  await Promise.all(ids.map(live))
  const views = await threeViews()
  expect(views).toEqual(agreement(views))
})
