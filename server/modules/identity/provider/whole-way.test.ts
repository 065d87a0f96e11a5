/** The whole way through a provider that we did not write, as strict as they come: log-in form, consent, PKCE, codes that work once. */
import { afterAll, expect, test } from 'vitest'
import { openCertifiedPeer } from '../../../test/certified-peer.ts'
import { testBrowser } from '../../../test/provider-browser.ts'
import { useWorld } from '../../../test/world.ts'

const peer = await openCertifiedPeer('http://localhost:0')
afterAll(() => peer.close())
const world = useWorld({
  OIDC_PROVIDERS: JSON.stringify([
    {
      preset: 'keycloak',
      name: 'Certified',
      issuer: peer.issuer,
      clientId: 'setpoint',
      clientSecret: peer.clientSecret,
    },
  ]),
})

test('somebody signs up, signs in, and proves who they are', async () => {
  const browser = testBrowser(world)
  const start = await browser.start('/auth/oidc/keycloak/start', {})
  const first = await browser.arrive(await peer.goThrough(start.data.address, 'nora'))
  const ticket = String(first['ticket'])
  const { data } = await browser.post('/auth/oidc/sign-in', { ticket })
  expect(data.signUp).toEqual({
    providerName: 'Certified',
    email: 'nora@peer.example',
    emailVerified: true,
    username: 'nora',
  })
  const registered = await browser.post('/auth/oidc/register', { ticket, username: 'nora', age: '16-plus' })
  expect(registered.data.session.user).toMatchObject({ username: 'nora', emailVerified: true })

  const again = await browser.start('/auth/oidc/keycloak/start', {})
  const back = await peer.goThrough(again.data.address, 'nora')
  const { ticket: next } = await browser.arrive(back)
  const signedIn = await browser.post('/auth/oidc/sign-in', { ticket: String(next) })
  expect(signedIn.data.session.user.username).toBe('nora')
  expect(await browser.arrive(back)).toEqual({ problem: 'expired' })

  const bearer = { authorization: `Bearer ${signedIn.data.session.accessToken}` }
  const nora = {
    ...world.anonymous,
    post: (path: string, body?: unknown, headers = {}) => world.anonymous.post(path, body, { ...headers, ...bearer }),
  }
  const proving = await browser.start('/auth/prove/provider/start', { provider: 'keycloak' }, nora)
  const proof = await browser.arrive(await peer.goThrough(proving.data.address, 'nora'))
  expect(proof['purpose']).toBe('prove')
  expect((await browser.post('/auth/prove/provider', { ticket: String(proof['ticket']) }, nora)).status).toBe(200)
})

test('a code that was used is worth nothing, whoever brings it', async () => {
  const [one, two] = [testBrowser(world), testBrowser(world)]
  const start = await one.start('/auth/oidc/keycloak/start', {})
  const back = await peer.goThrough(start.data.address, 'otto')
  expect((await one.arrive(back))['ticket']).toBeDefined()
  const other = await two.start('/auth/oidc/keycloak/start', {})
  const stolen = await peer.goThrough(other.data.address, 'eve')
  stolen.searchParams.set('code', String(back.searchParams.get('code')))
  expect(await two.arrive(stolen)).toEqual({ problem: 'refused' })
})

test('who says no there comes back without anything', async () => {
  const browser = testBrowser(world)
  const start = await browser.start('/auth/oidc/keycloak/start', {})
  expect(await browser.arrive(await peer.goThrough(start.data.address, null))).toEqual({ problem: 'cancelled' })
})
