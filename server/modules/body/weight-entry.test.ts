import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-21T08:00:00Z'))

const uuid = () => randomUUIDv7()
const fieldsOf = (answer: { error: { details?: { field: string }[] } | undefined }) =>
  answer.error?.details?.map(({ field }) => field)
const countRows = async (userId: string) =>
  (await world.platform.db.selectFrom('weight_entry').select('id').where('user_id', '=', userId).execute()).length

describe('recording', () => {
  test('a weigh-in is kept as it was given', async () => {
    const ada = await world.person('ada')
    const circumferences = { waist: 81.5, hips: 99 }
    const given = {
      weight: 78.9,
      notes: 'after a run',
      bodyFatPercentage: 21.4,
      muscleMass: 35.2,
      waterPercentage: 55,
      circumferences,
    }
    const made = await ada.post('/weight-entries', { ...given, recordedAt: '2026-11-20T07:58:00+01:00' })
    expect(made.status).toBe(201)
    expect(made.headers['location']).toBe(`/api/v1/weight-entries/${made.data.id}`)
    expect(made.headers['etag']).toBe('"1"')
    expect(made.data).toEqual({
      ...given,
      id: made.data.id,
      recordedAt: '2026-11-20T06:58:00.000Z',
      day: '2026-11-20',
      source: 'manual',
      photoCount: 0,
      revision: 1,
      createdAt: '2026-11-21T08:00:00.000Z',
      updatedAt: '2026-11-21T08:00:00.000Z',
    })
    expect((await ada.get(`/weight-entries/${made.data.id}`)).data).toEqual(made.data)
  })

  test('what was not measured is null, and the time is now', async () => {
    const ada = await world.person('ada')
    const { data } = await ada.post('/weight-entries', { weight: 80, notes: '', circumferences: {} })
    expect(data).toMatchObject({
      notes: null,
      bodyFatPercentage: null,
      circumferences: null,
      recordedAt: '2026-11-21T08:00:00.000Z',
    })
  })

  test('a weigh-in made offline is kept once, however often it is sent', async () => {
    const bea = await world.person('bea')
    const entry = { id: uuid(), weight: 78.9, recordedAt: '2026-11-20T06:58:00Z', notes: 'offline' }
    const answers = await Promise.all([1, 2, 3, 4].map(() => bea.post('/weight-entries', entry)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 201])
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1)
    expect(await countRows(bea.userId)).toBe(1)
  })

  test('without a time of its own, a repeat is still the same', async () => {
    const bea = await world.person('bea')
    const entry = { id: uuid(), weight: 70 }
    await bea.post('/weight-entries', entry)
    world.clock.advance(60)
    expect((await bea.post('/weight-entries', entry)).status).toBe(200)
  })

  test('the same id with other content is a conflict, and changes nothing', async () => {
    const bea = await world.person('bea')
    const entry = { id: uuid(), weight: 78.9, recordedAt: '2026-11-20T06:58:00Z' }
    await bea.post('/weight-entries', entry)
    for (const other of [
      { ...entry, weight: 79 },
      { ...entry, notes: 'x' },
      { ...entry, recordedAt: '2026-11-20T06:59:00Z' },
    ]) {
      const refused = await bea.post('/weight-entries', other)
      expect(refused).toMatchObject({ status: 409, error: { code: 'CONFLICT' } })
      expect(fieldsOf(refused)).toEqual(['id'])
    }
    expect((await bea.get(`/weight-entries/${entry.id}`)).data).toMatchObject({ weight: 78.9, notes: null })
  })

  test('an id that another person uses is as free as any', async () => {
    const [ada, bea] = [await world.person('ada'), await world.person('bea')]
    const id = uuid()
    await ada.post('/weight-entries', { id, weight: 61 })
    const made = await bea.post('/weight-entries', { id, weight: 92 })
    expect(made.status).toBe(201)
    expect((await ada.get(`/weight-entries/${id}`)).data.weight).toBe(61)
    expect((await bea.get(`/weight-entries/${id}`)).data.weight).toBe(92)
  })

  test.each([
    ['a weight of nothing', { weight: 0 }, ['weight']],
    ['a negative weight', { weight: -1 }, ['weight']],
    ['a weight over a ton', { weight: 1000.1 }, ['weight']],
    ['a weight as text', { weight: '80' }, ['weight']],
    ['no weight', {}, ['weight']],
    ['an unknown field', { weight: 80, wieght: 81 }, ['wieght']],
    ['an unknown girth', { weight: 80, circumferences: { ankle: 20 } }, ['circumferences.ankle']],
    ['a share over 100 %', { weight: 80, bodyFatPercentage: 101 }, ['bodyFatPercentage']],
    ['a note that is too long', { weight: 80, notes: 'x'.repeat(1001) }, ['notes']],
    ['a note with a control character', { weight: 80, notes: 'a\u0000b' }, ['notes']],
    ['an id that is none', { weight: 80, id: 'mine' }, ['id']],
    ['a day for an instant', { weight: 80, recordedAt: '2026-11-20' }, ['recordedAt']],
    ['a time that does not exist', { weight: 80, recordedAt: '2026-02-30T10:00:00Z' }, ['recordedAt']],
    ['more than a day ahead', { weight: 80, recordedAt: '2026-11-22T08:00:01Z' }, ['recordedAt']],
    ['the 19th century', { weight: 80, recordedAt: '1899-12-31T23:59:59Z' }, ['recordedAt']],
    ['two faults', { weight: 0, bodyFatPercentage: -1 }, ['weight', 'bodyFatPercentage']],
  ])('%s is refused, named, and nothing is written', async (_, body, fields) => {
    const cem = await world.person('cem')
    const refused = await cem.post('/weight-entries', body)
    expect(refused).toMatchObject({ status: 400, error: { code: 'VALIDATION_ERROR' } })
    expect(fieldsOf(refused)).toEqual(fields)
    expect(await countRows(cem.userId)).toBe(0)
  })

  test('up to a day ahead is let pass: phones are in other zones', async () => {
    const ada = await world.person('ada')
    expect((await ada.post('/weight-entries', { weight: 80, recordedAt: '2026-11-22T08:00:00Z' })).status).toBe(201)
  })

  test('signed out, nothing goes', async () => {
    for (const path of ['', '/stats', '/chart', '/export.csv', `/${uuid()}`, `/${uuid()}/photos`]) {
      expect((await world.anonymous.get(`/weight-entries${path}`)).status).toBe(401)
    }
    expect((await world.anonymous.post('/weight-entries', { weight: 80 })).status).toBe(401)
  })
})

describe('the person’s own day', () => {
  test.each([
    ['late in Auckland', 'Pacific/Auckland', '2026-11-20T10:30:00Z', '2026-11-20'],
    ['early in Auckland', 'Pacific/Auckland', '2026-11-20T11:30:00Z', '2026-11-21'],
    ['the evening in New York', 'America/New_York', '2026-11-20T04:30:00Z', '2026-11-19'],
    ['before clocks go forward in Berlin', 'Europe/Berlin', '2026-03-28T22:30:00Z', '2026-03-28'],
    ['after clocks went forward in Berlin', 'Europe/Berlin', '2026-03-29T22:30:00Z', '2026-03-30'],
    ['the hour that comes twice in Berlin', 'Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25'],
    ['the evening after clocks went back', 'Europe/Berlin', '2026-10-25T22:59:00Z', '2026-10-25'],
  ])('%s', async (_, timeZone, recordedAt, day) => {
    const dan = await world.person('dan')
    await dan.patch('/users/me', { timeZone })
    expect((await dan.post('/weight-entries', { weight: 80, recordedAt })).data.day).toBe(day)
  })

  test('a day stays when its person moves, until the weigh-in itself is moved', async () => {
    const eve = await world.person('eve')
    const { data } = await eve.post('/weight-entries', { weight: 80, recordedAt: '2026-11-20T22:30:00Z' })
    expect(data.day).toBe('2026-11-20')
    await eve.patch('/users/me', { timeZone: 'Pacific/Auckland' })
    expect((await eve.patch(`/weight-entries/${data.id}`, { weight: 81 })).data.day).toBe('2026-11-20')
    const moved = await eve.patch(`/weight-entries/${data.id}`, { recordedAt: '2026-11-20T22:31:00Z' })
    expect(moved.data.day).toBe('2026-11-21')
    expect((await eve.get('/weight-entries', { from: '2026-11-21', to: '2026-11-21' })).data).toHaveLength(1)
    expect((await eve.get('/weight-entries', { from: '2026-11-20', to: '2026-11-20' })).data).toHaveLength(0)
  })
})

describe('changing', () => {
  test('only what is named changes; null empties', async () => {
    const fay = await world.person('fay')
    const { data } = await fay.post('/weight-entries', {
      weight: 80,
      notes: 'n',
      bodyFatPercentage: 20,
      circumferences: { waist: 80 },
    })
    world.clock.advance(60)
    const changed = await fay.patch(`/weight-entries/${data.id}`, { weight: 79.5, notes: null, circumferences: null })
    expect(changed.headers['etag']).toBe('"2"')
    expect(changed.data).toEqual({
      ...data,
      weight: 79.5,
      notes: null,
      circumferences: null,
      revision: 2,
      updatedAt: '2026-11-21T08:01:00.000Z',
    })
  })

  test('of two that changed the same, the second is told', async () => {
    const fay = await world.person('fay')
    const { data } = await fay.post('/weight-entries', { weight: 80 })
    const path = `/weight-entries/${data.id}`
    const answers = await Promise.all([81, 82, 83].map((weight) => fay.patch(path, { weight }, { 'if-match': '"1"' })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412])
    const won = answers.find(({ status }) => status === 200)
    expect((await fay.get(path)).data).toEqual(won?.data)
    expect((await fay.delete(path, { 'if-match': '"1"' })).error?.code).toBe('PRECONDITION_FAILED')
    expect((await fay.delete(path, { 'if-match': '"2"' })).status).toBe(204)
  })

  test.each([
    [{ weight: null }, ['weight']],
    [{ recordedAt: null }, ['recordedAt']],
    [{ recordedAt: '2026-11-23T08:00:00Z' }, ['recordedAt']],
    [{ source: 'api' }, ['source']],
    [{ waterPercentage: 300 }, ['waterPercentage']],
  ])('%j is refused and changes nothing', async (change, fields) => {
    const gil = await world.person('gil')
    const { data } = await gil.post('/weight-entries', { weight: 80 })
    const refused = await gil.patch(`/weight-entries/${data.id}`, change)
    expect(refused).toMatchObject({ status: 400, error: { code: 'VALIDATION_ERROR' } })
    expect(fieldsOf(refused)).toEqual(fields)
    expect((await gil.get(`/weight-entries/${data.id}`)).data).toEqual(data)
  })

  test('another’s weigh-in is not there', async () => {
    const [ada, hal] = [await world.person('ada'), await world.person('hal')]
    const { data } = await ada.post('/weight-entries', { weight: 61 })
    const path = `/weight-entries/${data.id}`
    const answers = [
      await hal.get(path),
      await hal.patch(path, { weight: 1 }),
      await hal.delete(path),
      await hal.get(`${path}/photos`),
    ]
    expect(answers.map(({ status, error }) => [status, error?.code])).toEqual(answers.map(() => [404, 'NOT_FOUND']))
    expect((await ada.get(path)).data).toEqual(data)
    expect((await hal.get(`/weight-entries/nonsense`)).status).toBe(400)
  })

  test('deleted is deleted', async () => {
    const gil = await world.person('gil')
    const { data } = await gil.post('/weight-entries', { weight: 80 })
    expect((await gil.delete(`/weight-entries/${data.id}`)).status).toBe(204)
    expect((await gil.get(`/weight-entries/${data.id}`)).status).toBe(404)
    expect((await gil.delete(`/weight-entries/${data.id}`)).status).toBe(404)
  })
})

test('neither weight nor note can be read in the database or its queue', async () => {
  const ida = await world.person('ida')
  const { data } = await ida.post('/weight-entries', { weight: 123.456789, notes: 'marked-note-4711' })
  await ida.patch(`/weight-entries/${data.id}`, { notes: 'marked-note-4712' }, { 'idempotency-key': 'marked-1' })
  const tables = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(
    world.platform.db,
  )
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(
      world.platform.db,
    )
    for (const { row } of rows) expect(row).not.toMatch(/123\.456789|marked-note|6d61726b65642d6e6f7465/)
  }
  expect(tables.rows.length).toBeGreaterThan(5)
})
