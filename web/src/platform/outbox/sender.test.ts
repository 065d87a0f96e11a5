import { beforeEach, expect, test } from 'vitest'
import { ApiError, type ApiErrorCode } from '../http.ts'
import { backOff, outboxSender, type Outcome } from './sender.ts'
import { outboxStore, type OutboxItem } from './store.ts'

const refusal = (status: number, code: ApiErrorCode = 'UNAVAILABLE', retryAfter?: number) =>
  new ApiError({ status, code, message: code, retryAfter })

let person = 0
beforeEach(() => {
  person += 1
})

/** A queue in a fresh person's name, a clock that stands still, and a server that answers as told. */
function setUp(answer: (item: OutboxItem) => unknown, answerFile: (name: string) => unknown = () => 'id') {
  const userId = `user-${person}`
  const store = outboxStore()
  const world = {
    now: 1_000_000,
    online: true,
    userId,
    sent: [] as string[],
    keys: [] as string[],
    bodies: [] as unknown[],
  }
  const outcomes: Outcome[] = []
  const build = () =>
    outboxSender({
      store,
      send: async (item) => {
        world.sent.push(item.path)
        world.keys.push(item.idempotencyKey)
        world.bodies.push(item.body)
        const result = answer(item)
        if (result instanceof Error) throw result
        return result
      },
      sendFile: async ({ name, idempotencyKey }) => {
        world.sent.push(name)
        world.keys.push(idempotencyKey)
        const result = answerFile(name)
        if (result instanceof Error) throw result
        return String(result)
      },
      userId: () => world.userId,
      isOnline: () => world.online,
      now: () => world.now,
      random: () => 0.5,
      alone: (work) => work(),
    })
  const sender = build()
  sender.listen((outcome) => outcomes.push(outcome))
  const add = (path: string, method = 'POST') =>
    sender.enqueue({
      id: path,
      userId,
      method,
      path,
      body: { weight: 78.9 },
      idempotencyKey: `key${path}`,
      shows: ['body'],
    })
  /** A post with two pictures. */
  const addPost = () => {
    const upload = (name: string) => ({ key: `key-${name}`, path: '/pictures', file: new Blob([name]), name })
    const uploads = ['one', 'two'].map((name) => ({ ...upload(name), idempotencyKey: `idem-${name}`, sentAs: null }))
    const body = { content: 'Look', pictures: [{ id: 'key-one', alt: 'key-two it is not' }, { id: 'key-two' }] }
    return sender.enqueue({
      id: '/posts',
      userId,
      method: 'POST',
      path: '/posts',
      body,
      uploads,
      idempotencyKey: 'idem-post',
      shows: [],
    })
  }
  return { store, world, sender, outcomes, add, addPost, build, waiting: () => store.list(userId) }
}

test('what was done offline is sent in order once the network is back', async () => {
  const { world, sender, add, waiting } = setUp(() => ({}))
  world.online = false
  await add('/a')
  await add('/b')
  await add('/c')
  await sender.flush()
  expect(world.sent).toEqual([])
  world.online = true
  await sender.flush()
  expect(world.sent).toEqual(['/a', '/b', '/c'])
  expect(await waiting()).toEqual([])
})

test('a lost answer is tried again under the same key, and nothing overtakes it', async () => {
  let failures = 2
  const { world, sender, add, waiting } = setUp((item) =>
    item.path === '/a' && failures-- > 0 ? refusal(0, 'OFFLINE') : {},
  )
  await add('/a')
  await add('/b')
  await sender.flush()
  expect(world.sent).toEqual(['/a'])
  await sender.flush()
  expect(world.sent).toEqual(['/a'])
  world.now += backOff(1, 0.5)
  await sender.flush()
  world.now += backOff(2, 0.5)
  await sender.flush()
  expect(world.sent).toEqual(['/a', '/a', '/a', '/b'])
  expect(new Set(world.keys)).toEqual(new Set(['key/a', 'key/b']))
  expect(await waiting()).toEqual([])
})

test('a refused item stays, with its reason, and the next one goes on', async () => {
  const { world, sender, add, waiting, outcomes } = setUp((item) =>
    item.path === '/a' ? refusal(422, 'UNPROCESSABLE') : {},
  )
  await add('/a')
  await add('/b')
  await sender.flush()
  expect(world.sent).toEqual(['/a', '/b'])
  const [left, ...more] = await waiting()
  expect(more).toEqual([])
  expect(left?.refused).toMatchObject({ status: 422, code: 'UNPROCESSABLE' })
  expect(outcomes.filter(({ kind }) => kind === 'refused')).toHaveLength(1)
})

test('a refused item can be sent again or discarded', async () => {
  let good = false
  const { sender, add, waiting } = setUp(() => (good ? {} : refusal(409, 'CONFLICT')))
  await add('/a')
  await add('/b')
  await sender.flush()
  const [first, second] = await waiting()
  good = true
  if (first) await sender.resend(first, () => 'new-key')
  if (second) await sender.discard(second)
  expect(await waiting()).toEqual([])
})

test.each([401, 408, 429, 500, 503])('status %i is no refusal: it waits', async (status) => {
  const { sender, add, waiting } = setUp(() => refusal(status))
  await add('/a')
  await sender.flush()
  expect((await waiting())[0]).toMatchObject({ refused: null, attempts: 1 })
})

test('the server’s own retry-after is respected', async () => {
  const { sender, add, world, waiting } = setUp(() => refusal(429, 'RATE_LIMIT_EXCEEDED', 120))
  await add('/a')
  await sender.flush()
  expect((await waiting())[0]?.notBefore).toBe(world.now + 120_000)
})

test('deleting what is gone already is done', async () => {
  const { sender, add, waiting, outcomes } = setUp(() => refusal(404, 'NOT_FOUND'))
  await add('/a', 'DELETE')
  await sender.flush()
  expect(await waiting()).toEqual([])
  expect(outcomes.some(({ kind }) => kind === 'sent')).toBe(true)
})

test('another person neither sees nor sends it', async () => {
  const { world, sender, add, store } = setUp(() => ({}))
  await add('/a')
  world.userId = 'someone-else'
  await sender.flush()
  expect(world.sent).toEqual([])
  expect(await store.list('someone-else')).toEqual([])
})

test('it survives a reload', async () => {
  const { world, add, build, waiting } = setUp(() => ({}))
  await add('/a')
  expect(await waiting()).toHaveLength(1)
  await build().flush()
  expect(world.sent).toEqual(['/a'])
})

test('what is added while sending is sent in the same go, once', async () => {
  const { world, sender, add, waiting } = setUp(() => ({}))
  await add('/a')
  const first = sender.flush()
  await add('/b')
  const second = sender.flush()
  await Promise.all([first, second])
  await sender.flush()
  expect(world.sent).toEqual(['/a', '/b'])
  expect(await waiting()).toEqual([])
})

test('the wait grows and ends at about five minutes', () => {
  expect(backOff(1, 0.5)).toBe(2000)
  expect(backOff(3, 0.5)).toBe(8000)
  expect(backOff(40, 1)).toBe(375_000)
})

test('files go first, and what names them is sent with the ids that they got', async () => {
  const { world, sender, addPost, waiting } = setUp(
    () => ({}),
    (name) => `id-${name}`,
  )
  await addPost()
  await sender.flush()
  expect(world.sent).toEqual(['one', 'two', '/posts'])
  expect(world.bodies).toEqual([
    { content: 'Look', pictures: [{ id: 'id-one', alt: 'key-two it is not' }, { id: 'id-two' }] },
  ])
  expect(await waiting()).toEqual([])
})

test('a file that arrived is not sent again when the next one is lost, also after a reload', async () => {
  let failures = 1
  const { world, addPost, sender, build, waiting } = setUp(
    () => ({}),
    (name) => (name === 'two' && failures-- > 0 ? refusal(0, 'OFFLINE') : `id-${name}`),
  )
  await addPost()
  await sender.flush()
  expect(await waiting()).toHaveLength(1)
  world.now += backOff(1, 0.5)
  await build().flush()
  expect(world.sent).toEqual(['one', 'two', 'two', '/posts'])
  expect(world.keys).toEqual(['idem-one', 'idem-two', 'idem-two', 'idem-post'])
  expect(world.bodies).toMatchObject([{ pictures: [{ id: 'id-one' }, { id: 'id-two' }] }])
})

test('a refused file refuses what names it; sent again, its files go anew', async () => {
  let good = false
  const { world, sender, addPost, waiting } = setUp(
    () => ({}),
    (name) => (name === 'two' && !good ? refusal(415, 'UNSUPPORTED_MEDIA_TYPE') : `id-${name}`),
  )
  await addPost()
  await sender.flush()
  const [left] = await waiting()
  expect(left?.refused).toMatchObject({ status: 415 })
  good = true
  let key = 0
  if (left) await sender.resend(left, () => `new-${++key}`)
  expect(world.sent).toEqual(['one', 'two', 'one', 'two', '/posts'])
  expect(new Set(world.keys).size).toBe(5)
  expect(await waiting()).toEqual([])
})

test('the network that comes back in the middle of a try is not forgotten: what failed is tried at once', async () => {
  let back = () => {}
  const { world, sender, add } = setUp(() => {
    if (world.sent.length > 1) return {}
    back()
    return refusal(503)
  })
  await add('/a')
  back = () => void sender.flush(true)
  await sender.flush()
  expect(world.sent).toEqual(['/a', '/a'])
})
