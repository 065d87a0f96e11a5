/** Our side of each provider: its published addresses and keys, remembered; and what happens while it does not answer. */
import { SignJWT, importPKCS8 } from 'jose'
import * as openid from 'openid-client'
import type { SignInProvider } from '../../../platform/config/sign-in-providers.ts'
import type { Platform } from '../../../platform/context.ts'
import { fetchOutside } from '../../../platform/outgoing/fetch-outside.ts'
import { Refusal } from '../../../platform/http/errors.ts'

/** Seconds. */
const rememberedFor = 60 * 60
const usableFor = 24 * 60 * 60
const tolerance = 60

const limits = { timeout: 8_000, maxBytes: 256 * 1024 }

interface Known {
  found?: { readonly configuration: openid.Configuration; readonly at: number }
  asking?: Promise<openid.Configuration>
  failures: number
  failedAt: number
}

// By the setting's own object: two servers in one process have each their own.
const known = new WeakMap<SignInProvider, Known>()

/** Seconds after so many failures in a row in which nobody is made to wait for the next one. */
export const restAfter = (failures: number): number => (failures === 0 ? 0 : Math.min(60, 5 * 2 ** (failures - 1)))

/**
 * What is known of the provider, looked up where it is not or too long ago. While the provider does not answer, what was
 * known within the last day is used on. Refuses with 503 where there is nothing.
 */
export async function configurationOf(platform: Platform, provider: SignInProvider): Promise<openid.Configuration> {
  const now = platform.clock.now().getTime() / 1000
  const state = known.get(provider) ?? { failures: 0, failedAt: 0 }
  known.set(provider, state)
  const age = state.found === undefined ? Infinity : now - state.found.at
  if (state.found !== undefined && age < rememberedFor) return state.found.configuration
  const rest = state.failedAt + restAfter(state.failures) - now
  try {
    if (rest > 0) throw unavailable(provider, rest)
    return await (state.asking ??= ask(platform, provider, state, now))
  } catch (error) {
    if (state.found !== undefined && age < usableFor) return state.found.configuration
    throw error
  }
}

async function ask(platform: Platform, provider: SignInProvider, state: Known, now: number) {
  try {
    const configuration = await discover(provider)
    state.found = { configuration, at: now }
    state.failures = 0
    return configuration
  } catch (error) {
    state.failures += 1
    state.failedAt = now
    platform.log.warn({ err: error, provider: provider.id }, 'a sign-in provider does not answer')
    throw unavailable(provider, restAfter(state.failures))
  } finally {
    delete state.asking
  }
}

export const unavailable = ({ name }: SignInProvider, seconds: number) =>
  new Refusal('UNAVAILABLE', `${name} does not answer right now. Try again later, or sign in another way.`, {
    retryAfter: Math.max(1, Math.ceil(seconds)),
  })

async function discover(provider: SignInProvider): Promise<openid.Configuration> {
  const { issuer, clientId, endpoints } = provider
  const client = { [openid.clockTolerance]: tolerance }
  const authentication = authenticationOf(provider)
  const allowPlain = [issuer, endpoints?.token ?? ''].some((address) => address.startsWith('http:'))
  const fetching = fetchFor(provider)
  if (endpoints === null) {
    return openid.discovery(new URL(issuer), clientId, client, authentication, {
      [openid.customFetch]: fetching,
      // The signature is checked although the token comes straight from the provider: it costs one look at its keys.
      execute: [openid.enableNonRepudiationChecks, ...(allowPlain ? [openid.allowInsecureRequests] : [])],
    })
  }
  const server = { issuer, authorization_endpoint: endpoints.authorization, token_endpoint: endpoints.token }
  const configuration = new openid.Configuration(server, clientId, client, authentication)
  configuration[openid.customFetch] = fetching
  if (allowPlain) openid.allowInsecureRequests(configuration)
  return configuration
}

/** A secret goes into the header, as the standard has it, unless the provider takes it in the body only. */
function authenticationOf({ clientSecret, endpoints }: SignInProvider): openid.ClientAuth {
  if (clientSecret === null) return openid.None()
  const [inHeader, inBody] = [openid.ClientSecretBasic(clientSecret), openid.ClientSecretPost(clientSecret)]
  if (endpoints !== null) return inBody
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported
    const byHeader = taken === undefined || taken.includes('client_secret_basic')
    return (byHeader ? inHeader : inBody)(server, ...rest)
  }
}

/** The operator's word counts for the hosts that they named: those may be in their own network. Others that a provider leads to may not. */
function fetchFor({ issuer, endpoints }: SignInProvider): openid.CustomFetch {
  const addresses = [issuer, ...Object.values(endpoints ?? {})]
  const trustedHosts = addresses.map((address) => new URL(address).hostname)
  return (address, { method, headers, body }) => {
    const sent = body instanceof URLSearchParams ? body.toString() : body
    if (sent !== null && sent !== undefined && typeof sent !== 'string')
      throw new TypeError('a text is all that is sent')
    return fetchOutside(address, { method, headers, body: sent ?? null }, { trustedHosts, ...limits })
  }
}

/** Minutes that a secret of Apple's lasts: it is made anew for each request. */
const appleSecretLasts = 5

/** What goes with the request for tokens: Apple's secret, which is a statement signed with our key. */
export async function tokenParameters(
  { appleKey, issuer, clientId }: SignInProvider,
  now: Date,
): Promise<Record<string, string>> {
  if (appleKey === null) return {}
  const issuedAt = Math.floor(now.getTime() / 1000)
  const secret = await new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: appleKey.keyId })
    .setIssuer(appleKey.teamId)
    .setSubject(clientId)
    .setAudience(issuer)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + appleSecretLasts * 60)
    .sign(await importPKCS8(appleKey.privateKey, 'ES256'))
  return { client_secret: secret }
}
