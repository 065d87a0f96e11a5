import { randomBytes, randomUUIDv7 } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { multipart } from '../../test/client.ts'
import { signInAgain } from '../../test/sign-in-again.ts'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-21T08:00:00Z'))

const heading = 'date,weight (kg),notes\n'
const table = (...lines: string[]) => Buffer.from(heading + lines.map((line) => `${line}\n`).join(''))
const three = table('2026-11-01 07:00,80.5,first', '2026-11-02 07:00,80.1,', '2026-11-03 07:00,79.9,third')

const upload = (person: Person, bytes: Uint8Array, fileName = 'weights.csv', query = '') =>
  person.upload(`/imports${query}`, bytes, fileName)

/** Uploads, confirms and applies. */
async function bringIn(person: Person, bytes: Uint8Array) {
  const { data } = await upload(person, bytes)
  const confirmed = await person.post(`/imports/${data.id}/confirm`)
  expect(confirmed).toMatchObject({ status: 202, data: { status: 'applying' } })
  await world.drain()
  return (await person.get(`/imports/${data.id}`)).data
}

const weightsOf = async (person: Person): Promise<number[]> =>
  (await person.get('/weight-entries', { order: 'asc', limit: 500 })).data.map(
    (entry: { weight: number }) => entry.weight,
  )

async function storedFiles(userId: string): Promise<string[]> {
  // A folder can go while it is walked through.
  const files = await readdir(world.folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return null
    throw error
  })
  if (files === null) return storedFiles(userId)
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  return paths.filter((path) => path.includes(`imports/${userId}`))
}

const runsOf = (userId: string) =>
  world.platform.db.selectFrom('import_run').selectAll().where('user_id', '=', userId).execute()

test('a file is shown before anything is written', async () => {
  const ada = await world.person('ada')
  const answer = await upload(ada, three)
  expect(answer.status).toBe(201)
  expect(answer.headers['location']).toBe(`/api/v1/imports/${answer.data.id}`)
  expect(answer.data).toMatchObject({
    status: 'preview',
    format: 'csv',
    fileName: 'weights.csv',
    fileSize: three.length,
    counts: { read: 3, ready: 3, duplicate: 0, rejected: 0, written: 0 },
    firstDay: '2026-11-01',
    lastDay: '2026-11-03',
    csv: {
      header: ['date', 'weight (kg)', 'notes'],
      mapping: { columns: ['date', 'weight', 'notes'], weightUnit: 'kg' },
    },
  })
  expect(answer.data.samples[0]).toMatchObject({
    recordedAt: '2026-11-01T06:00:00.000Z',
    day: '2026-11-01',
    weight: 80.5,
    notes: 'first',
    duplicate: false,
  })
  expect((await ada.get(`/imports/${answer.data.id}`)).data).toEqual(answer.data)
  expect(await weightsOf(ada)).toEqual([])
})

test('confirmed, it is written once; its files go', async () => {
  const bea = await world.person('bea')
  const run = await bringIn(bea, three)
  expect(run).toMatchObject({
    status: 'applied',
    progress: 1,
    counts: { written: 3, duplicate: 0 },
    appliedAt: '2026-11-21T08:00:00.000Z',
  })
  expect(await weightsOf(bea)).toEqual([80.5, 80.1, 79.9])
  expect((await bea.get('/weight-entries')).data[0]).toMatchObject({ source: 'import', notes: 'third', revision: 1 })
  expect((await bea.post(`/imports/${run.id}/confirm`)).data.status).toBe('applied')
  await world.drain()
  expect(await weightsOf(bea)).toHaveLength(3)
  expect(await storedFiles(bea.userId)).toEqual([])
})

test('the same file again changes nothing', async () => {
  const cem = await world.person('cem')
  await bringIn(cem, three)
  const again = await upload(cem, three)
  expect(again.data.counts).toMatchObject({ ready: 0, duplicate: 3 })
  expect(again.data.samples.every((sample: { duplicate: boolean }) => sample.duplicate)).toBe(true)
  expect((await bringIn(cem, three)).counts.written).toBe(0)
  expect(await weightsOf(cem)).toHaveLength(3)
})

test('what is there already is a duplicate: the same minute or day and nearly the same weight', async () => {
  const dan = await world.person('dan')
  await dan.post('/weight-entries', { weight: 80.5, recordedAt: '2026-11-01T06:00:20Z' })
  const { data } = await upload(
    dan,
    table('2026-11-01 07:00,80.55,', '2026-11-01 07:00,80.6,', '2026-11-01 07:02,80.5,', '2026-11-01 07:02,80.5,'),
  )
  expect(data.samples.map((sample: { duplicate: boolean }) => sample.duplicate)).toEqual([true, false, false, true])
  const byDay = await upload(dan, table('2026-11-01,80.5,', '2026-11-01,81.5,', '2026-11-01,81.5,', '2026-11-02,80.5,'))
  expect(byDay.data.samples.map((sample: { duplicate: boolean }) => sample.duplicate)).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('two previews of one file, both confirmed, are written once', async () => {
  const eve = await world.person('eve')
  const previews = await Promise.all([upload(eve, three), upload(eve, three)])
  for (const { data } of previews) await eve.post(`/imports/${data.id}/confirm`)
  await world.drain()
  expect(await weightsOf(eve)).toEqual([80.5, 80.1, 79.9])
  const written = (await eve.get('/imports')).data.map((run: { counts: { written: number } }) => run.counts.written)
  expect(written.toSorted()).toEqual([0, 3])
})

test('lines that can’t be kept are named, the others are brought in', async () => {
  const fay = await world.person('fay')
  const { data } = await upload(
    fay,
    table(
      '2026-11-01 07:00,80.5,',
      'never,80,',
      '2026-11-03 07:00,heavy,',
      '1890-01-01 07:00,80,',
      '2031-01-01 07:00,80,',
    ),
  )
  expect(data.counts).toMatchObject({ ready: 1, rejected: 4 })
  expect(data.issues.map((issue: { row: number }) => issue.row).toSorted()).toEqual([3, 4, 5, 6])
})

test('a table is read again as its owner says', async () => {
  const gil = await world.person('gil')
  const bytes = Buffer.from('date,weight,other\n03/04/2026,176,80.5\n05/06/2026,175,80.1\n')
  const first = (await upload(gil, bytes)).data
  const mapping = { columns: ['date', 'ignore', 'weight'], dateOrder: 'dmy', weightUnit: 'kg' }
  const again = await gil.patch(`/imports/${first.id}`, { mapping })
  expect(again).toMatchObject({
    status: 200,
    data: { id: first.id, csv: { mapping }, firstDay: '2026-04-03', lastDay: '2026-06-05' },
  })
  await gil.post(`/imports/${first.id}/confirm`)
  await world.drain()
  expect(await weightsOf(gil)).toEqual([80.5, 80.1])
  expect((await gil.patch(`/imports/${first.id}`, { mapping })).error?.code).toBe('CONFLICT')
  expect(await storedFiles(gil.userId)).toEqual([])
})

test('a mapping that can’t be read by changes nothing', async () => {
  const gus = await world.person('gus')
  const { data } = await upload(gus, three)
  const nothing = { columns: ['ignore', 'ignore', 'ignore'], dateOrder: 'ymd', weightUnit: 'kg' }
  const refused = await gus.patch(`/imports/${data.id}`, { mapping: nothing })
  expect(refused).toMatchObject({ status: 400, error: { code: 'VALIDATION_ERROR', details: [{ field: 'mapping' }] } })
  const wrong = await gus.patch(`/imports/${data.id}`, { mapping: { ...nothing, columns: ['height'] } })
  expect(wrong).toMatchObject({ status: 400, error: { details: [{ field: 'mapping.columns.0' }] } })
  expect((await gus.get(`/imports/${data.id}`)).data).toEqual(data)
})

test('local times are read in the zone that is asked for', async () => {
  const gus = await world.person('gus')
  const { data } = await upload(gus, table('2026-11-01 23:30,80,'), 'w.csv', '?timeZone=Pacific/Auckland')
  expect(data.samples[0]).toMatchObject({ recordedAt: '2026-11-01T10:30:00.000Z', day: '2026-11-01' })
  const refused = await upload(gus, three, 'w.csv', '?timeZone=Mars/Olympus')
  expect(refused).toMatchObject({ status: 400, error: { details: [{ field: 'timeZone' }] } })
})

test('undone, only what it wrote goes, and what was edited since stays', async () => {
  const hal = await world.person('hal')
  await hal.post('/weight-entries', { weight: 90, recordedAt: '2026-10-01T06:00:00Z' })
  const { id } = await bringIn(hal, three)
  const edited = (await hal.get('/weight-entries', { from: '2026-11-02', to: '2026-11-02' })).data[0]
  await hal.patch(`/weight-entries/${edited.id}`, { weight: 80.2 })
  const undone = await hal.post(`/imports/${id}/undo`)
  expect(undone).toMatchObject({
    status: 200,
    data: { status: 'undone', undoneAt: '2026-11-21T08:00:00.000Z', counts: { written: 1 } },
  })
  expect(await weightsOf(hal)).toEqual([90, 80.2])
  expect((await hal.post(`/imports/${id}/undo`)).data).toEqual(undone.data)
  expect((await hal.post(`/imports/${id}/confirm`)).error?.code).toBe('CONFLICT')
  expect((await hal.get('/weight-entries/chart', { period: 'all' })).data.points).toHaveLength(2)
})

test('a preview is thrown away, an applied import is not', async () => {
  const ida = await world.person('ida')
  const { data } = await upload(ida, three)
  expect((await ida.post(`/imports/${data.id}/undo`)).error?.code).toBe('CONFLICT')
  expect((await ida.delete(`/imports/${data.id}`)).status).toBe(204)
  expect((await ida.get(`/imports/${data.id}`)).status).toBe(404)
  await world.drain()
  expect(await storedFiles(ida.userId)).toEqual([])
  const { id } = await bringIn(ida, three)
  expect((await ida.delete(`/imports/${id}`)).error?.code).toBe('CONFLICT')
})

test('a preview that nobody confirms is gone after a day', async () => {
  const jan = await world.person('jan')
  const { data } = await upload(jan, three)
  const expire = async () => {
    const { expirePreviews } = await import('./jobs.ts')
    await expirePreviews.run(world.platform, {}, { jobId: 'test' })
    await world.drain()
    await signInAgain(world, jan)
  }
  world.clock.advance(24 * 3600 - 1)
  await expire()
  expect((await jan.get(`/imports/${data.id}`)).status).toBe(200)
  world.clock.advance(2)
  await expire()
  expect((await jan.get(`/imports/${data.id}`)).status).toBe(404)
  expect(await storedFiles(jan.userId)).toEqual([])
})

test('an import whose rows are gone fails, and is not half written', async () => {
  const kai = await world.person('kai')
  const { data } = await upload(kai, three)
  await world.platform.storage.deleteAll(`imports/${kai.userId}/`)
  await kai.post(`/imports/${data.id}/confirm`)
  const { applyImportJob } = await import('./apply-import.ts')
  await expect(
    applyImportJob.run(world.platform, { userId: kai.userId, importId: data.id }, { jobId: 'test' }),
  ).rejects.toThrow('gone')
  expect((await kai.get(`/imports/${data.id}`)).data).toMatchObject({ status: 'failed', progress: 0 })
  expect(await weightsOf(kai)).toEqual([])
})

test('another’s import is not there', async () => {
  const [ada, lea] = [await world.person('ada'), await world.person('lea')]
  const { data } = await upload(ada, three)
  const mapping = { columns: ['dateTime', 'weight', 'notes'], dateOrder: 'ymd', weightUnit: 'kg' }
  const path = `/imports/${data.id}`
  const answers = [
    await lea.get(path),
    await lea.patch(path, { mapping }),
    await lea.delete(path),
    await lea.post(`${path}/confirm`),
    await lea.post(`${path}/undo`),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  expect((await lea.get('/imports')).data).toEqual([])
  expect((await ada.get(path)).data.status).toBe('preview')
  expect((await world.anonymous.get('/imports')).status).toBe(401)
  expect((await lea.get(`/imports/${randomUUIDv7()}`)).status).toBe(404)
})

describe('a file that is none', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), 'weights.csv', 'empty'],
    // By chance they could begin as an archive does.
    ['random bytes', randomBytes(200_000).fill(0x81, 0, 1), 'export.zip', 'not-recognised'],
    ['another kind of table', Buffer.from('name,colour\napple,red\npear,green\n'), 'fruit.csv', 'not-recognised'],
  ])('%s is refused and leaves nothing', async (_, bytes, fileName, why) => {
    const mia = await world.person('mia')
    const refused = await upload(mia, bytes, fileName)
    expect(refused).toMatchObject({
      status: 422,
      error: { code: 'UNREADABLE_FILE', details: [{ field: 'file', message: why }] },
    })
    expect(await runsOf(mia.userId)).toEqual([])
    expect(await storedFiles(mia.userId)).toEqual([])
  })

  test('no file at all', async () => {
    const mia = await world.person('mia')
    expect((await mia.post('/imports', { file: 'x' })).status).toBe(415)
  })

  test('a sender that hangs up leaves nothing', async () => {
    const nia = await world.person('nia')
    await world.app.http.listen({ port: 0, host: '127.0.0.1' })
    const { port } = world.app.http.server.address() as { port: number }
    const { payload, contentType } = multipart(
      Buffer.concat([three, Buffer.alloc(3_000_000, '2026-11-04 07:00,80,\n')]),
      'w.csv',
    )
    const headers = {
      authorization: `Bearer ${nia.accessToken}`,
      'content-type': contentType,
      'content-length': payload.length,
    }
    const sending = request({ port, method: 'POST', path: '/api/v1/imports', headers })
    sending.on('error', () => {})
    sending.write(payload.subarray(0, 2_000_000))
    await until(async () => (await storedFiles(nia.userId)).length === 1)
    const [reading] = await runsOf(nia.userId)
    expect((await nia.get('/imports')).data).toEqual([])
    expect((await nia.get(`/imports/${reading?.id}`)).status).toBe(404)
    sending.destroy()
    await until(async () => (await storedFiles(nia.userId)).length === 0)
    expect(await runsOf(nia.userId)).toEqual([])
  })
})

test('no weight, note or file name can be read in table or storage', async () => {
  const ole = await world.person('ole')
  const marked = table('2026-11-01 07:00,123.457,marked-note-4711')
  const { data } = await upload(ole, marked, 'marked-name.csv')
  const unreadable = /123\.457|marked-note|marked-name/
  for (const row of await runsOf(ole.userId))
    expect(JSON.stringify({ ...row, sealed: row.sealed?.toString('latin1') })).not.toMatch(unreadable)
  const files = await storedFiles(ole.userId)
  expect(files.length).toBe(2)
  for (const path of files) expect(await readFile(path, 'latin1')).not.toMatch(unreadable)
  await ole.post(`/imports/${data.id}/confirm`)
  const { rows } = await sql<{ row: string }>`select t::text as row from pgboss.job t`.execute(world.platform.db)
  expect(rows.length).toBeGreaterThan(0)
  for (const { row } of rows) expect(row).not.toMatch(unreadable)
})

test('twenty thousand weigh-ins', async () => {
  const pat = await world.person('pat')
  const start = Date.UTC(1999, 0, 1)
  const lines = Array.from(
    { length: 20_000 },
    (_, at) => `${new Date(start + at * 43_200_000).toISOString()},${(80 + (at % 50) / 10).toFixed(1)},`,
  )
  const run = await bringIn(pat, table(...lines))
  expect(run).toMatchObject({ status: 'applied', counts: { read: 20_000, written: 20_000 } })
  expect((await pat.get('/weight-entries')).pagination?.totalItems).toBe(20_000)
  expect((await pat.post(`/imports/${run.id}/undo`)).status).toBe(200)
  expect((await pat.get('/weight-entries')).pagination?.totalItems).toBe(0)
})

test('more than a person’s charts can be computed from is refused, in one file or in several', async () => {
  const ria = await world.person('ria')
  const days = (count: number, from: number) =>
    table(...Array.from({ length: count }, (_, at) => `${new Date(from + at * 3_600_000).toISOString()},80,`))
  const refused = await upload(ria, days(50_001, Date.UTC(2001, 0, 1)))
  expect([refused.status, refused.error?.details]).toEqual([422, [{ field: 'file', message: 'too-many-weigh-ins' }]])
  const [one, other] = [
    await upload(ria, days(26_000, Date.UTC(2001, 0, 1))),
    await upload(ria, days(26_000, Date.UTC(2011, 0, 1))),
  ]
  expect([one.status, other.status]).toEqual([201, 201])
  for (const { data } of [one, other]) expect((await ria.post(`/imports/${data.id}/confirm`)).status).toBe(202)
  await until(async () => (await runsOf(ria.userId)).every(({ status }) => status === 'applied' || status === 'failed'))
  expect((await ria.get('/weight-entries')).pagination?.totalItems).toBe(26_000)
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  await expect.poll(holds, { timeout: 240_000 }).toBe(true)
}
