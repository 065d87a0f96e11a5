import { beforeAll, beforeEach, expect, test } from 'vitest'
import { password, useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
const refresh = (refreshToken: string) => world.anonymous.post('/auth/refresh', { refreshToken })
const isLoggedIn = async (accessToken: string) =>
  (await world.anonymous.get('/users/me', {}, { authorization: `Bearer ${accessToken}` })).status === 200

let mara: Person
let token: string
// Seconds count here: they pass when a test says so.
beforeAll(() => world.clock.set(new Date()))
beforeEach(async () => {
  mara = await world.person('mara')
  const { data } = await world.anonymous.post('/auth/login', { email: mara.email, password })
  token = data.session.refreshToken
  mara.accessToken = data.session.accessToken
})

test('hands out new tokens of the same session', async () => {
  const { status, data } = await refresh(token)
  expect(status).toBe(200)
  expect(data.refreshToken).not.toBe(token)
  expect(data.accessToken).not.toBe(mara.accessToken)
  expect(await isLoggedIn(data.accessToken)).toBe(true)
  expect((await refresh(data.refreshToken)).status).toBe(200)
})

test('ten tabs that race all stay logged in, on one line of tokens', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(token)))
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
  const next = new Set(answers.map(({ data }) => data.refreshToken))
  expect(next.size).toBe(1)
  // A reload that overtakes a slow tab: the tab gets what is good now.
  const [current] = [...next]
  const after = await refresh(String(current))
  world.clock.advance(29)
  expect((await refresh(token)).data.refreshToken).toBe(after.data.refreshToken)
  expect((await refresh(after.data.refreshToken)).status).toBe(200)
})

test('a copy used after the grace ends the session for thief and owner', async () => {
  const next = await refresh(token)
  world.clock.advance(31)
  expect(await refresh(token)).toMatchObject({ status: 401, error: { code: 'SESSION_EXPIRED' } })
  expect((await refresh(next.data.refreshToken)).status).toBe(401)
  expect(await isLoggedIn(next.data.accessToken)).toBe(false)
  const again = await world.anonymous.post('/auth/login', { email: mara.email, password })
  mara.accessToken = again.data.session.accessToken
  const log = await mara.get('/users/me/security-log')
  expect(log.data.map((event: { kind: string }) => event.kind)).toContain('refresh-reused')
})

test('a thief within the grace shares the owner’s line, so the next use gives them away', async () => {
  const owner = await refresh(token)
  const thief = await refresh(token)
  expect(thief.data.refreshToken).toBe(owner.data.refreshToken)
  await refresh(thief.data.refreshToken)
  world.clock.advance(15 * 60)
  expect((await refresh(owner.data.refreshToken)).status).toBe(401)
})

test('a session lives seven days from its last use', async () => {
  world.clock.advance(6.9 * 86_400)
  const { status, data } = await refresh(token)
  expect(status).toBe(200)
  world.clock.advance(6.9 * 86_400)
  const later = await refresh(data.refreshToken)
  expect(later.status).toBe(200)
  world.clock.advance(7 * 86_400)
  expect((await refresh(later.data.refreshToken)).status).toBe(401)
})

test('a session ends after ninety days, however much it is used', async () => {
  let current = token
  for (let week = 0; week < 15; week++) {
    world.clock.advance(6 * 86_400)
    const answer = await refresh(current)
    expect(answer.status).toBe(week < 14 ? 200 : 401)
    current = answer.data?.refreshToken
  }
})

test('the database holds hashes only', async () => {
  const rows = await world.platform.db.selectFrom('refresh_token').selectAll().execute()
  expect(rows.every((row) => row.token_hash.length === 32)).toBe(true)
  expect(
    rows.some(
      (row) => row.token_hash.equals(Buffer.from(token)) || row.token_hash.equals(Buffer.from(token, 'base64url')),
    ),
  ).toBe(false)
})

test('by cookie, the token stays out of the answer', async () => {
  const { headers } = await world.anonymous.post('/auth/login', { email: mara.email, password, useCookie: true })
  const cookie = String(headers['set-cookie']).split(';')[0] ?? ''
  const answer = await world.anonymous.post('/auth/refresh', {}, { cookie })
  expect(answer).toMatchObject({ status: 200, data: { refreshToken: null } })
  expect(String(answer.headers['set-cookie']).split(';')[0]).not.toBe(cookie)
})

test('a cookie that is good for nothing any more is taken back', async () => {
  const answer = await world.anonymous.post('/auth/refresh', {}, { cookie: `setpoint_refresh=${'x'.repeat(43)}` })
  expect(answer.status).toBe(401)
  expect(String(answer.headers['set-cookie'])).toMatch(/^setpoint_refresh=;.*Expires=Thu, 01 Jan 1970/)
})

test.each([
  ['nothing', {}, 401, 'SESSION_EXPIRED'],
  ['a made-up token', { refreshToken: 'x'.repeat(43) }, 401, 'SESSION_EXPIRED'],
  ['an empty one', { refreshToken: '' }, 401, 'SESSION_EXPIRED'],
  ['a huge one', { refreshToken: 'x'.repeat(201) }, 400, 'VALIDATION_ERROR'],
  ['a number', { refreshToken: 7 }, 400, 'VALIDATION_ERROR'],
])('refuses %s', async (_, body, status, code) => {
  expect(await world.anonymous.post('/auth/refresh', body)).toMatchObject({ status, error: { code } })
})
