/**
 * The PostgreSQL that comes with Setpoint: started with it, on a folder of its own, reachable by nobody else.
 * It listens on a Unix socket in a private folder (on Windows: 127.0.0.1 and a random port), with a password.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { findBinaries, type Binaries } from './embedded-binaries.ts'
import {
  claim,
  createDatabase,
  discardUnfinished,
  grantBackups,
  hasDatabase,
  readPassword,
  role,
} from './embedded-folder.ts'
import { readPostmasterFile, stopOrphan } from './embedded-orphan.ts'
import { startPostmaster, type Postmaster, type StartLog } from './embedded-process.ts'
import { databaseUser, giveTo, isPrivateFolder, runnerFor, type Runner, type SystemUser } from './embedded-user.ts'

export interface Embedded {
  /** Connection string of the application's role and database. Stays the same when PostgreSQL is restarted after a crash. */
  readonly connection: string
  /** Ends every connection, writes a checkpoint and waits for the process to end. */
  stop(): Promise<void>
}

const socketPrefix = 'setpoint-'

/** Lean on memory, and nothing acknowledged is lost. What a statement was about stays out of the log. */
const settings = {
  shared_buffers: '64MB',
  max_connections: 60,
  jit: 'off',
  io_method: 'sync',
  huge_pages: 'off',
  wal_level: 'replica',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_wal_size: '512MB',
  random_page_cost: 1.1,
  idle_in_transaction_session_timeout: '60s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  logging_collector: 'off',
  unix_socket_permissions: '0700',
} as const

/** Marks finished segments of the log for backup/archiver.ts; at the latest after this time, so that little can be lost. */
const archiving = { archive_mode: 'on', archive_command: '', archive_timeout: '50s' } as const

/** For tests only: a crash loses everything, which is what a temporary database is for. */
const temporarySettings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: 100,
  autovacuum: 'off',
}

/**
 * Starts PostgreSQL on `<dataDir>/postgres`, making it at the first start. The caller holds the data folder's lock
 * (lock.ts). What a killed Setpoint left running there is stopped first; should PostgreSQL crash, it is started again.
 * Throws an Error in plain words where it cannot be.
 */
export async function startEmbedded(options: {
  dataDir: string
  log: StartLog
  /** Somebody archives the log: `backup/archiver.ts`. */
  archived?: boolean
}): Promise<Embedded> {
  const folder = join(resolve(options.dataDir), 'postgres')
  // Others may pass (PostgreSQL may run as another user than we do), not list.
  await mkdir(dirname(folder), { recursive: true, mode: 0o711 })
  const place = await prepare(folder, options.log)
  return supervise({ ...place, settings: options.archived === true ? archiving : {} }, options.log)
}

/**
 * Starts PostgreSQL on a restored data folder whose recovery ends where `settings` say (recovery_target_…); resolves when it
 * is over and the database answers. `reach` are files and folders that it must get at. Throws with PostgreSQL's words.
 */
export async function startRecovery(options: {
  folder: string
  log: StartLog
  settings: (socketFolder: string) => Promise<Readonly<Record<string, string>>>
  reach: readonly string[]
}): Promise<Embedded> {
  const place = await prepare(options.folder, options.log, { reach: options.reach })
  const settings = await options.settings(place.socketFolder)
  try {
    const postmaster = await start({ ...place, settings }, options.log)
    return {
      connection: place.connection,
      async stop() {
        await postmaster.stop()
        await removeAll([place.socketFolder])
      },
    }
  } catch (error) {
    await removeAll([place.socketFolder])
    throw error
  }
}

/** An empty database for tests in a folder of its own; it goes with `stop` or with this process, however that ends. */
export async function startTemporary(log: StartLog = silent): Promise<Embedded> {
  const home = await mkdtemp(join(shortTemporaryFolder(), `${socketPrefix}test-`))
  await giveTo(await databaseUser(home), home)
  const place = await prepare(join(home, 'postgres'), log, { temporary: true })
  const postmaster = await start({ ...place, settings: temporarySettings }, log)
  const watch = watchOver(postmaster.pid, [home, place.socketFolder])
  return {
    connection: place.connection,
    async stop() {
      await postmaster.stop(true)
      await removeAll([home, place.socketFolder])
      watch.kill()
    },
  }
}

/** The connection string of an embedded server that another process of Setpoint runs on this data folder; null when none does. */
export async function runningEmbedded(dataDir: string): Promise<string | null> {
  const folder = join(resolve(dataDir), 'postgres')
  const file = await readPostmasterFile(folder)
  if (file === null || !file.ready) return null
  return connectionString(await readPassword(folder), file.socketFolder, file.port)
}

const silent: StartLog = { debug() {}, info() {}, warn() {}, error() {} }

interface Place {
  readonly folder: string
  readonly binaries: Binaries
  readonly runner: Runner
  readonly socketFolder: string
  readonly port: number
  readonly connection: string
  readonly user: SystemUser | null
  /** Beside those that every database of ours has. */
  readonly settings: Readonly<Record<string, string | number>>
}

async function prepare(
  folder: string,
  log: StartLog,
  { temporary = false, reach = [] }: { temporary?: boolean; reach?: readonly string[] } = {},
): Promise<Place> {
  const binaries = await findBinaries()
  const user = await databaseUser(folder)
  await discardUnfinished(folder)
  const exists = await hasDatabase(folder, binaries.major)
  const socketFolder = await makeSocketFolder(user)
  const runner = await runnerFor(user, [binaries.postgres, dirname(folder), socketFolder, ...reach])
  if (exists) {
    await claim(folder, user)
    await clearAway(folder, user, log)
  } else {
    log.info('Making the database (first start).')
    await createDatabase({ folder, binaries, user, runner, temporary })
  }
  if (!temporary && reach.length === 0) await grantBackups({ folder, binaries, user, runner })
  const port = process.platform === 'win32' ? await freePort() : 5432
  const connection = connectionString(await readPassword(folder), socketFolder, port)
  return { folder, binaries, runner, socketFolder, port, connection, user, settings: {} }
}

/** Stops an orphan of a killed Setpoint, and removes the socket folder that it leaves. */
async function clearAway(folder: string, user: SystemUser | null, log: StartLog): Promise<void> {
  const file = await readPostmasterFile(folder)
  if (await stopOrphan(folder)) log.info('Stopped the database that an earlier, killed Setpoint had left running.')
  const left = file?.socketFolder ?? ''
  if (basename(left).startsWith(socketPrefix) && (await isPrivateFolder(left, user))) await removeAll([left])
}

const start = (
  { binaries, runner, folder, socketFolder, port, settings: more }: Place,
  log: StartLog,
): Promise<Postmaster> =>
  startPostmaster({
    program: binaries.postgres,
    runner,
    folder,
    log,
    settings: {
      ...settings,
      ...more,
      port,
      listen_addresses: process.platform === 'win32' ? '127.0.0.1' : '',
      unix_socket_directories: process.platform === 'win32' ? '' : socketFolder,
    },
  })

/** Starts the postmaster, and starts it again when it ends without being asked to. */
async function supervise(place: Place, log: StartLog): Promise<Embedded> {
  let postmaster = await start(place, log)
  const stopping = new AbortController()
  const watch = async (): Promise<void> => {
    await postmaster.ended
    while (!stopping.signal.aborted) {
      log.error('The database ended unexpectedly; starting it again.')
      postmaster = await startAgain(place, log, stopping.signal)
      if (stopping.signal.aborted) await postmaster.stop()
      await postmaster.ended
    }
  }
  const watching = watch().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error
  })
  return {
    connection: place.connection,
    async stop() {
      stopping.abort()
      await postmaster.stop()
      await watching
      await removeAll([place.socketFolder])
    },
  }
}

/** Its last processes may hold the shared memory for a moment, the disk may be full: tries until it works or we stop. */
async function startAgain(place: Place, log: StartLog, stopping: AbortSignal): Promise<Postmaster> {
  for (let delay = 100; ; delay = Math.min(delay * 2, 10_000)) {
    await sleep(delay, undefined, { signal: stopping })
    try {
      return await start(place, log)
    } catch (error) {
      log.error(error instanceof Error ? error.message : String(error))
    }
  }
}

/** `setpoint-…` in the system's temporary folder, closed to others. A socket's path may have 107 bytes (macOS: 103). */
async function makeSocketFolder(user: SystemUser | null): Promise<string> {
  const folder = await mkdtemp(join(shortTemporaryFolder(), socketPrefix))
  await giveTo(user, folder)
  return folder
}

const shortTemporaryFolder = (): string =>
  Buffer.byteLength(tmpdir()) > 60 && process.platform !== 'win32' ? '/tmp' : tmpdir()

function connectionString(password: string, socketFolder: string, port: number): string {
  if (process.platform === 'win32') return `postgresql://${role}:${password}@127.0.0.1:${port}/${role}`
  return `postgresql://${role}:${password}@/${role}?host=${encodeURIComponent(socketFolder)}&port=${port}`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

/** A process that waits for us to end, by the pipe between us, then stops the postmaster and removes its folders. */
function watchOver(pid: number, folders: readonly string[]) {
  const script = fileURLToPath(new URL('embedded-watch.ts', import.meta.url))
  const watch = spawn(process.execPath, [script, String(pid), ...folders], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watch.unref()
  return watch
}

async function removeAll(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
