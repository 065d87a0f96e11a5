import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { password, useWorld } from '../../../test/world.ts'
import { rowCounts } from '../test-tables.ts'
import { testBrowser } from '../../../test/provider-browser.ts'
import { openPeer } from '../../../test/provider-peer.ts'

const peer = await openPeer()
afterAll(() => peer.close())
const keycloak = { preset: 'keycloak', name: 'Home', clientId: 'setpoint', clientSecret: 'hush', issuer: peer.issuer }
const world = useWorld({ OIDC_PROVIDERS: JSON.stringify([keycloak, { ...keycloak, id: 'second', name: 'Second' }]) })
beforeEach(() => {
  peer.faults = {}
})

const mara = { sub: 'mara-1', email: 'mara@home.example', email_verified: true, preferred_username: 'mara.müller' }
const register = (browser: ReturnType<typeof testBrowser>, ticket: string, more: object = {}) =>
  browser.post('/auth/oidc/register', { ticket, username: 'mara', age: '16-plus', ...more })
const signIn = (browser: ReturnType<typeof testBrowser>, ticket: string) =>
  browser.post('/auth/oidc/sign-in', { ticket })

test('screens learn which providers there are, and nothing else of them', async () => {
  const { data, body } = await world.anonymous.get('/auth/options')
  expect(data.providers).toEqual([
    { id: 'keycloak', kind: 'keycloak', name: 'Home' },
    { id: 'second', kind: 'keycloak', name: 'Second' },
  ])
  expect(body).not.toContain('hush')
})

test('the browser is sent with code, PKCE, state and nonce, and a cookie of its own', async () => {
  const { data, headers } = await world.anonymous.post('/auth/oidc/keycloak/start', { returnTo: '/body?x=1' })
  const address = new URL(data.address)
  expect(address.origin).toBe(peer.issuer)
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'setpoint',
    scope: 'openid email profile',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/^[\w-]{43}$/),
    redirect_uri: 'http://localhost:0/api/v1/auth/oidc/keycloak/callback',
  })
  expect(data.returnsTo).toBe('http://localhost:0')
  expect(String(headers['set-cookie'])).toMatch(
    /^setpoint_provider=[\w-]{43}; Max-Age=2700; Path=\/; HttpOnly; SameSite=Lax$/,
  )
})

describe('somebody new', () => {
  const browser = testBrowser(world)
  let ticket = ''

  test('is asked for what is left to say', async () => {
    peer.says(mara)
    const fragment = await browser.goes('keycloak')
    ticket = String(fragment['ticket'])
    expect(fragment).toEqual({ ticket: expect.stringMatching(/^[\w-]{43}$/), purpose: 'sign-in' })
    const { status, data } = await signIn(browser, ticket)
    expect(status).toBe(200)
    expect(data).toEqual({
      session: null,
      secondFactor: null,
      signUp: { providerName: 'Home', email: mara.email, emailVerified: true, username: 'mara_mueller' },
      returnTo: null,
    })
    // A reload asks again.
    expect((await signIn(browser, ticket)).data).toEqual(data)
  })

  test('in this browser only', async () => {
    expect((await signIn(testBrowser(world), ticket)).status).toBe(410)
    expect((await register(testBrowser(world), ticket)).status).toBe(410)
  })

  test('is refused what any registration refuses, with nothing written', async () => {
    await world.person('otto')
    const before = await rowCounts(world.platform)
    const refused = async (more: object) => (await register(browser, ticket, more)).error?.details?.[0]?.field
    expect(await refused({ username: 'OTTO' })).toBe('username')
    expect(await refused({ username: 'x' })).toBe('username')
    expect(await refused({ age: 'under-13' })).toBe('age')
    expect(await refused({ email: 'other@example.org' })).toBe('email')
    expect(await refused({ role: 'admin' })).toBe('role')
    expect(await rowCounts(world.platform)).toEqual(before)
  })

  test('becomes a member with a verified e-mail and no password', async () => {
    const { status, data } = await register(browser, ticket, { language: 'de', timeZone: 'Europe/Berlin' })
    expect(status).toBe(201)
    expect(data.session.user).toMatchObject({
      username: 'mara',
      email: mara.email,
      emailVerified: true,
      role: 'member',
    })
    const bearer = { authorization: `Bearer ${data.session.accessToken}` }
    const me = await world.anonymous.get('/users/me', {}, bearer)
    expect(me.data).toMatchObject({ username: 'mara', language: 'de', timeZone: 'Europe/Berlin' })
    const linked = await world.anonymous.get('/users/me/linked-accounts', {}, bearer)
    expect(linked.data).toMatchObject({
      hasPassword: false,
      accounts: [{ provider: 'keycloak', providerName: 'Home', label: mara.email, lastUsedAt: null }],
    })
    expect((await register(browser, ticket, { username: 'mara2' })).status).toBe(410)
    const tried = await world.anonymous.post('/auth/login', { email: mara.email, password })
    expect(tried.error?.code).toBe('INVALID_CREDENTIALS')
  })

  test('is signed in from then on, whatever their e-mail has become', async () => {
    peer.says({ sub: mara.sub, email: 'new@home.example' })
    const again = testBrowser(world)
    const { data } = await signIn(again, String((await again.goes('keycloak'))['ticket']))
    expect(data).toMatchObject({ session: { user: { username: 'mara' } }, signUp: null })
    const bearer = { authorization: `Bearer ${data.session.accessToken}` }
    const log = await world.anonymous.get('/users/me/security-log', {}, bearer)
    expect(log.data.map(({ kind, provider }: { kind: string; provider: string | null }) => [kind, provider])).toEqual([
      ['logged-in', null],
      ['provider-used', 'Home'],
      ['login-failed', null],
      ['provider-linked', 'Home'],
      ['registered', null],
    ])
  })

  test('by another client of the same issuer too', async () => {
    const other = testBrowser(world)
    const { data } = await signIn(other, String((await other.goes('second'))['ticket']))
    expect(data.session.user.username).toBe('mara')
  })
})

test('of two who take one ticket at once, one gets in', async () => {
  peer.says({ sub: mara.sub })
  const browser = testBrowser(world)
  const ticket = String((await browser.goes('keycloak'))['ticket'])
  const answers = await Promise.all([signIn(browser, ticket), signIn(browser, ticket)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410])
})

describe('an e-mail is never enough', () => {
  test('a verified one that has an account: its owner is told to log in and link', async () => {
    const otto = await world.person('otto')
    peer.says({ sub: 'somebody', email: 'OTTO@example.org', email_verified: true })
    const browser = testBrowser(world)
    const ticket = String((await browser.goes('keycloak'))['ticket'])
    expect(await signIn(browser, ticket)).toMatchObject({
      status: 409,
      error: { code: 'CONFLICT', details: [{ field: 'email' }] },
    })
    expect(await register(browser, ticket, { username: 'otto2' })).toMatchObject({
      status: 409,
      error: { details: [{ field: 'email' }] },
    })
    expect((await otto.get('/users/me/linked-accounts')).data.accounts).toEqual([])
  })

  test.each([
    ['not verified', { email_verified: false }],
    ['verified by nobody’s word', {}],
    ['verified by odd words', { email_verified: 'yes' }],
  ])('one that is %s tells nothing of whose it is here', async (_, claims) => {
    await world.person('otto')
    const seen = []
    for (const email of ['otto@example.org', 'nobody@example.org']) {
      peer.says({ sub: `s-${email}`, name: 'Zoë', email, ...claims })
      const browser = testBrowser(world)
      const { status, data } = await signIn(browser, String((await browser.goes('keycloak'))['ticket']))
      seen.push({ status, ...data.signUp, email: null })
      expect(data.signUp).toMatchObject({ email, emailVerified: false })
    }
    expect(seen[0]).toEqual(seen[1])
  })

  test('the person says which e-mail it is, then, and it is not verified', async () => {
    peer.says({ sub: 'no-mail' })
    const browser = testBrowser(world)
    const ticket = String((await browser.goes('keycloak'))['ticket'])
    expect((await signIn(browser, ticket)).data.signUp).toMatchObject({
      email: null,
      emailVerified: false,
      username: '',
    })
    expect((await register(browser, ticket, { username: 'nomail' })).error?.details?.[0]?.field).toBe('email')
    const { data } = await register(browser, ticket, { username: 'nomail', email: 'nomail@example.org' })
    expect(data.session.user).toMatchObject({ email: 'nomail@example.org', emailVerified: false })
  })
})

describe('where one comes back to', () => {
  test('is where one was', async () => {
    peer.says({ sub: mara.sub })
    const browser = testBrowser(world)
    const { data } = await browser.start('/auth/oidc/keycloak/start', { returnTo: '/body?period=30d' })
    const { ticket } = await browser.arrive(await browser.visit(data.address))
    expect((await signIn(browser, String(ticket))).data.returnTo).toBe('/body?period=30d')
  })

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'body', '/a\nb', '/a\\b', ''])(
    'is never %o',
    async (returnTo) => {
      const { status, error } = await world.anonymous.post('/auth/oidc/keycloak/start', { returnTo })
      expect([status, error?.details?.[0]?.field]).toEqual([400, 'returnTo'])
    },
  )

  test('is our own screen, with no token of theirs in its address', async () => {
    peer.says({ sub: mara.sub })
    const browser = testBrowser(world)
    const { data } = await browser.start('/auth/oidc/keycloak/start', {})
    const back = await browser.visit(data.address)
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const { headers } = await world.anonymous.get(back.pathname + back.search, {}, { cookie })
    expect(String(headers['location'])).toMatch(
      /^http:\/\/localhost:0\/login\/provider#ticket=[\w-]{43}&purpose=sign-in$/,
    )
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cache-control']).toBe('no-store')
  })
})

test('a provider that is not set up is not there', async () => {
  expect((await world.anonymous.post('/auth/oidc/nobody/start', {})).status).toBe(404)
  expect((await world.anonymous.post('/auth/oidc/NO!/start', {})).status).toBe(400)
})
