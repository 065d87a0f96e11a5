import { afterAll, expect, test } from 'vitest'
import { testBrowser } from '../../../test/provider-browser.ts'
import { openPeer } from '../../../test/provider-peer.ts'
import { solveCaptcha } from '../../../test/solve-captcha.ts'
import { useWorld } from '../../../test/world.ts'
import { rowCounts } from '../test-tables.ts'

const peer = await openPeer()
afterAll(() => peer.close())
const world = useWorld({
  CAPTCHA: 'on',
  OIDC_PROVIDERS: JSON.stringify([
    { preset: 'keycloak', clientId: 'setpoint', clientSecret: 'hush', issuer: peer.issuer },
  ]),
})
const proof = async () => solveCaptcha((await world.anonymous.get('/auth/captcha')).data)

test('registering by a provider takes a proof of work, as any registration does; signing in does not', async () => {
  peer.says({ sub: 'mara-1', email: 'mara@home.example', email_verified: true })
  const browser = testBrowser(world)
  const ticket = String((await browser.goes('keycloak'))['ticket'])
  const register = (more: object) =>
    browser.post('/auth/oidc/register', { ticket, username: 'mara', age: '16-plus', ...more })
  const before = await rowCounts(world.platform)
  expect(await register({})).toMatchObject({
    status: 403,
    error: { code: 'CAPTCHA_REQUIRED', details: [{ field: 'captcha' }] },
  })
  expect(await rowCounts(world.platform)).toEqual(before)

  const captcha = await proof()
  expect((await register({ captcha })).status).toBe(201)
  const again = testBrowser(world)
  const { data } = await again.post('/auth/oidc/sign-in', {
    ticket: String((await again.goes('keycloak'))['ticket']),
  })
  expect(data.session.user.username).toBe('mara')

  peer.says({ sub: 'tom-1', email: 'tom@home.example', email_verified: true })
  const tom = testBrowser(world)
  const used = { ticket: String((await tom.goes('keycloak'))['ticket']), username: 'tom', age: '16-plus', captcha }
  expect((await tom.post('/auth/oidc/register', used)).error?.details?.[0]?.message).toBe('Was used already')
})
