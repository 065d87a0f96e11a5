/** Opens every part of the platform, and closes them in the right order. */
import { join } from 'node:path'
import { mirrorFiles } from './backup/file-mirror.ts'
import { backupPlaces, keepsBackups } from './backup/places.ts'
import { publicUrl } from './config/public-url.ts'
import type { Settings } from './config/settings.ts'
import type { Clock, Platform } from './context.ts'
import { openDatabase } from './db/database.ts'
import { checkDatabase, checkMigrations } from './db/ready.ts'
import type { AnyJob, AnyListener } from './jobs/definition.ts'
import { openQueue, type Queue } from './jobs/queue.ts'
import { openMailer } from './mail/open-mailer.ts'
import { openRealtime, type OpenRealtime } from './realtime/open-realtime.ts'
import { openSignals, type OpenSignals } from './signals/open-signals.ts'
import { openFolderStorage } from './storage/folder-storage.ts'
import { openErrorReports } from './telemetry/errors.ts'
import { openLogger } from './telemetry/logger.ts'
import { watchMetrics } from './telemetry/metrics.ts'
import { tellError } from './telemetry/scrub.ts'
import { traceQueries } from './telemetry/trace-queries.ts'
import { isTracing, startTracing } from './telemetry/tracing.ts'
import { openVault } from './vault/open-vault.ts'
import { countless } from './vault/owner-vault.ts'

export interface PlatformOptions {
  /** Connection string of a migrated database. */
  readonly connection: string
  readonly jobs: readonly AnyJob[]
  readonly listeners: readonly AnyListener[]
  readonly clock?: Clock
  /** Milliseconds that a statement may take, and the wait for a connection (5 s). */
  readonly patience?: number
  /** False: what runs by itself at its hours does not (true). */
  readonly schedules?: boolean
}

export interface OpenedPlatform {
  readonly platform: Platform
  readonly queue: Omit<Queue, 'start' | 'transport'> & {
    /** Begins to work off jobs. */
    start(): Promise<void>
  }
  readonly realtime: OpenRealtime
  readonly signals: OpenSignals
  /** Each part by name: 'ok' or what is wrong with it. */
  ready(): Promise<Record<string, string>>
  /** Lets running jobs end (at most 30 s), then closes every part. Once only; a second call waits for the first. */
  close(): Promise<void>
}

const systemClock: Clock = { now: () => new Date() }

/** Opens the platform; what was opened is closed again when a part fails. */
export async function openPlatform(settings: Settings, options: PlatformOptions): Promise<OpenedPlatform> {
  const closing = new AsyncDisposableStack()
  try {
    return await open(settings, options, closing)
  } catch (error) {
    await closing.disposeAsync()
    throw error
  }
}

async function open(
  settings: Settings,
  options: PlatformOptions,
  closing: AsyncDisposableStack,
): Promise<OpenedPlatform> {
  // What is opened last is closed first: jobs end while everything they use is there still.
  const errors = await openErrorReports(settings.SENTRY_DSN)
  closing.defer(() => errors.close())
  closing.defer(await startTracing(settings.OTEL_EXPORTER_OTLP_ENDPOINT))
  const log = openLogger({ ...settings, onError: (error, about) => errors.report(error, about) })
  const { db, pool } = openPool(settings, options)
  closing.defer(() => db.destroy())
  const counts = countless()
  const vault = await openVault({
    folder: join(settings.SETPOINT_DATA, 'keys'),
    masterKey: settings.MASTER_KEY,
    counts,
  })
  closing.defer(() => vault.close())
  const files = openStorage(settings)
  closing.defer(() => files.settled())
  const mail = openMailer({
    smtpUrl: settings.SMTP_URL,
    from: settings.MAIL_FROM,
    folder: join(settings.SETPOINT_DATA, 'mail'),
  })
  closing.defer(() => mail.close())
  const realtime = openRealtime({ log, origins: originsOf(settings) })
  closing.defer(() => realtime.close())
  const { connection, jobs, listeners, schedules = true } = options
  const signals = openSignals({ connection, log })
  closing.defer(() => signals.close())
  const works = settings.SETPOINT_ROLES.split(',').includes('worker')
  const queue = await openQueue({ connection, db, jobs, listeners, log, works, schedules })
  closing.defer(() => queue.stop())
  const figures = { sockets: () => realtime.count(), deadLetters: () => queue.deadLetters() }
  closing.defer(watchMetrics({ pool, vault: counts, ...figures }))

  const clock = options.clock ?? systemClock
  const platform: Platform = {
    config: settings,
    clock,
    db,
    vault,
    storage: files.storage,
    mail,
    realtime,
    signals,
    transport: queue.transport,
    log,
  }
  const checks = {
    database: () => checkDatabase(db),
    migrations: () => checkMigrations(db),
    queue: () => queue.check(),
    storage: () => files.storage.check(),
  }
  let closed: Promise<void> | undefined
  return {
    platform,
    queue: { ...queue, start: () => queue.start(platform) },
    realtime,
    signals,
    ready: () => runChecks(checks),
    close: () => (closed ??= closing.disposeAsync()),
  }
}

function openPool(settings: Settings, { connection, patience }: PlatformOptions) {
  const opened = openDatabase({
    connection,
    poolSize: settings.DATABASE_POOL,
    preparedStatements: settings.PREPARED_STATEMENTS,
    applicationName: 'setpoint',
    ...(patience !== undefined && { patience }),
  })
  if (isTracing()) traceQueries(opened.pool)
  return opened
}

/** Files are copied into the backups as they are written. */
function openStorage(settings: Settings) {
  const storage = openFolderStorage(join(settings.SETPOINT_DATA, 'files'))
  if (keepsBackups(settings)) return mirrorFiles(storage, backupPlaces(settings))
  return { storage, settled: async () => {} }
}

const originsOf = (settings: Settings): string[] => [
  new URL(publicUrl({ config: settings })).origin,
  ...(settings.CORS_ORIGINS ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean),
]

async function runChecks(checks: Readonly<Record<string, () => Promise<void>>>): Promise<Record<string, string>> {
  const results = Object.entries(checks).map(async ([name, check]): Promise<[string, string]> => {
    try {
      await check()
      return [name, 'ok']
    } catch (error) {
      return [name, tellError(error).message]
    }
  })
  return Object.fromEntries(await Promise.all(results))
}
