/** Every setting: its name in the environment, its meaning, its default. `docs/settings.md` is written from this table. */
import { resolve } from 'node:path'

interface Setting<T> {
  readonly meaning: string
  readonly fallback: T
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
  read: (value) => resolve(value),
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

export const settings = {
  HOST: text('Address to listen on. 0.0.0.0 or :: opens Setpoint to the network.', '127.0.0.1'),
  PORT: integer('Port to listen on; 0 takes any free one.', 3000, 0, 65_535),
  PUBLIC_URL: url('Address people reach Setpoint at, for links in mails. Default: http(s)://HOST:PORT.', [
    'http:',
    'https:',
  ]),
  SETPOINT_DATA: folder('Folder of everything that must be kept.', './data'),
  SETPOINT_ROLES: text('Roles this process plays, comma-separated: web, realtime, worker.', 'web,realtime,worker'),
  TRUST_PROXY: optional('Addresses or ranges of proxies whose X-Forwarded-* headers are believed, comma-separated.'),
  TLS_CERT: optional('PEM file of a certificate, to serve HTTPS without a proxy. Needs TLS_KEY.'),
  TLS_KEY: optional('PEM file of the private key of TLS_CERT.'),
  CORS_ORIGINS: optional('Other web origins that may call the API, comma-separated.'),

  DATABASE_URL: {
    ...url('A PostgreSQL of your own (15 or later). Default: the embedded one.', ['postgres:', 'postgresql:']),
    secret: true as const,
  },
  DATABASE_POOL: integer('Connections in the pool.', 10, 2, 200),
  PREPARED_STATEMENTS: onOff('Named prepared statements; off behind PgBouncer in transaction mode.', true),

  MASTER_KEY: secret(
    'The vault’s master key, 32 bytes as base64. Default: made at the first start and kept in SETPOINT_DATA/keys.',
  ),

  SMTP_URL: {
    ...url('Mail server, e.g. smtps://user:password@mail.example.org. Without it mail lands in SETPOINT_DATA/mail.', [
      'smtp:',
      'smtps:',
    ]),
    secret: true as const,
  },
  MAIL_FROM: text('Sender of mails.', 'Setpoint <setpoint@localhost>'),

  PASSWORD_COMPOSITION: onOff('New passwords need upper case, lower case and a digit.', true),
  REGISTRATION: oneOf(
    'Who may register: anyone, or nobody but holders of the first-admin link.',
    ['open', 'closed'],
    'open',
  ),
  RATE_LIMITS: onOff('Request limits. Off for load tests only.', true),
  CAPTCHA: onOff('Proof of work at registration and after suspicion. Off for load tests only.', true),

  DEMO: onOff('Fills an empty data folder with a demo person and shows their log-in.', false),

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
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = []
  const entries = Object.entries<Setting<unknown>>(settings).map(([name, setting]) => {
    const value = environment[name]
    if (value === undefined || value === '') return [name, setting.fallback]
    try {
      return [name, setting.read(value)]
    } catch (error) {
      const shown = setting.secret ? 'is set to something else' : `is "${value}"`
      problems.push(`${name} ${shown}; it takes ${error instanceof Error ? error.message : String(error)}`)
      return [name, setting.fallback]
    }
  })
  problems.push(...unknownNames(environment))
  const read = Object.fromEntries(entries) as Settings
  if ((read.TLS_CERT === null) !== (read.TLS_KEY === null))
    problems.push('TLS_CERT and TLS_KEY belong together: set both or neither')
  if (problems.length > 0) throw new SettingsError(problems.join('\n'))
  return read
}

/** Names with our prefix that are no setting: a typo must not be silently ignored. Those of the launcher are listed. */
const launcherNames = ['SETPOINT_NODE', 'SETPOINT_QUIET']

function unknownNames(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('SETPOINT_') && !(name in settings) && !launcherNames.includes(name))
    .map((name) => `${name} is no setting of Setpoint`)
}
