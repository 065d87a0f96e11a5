import { createHash } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { picture } from '../../test/picture.ts'
import { useWorld } from '../../test/world.ts'
import { bounded } from '../images/images.ts'

const world = useWorld({ DATABASE_POOL: '4' })
const key = (name: string) => ({ 'idempotency-key': name })

test('a repeat is answered with the same data and done once', async () => {
  const mara = await world.person('mara')
  const first = await mara.post('/weight-entries', { weight: 80.1 }, key('a'))
  const again = await mara.post('/weight-entries', { weight: 80.1 }, key('a'))
  expect([first.status, again.status]).toEqual([201, 200])
  expect(again.data).toEqual(first.data)
  expect(again.headers['etag']).toBe(first.headers['etag'])
  expect((await mara.get('/weight-entries')).pagination?.totalItems).toBe(1)
})

test('ten repeats at once are done once', async () => {
  const nora = await world.person('nora')
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => nora.post('/weight-entries', { weight: 70 }, key('b'))),
  )
  expect(new Set(answers.map(({ data }) => data.id)).size).toBe(1)
  expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(9).fill(200), 201])
  expect((await nora.get('/weight-entries')).pagination?.totalItems).toBe(1)
})

test('the same key with another request is refused, and another person’s key is their own', async () => {
  const [olga, pia] = [await world.person('olga'), await world.person('pia')]
  await olga.post('/weight-entries', { weight: 80 }, key('c'))
  const other = await olga.post('/weight-entries', { weight: 81 }, key('c'))
  expect([other.status, other.error?.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED'])
  expect((await pia.post('/weight-entries', { weight: 81 }, key('c'))).status).toBe(201)
})

test('a refusal is not remembered: the mended request goes through', async () => {
  const quin = await world.person('quin')
  const id = crypto.randomUUID()
  expect((await quin.patch(`/weight-entries/${id}`, { weight: 71 }, key('d'))).status).toBe(404)
  await quin.post('/weight-entries', { id, weight: 70 })
  expect((await quin.patch(`/weight-entries/${id}`, { weight: 71 }, key('d'))).status).toBe(200)
})

test.each(['', ' ', 'x'.repeat(201), 'ä'])('the key %j is refused by name', async (bad) => {
  const rosa = await world.person('rosa')
  const answer = await rosa.post('/weight-entries', { weight: 70 }, key(bad))
  expect([answer.status, answer.error?.details?.[0]?.field]).toEqual([400, 'Idempotency-Key'])
  expect((await rosa.get('/weight-entries')).pagination?.totalItems).toBe(0)
})

test('what was sent cannot be found out by hashing every weight there is', async () => {
  const sina = await world.person('sina')
  await sina.post('/weight-entries', { weight: 77.7 }, key('e'))
  const { request_hash: kept } = await world.platform.db
    .selectFrom('idempotency_key')
    .select('request_hash')
    .where('user_id', '=', sina.userId)
    .executeTakeFirstOrThrow()
  const guess = createHash('sha256').update('POST /api/v1/weight-entries\n{"weight":77.7}\n').digest()
  expect(kept.equals(guess)).toBe(false)
})

test('a key neither hides a try at the password nor keeps one', async () => {
  const tina = await world.person('tina')
  const change = { currentPassword: 'Wrong-horse-7', newPassword: 'Another-horse-7' }
  const statuses = []
  for (let n = 0; n < 6; n++) statuses.push((await tina.post('/auth/change-password', change, key(`try-${n}`))).status)
  expect(statuses).toEqual([400, 400, 400, 400, 400, 429])
  const rows = await world.platform.db
    .selectFrom('idempotency_key')
    .selectAll()
    .where('user_id', '=', tina.userId)
    .execute()
  expect(rows).toEqual([])
})

test('pictures that wait to be drawn keep no connection from the others', async () => {
  const held = Promise.withResolvers<void>()
  onTestFinished(() => held.resolve())
  const drawing = [1, 2].map(() => bounded(() => held.promise))
  const ulla = await world.person('ulla')
  const { id } = (await ulla.post('/weight-entries', { weight: 70 })).data
  const small = await picture('#0c6b5f', 30, 30)
  const uploads = Array.from({ length: 8 }, (_, n) =>
    ulla.upload(`/weight-entries/${id}/photos`, small, 'a.png', key(`photo-${n}`)),
  )
  // In so many looks all eight have got as far as they can: there are four connections.
  for (let look = 0; look < 20; look++) expect((await ulla.get('/users/me')).status).toBe(200)
  held.resolve()
  await Promise.all(drawing)
  const statuses = (await Promise.all(uploads)).map(({ status }) => status)
  expect(statuses.toSorted()).toEqual([...Array(3).fill(201), ...Array(5).fill(409)])
})
