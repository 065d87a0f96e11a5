/** What single providers do differently, each played by a peer that was told to. */
import { createHmac, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jwtVerify } from 'jose'
import type { MutableResponse } from 'oauth2-mock-server'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { openInbox } from '../../../test/inbox.ts'
import { identityOf } from './claims.ts'
import { usernameFrom } from './username.ts'
import { testBrowser } from '../../../test/provider-browser.ts'
import { openPeer } from '../../../test/provider-peer.ts'

const folder = mkdtempSync(join(tmpdir(), 'setpoint-apple-'))
afterAll(() => rmSync(folder, { recursive: true }))
const appleKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
writeFileSync(join(folder, 'AuthKey.p8'), appleKeys.privateKey.export({ type: 'pkcs8', format: 'pem' }))

const [apple, authelia] = [await openPeer(), await openPeer()]
authelia.server.service.on('beforeWellKnownOpenIdConfiguration', ({ body }: MutableResponse) => {
  if (body !== '') body['token_endpoint_auth_methods_supported'] = ['client_secret_post', 'client_secret_basic']
})
const facebook = await openFacebook()
const inbox = await openInbox()
afterAll(() => Promise.all([apple.close(), authelia.close(), facebook.close(), inbox.close()]))
const world = useWorld({
  PUBLIC_URL: 'https://fit.example.org',
  SMTP_URL: inbox.url,
  OIDC_PROVIDERS: JSON.stringify([
    {
      preset: 'apple',
      clientId: 'org.example.fit',
      teamId: 'TEAM',
      keyId: 'KEY',
      privateKeyFile: join(folder, 'AuthKey.p8'),
      issuer: apple.issuer,
    },
    { preset: 'authelia', clientId: 'setpoint', clientSecret: 'hush', issuer: authelia.issuer },
    {
      preset: 'facebook',
      clientId: '1234',
      clientSecret: 'app-secret',
      authorizationEndpoint: `${facebook.address}/dialog`,
      tokenEndpoint: `${facebook.address}/token`,
      profileEndpoint: `${facebook.address}/me`,
    },
  ]),
})
beforeEach(() => {
  apple.faults = {}
  authelia.faults = {}
})
const come = async (provider: string, as?: 'query' | 'form') => {
  const browser = testBrowser(world)
  const fragment = await browser.goes(provider, as)
  return { browser, fragment, answer: await browser.post('/auth/oidc/sign-in', { ticket: String(fragment['ticket']) }) }
}

describe('Apple', () => {
  test('is asked by form_post, with a cookie that such a form brings along', async () => {
    const { data, headers } = await world.anonymous.post('/auth/oidc/apple/start', {})
    expect(new URL(data.address).searchParams.get('response_mode')).toBe('form_post')
    expect(new URL(data.address).searchParams.get('scope')).toBe('openid email name')
    expect(String(headers['set-cookie'])).toMatch(/^setpoint_provider_form=.*HttpOnly; Secure; SameSite=None$/)
  })

  test('says "true", in text, and the name once, beside the token', async () => {
    apple.says({
      sub: 'apple-1',
      email: 'relay@privaterelay.example',
      email_verified: 'true',
      is_private_email: 'true',
    })
    const browser = testBrowser(world)
    const { data } = await browser.start('/auth/oidc/apple/start', {})
    const back = await browser.visit(data.address)
    back.searchParams.set(
      'user',
      JSON.stringify({ name: { firstName: 'Jörg', lastName: 'Groß' }, email: 'x@evil.example' }),
    )
    const { ticket } = await browser.arrive(back, 'form')
    const { data: signIn } = await browser.post('/auth/oidc/sign-in', { ticket })
    expect(signIn.signUp).toMatchObject({
      email: 'relay@privaterelay.example',
      emailVerified: true,
      username: 'joerg_gross',
    })
  })

  test('is not told a lasting secret, but one signed for the moment', async () => {
    let body: Record<string, unknown> = {}
    apple.server.service.once('beforeTokenSigning', (_token: unknown, request: { body: Record<string, unknown> }) => {
      body = request.body
    })
    await come('apple', 'form')
    const { payload, protectedHeader } = await jwtVerify(String(body['client_secret']), appleKeys.publicKey, {
      issuer: 'TEAM',
      subject: 'org.example.fit',
      audience: apple.issuer,
    })
    expect(protectedHeader).toEqual({ alg: 'ES256', kid: 'KEY' })
    expect(Number(payload.exp) - Number(payload.iat)).toBe(300)
    expect(body['client_id']).toBe('org.example.fit')
  })

  test.each([undefined, 'no json', '{"name":7}', '{"name":{"firstName":{"a":1}}}', `{"name":"${'x'.repeat(3000)}"}`])(
    'its name may be missing or broken: %s',
    async (user) => {
      apple.says({ sub: 'apple-2' })
      const browser = testBrowser(world)
      const { data } = await browser.start('/auth/oidc/apple/start', {})
      const back = await browser.visit(data.address)
      if (user !== undefined) back.searchParams.set('user', user)
      const { ticket } = await browser.arrive(back, 'form')
      expect((await browser.post('/auth/oidc/sign-in', { ticket })).data.signUp.username).toBe('')
    },
  )

  test('who says no there comes back by a form too', async () => {
    const browser = testBrowser(world)
    const { data } = await browser.start('/auth/oidc/apple/start', {})
    const back = await browser.visit(data.address)
    back.searchParams.delete('code')
    back.searchParams.set('error', 'user_cancelled_authorize')
    expect(await browser.arrive(back, 'form')).toEqual({ problem: 'cancelled' })
  })
})

describe('forms of other sites', () => {
  const evil = { origin: 'https://evil.example' }
  test('get in at that one address and no other, and without the cookie nowhere', async () => {
    const form = { ...evil, 'content-type': 'application/x-www-form-urlencoded' }
    const { status, headers } = await world.anonymous.post('/auth/oidc/apple/callback', 'state=x&code=y', form)
    expect([status, headers['location']]).toEqual([303, 'https://fit.example.org/login/provider#problem=expired'])
    for (const path of ['/auth/oidc/sign-in', '/auth/oidc/register', '/auth/oidc/apple/start', '/auth/login']) {
      expect((await world.anonymous.post(path, 'a=b', form)).status).toBe(403)
      expect((await world.anonymous.post(path, {}, evil)).status).toBe(403)
      const own = { 'content-type': 'application/x-www-form-urlencoded' }
      expect((await world.anonymous.post(path, 'a=b', own)).status).toBe(415)
    }
  })

  test('are read as forms only, and not without end', async () => {
    const json = { 'content-type': 'application/json' }
    expect((await world.anonymous.post('/auth/oidc/apple/callback', '{}', json)).status).toBe(415)
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await world.anonymous.post('/auth/oidc/apple/callback', `a=${'x'.repeat(70_000)}`, form)).status).toBe(413)
  })
})

test('Authelia tells the e-mail at its own address only; Cognito says "true" in text there', async () => {
  authelia.says({ sub: 'auth-1' })
  authelia.faults.profile = (answer) =>
    Object.assign(answer, { body: { sub: 'auth-1', email: 'a@home.example', email_verified: 'true', name: 'Ann A' } })
  expect((await come('authelia')).answer.data.signUp).toMatchObject({
    email: 'a@home.example',
    emailVerified: true,
    username: 'ann_a',
  })
})

test('a profile of somebody else, or none, is nobody’s e-mail', async () => {
  authelia.says({ sub: 'auth-2' })
  authelia.faults.profile = (answer) =>
    Object.assign(answer, { body: { sub: 'other', email: 'a@home.example', email_verified: true } })
  expect((await come('authelia')).answer.data.signUp).toMatchObject({ email: null, emailVerified: false })
  authelia.faults.profile = (answer) => Object.assign(answer, { statusCode: 500, body: {} })
  expect((await come('authelia')).answer.data.signUp).toMatchObject({ email: null, emailVerified: false })
})

test('a secret goes into the header where that is taken', async () => {
  const seen: (string | undefined)[] = []
  authelia.server.service.on('beforeResponse', (_answer: unknown, request: IncomingMessage) =>
    seen.push(request.headers.authorization),
  )
  await come('authelia')
  expect(seen).toEqual([`Basic ${Buffer.from('setpoint:hush').toString('base64')}`])
})

describe('Facebook', () => {
  test('has no signed claims: its profile says who it is, and no e-mail of it is verified', async () => {
    const { answer } = await come('facebook')
    expect(answer.data.signUp).toEqual({
      providerName: 'Facebook',
      email: 'f@social.example',
      emailVerified: false,
      username: 'fay_f',
    })
    const [dialog, token, profile] = facebook.asked
    expect(dialog?.searchParams.has('nonce')).toBe(false)
    expect(token?.searchParams.get('code_verifier')).toMatch(/^[\w-]{43}$/)
    expect(token?.searchParams.get('client_secret')).toBe('app-secret')
    expect(profile?.searchParams.get('fields')).toBe('id,name,email')
    expect(profile?.searchParams.get('appsecret_proof')).toBe(
      createHmac('sha256', 'app-secret').update('fb-token').digest('hex'),
    )
  })

  test.each([['{}'], ['{"id":7}'], ['{"id":"x"}'], ['no json'], ['{"error":{"message":"x"}}']])(
    'a profile that is none is refused: %s',
    async (profile) => {
      facebook.profile = profile
      expect(await testBrowser(world).goes('facebook')).toEqual({ problem: 'refused' })
    },
  )
})

describe('where mail is delivered', () => {
  test('an e-mail without the provider’s word is verified first, and the same is answered for one that has an account', async () => {
    facebook.profile = '{"id":"77","name":"Fay F","email":"fay@social.example"}'
    const { browser, fragment } = await come('facebook')
    const input = { ticket: String(fragment['ticket']), username: 'fay', email: 'fay@social.example', age: '16-plus' }
    const first = await browser.post('/auth/oidc/register', input)
    expect([first.status, first.data]).toEqual([201, { verificationRequired: true, session: null }])
    await world.drain()
    const token = inbox.lastToken('fay@social.example')
    expect((await world.anonymous.post('/auth/verify-email', { token })).status).toBe(200)
    expect((await come('facebook')).answer.data.session.user).toMatchObject({ username: 'fay', emailVerified: true })
    await world.drain()

    facebook.profile = '{"id":"78","name":"Eve","email":"fay@social.example"}'
    const eve = await come('facebook')
    const taken = { ...input, ticket: String(eve.fragment['ticket']), username: 'eve' }
    const second = await eve.browser.post('/auth/oidc/register', taken)
    expect([second.status, second.data]).toEqual([first.status, first.data])
    await world.drain()
    expect(inbox.mails.at(-1)?.text).toContain('already')
  })

  test('until it is, everything goes on alike, whether or not the e-mail had an account before', async () => {
    await world.anonymous.post('/auth/register', {
      email: 'had@one.example',
      username: 'had',
      password: 'Correct-horse-7',
      age: '16-plus',
    })
    await world.drain()
    const seen = []
    for (const [id, name, email] of [
      ['81', 'Xenia X', 'free@one.example'],
      ['82', 'Yasmin Y', 'had@one.example'],
    ]) {
      facebook.profile = JSON.stringify({ id, name, email })
      const first = await come('facebook')
      const username = String(first.answer.data.signUp.username)
      const register = async (way: typeof first, as: string) => {
        const input = { ticket: String(way.fragment['ticket']), username: as, email, age: '16-plus' }
        const { status, data, error } = await way.browser.post('/auth/oidc/register', input)
        await world.drain()
        return { status, data, error }
      }
      const registered = await register(first, username)
      const again = await come('facebook')
      const suggested = String(again.answer.data.signUp.username).replace(username, 'name')
      const taken = await register(again, username)
      const anew = await register(again, `${username}_2`)
      const once = await come('facebook')
      seen.push({ registered, suggested, taken, anew, last: { ...once.answer.data.signUp, username: '', email: '' } })
    }
    expect(seen[0]).toEqual(seen[1])
    expect(seen[0]).toMatchObject({ suggested: 'name2', taken: { status: 409 }, anew: { status: 201 } })
    const names = await world.platform.db
      .selectFrom('account')
      .select('username')
      .where('email', '=', 'free@one.example')
      .execute()
    expect(names).toEqual([{ username: 'xenia_x_2' }])
  })

  test('an account that nobody ever verified gives way to whom the e-mail belongs', async () => {
    const squatter = { email: 'ann@home.example', username: 'squatter', password: 'Correct-horse-7', age: '16-plus' }
    await world.anonymous.post('/auth/register', squatter)
    await world.drain()
    authelia.says({ sub: 'ann', email: 'ann@home.example', email_verified: true })
    const { browser, fragment, answer } = await come('authelia')
    expect(answer.data.signUp).toMatchObject({ emailVerified: true })
    const ticket = String(fragment['ticket'])
    const { data } = await browser.post('/auth/oidc/register', { ticket, username: 'ann', age: '16-plus' })
    expect(data.session.user).toMatchObject({ username: 'ann', emailVerified: true })
    const tried = await world.anonymous.post('/auth/login', { email: squatter.email, password: squatter.password })
    expect(tried.error?.code).toBe('INVALID_CREDENTIALS')
  })
})

describe('out of what providers say', () => {
  test.each([
    ['Jörg Müller-Groß', 'joerg_mueller_gross'],
    ['Mara', 'mara'],
    ['Åsa Øberg', 'asa_berg'],
    ['李小龙', ''],
    ['x', ''],
    ['__init__', 'init'],
    ['a'.repeat(60), 'a'.repeat(20)],
    ['<script>alert(1)</script>', 'script_alert_1_scrip'],
  ])('%s becomes the username %o', (name, username) => expect(usernameFrom(name)).toBe(username))

  test('an e-mail is believed with its own source’s word only', () => {
    const from = (...sources: Record<string, unknown>[]) => identityOf('i', 's', sources)
    expect(from({ email_verified: true }, { email: 'a@b.example' })).toMatchObject({ emailVerified: false })
    expect(from({ email: 'no e-mail', email_verified: true })).toMatchObject({ email: null, emailVerified: false })
    expect(from({ email: ['a@b.example'], email_verified: true })).toMatchObject({ email: null })
    expect(from({ preferred_username: 'a@b.example', name: 'Ann\u0000\u202e B' }).name).toBe('Ann  B')
    expect(from({ auth_time: '17' }).provenAt).toBeNull()
  })
})

/** Facebook's three addresses, as its documentation has them. */
async function openFacebook() {
  const asked: URL[] = []
  const peer = { asked, profile: '{"id":"1029384756","name":"Fay F","email":"f@social.example"}' }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://x')
      if (request.method === 'POST') url.search = Buffer.concat(chunks).toString()
      asked.push(url)
      const json = (text: string) => response.writeHead(200, { 'content-type': 'application/json' }).end(text)
      if (url.pathname === '/token')
        return json('{"access_token":"fb-token","token_type":"bearer","expires_in":5183944}')
      if (url.pathname === '/me') return json(peer.profile)
      const location = `${url.searchParams.get('redirect_uri')}?code=c&state=${url.searchParams.get('state')}#_=_`
      return response.writeHead(302, { location }).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = () => new Promise<void>((closed) => server.close(() => closed()))
  return Object.assign(peer, { address: `http://127.0.0.1:${port}`, close })
}
