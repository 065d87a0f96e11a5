import { expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'

const world = useWorld({ RATE_LIMITS: 'on', TRUST_PROXY: '127.0.0.1' })

test('nobody in particular has ten requests a minute, then 429 with the time to wait', async () => {
  const answers = []
  for (let n = 0; n < 11; n++) {
    answers.push(await world.anonymous.get('/auth/options', {}, { 'x-forwarded-for': '192.0.2.1' }))
  }
  expect(answers.slice(0, 10).map(({ status }) => status)).toEqual(Array(10).fill(200))
  const last = answers[10]
  expect([last?.status, last?.error?.code]).toEqual([429, 'RATE_LIMIT_EXCEEDED'])
  expect(last?.error?.retryAfter).toBeGreaterThan(0)
  expect(last?.headers['retry-after']).toBe(String(last?.error?.retryAfter))
  expect(answers[0]?.headers).toMatchObject({ 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '9' })
})

test('a household of IPv6 addresses has one budget', async () => {
  const statuses = []
  for (let n = 0; n < 11; n++) {
    const from = { 'x-forwarded-for': `2001:db8:1:2::${n + 1}` }
    statuses.push((await world.anonymous.get('/auth/options', {}, from)).status)
  }
  expect(statuses).toEqual([...Array(10).fill(200), 429])
  const neighbour = { 'x-forwarded-for': '2001:db8:1:3::1' }
  expect((await world.anonymous.get('/auth/options', {}, neighbour)).status).toBe(200)
})

test('a member has a hundred, of their own', async () => {
  const [mara, otto] = [await world.person('mara'), await world.person('otto')]
  const first = await mara.get('/users/me')
  await mara.get('/users/me')
  expect(first.headers['x-ratelimit-limit']).toBe('100')
  expect((await otto.get('/users/me')).headers['x-ratelimit-remaining']).toBe('99')
})

test('a personal access token takes from its person’s hundred', async () => {
  const mara = await world.person('mara_with_token')
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
  const { data } = await mara.post('/users/me/tokens', { name: 'Script', scopes: ['profile:read'], expiresAt })
  const { headers } = await world.anonymous.get('/users/me', {}, { authorization: `Bearer ${data.token}` })
  expect([headers['x-ratelimit-limit'], headers['x-ratelimit-remaining']]).toEqual(['100', '98'])
  const refused = await world.anonymous.get('/weight-entries', {}, { authorization: `Bearer ${data.token}` })
  expect([refused.status, refused.headers['x-ratelimit-remaining']]).toEqual([403, '97'])
})

test('five failures at signing in are enough; successes do not count', async () => {
  const mara = await world.person('mara')
  const attempt = (password: string) => world.anonymous.post('/auth/login', { email: mara.email, password })
  for (let n = 0; n < 6; n++) expect((await attempt('Correct-horse-7')).status).toBe(200)
  const statuses = []
  for (let n = 0; n < 6; n++) statuses.push((await attempt('Wrong-horse-7')).status)
  expect(statuses.at(-1)).toBe(429)
})
