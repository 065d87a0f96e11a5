/** Every setting: its name in the environment, its meaning, its default. `docs/settings.md` is written from this table. */
import { accessSync, constants } from 'node:fs'
import { isIP } from 'node:net'
import { readOwnWords, type OwnWord } from './own-words.ts'
import { readSignInProviders, type SignInProvider } from './sign-in-providers.ts'
import { resolve } from 'node:path'
import { misplacedFolders } from './backup-folders.ts'

interface Setting<T> {
  readonly meaning: string
  readonly fallback: T
  /** How the default is shown in the docs, where it is not `fallback` itself. */
  readonly shownFallback?: string
  /** Reads the text of the environment; throws an Error whose message says what is accepted. */
  readonly read: (text: string) => T
  /** Never printed. */
  readonly secret?: true
}

const text = (meaning: string, fallback: string): Setting<string> => ({ meaning, fallback, read: (value) => value })
const optional = (meaning: string): Setting<string | null> => ({ meaning, fallback: null, read: (value) => value })
const secret = (meaning: string): Setting<string | null> => ({ ...optional(meaning), secret: true })
const folder = (meaning: string, fallback: string): Setting<string> => ({
  meaning,
  fallback: resolve(fallback),
  shownFallback: fallback,
  read: (value) => resolve(value),
})
const optionalFolder = (meaning: string): Setting<string | null> => ({
  meaning,
  fallback: null,
  read: (value) => resolve(value),
})
/** Comma-separated; kept as the text it is, without blanks. */
const list = <T extends string | null>(
  meaning: string,
  fallback: T,
  accepts: (item: string) => boolean,
  takes: string,
): Setting<T | string> => ({
  meaning,
  fallback,
  read(value) {
    const items = value.split(',').map((item) => item.trim())
    if (!items.every(accepts)) throw new Error(takes)
    return items.join(',')
  },
})
/** The same, or the one word `off`. */
const orOff = (setting: Setting<string>): Setting<string> => ({
  ...setting,
  read: (value) => (value === 'off' ? value : setting.read(value)),
})
const integer = (meaning: string, fallback: number, min: number, max: number): Setting<number> => ({
  meaning,
  fallback,
  read(value) {
    const number = Number(value)
    if (!Number.isInteger(number) || number < min || number > max)
      throw new Error(`a whole number from ${min} to ${max}`)
    return number
  },
})
const onOff = (meaning: string, fallback: boolean): Setting<boolean> => ({
  meaning,
  fallback,
  read(value) {
    if (value !== 'on' && value !== 'off') throw new Error('on or off')
    return value === 'on'
  },
})
const oneOf = <const T extends string>(meaning: string, choices: readonly T[], fallback: T): Setting<T> => ({
  meaning,
  fallback,
  read(value) {
    const choice = choices.find((each) => each === value)
    if (choice === undefined) throw new Error(choices.join(', '))
    return choice
  },
})
const url = (meaning: string, protocols: readonly string[]): Setting<string | null> => ({
  meaning,
  fallback: null,
  read(value) {
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol))
      throw new Error(`an address starting with ${protocols.join(' or ')}//`)
    return value
  },
})

const existingFile = (meaning: string): Setting<string | null> => ({
  meaning,
  fallback: null,
  read(value) {
    const path = resolve(value)
    try {
      accessSync(path, constants.R_OK)
    } catch {
      throw new Error(`a file that can be read (${path} cannot)`)
    }
    return path
  },
})

function isAddressOrRange(item: string): boolean {
  const [address = '', bits, ...more] = item.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

export const settings = {
  HOST: text('Address to listen on. 0.0.0.0 or :: opens Setpoint to the network.', '127.0.0.1'),
  PORT: integer('Port to listen on; 0 takes any free one.', 3000, 0, 65_535),
  PUBLIC_URL: url('Address people reach Setpoint at, for links in mails. Default: http(s)://HOST:PORT.', [
    'http:',
    'https:',
  ]),
  SETPOINT_DATA: folder('Folder of everything that must be kept.', './data'),
  SETPOINT_ROLES: list(
    'Roles this process plays, comma-separated: web, realtime, worker.',
    'web,realtime,worker',
    (role) => ['web', 'realtime', 'worker'].includes(role),
    'web, realtime and worker, separated by commas',
  ),
  TRUST_PROXY: list(
    'Addresses or ranges of proxies whose X-Forwarded-* headers are believed, comma-separated.',
    null,
    isAddressOrRange,
    'IP addresses or ranges such as 10.0.0.0/8, separated by commas',
  ),
  TLS_CERT: existingFile('PEM file of a certificate, to serve HTTPS without a proxy. Needs TLS_KEY.'),
  TLS_KEY: existingFile('PEM file of the private key of TLS_CERT.'),
  CORS_ORIGINS: list(
    'Other web origins that may call the API, comma-separated.',
    null,
    (origin) => URL.canParse(origin) && new URL(origin).origin === origin,
    'origins such as https://app.example.org (no path, no slash at the end), separated by commas',
  ),

  DATABASE_URL: {
    ...url('A PostgreSQL of your own (15 or later). Default: the embedded one.', ['postgres:', 'postgresql:']),
    secret: true as const,
  },
  DATABASE_POOL: integer('Connections in the pool.', 10, 2, 200),
  PREPARED_STATEMENTS: onOff('Named prepared statements; off behind PgBouncer in transaction mode.', true),

  MASTER_KEY: {
    ...secret(
      'The vault’s master key, 32 bytes as base64; to change it: new,old. Default: made at the first start and kept in SETPOINT_DATA/keys.',
    ),
    read(value: string) {
      if (value.split(',').some((key) => Buffer.from(key, 'base64').length !== 32))
        throw new Error('32 bytes as base64 (openssl rand -base64 32)')
      return value
    },
  },

  BACKUP_FOLDER: optionalFolder(
    'Folder for backups of database and files; best on another disk. Default: SETPOINT_DATA/backups.',
  ),
  BACKUP_TIMES: orOff(
    list(
      'When a base backup is made each day, in the time zone of the server, comma-separated; a missed one is made up for. off: no backups.',
      '03:00',
      (time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time),
      'times such as 03:00, separated by commas, or off',
    ),
  ),
  BACKUP_KEEP: integer('Base backups that are kept, and the time that can be gone back to with them.', 7, 1, 1_000),
  KEYS_COPY_FOLDER: optionalFolder(
    'Folder for the copy of the keys: not with the backups, which it makes readable. Default: SETPOINT_DATA/keys-copy.',
  ),

  SMTP_URL: {
    ...url('Mail server, e.g. smtps://user:password@mail.example.org. Without it mail lands in SETPOINT_DATA/mail.', [
      'smtp:',
      'smtps:',
    ]),
    secret: true as const,
  },
  MAIL_FROM: text('Sender of mails.', 'Setpoint <setpoint@localhost>'),

  PASSWORD_HASH: oneOf(
    'How passwords are kept. With bcrypt (cost 12) they have at most 72 bytes; either way, others are kept anew at a log-in.',
    ['argon2id', 'bcrypt'],
    'argon2id',
  ),
  PASSWORD_COMPOSITION: onOff('New passwords need upper case, lower case and a digit.', true),
  REGISTRATION: oneOf(
    'Who may register: anyone, or nobody but holders of the first-admin link.',
    ['open', 'closed'],
    'open',
  ),
  MINIMUM_AGE_WITHOUT_GUARDIAN: integer(
    'Age below which a guardian has to agree before consents can be given; 13 to 16 by country (GDPR, art. 8). Nobody under 13 can register.',
    16,
    13,
    16,
  ),
  OIDC_PROVIDERS: {
    meaning:
      'Where else people may sign in: a JSON file, or the list itself. What stands in it: docs/operating.md, Signing in elsewhere.',
    fallback: [] as readonly SignInProvider[],
    read: readSignInProviders,
    secret: true as const,
  },
  RATE_LIMITS: onOff('Request limits. Off for load tests only.', true),
  CAPTCHA: onOff(
    'Proof of work (ALTCHA) at registration, and at log-in and forgotten passwords after failures. Off for load tests only.',
    true,
  ),

  MODERATION_WORDS: {
    meaning:
      'A file of words that bring what they stand in before moderators, besides those that Setpoint knows. What stands in it: docs/operating.md, Words of your own.',
    fallback: [] as readonly OwnWord[],
    read: readOwnWords,
  },
  DEMO: oneOf(
    'Fills an empty data folder with sixty invented people and their year, and shows the log-in of one of them; small: with their last weeks only.',
    ['off', 'on', 'small'],
    'off',
  ),

  IMPORT_MAX_MB: integer('Largest file to import, in MB.', 4096, 1, 65_536),

  LOG_LEVEL: oneOf(
    'Least level that is logged.',
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    'info',
  ),
  LOG_FILE: optional('File for the log instead of the standard output.'),
  METRICS_TOKEN: secret('Bearer token for /metrics. Without it, /metrics answers loopback only.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: url('OpenTelemetry collector for traces.', ['http:', 'https:']),
  SENTRY_DSN: { ...url('Sentry project for errors.', ['http:', 'https:']), secret: true as const },
} satisfies Record<string, Setting<unknown>>

export type SettingName = keyof typeof settings
export type Settings = { readonly [Name in SettingName]: ReturnType<(typeof settings)[Name]['read']> }

export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/**
 * Reads the settings out of an environment. Empty means unset. Throws `SettingsError` naming every line to mend:
 * bad values, names that begin like ours but are none, and pairs that belong together.
 * `where` says where a name was set, for the message (`.env line 3`).
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  where: (name: string) => string = (name) => name,
): Settings {
  const problems: string[] = []
  const entries = Object.entries<Setting<unknown>>(settings).map(([name, setting]) => {
    const value = environment[name]
    if (value === undefined || value === '') return [name, setting.fallback]
    try {
      return [name, setting.read(value)]
    } catch (error) {
      const shown = setting.secret ? 'is set to something else' : `is "${value}"`
      problems.push(`${where(name)} ${shown}; it takes ${error instanceof Error ? error.message : String(error)}`)
      return [name, setting.fallback]
    }
  })
  problems.push(...unknownNames(environment).map((name) => `${where(name)} is no setting of Setpoint`))
  const read = Object.fromEntries(entries) as Settings
  if ((read.TLS_CERT === null) !== (read.TLS_KEY === null)) {
    problems.push('TLS_CERT and TLS_KEY belong together: set both or neither')
  }
  if (read.OIDC_PROVIDERS.some(({ kind }) => kind === 'apple') && !servesHttps(read))
    problems.push('OIDC_PROVIDERS has apple, which answers over https only: set PUBLIC_URL to an https:// address')
  problems.push(...misplacedFolders(read))
  if (problems.length > 0) throw new SettingsError(problems.join('\n'))
  return read
}

const servesHttps = ({ PUBLIC_URL, TLS_CERT }: Settings) =>
  PUBLIC_URL === null ? TLS_CERT !== null : PUBLIC_URL.startsWith('https:')

/** Names of the launcher (bin/), with our prefix too. */
export const launcherNames: readonly string[] = ['SETPOINT_NODE', 'SETPOINT_LAUNCHED']

/** Names with our prefix that are no setting: a typo must not be silently ignored. */
function unknownNames(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(environment).filter(
    (name) => name.startsWith('SETPOINT_') && !(name in settings) && !launcherNames.includes(name),
  )
}
