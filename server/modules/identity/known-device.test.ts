import { afterAll, describe, expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { forgetTheExpired } from './jobs.ts'
import { roughly } from './known-device.ts'
import { openInbox } from '../../test/inbox.ts'

const inbox = await openInbox()
// Before the world's own: what is registered first is closed last.
afterAll(() => inbox.close())
const world = useWorld({ SMTP_URL: inbox.url, TRUST_PROXY: '127.0.0.1' })

const password = 'Correct-horse-7'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0'
const mailsTo = (email: string, subject = 'A new device') =>
  inbox.mails.filter((mail) => mail.to.includes(email) && mail.subject.startsWith(subject))
const cookieIn = (headers: Readonly<Record<string, unknown>>) =>
  /setpoint_device=[\w-]{43}/.exec(String(headers['set-cookie']))?.[0]

interface From {
  readonly agent: string
  readonly address?: string
  readonly cookie?: string | undefined
}
const headersOf = ({ agent, address = '203.0.113.7', cookie }: From) => ({
  'user-agent': agent,
  'x-forwarded-for': address,
  ...(cookie !== undefined && { cookie }),
})
async function logIn(email: string, from: From) {
  const answer = await world.anonymous.post('/auth/login', { email, password, useCookie: true }, headersOf(from))
  expect(answer.status).toBe(200)
  await world.drain()
  return answer
}
async function register(name: string): Promise<string> {
  const email = `${name}@example.org`
  const input = { email, username: name, password, age: '16-plus' }
  expect((await world.anonymous.post('/auth/register', input)).status).toBe(201)
  await world.drain()
  await world.anonymous.post('/auth/verify-email', { token: inbox.lastToken(email) })
  await world.drain()
  return email
}

describe('a browser', () => {
  test('is no news at the first log-in, nor when it comes back, from wherever', async () => {
    const email = await register('mara')
    const { headers } = await logIn(email, { agent: firefox })
    const cookie = cookieIn(headers)
    expect(String(headers['set-cookie'])).toMatch(/setpoint_device=[^;]+; Max-Age=34560000; Path=\/; HttpOnly/)
    await logIn(email, { agent: firefox, address: '198.51.100.9', cookie })
    expect(mailsTo(email)).toEqual([])
  })

  test('of somebody else is told, once, with what is known of it', async () => {
    const email = 'mara@example.org'
    const { headers, data } = await logIn(email, { agent: firefox, address: '198.51.100.9' })
    expect(mailsTo(email)).toHaveLength(1)
    const [{ text } = { text: '' }] = mailsTo(email)
    expect(text).toMatch(/Device: Firefox on Linux\. When: .*\(UTC\)\. From the network 198\.51\.100\.\*\./)
    expect(text).not.toContain('198.51.100.9')
    expect(text).toContain('/not-me#token=')
    await logIn(email, { agent: firefox, cookie: cookieIn(headers) })
    expect(mailsTo(email)).toHaveLength(1)
    const bearer = { authorization: `Bearer ${data.session.accessToken}` }
    const sessions = await world.anonymous.get('/users/me/sessions', {}, bearer)
    expect(sessions.data.map(({ newDevice }: { newDevice: boolean }) => newDevice).toSorted()).toEqual([
      false,
      false,
      false,
      true,
    ])
    const log = await world.anonymous.get('/users/me/security-log', {}, bearer)
    expect(log.data.filter(({ kind }: { kind: string }) => kind === 'new-device')).toHaveLength(1)
  })

  test('that two people share is known to each of them, and joins them nowhere', async () => {
    const [one, other] = [await register('anna'), await register('bert')]
    const { headers } = await logIn(one, { agent: firefox })
    const cookie = cookieIn(headers)
    await logIn(other, { agent: firefox, cookie })
    const rows = await world.platform.db
      .selectFrom('known_device')
      .innerJoin('account', 'account.id', 'known_device.user_id')
      .select('device_hash')
      .where('email', 'in', [one, other])
      .execute()
    expect(new Set(rows.map(({ device_hash }) => device_hash.toString('hex'))).size).toBe(2)
    expect(JSON.stringify(rows)).not.toContain(cookie?.slice(-43))
  })

  test.each(['', 'x', '<script>', 'a'.repeat(5_000)])('with %j for a cookie gets a new one', async (value) => {
    const { headers } = await logIn('mara@example.org', { agent: firefox, cookie: `setpoint_device=${value}` })
    expect(cookieIn(headers)).toBeDefined()
  })
})

describe('a program', () => {
  test('keeps no cookie: it is known by its name and network', async () => {
    const email = await register('cleo')
    await logIn(email, { agent: 'curl/8.9.1' })
    await logIn(email, { agent: 'curl/8.10.0', address: '203.0.113.7' })
    expect(mailsTo(email)).toHaveLength(0)
    await logIn(email, { agent: 'curl/8.10.0', address: '198.51.100.1' })
    await logIn(email, { agent: 'curl/8.10.0', address: '198.51.100.1' })
    expect(mailsTo(email)).toHaveLength(1)
    await logIn(email, { agent: 'wget/1.24' })
    expect(mailsTo(email)).toHaveLength(2)
  })
})

test('mails end at three an hour, the log goes on, and the table at fifty devices', async () => {
  const email = await register('dora')
  for (let n = 0; n < 55; n++) await logIn(email, { agent: `tool${n}/1` })
  expect(mailsTo(email)).toHaveLength(3)
  const devices = await world.platform.db
    .selectFrom('known_device')
    .innerJoin('account', 'account.id', 'known_device.user_id')
    .select('device_hash')
    .where('email', '=', email)
    .execute()
  expect(devices).toHaveLength(50)
})

test('an account that was left alone for long does not take the first one who comes for its owner', async () => {
  const email = await register('emil')
  await logIn(email, { agent: firefox })
  world.clock.advance(401 * 86_400)
  await forgetTheExpired.run(world.platform, {}, { jobId: 'test' })
  expect(await world.platform.db.selectFrom('known_device').selectAll().execute()).toEqual([])
  await logIn(email, { agent: firefox })
  expect(mailsTo(email)).toHaveLength(1)
})

test('an address is told as the network that it is of', () => {
  expect(['203.0.113.7', '::ffff:203.0.113.7', '2001:db8:1:2::9', null].map(roughly)).toEqual([
    '203.0.113.*',
    '203.0.113.*',
    '2001:db8:1:2::/64',
    null,
  ])
})
