/** From settings to a migrated database. */
import type { Settings } from '../config/settings.ts'
import { startEmbedded } from './embedded.ts'
import { lockDataFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import { awaitDatabase } from './ready.ts'

/**
 * Takes the data folder, starts the embedded database or waits for one's own, and migrates it; answers its connection string.
 * What was started is put on `started`, for the caller to stop. `say` is told what takes time, and when the database has trouble later.
 */
export async function startDatabase(
  settings: Settings,
  started: AsyncDisposableStack,
  say: (line: string) => void,
): Promise<string> {
  const lock = await lockDataFolder(settings.SETPOINT_DATA)
  started.defer(() => lock.release())
  const connection = settings.DATABASE_URL ?? (await embedded(settings, started, say))
  if (settings.DATABASE_URL !== null) await awaitDatabase(connection, { info: say })
  await migrate({ connection, log: { info: say } })
  return connection
}

async function embedded(
  settings: Settings,
  started: AsyncDisposableStack,
  say: (line: string) => void,
): Promise<string> {
  const log = { debug: () => {}, info: say, warn: say, error: say }
  const database = await startEmbedded({ dataDir: settings.SETPOINT_DATA, log })
  started.defer(() => database.stop())
  return database.connection
}
