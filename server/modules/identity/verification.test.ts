import { afterAll, expect, test, vi } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { forgetTheExpired } from './jobs.ts'
import { finishRegistration } from './registration-by-mail.ts'
import { rowCounts } from './test-tables.ts'
import { openInbox } from '../../test/inbox.ts'

const inbox = await openInbox()
// Before the world's own: what is registered first is closed last.
afterAll(() => inbox.close())
const world = useWorld({ SMTP_URL: inbox.url })

const password = 'Correct-horse-7'
const register = (email: string, username: string) =>
  world.anonymous.post('/auth/register', { email, username, password, age: '16-plus' })
const logIn = (email: string, typed = password) => world.anonymous.post('/auth/login', { email, password: typed })
const mailsTo = (email: string) => inbox.mails.filter(({ to }) => to.includes(email))

test('the e-mail is verified before the first log-in', async () => {
  const answer = await register('mara@example.org', 'mara')
  expect(answer).toMatchObject({ status: 201, data: { verificationRequired: true, session: null } })
  await world.drain()
  expect(await logIn('mara@example.org', 'Wrong-guess-1')).toMatchObject({
    status: 401,
    error: { code: 'INVALID_CREDENTIALS' },
  })
  expect(await logIn('mara@example.org')).toMatchObject({ status: 403, error: { code: 'EMAIL_NOT_VERIFIED' } })
  await world.drain()
  expect(mailsTo('mara@example.org')).toHaveLength(2)
  const token = inbox.lastToken('mara@example.org')
  expect((await world.anonymous.post('/auth/verify-email', { token })).data).toEqual({ acknowledged: true })
  expect((await world.anonymous.post('/auth/verify-email', { token })).status).toBe(410)
  expect((await logIn('mara@example.org')).data.session.user.emailVerified).toBe(true)
  await world.drain()
})

test('a taken e-mail is answered as a free one, and its owner is told', async () => {
  const free = await register('free@example.org', 'free_bird')
  const taken = await register('MARA@example.org', 'someone')
  expect(taken.status).toBe(free.status)
  expect(taken.data).toEqual(free.data)
  await world.drain()
  expect(mailsTo('mara@example.org').at(-1)?.text).toContain('/reset#token=')
  expect(
    await world.platform.db.selectFrom('account').where('email', '=', 'mara@example.org').selectAll().execute(),
  ).toHaveLength(1)
  // Trying the name again tells as little: both are taken now.
  expect((await register('x1@example.org', 'Free_Bird')).error?.details?.[0]?.field).toBe('username')
  expect((await register('x2@example.org', 'Someone')).error?.details?.[0]?.field).toBe('username')
})

test('a taken username is told, whosever the e-mail is', async () => {
  const before = await rowCounts(world.platform)
  expect(await register('mara@example.org', 'MARA')).toMatchObject({
    status: 409,
    error: { details: [{ field: 'username' }] },
  })
  expect(await register('new@example.org', 'MARA')).toMatchObject({
    status: 409,
    error: { details: [{ field: 'username' }] },
  })
  expect(await rowCounts(world.platform)).toEqual(before)
})

test('of five who ask for one name at once, one gets it; of five who ask for one e-mail, one gets an account', async () => {
  const five = [1, 2, 3, 4, 5]
  const names = await Promise.all(five.map((n) => register(`name${n}@example.org`, n % 2 ? 'Wanted' : 'wanted')))
  expect(names.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409])
  const emails = await Promise.all(five.map((n) => register('wanted@example.org', `wanted_${n}`)))
  expect(emails.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
  await world.drain()
  const accounts = await world.platform.db.selectFrom('account').select('email').execute()
  expect(accounts.filter(({ email }) => email.startsWith('name'))).toHaveLength(1)
  expect(accounts.filter(({ email }) => email === 'wanted@example.org')).toHaveLength(1)
})

test('what is asked for is done once, though its job may run twice', async () => {
  const queued = vi.spyOn(world.platform.transport, 'enqueue')
  await register('once@example.org', 'only_once')
  const [, , data] = queued.mock.calls.find(([, { name }]) => name === finishRegistration.name) ?? []
  queued.mockRestore()
  await world.drain()
  await finishRegistration.run(world.platform, data as never, { jobId: 'test' })
  await world.drain()
  expect(mailsTo('once@example.org')).toHaveLength(1)
})

test('verification mails are three an hour at most', async () => {
  await register('tom@example.org', 'tom')
  await world.drain()
  for (let n = 0; n < 5; n++) expect((await logIn('tom@example.org')).status).toBe(403)
  await world.drain()
  expect(mailsTo('tom@example.org')).toHaveLength(3)
})

test('a reset proves the e-mail too', async () => {
  await register('ida@example.org', 'ida')
  await world.drain()
  await world.anonymous.post('/auth/forgot-password', { email: 'ida@example.org' })
  await world.drain()
  const token = inbox.lastToken('ida@example.org')
  expect((await world.anonymous.post('/auth/reset-password', { token, password: 'Battery-staple-8' })).status).toBe(200)
  expect((await logIn('ida@example.org', 'Battery-staple-8')).data.session.user.emailVerified).toBe(true)
})

test('who never verifies leaves after a week, and so do held names', async () => {
  world.clock.advance(7 * 86_400 + 60)
  await forgetTheExpired.run(world.platform, {}, { jobId: 'test' })
  const names = await world.platform.db.selectFrom('account').select('username').orderBy('username').execute()
  expect(names.map(({ username }) => username)).toEqual(['ida', 'mara'])
  expect((await register('tom@example.org', 'someone')).status).toBe(201)
})
