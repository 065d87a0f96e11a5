/** Starts Setpoint: settings, the data folder's lock, the database, the app. Run directly, it serves until a signal. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openApp } from './app.ts'
import { fillDemo } from './demo/seed.ts'
import { firstAdminLink } from './modules/identity/index.ts'
import { loadSettings } from './platform/config/env-file.ts'
import { claimPort, explainListening } from './platform/config/port.ts'
import type { Settings } from './platform/config/settings.ts'
import type { Platform } from './platform/context.ts'
import { startDatabase } from './platform/db/start-database.ts'
import { serveUntilSignal } from './process.ts'

export interface Setpoint {
  readonly address: string
  readonly platform: Platform
  /** Drains, then stops everything that the start started, in the opposite order. */
  stop(): Promise<void>
}

/** One line to the person at the console; the log is for machines. */
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const project = fileURLToPath(new URL('..', import.meta.url))

/** Starts a whole Setpoint. Throws an Error in plain words where something is in the way; nothing is left running then. */
export async function startSetpoint(environment: Readonly<Record<string, string | undefined>>): Promise<Setpoint> {
  const read = loadSettings(environment, resolve(project, '.env'))
  // Before anything else is started: a taken port is the commonest thing to be in the way.
  const settings: Settings = { ...read, PORT: await claimPort(read.HOST, read.PORT) }
  warn(settings)
  await using started = new AsyncDisposableStack()
  const connection = await startDatabase(settings, started, say)
  if (settings.DEMO !== 'off' && (await fillDemo(settings, connection, say))) say('The demo is filled.')
  const app = await openApp(settings, { connection })
  started.defer(() => app.stop())
  const address = await app.start().catch(async (error: unknown) => {
    throw await explainListening(error, settings.HOST, settings.PORT)
  })
  const all = started.move()
  return { address, platform: app.platform, stop: () => all.disposeAsync() }
}

function warn(settings: Settings): void {
  const off = (['RATE_LIMITS', 'CAPTCHA'] as const).filter((name) => !settings[name])
  for (const name of off) say(`!!! ${name}=off: for load tests only. Do not open this Setpoint to anybody. !!!`)
}

/** Serves until a signal; says where, and on a fresh Setpoint how to become its admin. */
export async function serve(): Promise<void> {
  await serveUntilSignal(async () => {
    const setpoint = await startSetpoint(process.env)
    say(`Setpoint runs at ${setpoint.address}`)
    const link = await firstAdminLink(setpoint.platform)
    if (link !== null) say(`Make yourself the first admin, once, at ${link}`)
    return setpoint
  })
}

if (import.meta.main) await serve()
