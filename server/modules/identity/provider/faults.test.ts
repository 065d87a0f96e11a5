/** Answers of a provider that must not be accepted, and what happens while it gives none. */
import { createHmac, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SignJWT, decodeJwt } from 'jose'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openWorld, useWorld } from '../../../test/world.ts'
import { restAfter } from './client.ts'
import { testBrowser } from '../../../test/provider-browser.ts'
import { openPeer, type Faults } from '../../../test/provider-peer.ts'

const peer = await openPeer()
const other = await openPeer()
afterAll(() => Promise.all([peer.close(), other.close()]))
const log = join(tmpdir(), `setpoint-faults-${crypto.randomUUID()}.log`)
afterAll(() => rmSync(log, { force: true }))
const client = { preset: 'oidc', clientId: 'setpoint', clientSecret: 'hush-hush-secret' }
const world = useWorld({
  LOG_LEVEL: 'info',
  LOG_FILE: log,
  OIDC_PROVIDERS: JSON.stringify([
    { ...client, id: 'home', name: 'Home', issuer: peer.issuer },
    { ...client, id: 'other', name: 'Other', issuer: other.issuer },
  ]),
})
beforeEach(() => {
  peer.faults = {}
  peer.says({ sub: 'mara', email: 'canary-mail@home.example' })
})
afterEach(() => vi.useRealTimers())

/** Real time goes on, but from elsewhere. */
const at = (offset: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + offset * 1000 })
const problem = async (faults: Faults) => {
  peer.faults = faults
  return (await testBrowser(world).goes('home'))['problem']
}
const claims = (changed: Record<string, unknown>): Faults => ({
  token: ({ payload }) => void Object.assign(payload, changed),
})
const idToken = (make: (token: string) => string): Faults => ({
  answer: ({ body }) => {
    if (body !== '') body['id_token'] = make(String(body['id_token']))
  },
})
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const now = () => Math.floor(Date.now() / 1000)

test('without a fault the way leads to the end', async () => {
  expect(await problem({})).toBeUndefined()
})

describe('an answer is refused', () => {
  test.each<[string, Faults]>([
    ['with a wrong nonce', claims({ nonce: 'another' })],
    ['without a nonce', claims({ nonce: undefined })],
    ['for another audience', claims({ aud: 'someone-else' })],
    ['for others too, without saying whom it was made for', claims({ aud: ['setpoint', 'someone-else'] })],
    ['made for another of several', claims({ aud: ['setpoint', 'x'], azp: 'x' })],
    ['of another issuer', claims({ iss: 'https://evil.example' })],
    ['without a subject', claims({ sub: undefined })],
    ['whose subject is no text', claims({ sub: 7 })],
    ['that has run out', { token: ({ payload }) => void (payload.exp = now() - 120) }],
    ['that never runs out', claims({ exp: undefined })],
    ['that is not valid yet', { token: ({ payload }) => void (payload['nbf'] = now() + 300) }],
    ['that nobody signed', idToken((token) => `${part({ alg: 'none' })}.${token.split('.')[1]}.`)],
    [
      'whose content was changed',
      idToken((token) => token.replace(/\.[^.]+\./, `.${part({ ...decodeJwt(token), sub: 'eve' })}.`)),
    ],
    ['that is no token', idToken(() => 'abc')],
    ['that is no text', { answer: ({ body }) => void (body !== '' && (body['id_token'] = { a: 1 })) }],
    ['without its token', { answer: ({ body }) => void (body !== '' && delete body['id_token']) }],
    ['that is huge', idToken((token) => token + 'x'.repeat(300_000))],
    [
      'that is an error',
      { answer: (answer) => Object.assign(answer, { statusCode: 400, body: { error: 'invalid_grant' } }) },
    ],
  ])('%s', async (_, faults) => {
    expect(await problem(faults)).toBe('refused')
  })

  test('signed with what everybody knows: our secret, or the public key as if it were one', async () => {
    const signed = (key: string | Buffer) =>
      idToken((token) => {
        const unsigned = `${part({ alg: 'HS256', typ: 'JWT' })}.${token.split('.')[1]}`
        return `${unsigned}.${createHmac('sha256', key).update(unsigned).digest('base64url')}`
      })
    const [key] = peer.server.issuer.keys.toJSON()
    expect(await problem(signed('hush-hush-secret'))).toBe('refused')
    expect(await problem(signed(JSON.stringify(key)))).toBe('refused')
  })

  test('signed by somebody else under the provider’s own key’s name', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const [key] = peer.server.issuer.keys.toJSON()
    let forged = ''
    peer.faults = idToken(() => forged)
    const browser = testBrowser(world)
    const { data } = await browser.start('/auth/oidc/home/start', {})
    const nonce = new URL(data.address).searchParams.get('nonce')
    forged = await new SignJWT({ nonce })
      .setProtectedHeader({ alg: 'RS256', kid: String(key?.kid) })
      .setSubject('mara')
      .setIssuer(peer.issuer)
      .setAudience('setpoint')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey)
    expect((await browser.arrive(await browser.visit(data.address)))['problem']).toBe('refused')
  })
})

test('clocks may be a minute apart', async () => {
  at(0)
  expect(await problem(claims({ exp: now() - 30 }))).toBeUndefined()
  expect(await problem(claims({ nbf: now() + 30, iat: now() + 30 }))).toBeUndefined()
})

describe('a way that was begun elsewhere does not end here', () => {
  test('another browser, with the state and code of an attacker', async () => {
    const [attacker, victim] = [testBrowser(world), testBrowser(world)]
    await victim.start('/auth/oidc/home/start', {})
    const { data } = await attacker.start('/auth/oidc/home/start', {})
    const back = await attacker.visit(data.address)
    expect(await victim.arrive(back)).toEqual({ problem: 'expired' })
    expect((await attacker.arrive(back))['ticket']).toBeDefined()
  })

  test('no cookie at all, no state, a made-up state, two states', async () => {
    const browser = testBrowser(world)
    const { data } = await browser.start('/auth/oidc/home/start', {})
    const back = await browser.visit(data.address)
    expect(await testBrowser(world).arrive(back)).toEqual({ problem: 'expired' })
    for (const states of [[], ['x'], [String(back.searchParams.get('state')), 'x']]) {
      const changed = new URL(back)
      changed.searchParams.delete('state')
      states.forEach((state) => changed.searchParams.append('state', state))
      expect(await browser.arrive(changed)).toEqual({ problem: 'expired' })
    }
  })

  test('the answer of one provider at the address of another', async () => {
    const browser = testBrowser(world)
    const { data } = await browser.start('/auth/oidc/home/start', {})
    const back = await browser.visit(data.address)
    const mixed = new URL(back.href.replace('/oidc/home/', '/oidc/other/'))
    expect(await browser.arrive(mixed)).toEqual({ problem: 'expired' })
    mixed.searchParams.set('provider', 'home')
    expect(await browser.arrive(mixed)).toEqual({ problem: 'expired' })
    back.searchParams.set('iss', other.issuer)
    expect(await browser.arrive(back)).toEqual({ problem: 'refused' })
  })

  test('twice: the address used again, and a code used again', async () => {
    const browser = testBrowser(world)
    const { data } = await browser.start('/auth/oidc/home/start', {})
    const back = await browser.visit(data.address)
    expect((await browser.arrive(back))['ticket']).toBeDefined()
    expect(await browser.arrive(back)).toEqual({ problem: 'expired' })
    // The code of one way, under the state of another: the proof key does not fit.
    const again = await browser.start('/auth/oidc/home/start', {})
    const next = await browser.visit(again.data.address)
    next.searchParams.set('code', String(back.searchParams.get('code')))
    expect(await browser.arrive(next)).toEqual({ problem: 'refused' })
  })

  test('of ten who bring the same answer at once, one is let on', async () => {
    const browser = testBrowser(world)
    const { data } = await browser.start('/auth/oidc/home/start', {})
    const back = await browser.visit(data.address)
    const ends = await Promise.all(Array.from({ length: 10 }, () => browser.arrive(back)))
    expect(ends.filter(({ ticket }) => ticket !== undefined)).toHaveLength(1)
  })

  test('after a quarter of an hour', async () => {
    const browser = testBrowser(world)
    const { data } = await browser.start('/auth/oidc/home/start', {})
    const back = await browser.visit(data.address)
    world.clock.advance(15 * 60 + 1)
    expect(await browser.arrive(back)).toEqual({ problem: 'expired' })
    world.clock.set(new Date())
  })

  test('two tabs of one browser do not disturb each other', async () => {
    const browser = testBrowser(world)
    const [one, two] = [
      await browser.start('/auth/oidc/home/start', {}),
      await browser.start('/auth/oidc/other/start', {}),
    ]
    expect((await browser.arrive(await browser.visit(two.data.address)))['ticket']).toBeDefined()
    expect((await browser.arrive(await browser.visit(one.data.address)))['ticket']).toBeDefined()
  })
})

test('who says no at the provider is told nothing worse', async () => {
  const browser = testBrowser(world)
  const ended = async (error: string) => {
    const { data } = await browser.start('/auth/oidc/home/start', {})
    const back = await browser.visit(data.address)
    back.searchParams.delete('code')
    back.searchParams.set('error', error)
    return browser.arrive(back)
  }
  expect(await ended('access_denied')).toEqual({ problem: 'cancelled' })
  expect(await ended('server_error')).toEqual({ problem: 'refused' })
})

describe('keys', () => {
  test('that were changed between discovery and the token are fetched anew', async () => {
    const turning = await openPeer()
    const { world: there, close } = await openWorld({
      OIDC_PROVIDERS: JSON.stringify([{ ...client, id: 'turning', name: 'Turning', issuer: turning.issuer }]),
    })
    const browser = testBrowser(there)
    const { data } = await browser.start('/auth/oidc/turning/start', {})
    const back = await browser.visit(data.address)
    const kid = `new-${crypto.randomUUID()}`
    await turning.server.issuer.keys.generate('RS256', { kid })
    // The provider takes its keys in turn: the new one is next.
    turning.server.issuer.keys.get()
    expect((await browser.arrive(back))['ticket']).toBeDefined()
    await close()
    await turning.close()
  })

  test('that are unknown are asked for once a minute at most', async () => {
    expect(await problem({})).toBeUndefined()
    const unknown: Faults = { token: ({ header }) => void (header.kid = 'unknown') }
    expect(await problem(unknown)).toBe('refused')
    at(61)
    const fresh = `fresh-${crypto.randomUUID()}`
    await peer.server.issuer.keys.generate('RS256', { kid: fresh })
    // The provider takes its keys in turn: both are known after one look.
    expect(await problem({})).toBeUndefined()
    expect(await problem({})).toBeUndefined()
  })
})

describe('a provider in trouble', () => {
  test('whose token address fails', async () => {
    expect(
      await problem({ answer: (answer) => Object.assign(answer, { statusCode: 500, body: { error: 'x' } }) }),
    ).toBe('unavailable')
    expect(await problem({ answer: (answer) => Object.assign(answer, { statusCode: 503, body: '' }) })).toBe(
      'unavailable',
    )
  })

  test('keeps nobody from signing in another way, and is not hammered', async () => {
    const asked = { count: 0 }
    const broken = createServer((_request, response) => {
      asked.count += 1
      response.writeHead(500).end()
    }).listen(0, '127.0.0.1')
    await once(broken, 'listening')
    const { port } = broken.address() as AddressInfo
    const { world: there, close } = await openWorld({
      OIDC_PROVIDERS: JSON.stringify([{ ...client, id: 'down', name: 'Down', issuer: `http://127.0.0.1:${port}` }]),
    })
    there.clock.set('2026-11-25T12:00:00Z')
    const start = () => there.anonymous.post('/auth/oidc/down/start', {})
    const first = await start()
    expect(first).toMatchObject({ status: 503, error: { code: 'UNAVAILABLE', message: /^Down does not answer/ } })
    expect(first.error?.retryAfter).toBe(5)
    await Promise.all([start(), start(), start()])
    expect(asked.count).toBe(1)
    there.clock.advance(6)
    expect((await start()).error?.retryAfter).toBe(10)
    expect(asked.count).toBe(2)
    expect((await there.person('mara')).accessToken).toBeDefined()
    await close()
    broken.close()
  })

  test('is used on by what is known of it, for a day', async () => {
    const own = await openPeer()
    const { world: there, close } = await openWorld({
      OIDC_PROVIDERS: JSON.stringify([{ ...client, id: 'own', name: 'Own', issuer: own.issuer }]),
    })
    there.clock.set('2026-11-25T12:00:00Z')
    const start = async () => (await there.anonymous.post('/auth/oidc/own/start', {})).status
    expect(await start()).toBe(200)
    own.faults.discovery = (answer) => Object.assign(answer, { statusCode: 500 })
    there.clock.advance(2 * 3600)
    expect(await start()).toBe(200)
    there.clock.advance(24 * 3600)
    expect(await start()).toBe(503)
    await close()
    await own.close()
  })

  test('rests longer after each failure, a minute at most', () => {
    expect([0, 1, 2, 3, 4, 5, 50].map(restAfter)).toEqual([0, 5, 10, 20, 40, 60, 60])
  })
})

test('a provider leads nowhere: not to a private address, not to plain http on the internet, not on by a redirect', async () => {
  for (const [name, address] of [
    ['jwks_uri', 'http://10.0.0.1/jwks'],
    ['token_endpoint', 'http://localhost.example:1/token'],
    ['token_endpoint', 'https://169.254.169.254/token'],
  ] as const) {
    const leading = await openPeer()
    leading.faults.discovery = ({ body }) => void (body !== '' && (body[name] = address))
    const { world: there, close } = await openWorld({
      OIDC_PROVIDERS: JSON.stringify([{ ...client, id: 'leading', name: 'Leading', issuer: leading.issuer }]),
    })
    expect(await testBrowser(there).goes('leading'), address).toEqual({ problem: 'refused' })
    await close()
    await leading.close()
  }
})

test('what another provider says of itself is not believed', async () => {
  const lying = await openPeer()
  lying.faults.discovery = ({ body }) => void (body !== '' && (body['issuer'] = peer.issuer))
  const { world: there, close } = await openWorld({
    OIDC_PROVIDERS: JSON.stringify([{ ...client, id: 'lying', name: 'Lying', issuer: lying.issuer }]),
  })
  expect((await there.anonymous.post('/auth/oidc/lying/start', {})).status).toBe(503)
  await close()
  await lying.close()
})

test('the log tells which provider and why, and neither codes nor tokens nor e-mails', () => {
  const text = readFileSync(log, 'utf8')
  expect(text).toContain('"provider":"home"')
  expect(text).toMatch(/unexpected JWT claim value encountered|nonce/)
  expect(text).not.toMatch(/hush-hush|canary-mail|eyJ|code=[^[]/)
})
