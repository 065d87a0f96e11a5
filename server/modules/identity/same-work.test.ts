/** Time must not tell who has an account: the expensive part is done alike. Statistics would be a measurement, not a test. */
import * as argon2 from '@node-rs/argon2'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { password, useWorld } from '../../test/world.ts'
import { openInbox } from '../../test/inbox.ts'

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof argon2>()
  return { ...real, hash: vi.fn<typeof real.hash>(real.hash), verify: vi.fn<typeof real.verify>(real.verify) }
})

const inbox = await openInbox()
// Before the world's own: what is registered first is closed last.
afterAll(() => inbox.close())
const world = useWorld({ SMTP_URL: inbox.url })
beforeEach(() => vi.clearAllMocks())

const hashes = () => [vi.mocked(argon2.hash).mock.calls.length, vi.mocked(argon2.verify).mock.calls.length]
const register = (email: string, username: string) =>
  world.anonymous.post('/auth/register', { email, username, password, age: '16-plus' })
const logIn = (email: string, typed: string) => world.anonymous.post('/auth/login', { email, password: typed })

test('registering hashes once, whether or not the e-mail is taken', async () => {
  await register('mara@example.org', 'mara')
  expect(hashes()).toEqual([1, 0])
  await register('mara@example.org', 'other')
  expect(hashes()).toEqual([2, 0])
})

test('logging in verifies once, against a decoy of the same cost where there is no account', async () => {
  // A job makes the account that was registered.
  await world.drain()
  await logIn('nobody@example.org', password)
  vi.clearAllMocks()
  await logIn('nobody@example.org', password)
  expect(hashes()).toEqual([0, 1])
  const decoy = String(vi.mocked(argon2.verify).mock.calls[0]?.[0])
  await logIn('mara@example.org', 'Wrong-guess-1')
  expect(hashes()).toEqual([0, 2])
  const real = String(vi.mocked(argon2.verify).mock.calls[1]?.[0])
  expect(decoy).not.toBe(real)
  expect(argon2.parseOptions(decoy)).toEqual(argon2.parseOptions(real))
})

test('what depends on whether somebody has the e-mail is left to a job', async () => {
  const queued = vi.spyOn(world.platform.transport, 'enqueue')
  const jobsOf = async (asking: Promise<{ status: number }>) => {
    queued.mockClear()
    const { status } = await asking
    // Not what jobs of earlier requests queue.
    const [, job, data] = queued.mock.calls.find(([, { name }]) => name.startsWith('identity.')) ?? []
    return [status, job?.name, Object.keys(data ?? {})]
  }
  const forgot = (email: string) => jobsOf(world.anonymous.post('/auth/forgot-password', { email }))
  expect(await forgot('nobody@example.org')).toEqual([202, 'identity.mail-reset-link', ['askingId', 'sealed']])
  expect(await forgot('mara@example.org')).toEqual(await forgot('nobody@example.org'))
  const free = await jobsOf(register('free@example.org', 'free_bird'))
  expect(free).toEqual([201, 'identity.finish-registration', ['accountId', 'sealed']])
  expect(await jobsOf(register('mara@example.org', 'another'))).toEqual(free)
  queued.mockRestore()
})
