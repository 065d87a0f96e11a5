import { beforeAll, expect, test } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
let mara: Person

// Ten days, 07:00 in Berlin, down by 100 g a day with two alike.
const weights = [80, 79.9, 79.8, 79.8, 79.6, 79.5, 79.4, 79.3, 79.2, 79.1]
beforeAll(async () => {
  world.clock.set('2026-11-21T08:00:00Z')
  mara = await world.person('mara')
  for (const [at, weight] of weights.entries()) {
    await mara.post('/weight-entries', { weight, recordedAt: `2026-11-${String(at + 11).padStart(2, '0')}T06:00:00Z` })
  }
  await (await world.person('noah')).post('/weight-entries', { weight: 99 })
})

const days = (answer: { data: { day: string }[] }) => answer.data.map(({ day }) => Number(day.slice(8)))

test('newest first, with the count of all', async () => {
  const answer = await mara.get('/weight-entries', { limit: 3 })
  expect(days(answer)).toEqual([20, 19, 18])
  expect(answer.pagination).toEqual({ page: 1, limit: 3, totalPages: 4, totalItems: 10, hasNext: true, hasPrev: false })
})

test('the last page and beyond', async () => {
  const last = await mara.get('/weight-entries', { limit: 3, page: 4 })
  expect(days(last)).toEqual([11])
  expect(last.pagination).toMatchObject({ hasNext: false, hasPrev: true, totalItems: 10 })
  const beyond = await mara.get('/weight-entries', { limit: 3, page: 5 })
  expect(beyond.data).toEqual([])
  expect(beyond.pagination).toMatchObject({ totalItems: 10, totalPages: 4, hasNext: false })
  expect((await mara.get('/weight-entries', { limit: 500, page: 1_000_000 })).status).toBe(200)
})

test('oldest first', async () => {
  expect(days(await mara.get('/weight-entries', { order: 'asc', limit: 2 }))).toEqual([11, 12])
})

test.each([
  [{ from: '2026-11-13', to: '2026-11-15' }, [15, 14, 13]],
  [{ from: '2026-11-19' }, [20, 19]],
  [{ to: '2026-11-12' }, [12, 11]],
  [{ from: '2026-11-13T06:00:00Z', to: '2026-11-15T06:00:00Z' }, [14, 13]],
  [{ from: '2026-11-13T07:00:00+01:00', to: '2026-11-14' }, [14, 13]],
  [{ from: '2027-01-01' }, []],
  [{ from: '0000-01-01', to: '9999-12-31', limit: 2 }, [20, 19]],
  [{ from: '0000-01-01T00:00:00Z', to: '9999-12-31T23:59:59Z', limit: 2 }, [20, 19]],
  [{ to: '0000-01-02' }, []],
])('the range %j', async (query, expected) => {
  const byTime = await mara.get('/weight-entries', query)
  expect(days(byTime)).toEqual(expected)
  const byWeight = await mara.get('/weight-entries', { ...query, sortBy: 'weight', order: 'asc' })
  expect(days(byWeight).toSorted()).toEqual(expected.toSorted())
  expect(byWeight.pagination?.totalItems).toBe(byTime.pagination?.totalItems)
})

test('by weight, equal ones in time order', async () => {
  expect(days(await mara.get('/weight-entries', { sortBy: 'weight', order: 'asc', limit: 3, page: 3 }))).toEqual([
    13, 14, 12,
  ])
  expect(days(await mara.get('/weight-entries', { sortBy: 'weight', order: 'desc', limit: 4 }))).toEqual([
    11, 12, 14, 13,
  ])
})

test.each([
  [{ page: 0 }, 'page'],
  [{ page: 1.5 }, 'page'],
  [{ limit: 0 }, 'limit'],
  [{ limit: 501 }, 'limit'],
  [{ order: 'up' }, 'order'],
  [{ sortBy: 'notes' }, 'sortBy'],
  [{ from: 'yesterday' }, 'from'],
  [{ from: '2026-02-30' }, 'from'],
  [{ from: '2026-11-15', to: '2026-11-14' }, 'from'],
  [{ form: '2026-11-15' }, 'form'],
])('%j is refused', async (query, field) => {
  const answer = await mara.get('/weight-entries', query)
  expect(answer).toMatchObject({ status: 400, error: { code: 'VALIDATION_ERROR', details: [{ field }] } })
})

test('everything as CSV, formulas made text', async () => {
  const olga = await world.person('olga')
  await olga.post('/weight-entries', { weight: 70.5, recordedAt: '2026-11-02T06:00:00Z', notes: '=1+1, "so"' })
  await olga.post('/weight-entries', {
    weight: 70.7,
    recordedAt: '2026-11-01T06:00:00Z',
    circumferences: { waist: 80 },
  })
  const answer = await olga.get('/weight-entries/export.csv')
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(answer.headers['content-disposition']).toContain('setpoint-weights-2026-11-21.csv')
  expect(answer.body.split('\r\n')).toEqual([
    'recordedAt,weight_kg,bodyFatPercentage,muscleMass_kg,waterPercentage,notes,neck_cm,chest_cm,waist_cm,hips_cm,upperArm_cm,thigh_cm,calf_cm',
    '2026-11-01T06:00:00.000Z,70.7,,,,,,,80,,,,',
    `2026-11-02T06:00:00.000Z,70.5,,,,"'=1+1, ""so""",,,,,,,`,
    '',
  ])
})

test('a range as CSV, days inclusive', async () => {
  const { body } = await mara.get('/weight-entries/export.csv', { from: '2026-11-12', to: '2026-11-14' })
  expect(body.split('\r\n').map((line: string) => line.slice(0, 10))).toEqual([
    'recordedAt',
    '2026-11-12',
    '2026-11-13',
    '2026-11-14',
    '',
  ])
  const wrong = await mara.get('/weight-entries/export.csv', { from: '2026-11-14', to: '2026-11-12' })
  expect(wrong).toMatchObject({ status: 400, error: { details: [{ field: 'from' }] } })
})

test('without a weigh-in the CSV is its heading', async () => {
  const pia = await world.person('pia')
  expect((await pia.get('/weight-entries/export.csv')).body.split('\r\n')).toHaveLength(2)
})
