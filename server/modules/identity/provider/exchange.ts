/** The two talks with a provider: the address that a browser is sent to, and what the code it comes back with is worth. */
import { createHmac } from 'node:crypto'
import * as openid from 'openid-client'
import type { ProviderProblem, ProviderPurpose } from '@setpoint/contract/providers'
import type { SignInProvider } from '../../../platform/config/sign-in-providers.ts'
import { publicUrl } from '../../../platform/config/public-url.ts'
import type { Platform } from '../../../platform/context.ts'
import { Refusal } from '../../../platform/http/errors.ts'
import { OutsideError } from '../../../platform/outgoing/fetch-outside.ts'
import { appleNames, identityOf, type Claims, type ProviderIdentity } from './claims.ts'
import { configurationOf, tokenParameters } from './client.ts'
import { quirksOf } from './presets.ts'

/** What the answer is checked against. */
export interface Checks {
  readonly nonce: string
  readonly codeVerifier: string
}
export const newChecks = (): Checks => ({
  nonce: openid.randomNonce(),
  codeVerifier: openid.randomPKCECodeVerifier(),
})

/** An answer of a provider that got nobody anywhere. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure'
  readonly problem: ProviderProblem

  constructor(problem: ProviderProblem, cause: unknown) {
    super(problem, { cause })
    this.problem = problem
  }
}

/** To be registered with the provider. */
export const redirectUri = (platform: Platform, { id }: SignInProvider): string =>
  `${publicUrl(platform)}/api/v1/auth/oidc/${id}/callback`

/** Where the browser is sent. Refuses with 503 while the provider does not answer. */
export async function addressAt(
  platform: Platform,
  provider: SignInProvider,
  { state, checks, purpose }: { state: string; checks: Checks; purpose: ProviderPurpose },
): Promise<string> {
  const configuration = await configurationOf(platform, provider)
  const { scope, answersBy, askAgain } = quirksOf[provider.kind]
  const address = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri(platform, provider),
    scope,
    state,
    ...(provider.endpoints === null && { nonce: checks.nonce }),
    code_challenge: await openid.calculatePKCECodeChallenge(checks.codeVerifier),
    code_challenge_method: 'S256',
    ...(answersBy === 'form' && { response_mode: 'form_post' }),
    ...(purpose === 'prove' && askAgain),
  })
  return address.href
}

type Parameters = Readonly<Record<string, string>>

/** Exchanges the code for who somebody is. The provider's tokens are used for that and forgotten. Throws `ProviderFailure`. */
export async function redeem(
  platform: Platform,
  provider: SignInProvider,
  parameters: Parameters,
  expected: Checks & { readonly state: string },
): Promise<ProviderIdentity> {
  try {
    const configuration = await configurationOf(platform, provider)
    const { user, ...answer } = parameters
    const returned = new URL(redirectUri(platform, provider))
    for (const [name, value] of Object.entries(answer)) returned.searchParams.append(name, value)
    const tokens = await openid.authorizationCodeGrant(
      configuration,
      returned,
      {
        expectedState: expected.state,
        pkceCodeVerifier: expected.codeVerifier,
        ...(provider.endpoints === null && { expectedNonce: expected.nonce, idTokenExpected: true }),
      },
      await tokenParameters(provider, platform.clock.now()),
    )
    if (provider.endpoints !== null) return await readProfile(configuration, provider, tokens.access_token)
    return await readClaims(platform, provider, configuration, tokens, user)
  } catch (error) {
    throw failureOf(platform, provider, error)
  }
}

type Tokens = Awaited<ReturnType<typeof openid.authorizationCodeGrant>>

/** The signed claims; where they hold no e-mail (Authelia), the provider is asked for the rest. */
async function readClaims(
  platform: Platform,
  provider: SignInProvider,
  configuration: openid.Configuration,
  tokens: Tokens,
  user: string | undefined,
): Promise<ProviderIdentity> {
  const claims = tokens.claims()
  if (claims === undefined) throw new Error('no claims')
  const sources: Claims[] = [claims]
  if (provider.kind === 'apple') sources.push(appleNames(user))
  if (claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined) {
    const more = await openid
      .fetchUserInfo(configuration, tokens.access_token, claims.sub)
      .catch((error: unknown) => platform.log.warn({ err: error, provider: provider.id }, 'no profile was given'))
    if (more) sources.push(more)
  }
  return identityOf(claims.iss, claims.sub, sources)
}

/** Facebook: no signed claims, but a profile for whoever has the token. It never says that an e-mail is verified. */
async function readProfile(
  configuration: openid.Configuration,
  provider: SignInProvider,
  accessToken: string,
): Promise<ProviderIdentity> {
  const address = new URL(provider.endpoints?.profile ?? provider.issuer)
  address.searchParams.set('fields', 'id,name,email')
  // Proves that the token is used by whom it was given to.
  const proof = createHmac('sha256', provider.clientSecret ?? '')
    .update(accessToken)
    .digest('hex')
  address.searchParams.set('appsecret_proof', proof)
  const response = await openid.fetchProtectedResource(configuration, accessToken, address, 'GET')
  const { id, name, email } = (await response.json()) as Claims
  if (!response.ok || typeof id !== 'string' || !/^\d{1,40}$/.test(id)) throw new Error('no profile')
  return identityOf(provider.issuer, id, [{ name, email }])
}

/** Codes that say no more than that the person did not want to. Apple has a word of its own. */
const cancellations: readonly string[] = ['access_denied', 'user_cancelled_authorize', 'user_denied']

function failureOf(platform: Platform, provider: SignInProvider, error: unknown): ProviderFailure {
  if (error instanceof openid.AuthorizationResponseError && cancellations.includes(error.error))
    return new ProviderFailure('cancelled', error)
  platform.log.warn({ err: error, provider: provider.id }, 'the answer of a sign-in provider was not accepted')
  return new ProviderFailure(isOutage(error) ? 'unavailable' : 'refused', error)
}

/** The provider could not be asked, or said itself that it is in trouble. */
function isOutage(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Refusal) return cause.code === 'UNAVAILABLE'
    if (cause instanceof OutsideError) return cause.code === 'timeout' || cause.code === 'unreachable'
    if (cause instanceof openid.ResponseBodyError) return cause.status >= 500
    if (cause.cause instanceof Response) return cause.cause.status >= 500
  }
  return false
}
