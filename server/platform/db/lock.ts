/** One Setpoint for one data folder. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

/** In the data folder. */
export const lockFile = 'setpoint.lock'

export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse'
}

export interface Lock {
  release(): Promise<void>
}

/**
 * Takes the data folder, making it where needed. The lock is SQLite's on `setpoint.lock`: the system drops it with the process,
 * however that ends. Waits up to `patience` ms for one who is just stopping; then throws `DataFolderInUse` with its process id.
 */
export async function lockDataFolder(dataDir: string, patience = 2_000): Promise<Lock> {
  // Others may pass (PostgreSQL may run as another user than we do), not list.
  await mkdir(dataDir, { recursive: true, mode: 0o711 })
  const holder = join(dataDir, 'setpoint.pid')
  const until = Date.now() + patience
  for (;;) {
    const database = tryLock(join(dataDir, lockFile))
    if (database !== null) {
      await writeFile(holder, `${process.pid}\n`)
      return {
        async release() {
          await rm(holder, { force: true })
          database.close()
        },
      }
    }
    if (Date.now() >= until) throw await inUse(dataDir, holder)
    await sleep(50)
  }
}

/** SQLite’s lock on a file: the system drops it with the process. Null where another has it. */
export function tryLock(path: string): DatabaseSync | null {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec('begin exclusive')
    return database
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode === 5) return null // SQLITE_BUSY
    throw error
  }
}

async function inUse(dataDir: string, holder: string): Promise<DataFolderInUse> {
  const pid = (await readFile(holder, 'utf8').catch(() => '')).trim()
  return new DataFolderInUse(
    `Another Setpoint${pid === '' ? '' : ` (process ${pid})`} runs on ${dataDir}. Stop it first, or give this one a folder of its own by SETPOINT_DATA.`,
  )
}
