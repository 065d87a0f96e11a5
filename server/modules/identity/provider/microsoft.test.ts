/** Microsoft's issuer names the tenant of whoever signs in: its documented answers, over a wire that is stood in for. */
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, test, vi } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { fetchOutside } from '../../../platform/outgoing/fetch-outside.ts'
import { testBrowser } from '../../../test/provider-browser.ts'

vi.mock(import('../../../platform/outgoing/fetch-outside.ts'), async (original) => ({
  ...(await original()),
  fetchOutside: vi.fn<typeof fetchOutside>(),
}))

const tenant = '9188040d-6c67-4c5b-b112-36a304b66dad'
const host = 'https://login.microsoftonline.com'
const { privateKey, publicKey } = await generateKeyPair('RS256')
const jwk = { ...(await exportJWK(publicKey)), kid: 'ms', use: 'sig' }
const world = useWorld({
  OIDC_PROVIDERS: JSON.stringify([{ preset: 'microsoft', clientId: 'setpoint', clientSecret: 'hush' }]),
})

/** `changed`: what the signed claims say instead. */
async function signIn(changed: Record<string, unknown>) {
  let nonce: string | null = null
  vi.mocked(fetchOutside).mockImplementation(async (address) => {
    if (address === `${host}/common/v2.0/.well-known/openid-configuration`)
      return Response.json({
        issuer: `${host}/{tenantid}/v2.0`,
        authorization_endpoint: `${host}/common/oauth2/v2.0/authorize`,
        token_endpoint: `${host}/common/oauth2/v2.0/token`,
        jwks_uri: `${host}/common/discovery/v2.0/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      })
    if (address === `${host}/common/discovery/v2.0/keys`) return Response.json({ keys: [jwk] })
    expect(address).toBe(`${host}/common/oauth2/v2.0/token`)
    const claims = {
      tid: tenant,
      nonce,
      preferred_username: 'ann@contoso.example',
      name: 'Ann Contoso',
      email: 'ceo@contoso.example',
      ...changed,
    }
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'ms' })
      .setIssuer(typeof changed['iss'] === 'string' ? changed['iss'] : `${host}/${tenant}/v2.0`)
      .setSubject('pairwise-1')
      .setAudience('setpoint')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey)
    return Response.json({ access_token: 'x', token_type: 'Bearer', id_token: token })
  })
  const browser = testBrowser(world)
  const { data } = await browser.start('/auth/oidc/microsoft/start', {})
  const sent = new URL(data.address)
  nonce = sent.searchParams.get('nonce')
  const back = new URL(String(sent.searchParams.get('redirect_uri')))
  back.searchParams.set('code', 'c')
  back.searchParams.set('state', String(sent.searchParams.get('state')))
  const fragment = await browser.arrive(back)
  if (fragment['ticket'] === undefined) return fragment
  return (await browser.post('/auth/oidc/sign-in', { ticket: fragment['ticket'] })).data.signUp
}

describe('Microsoft', () => {
  test('is believed for the tenant that it names, and never for an e-mail: people there write in what they like', async () => {
    expect(await signIn({})).toEqual({
      providerName: 'Microsoft',
      email: 'ceo@contoso.example',
      emailVerified: false,
      username: 'ann_contoso',
    })
  })

  test('the issuer must be that tenant’s', async () => {
    expect(await signIn({ iss: `${host}/another-tenant/v2.0` })).toEqual({ problem: 'refused' })
    expect(await signIn({ tid: undefined })).toEqual({ problem: 'refused' })
    expect(await signIn({ iss: `https://evil.example/${tenant}/v2.0` })).toEqual({ problem: 'refused' })
  })
})
