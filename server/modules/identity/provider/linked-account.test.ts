import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { signInAgain } from '../../../test/sign-in-again.ts'
import { password, useWorld, type Person } from '../../../test/world.ts'
import { testBrowser } from '../../../test/provider-browser.ts'
import { openPeer } from '../../../test/provider-peer.ts'

const peer = await openPeer()
const other = await openPeer()
afterAll(() => Promise.all([peer.close(), other.close()]))
const client = { preset: 'oidc', clientId: 'setpoint' }
const world = useWorld({
  OIDC_PROVIDERS: JSON.stringify([
    { ...client, id: 'home', name: 'Home', issuer: peer.issuer },
    { ...client, id: 'other', name: 'Other', issuer: other.issuer },
  ]),
})
beforeEach(() => world.clock.set(new Date()))

/** All of the way: the answer to linking. */
async function link(person: Person, provider: string, claims: Record<string, unknown>) {
  ;(provider === 'home' ? peer : other).says(claims)
  const browser = testBrowser(world)
  const started = await browser.start('/users/me/linked-accounts/start', { provider }, person)
  if (!started.data) return started
  const fragment = await browser.arrive(await browser.visit(started.data.address))
  expect(fragment['purpose']).toBe('link')
  return browser.post('/users/me/linked-accounts', { ticket: fragment['ticket'] }, person)
}
const linked = async (person: Person) => (await person.get('/users/me/linked-accounts')).data.accounts

describe('linking', () => {
  test('lets somebody sign in with it, and tells them by mail and in the log', async () => {
    const mara = await world.person('mara')
    const { status, data } = await link(mara, 'home', { sub: 'mara', email: 'Mara@home.example', email_verified: true })
    expect([status, data]).toEqual([
      201,
      {
        id: expect.any(String),
        provider: 'home',
        providerName: 'Home',
        label: 'Mara@home.example',
        linkedAt: expect.any(String),
        lastUsedAt: null,
      },
    ])
    const browser = testBrowser(world)
    const { ticket } = await browser.goes('home')
    const { data: signedIn } = await browser.post('/auth/oidc/sign-in', { ticket: String(ticket), useCookie: true })
    expect(signedIn.session).toMatchObject({ user: { username: 'mara' }, refreshToken: null })
    expect(browser.cookies.get('setpoint_refresh')).toMatch(/^[\w-]{43}$/)
    await world.drain()
    expect((await world.mails()).at(-1)).toContain('Subject: Home can sign you in now')
    const { data: log } = await mara.get('/users/me/security-log', { limit: 3 })
    expect(log.map(({ kind }: { kind: string }) => kind)).toEqual(['logged-in', 'provider-used', 'provider-linked'])
    expect((await linked(mara))[0].lastUsedAt).not.toBeNull()
  })

  test('the same again changes nothing, another one there is refused', async () => {
    const mara = await world.person('mara')
    expect((await link(mara, 'home', { sub: 'mara' })).status).toBe(200)
    expect(await link(mara, 'home', { sub: 'mara-2' })).toMatchObject({
      status: 409,
      error: { details: [{ field: 'provider' }] },
    })
    expect(await linked(mara)).toHaveLength(1)
  })

  test('what signs in somebody else here cannot be linked', async () => {
    const otto = await world.person('otto')
    expect(await link(otto, 'home', { sub: 'mara' })).toMatchObject({
      status: 409,
      error: { details: [{ field: 'ticket' }] },
    })
    expect(await linked(otto)).toEqual([])
  })

  test('one subject of two issuers is two people', async () => {
    const otto = await world.person('otto')
    expect((await link(otto, 'other', { sub: 'mara' })).status).toBe(201)
  })

  test('is for who has just proved who they are', async () => {
    const una = await world.person('una')
    world.clock.advance(11 * 60)
    expect(await link(una, 'home', { sub: 'una' })).toMatchObject({ status: 403, error: { code: 'STEP_UP_REQUIRED' } })
  })

  test('a ticket works for the session that it was begun in, and for nothing else', async () => {
    const [una, otto] = [await world.person('una'), await world.person('otto')]
    await signInAgain(world, una)
    peer.says({ sub: 'una' })
    const browser = testBrowser(world)
    const { data } = await browser.start('/users/me/linked-accounts/start', { provider: 'home' }, una)
    const { ticket } = await browser.arrive(await browser.visit(data.address))
    expect((await browser.post('/users/me/linked-accounts', { ticket }, otto)).status).toBe(410)
    expect((await browser.post('/auth/oidc/sign-in', { ticket })).status).toBe(410)
    expect((await browser.post('/auth/prove/provider', { ticket }, una)).status).toBe(410)
    expect((await una.post('/users/me/linked-accounts', { ticket })).status).toBe(410)
    await signInAgain(world, una)
    expect((await browser.post('/users/me/linked-accounts', { ticket }, una)).status).toBe(410)
    expect(await linked(una)).toEqual([])
  })
})

describe('nothing of it stands readable', () => {
  test('neither who somebody is elsewhere, nor their e-mail there', async () => {
    const rows = [
      await world.platform.db.selectFrom('linked_account').selectAll().execute(),
      await world.platform.db.selectFrom('provider_sign_in').selectAll().execute(),
    ]
    expect(rows[0]?.length).toBeGreaterThan(0)
    expect(rows[1]?.length).toBeGreaterThan(0)
    const text = rows
      .flat()
      .flatMap((row) =>
        Object.values(row).map((value) => (value instanceof Buffer ? value.toString('latin1') : String(value))),
      )
    expect(text.join('\n')).not.toMatch(/mara@home|"mara"|127\.0\.0\.1|codeVerifier/i)
  })
})

describe('unlinking', () => {
  test('is for who has just proved who they are; then it signs nobody in any more', async () => {
    const mara = await world.person('mara')
    await signInAgain(world, mara)
    const [account] = await linked(mara)
    world.clock.advance(11 * 60)
    expect((await mara.delete(`/users/me/linked-accounts/${account.id}`)).error?.code).toBe('STEP_UP_REQUIRED')
    await signInAgain(world, mara)
    expect((await mara.delete(`/users/me/linked-accounts/${account.id}`)).status).toBe(204)
    expect((await mara.delete(`/users/me/linked-accounts/${account.id}`)).status).toBe(404)
    expect(await linked(mara)).toEqual([])
    peer.says({ sub: 'mara' })
    const browser = testBrowser(world)
    const { ticket } = await browser.goes('home')
    expect((await browser.post('/auth/oidc/sign-in', { ticket })).data.signUp).not.toBeNull()
    expect((await mara.get('/users/me/security-log', { limit: 1 })).data[0]).toMatchObject({
      kind: 'provider-unlinked',
      provider: 'Home',
    })
  })
})

describe('an account without a password', () => {
  let ida: Person
  const browser = testBrowser(world)

  test('cannot lose its only way in, also of two that are unlinked at once', async () => {
    peer.says({ sub: 'ida', email: 'ida@home.example', email_verified: true })
    const { ticket } = await browser.goes('home')
    const { data } = await browser.post('/auth/oidc/register', { ticket, username: 'ida_h', age: '16-plus' })
    const { accessToken, refreshToken, user } = data.session
    const as = await world.person('ida')
    ida = { ...as, userId: user.id, username: 'ida_h', email: user.email, accessToken, refreshToken }
    const bearer = { authorization: `Bearer ${accessToken}` }
    ida.get = (path, query) => world.anonymous.get(path, query, bearer)
    ida.post = (path, body, headers) => world.anonymous.post(path, body, { ...headers, ...bearer })
    ida.delete = (path) => world.anonymous.delete(path, bearer)
    const [only] = await linked(ida)
    expect(await ida.delete(`/users/me/linked-accounts/${only.id}`)).toMatchObject({
      status: 409,
      error: { code: 'CONFLICT' },
    })
    expect((await link(ida, 'other', { sub: 'ida' })).status).toBe(201)
    const both = await linked(ida)
    const answers = await Promise.all(
      both.map(({ id }: { id: string }) => ida.delete(`/users/me/linked-accounts/${id}`)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409])
    expect(await linked(ida)).toHaveLength(1)
  })

  test('proves who it is at its provider', async () => {
    const [{ provider }] = await linked(ida)
    const at = provider === 'home' ? peer : other
    world.clock.advance(11 * 60)
    expect((await ida.post('/auth/set-password', { password })).error?.code).toBe('STEP_UP_REQUIRED')
    const prove = async (claims: Record<string, unknown>) => {
      at.says(claims)
      const { data } = await browser.start(
        '/auth/prove/provider/start',
        { provider, returnTo: '/settings/security' },
        ida,
      )
      const address = new URL(data.address)
      expect([address.searchParams.get('prompt'), address.searchParams.get('max_age')]).toEqual(['login', '0'])
      const { ticket, purpose } = await browser.arrive(await browser.visit(data.address))
      expect(purpose).toBe('prove')
      return browser.post('/auth/prove/provider', { ticket }, ida)
    }
    const now = () => Math.floor(world.clock.now().getTime() / 1000)
    expect(await prove({ sub: 'somebody else', auth_time: now() })).toMatchObject({
      status: 403,
      error: { code: 'FORBIDDEN' },
    })
    expect(await prove({ sub: 'ida', auth_time: now() - 3600 })).toMatchObject({
      status: 401,
      error: { code: 'INVALID_CREDENTIALS' },
    })
    expect((await ida.post('/auth/set-password', { password })).error?.code).toBe('STEP_UP_REQUIRED')
    expect(await prove({ sub: 'ida', auth_time: now() })).toMatchObject({
      status: 200,
      data: { returnTo: '/settings/security' },
    })
  })

  test('gets a password, once, and may unlink then', async () => {
    expect((await ida.post('/auth/set-password', { password: 'short' })).error?.details?.[0]?.field).toBe('password')
    expect((await ida.post('/auth/set-password', { password })).status).toBe(200)
    expect(await ida.post('/auth/set-password', { password: 'Battery-staple-8' })).toMatchObject({
      status: 409,
      error: { code: 'CONFLICT' },
    })
    expect((await world.anonymous.post('/auth/login', { email: ida.email, password })).status).toBe(200)
    const [last] = await linked(ida)
    expect((await ida.delete(`/users/me/linked-accounts/${last.id}`)).status).toBe(204)
    expect((await ida.get('/users/me/linked-accounts')).data).toEqual({ accounts: [], hasPassword: true })
  })
})

test('a suspended account is not signed in by its provider either', async () => {
  const zoe = await world.person('zoe')
  expect((await link(zoe, 'home', { sub: 'zoe' })).status).toBe(201)
  await world.platform.db
    .updateTable('account')
    .set({ suspended_at: new Date() })
    .where('id', '=', zoe.userId)
    .execute()
  const browser = testBrowser(world)
  const { ticket } = await browser.goes('home')
  expect(await browser.post('/auth/oidc/sign-in', { ticket })).toMatchObject({
    status: 403,
    error: { code: 'ACCOUNT_SUSPENDED' },
  })
})
