import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify, SignJWT, generateKeyPair } from 'jose'
import { describe, expect, test } from 'vitest'
import { password, useWorld } from '../../test/world.ts'
import { authenticate, authenticateCached, jwks, makeAdmin } from './index.ts'
import { forgetTheExpired, renewKeys } from './jobs.ts'

const world = useWorld()
const logIn = async (email: string, userAgent = 'curl/8') =>
  (await world.anonymous.post('/auth/login', { email, password }, { 'user-agent': userAgent })).data.session
const bearer = (accessToken: string) => ({ authorization: `Bearer ${accessToken}` })
const status = async (accessToken: string) => (await world.anonymous.get('/users/me', {}, bearer(accessToken))).status

describe('logging in', () => {
  test('an unknown e-mail and a wrong password are one answer, and cost one hash each', async () => {
    const mara = await world.person('mara')
    const unknown = await world.anonymous.post('/auth/login', { email: 'nobody@example.org', password })
    const wrong = await world.anonymous.post('/auth/login', { email: mara.email, password: 'Wrong-guess-1' })
    expect(unknown.status).toBe(401)
    expect(unknown.error).toEqual({ code: 'INVALID_CREDENTIALS', message: 'E-mail or password is wrong.' })
    expect(wrong.status).toBe(401)
    expect(wrong.error).toEqual(unknown.error)
  })

  test('the e-mail’s capitals do not matter', async () => {
    const mara = await world.person('mara')
    expect((await logIn(mara.email.toUpperCase())).user.id).toBe(mara.userId)
  })

  test.each([
    ['no e-mail', { password }, 'email'],
    ['no password', { email: 'mara@example.org' }, 'password'],
    ['an object', { email: { $ne: null }, password }, 'email'],
    ['a huge password', { email: 'mara@example.org', password: 'x'.repeat(129) }, 'password'],
    ['an unknown field', { email: 'mara@example.org', password, admin: true }, 'admin'],
  ])('refuses %s', async (_, body, field) => {
    const answer = await world.anonymous.post('/auth/login', body)
    expect(answer).toMatchObject({ status: 400, error: { code: 'VALIDATION_ERROR', details: [{ field }] } })
  })
})

describe('sessions', () => {
  test('are listed with their device, the own one marked', async () => {
    const tom = await world.person('tom')
    await logIn(tom.email, 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0')
    const { data } = await tom.get('/users/me/sessions')
    expect(data.map((session: { device: string; current: boolean }) => [session.device, session.current])).toEqual([
      ['Firefox on Linux', false],
      [expect.any(String), true],
    ])
    expect(JSON.stringify(data)).not.toMatch(/token|hash/i)
  })

  test('a revoked one is refused at once, and cannot be refreshed', async () => {
    const tom = await world.person('tom')
    const phone = await logIn(tom.email)
    expect(await status(phone.accessToken)).toBe(200)
    expect(authenticateCached(phone.accessToken)).toMatchObject({ userId: tom.userId })
    const { sid } = decodeJwt(phone.accessToken)
    expect((await tom.delete(`/users/me/sessions/${String(sid)}`)).status).toBe(204)
    expect(authenticateCached(phone.accessToken)).toBeUndefined()
    expect(await status(phone.accessToken)).toBe(401)
    expect((await world.anonymous.post('/auth/refresh', { refreshToken: phone.refreshToken })).status).toBe(401)
    expect((await tom.delete(`/users/me/sessions/${String(sid)}`)).status).toBe(404)
  })

  test('another person’s does not exist', async () => {
    const [tom, ida] = [await world.person('tom'), await world.person('ida')]
    const { sid } = decodeJwt(ida.accessToken)
    expect((await tom.delete(`/users/me/sessions/${String(sid)}`)).status).toBe(404)
    expect((await tom.delete('/users/me/sessions/nonsense')).status).toBe(400)
    expect(await status(ida.accessToken)).toBe(200)
  })

  test('logging out ends this one, everywhere all', async () => {
    const mara = await world.person('mara')
    const [phone, laptop, desk] = [await logIn(mara.email), await logIn(mara.email), await logIn(mara.email)]
    expect((await world.anonymous.post('/auth/logout', undefined, bearer(phone.accessToken))).status).toBe(204)
    expect([await status(phone.accessToken), await status(laptop.accessToken)]).toEqual([401, 200])
    const out = await world.anonymous.post('/auth/logout-all', undefined, bearer(laptop.accessToken))
    expect(out.status).toBe(204)
    expect(String(out.headers['set-cookie'])).toMatch(/^setpoint_refresh=;/)
    expect([await status(laptop.accessToken), await status(desk.accessToken), await status(mara.accessToken)]).toEqual([
      401, 401, 401,
    ])
  })

  test.each(['/auth/logout', '/auth/logout-all'])('%s needs somebody', async (path) => {
    expect((await world.anonymous.post(path)).status).toBe(401)
  })
})

describe('access tokens', () => {
  test('are ES256, name their key, and verify by the published one', async () => {
    const eve = await world.person('eve')
    const { keys } = await jwks(world.platform)
    expect(JSON.stringify(keys)).not.toContain('"d"')
    const header = decodeProtectedHeader(eve.accessToken)
    expect(header).toMatchObject({ alg: 'ES256', typ: 'at+jwt' })
    const key = keys.find(({ kid }) => kid === header.kid)
    const { payload } = await jwtVerify(eve.accessToken, await importJWK(key ?? {}), {
      issuer: 'setpoint',
      audience: 'setpoint',
    })
    expect(payload).toMatchObject({ sub: eve.userId, role: 'member' })
    expect(Number(payload.exp) - Number(payload.iat)).toBe(900)
  })

  test('forged ones are nobody’s', async () => {
    const eve = await world.person('eve')
    const { kid } = decodeProtectedHeader(eve.accessToken)
    const claims = decodeJwt(eve.accessToken)
    const { privateKey } = await generateKeyPair('ES256')
    const foreign = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: String(kid), typ: 'at+jwt' })
      .sign(privateKey)
    const [, payload] = eve.accessToken.split('.')
    const unsigned = `${Buffer.from(JSON.stringify({ alg: 'none', kid, typ: 'at+jwt' })).toString('base64url')}.${payload}.`
    const symmetric = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: String(kid), typ: 'at+jwt' })
      .sign(new TextEncoder().encode('setpoint'.repeat(8)))
    const elsewhere = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'other', typ: 'at+jwt' })
      .sign(privateKey)
    const odd = ['', '.', '..', 'a.b.c', 'x'.repeat(5000), `${eve.accessToken}x`]
    for (const token of [foreign, unsigned, symmetric, elsewhere, ...odd])
      expect(await authenticate(world.platform, token)).toBeNull()
  })

  test('end after a quarter of an hour, also when remembered', async () => {
    world.clock.set(new Date())
    const { accessToken } = await logIn((await world.person('eve')).email)
    expect(await status(accessToken)).toBe(200)
    world.clock.advance(899)
    expect(await status(accessToken)).toBe(200)
    world.clock.advance(2)
    expect(authenticateCached(accessToken)).toBeUndefined()
    expect(await status(accessToken)).toBe(401)
  })

  test('what another process ended is noticed within ten seconds', async () => {
    const { accessToken } = await logIn((await world.person('eve')).email)
    await status(accessToken)
    await world.platform.db.updateTable('session').set({ ended_at: world.clock.now() }).execute()
    world.clock.advance(10)
    expect(await status(accessToken)).toBe(401)
  })

  test('a new role holds at once', async () => {
    const { accessToken, user } = await logIn((await world.person('eve')).email)
    expect((await authenticate(world.platform, accessToken))?.role).toBe('member')
    expect(await makeAdmin(world.platform, user.email)).toBe(true)
    expect(authenticateCached(accessToken)).toBeUndefined()
    expect((await authenticate(world.platform, accessToken))?.role).toBe('admin')
  })

  test('keys are renewed; the old one verifies until nothing of it is valid', async () => {
    const { accessToken, user } = await logIn((await world.person('eve')).email)
    world.clock.advance(30 * 86_400)
    await renewKeys.run(world.platform, {}, { jobId: 'test' })
    expect((await jwks(world.platform)).keys).toHaveLength(2)
    const next = await logIn(user.email)
    expect(decodeProtectedHeader(next.accessToken).kid).not.toBe(decodeProtectedHeader(accessToken).kid)
    expect((await authenticate(world.platform, next.accessToken))?.userId).toBe(user.id)
    world.clock.advance(86_400)
    await renewKeys.run(world.platform, {}, { jobId: 'test' })
    expect((await jwks(world.platform)).keys).toHaveLength(1)
  })

  test('private keys are sealed', async () => {
    const rows = await world.platform.db.selectFrom('signing_key').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows[0]?.sealed_private_key.toString('latin1')).not.toContain('"d"')
    expect(JSON.stringify(rows[0]?.public_key)).not.toContain('"d"')
  })
})

test('the security log belongs to its owner, the latest first, in pages', async () => {
  const una = await world.person('una')
  await world.anonymous.post('/auth/login', { email: una.email, password: 'Wrong-guess-1' }, { 'user-agent': 'curl/8' })
  const { data, pagination } = await una.get('/users/me/security-log', { limit: 1 })
  expect(data).toEqual([
    {
      id: expect.any(String),
      kind: 'login-failed',
      at: expect.any(String),
      device: 'curl',
      ipAddress: '127.0.0.1',
      doneBy: null,
      reason: null,
      provider: null,
    },
  ])
  expect(pagination).toMatchObject({ totalItems: 2, hasNext: true })
  expect((await una.get('/users/me/security-log', { page: 2, limit: 1 })).data[0].kind).toBe('registered')
  expect((await una.get('/users/me/security-log', { limit: 501 })).error?.details?.[0]?.field).toBe('limit')
  expect((await world.anonymous.get('/users/me/security-log')).status).toBe(401)
})

test('what has expired is forgotten', async () => {
  world.clock.advance(8 * 86_400)
  await forgetTheExpired.run(world.platform, {}, { jobId: 'test' })
  for (const table of ['session', 'refresh_token', 'sign_in_attempt'] as const) {
    expect(await world.platform.db.selectFrom(table).selectAll().execute()).toEqual([])
  }
  expect(await world.platform.db.selectFrom('account').selectAll().execute()).not.toEqual([])
})
