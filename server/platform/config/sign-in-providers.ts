/** The setting `OIDC_PROVIDERS`: where people may sign in with an account that they have elsewhere. docs/operating.md explains it. */
import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import * as z from 'zod/mini'
import { en } from 'zod/locales'

// Without a locale, zod/mini says 'Invalid input' to everything.
z.config(en())

export type ProviderKind = 'google' | 'apple' | 'facebook' | 'microsoft' | 'cognito' | 'keycloak' | 'authelia' | 'oidc'

/** One provider, as the rest of Setpoint sees it: what the preset knows is filled in. */
export interface SignInProvider {
  /** In addresses and in the database: keep it for ever. */
  readonly id: string
  readonly kind: ProviderKind
  /** On the button. */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | null
  /** Apple has no secret that stays: one is signed with this key for each request. */
  readonly appleKey: { readonly teamId: string; readonly keyId: string; readonly privateKey: string } | null
  /** Of a provider without discovery (plain OAuth 2). */
  readonly endpoints: {
    readonly authorization: string
    readonly token: string
    readonly profile: string
  } | null
}

const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'Small letters, digits and hyphens, at most 40'))
const Name = z.string().check(z.minLength(1), z.maxLength(40), z.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Must be a single line'))
const Filled = z.string().check(z.minLength(1), z.maxLength(2_000))
const Address = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s?#]+$/, 'An address starting with https:// (http:// in your own network)'))

const named = { id: z.optional(Id), name: z.optional(Name), clientId: Filled }
const withSecret = { ...named, clientSecret: Filled }
const ownServer = { ...named, clientSecret: z.optional(Filled), issuer: Address }

const Entry = z.discriminatedUnion('preset', [
  z.strictObject({ preset: z.literal('google'), ...withSecret, issuer: z.optional(Address) }),
  z.strictObject({
    preset: z.literal('apple'),
    ...named,
    teamId: Filled,
    keyId: Filled,
    privateKeyFile: Filled,
    issuer: z.optional(Address),
  }),
  z.strictObject({
    preset: z.literal('facebook'),
    ...withSecret,
    version: z.optional(z.string().check(z.regex(/^v\d{1,3}\.\d$/, 'A version of the Graph API such as v25.0'))),
    authorizationEndpoint: z.optional(Address),
    tokenEndpoint: z.optional(Address),
    profileEndpoint: z.optional(Address),
  }),
  z.strictObject({
    preset: z.literal('microsoft'),
    ...withSecret,
    tenant: z.optional(
      z.string().check(z.regex(/^[\w.-]{1,100}$/, 'common, organizations, consumers or a tenant’s id')),
    ),
  }),
  z.strictObject({
    preset: z.literal('cognito'),
    ...named,
    clientSecret: z.optional(Filled),
    region: z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'A region such as eu-central-1')),
    userPoolId: z.string().check(z.regex(/^[\w-]{1,60}$/, 'The id of the user pool')),
  }),
  z.strictObject({ preset: z.literal('keycloak'), ...ownServer }),
  z.strictObject({ preset: z.literal('authelia'), ...ownServer }),
  z.strictObject({ preset: z.literal('oidc'), ...ownServer, id: Id, name: Name }),
])
type Entry = z.infer<typeof Entry>

const List = z.array(Entry).check(z.maxLength(20))

/**
 * Reads the setting: a JSON list, or the path of a file that holds one. Throws an Error that says what to mend: the line of
 * a file that is no JSON, else the entry and the field. Never repeats a value: there are secrets among them.
 */
export function readSignInProviders(value: string): readonly SignInProvider[] {
  const inline = value.trimStart().startsWith('[')
  const file = inline ? null : resolve(value)
  const source = file ?? 'the list'
  const parsed = parse(file === null ? value : readText(file), source)
  const result = List.safeParse(parsed)
  if (!result.success) throw new Error(`a list of providers; in ${source}, ${problemsOf(result.error.issues, parsed)}`)
  const providers = result.data.map((entry) => providerOf(entry, file === null ? process.cwd() : dirname(file)))
  const twice = providers.find(({ id }, at) => providers.findIndex((each) => each.id === id) !== at)
  if (twice !== undefined)
    throw new Error(`a list of providers; in ${source}, two have the id "${twice.id}": give one another "id"`)
  return providers
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`a JSON list, or a file that can be read (${file} cannot)`)
  }
}

function parse(text: string, source: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const line = brokenLine(text, String(error))
    // oxlint-disable-next-line eslint/preserve-caught-error -- the parser's words repeat what stands there: secrets
    throw new Error(`a JSON list; ${source} is no valid JSON${line === null ? '' : ` at line ${line}`}`)
  }
}

/** Where the parser stumbled. Its own words are not for showing: they repeat what stands there. */
function brokenLine(text: string, message: string): number | null {
  const told = /\(line (\d+) column \d+\)/.exec(message)?.[1]
  if (told !== undefined) return Number(told)
  // Of an unexpected character it shows ten more on either side instead.
  const [, character = '', dots, around = ''] =
    /Unexpected token '(.)', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON/u.exec(message) ?? []
  const start = text.indexOf(around)
  if (around === '' || start === -1) return null
  const at = start + (dots === undefined ? around.indexOf(character) : 10)
  return text.slice(0, at).split('\n').length
}

function problemsOf(issues: readonly z.core.$ZodIssue[], parsed: unknown): string {
  return issues
    .slice(0, 10)
    .map((issue) => {
      const [at, ...field] = issue.path
      const entry = typeof at === 'number' ? `entry ${at + 1}${presetOf(parsed, at)}: ` : ''
      const name = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : field.map(String).join('.')
      const message = issue.code === 'unrecognized_keys' ? 'not a known field' : issue.message
      return `${entry}${name === '' ? '' : `"${name}": `}${message}`
    })
    .join('; ')
}

function presetOf(parsed: unknown, at: number): string {
  const entry: unknown = Array.isArray(parsed) ? parsed[at] : null
  const preset = typeof entry === 'object' && entry !== null && 'preset' in entry ? entry.preset : null
  return typeof preset === 'string' && /^[a-z]{1,20}$/.test(preset) ? ` (${preset})` : ''
}

const names: Readonly<Record<Exclude<ProviderKind, 'oidc'>, string>> = {
  google: 'Google',
  apple: 'Apple',
  facebook: 'Facebook',
  microsoft: 'Microsoft',
  cognito: 'Amazon Cognito',
  keycloak: 'Keycloak',
  authelia: 'Authelia',
}

function providerOf(entry: Entry, folder: string): SignInProvider {
  return {
    id: entry.id ?? entry.preset,
    kind: entry.preset,
    name: entry.name ?? names[entry.preset as keyof typeof names],
    issuer: issuerOf(entry),
    clientId: entry.clientId,
    clientSecret: 'clientSecret' in entry ? (entry.clientSecret ?? null) : null,
    appleKey: entry.preset === 'apple' ? appleKeyOf(entry, folder) : null,
    endpoints: entry.preset === 'facebook' ? facebookEndpoints(entry) : null,
  }
}

function issuerOf(entry: Entry): string {
  switch (entry.preset) {
    case 'google':
      return entry.issuer ?? 'https://accounts.google.com'
    case 'apple':
      return entry.issuer ?? 'https://appleid.apple.com'
    case 'facebook':
      return 'https://www.facebook.com'
    case 'microsoft':
      return `https://login.microsoftonline.com/${entry.tenant ?? 'common'}/v2.0`
    case 'cognito':
      return `https://cognito-idp.${entry.region}.amazonaws.com/${entry.userPoolId}`
    default:
      return entry.issuer
  }
}

function appleKeyOf(entry: Entry & { preset: 'apple' }, folder: string): SignInProvider['appleKey'] {
  const file = resolve(folder, entry.privateKeyFile)
  const privateKey = readText(file)
  try {
    if (createPrivateKey(privateKey).asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error('another key')
  } catch {
    throw new Error(`a list of providers; "privateKeyFile" must be the .p8 file that Apple gave you (${file} is not)`)
  }
  return { teamId: entry.teamId, keyId: entry.keyId, privateKey }
}

function facebookEndpoints(entry: Entry & { preset: 'facebook' }): SignInProvider['endpoints'] {
  const { version = 'v25.0' } = entry
  return {
    authorization: entry.authorizationEndpoint ?? `https://www.facebook.com/${version}/dialog/oauth`,
    token: entry.tokenEndpoint ?? `https://graph.facebook.com/${version}/oauth/access_token`,
    profile: entry.profileEndpoint ?? `https://graph.facebook.com/${version}/me`,
  }
}
