/** From settings to a migrated database. */
import { startArchiver } from '../backup/archiver.ts'
import { backupPlaces, keepsBackups } from '../backup/places.ts'
import type { Settings } from '../config/settings.ts'
import { runningEmbedded, startEmbedded } from './embedded.ts'
import { DataFolderInUse, lockDataFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import { awaitDatabase } from './ready.ts'

/** A database that answers. */
export interface Reached {
  readonly connection: string
  /** Archives the finished log now; null where another process does it, or nobody. */
  readonly sweep: (() => Promise<void>) | null
  /** Another Setpoint runs on the data folder, and this is its database. */
  readonly beside: boolean
}

/**
 * Takes the data folder, starts the embedded database or waits for one's own, and migrates it; answers its connection string.
 * What was started is put on `started`, for the caller to stop. `say` is told what takes time, and when the database has trouble later.
 */
export async function startDatabase(
  settings: Settings,
  started: AsyncDisposableStack,
  say: (line: string) => void,
): Promise<string> {
  const { connection } = await takeDatabase(settings, started, say)
  await migrate({ connection, log: { info: say } })
  return connection
}

/** The database of a running Setpoint, or else one that is started as it is: nothing is migrated. */
export async function reachDatabase(
  settings: Settings,
  started: AsyncDisposableStack,
  say: (line: string) => void,
): Promise<Reached> {
  try {
    return await takeDatabase(settings, started, say)
  } catch (error) {
    const connection =
      error instanceof DataFolderInUse
        ? (settings.DATABASE_URL ?? (await runningEmbedded(settings.SETPOINT_DATA)))
        : null
    if (connection === null) throw error
    return { connection, sweep: null, beside: true }
  }
}

async function takeDatabase(
  settings: Settings,
  started: AsyncDisposableStack,
  say: (line: string) => void,
): Promise<Reached> {
  const lock = await lockDataFolder(settings.SETPOINT_DATA)
  started.defer(() => lock.release())
  if (settings.DATABASE_URL === null) return embedded(settings, started, say)
  await awaitDatabase(settings.DATABASE_URL, { info: say })
  return { connection: settings.DATABASE_URL, sweep: null, beside: false }
}

async function embedded(
  settings: Settings,
  started: AsyncDisposableStack,
  say: (line: string) => void,
): Promise<Reached> {
  const log = { debug: () => {}, info: say, warn: say, error: say }
  const archiver = keepsBackups(settings) ? startArchiver({ places: backupPlaces(settings), say }) : null
  // Put on first, so that it is stopped last: the database finishes its last segment when it stops.
  if (archiver !== null) started.defer(() => archiver.stop())
  const database = await startEmbedded({ dataDir: settings.SETPOINT_DATA, log, archived: archiver !== null })
  started.defer(() => database.stop())
  return { connection: database.connection, sweep: archiver && (() => archiver.sweep()), beside: false }
}
