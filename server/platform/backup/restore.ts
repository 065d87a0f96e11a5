/** A restore for good: database, files and keys, into a data folder that has none. */
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { lockDataFolder, lockFile } from '../db/lock.ts'
import { syncFolder } from '../storage/durable.ts'
import { adoptBackupFolder } from './backup-folder.ts'
import { startArchiver } from './archiver.ts'
import { restoreFiles } from './file-mirror.ts'
import { hasKeys, restoreKeys } from './key-copy.ts'
import type { BackupPlaces } from './places.ts'
import { readArchive } from './read-archive.ts'
import { recover } from './recover.ts'
import { planRestore, RestoreError, type RestorePlan } from './restore-plan.ts'

export interface RestoreOptions {
  readonly places: BackupPlaces
  /** The data folder to fill. Where it is that of the settings, its backups go on in the same BACKUP_FOLDER. */
  readonly into: string
  readonly to: Date | null
  readonly timeline: number | null
  /** False where the database is not ours: only files and keys are brought back. */
  readonly database: boolean
  readonly say: (line: string) => void
}

export interface Restored {
  /** Null where the database is not ours. */
  readonly plan: RestorePlan | null
  readonly files: number
}

/** Throws `RestoreError`, or `DataFolderInUse`, before anything is touched where it cannot be; what is interrupted is begun anew by the next one. */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { places, into, to, timeline, say } = options
  await refuseRunning(into)
  await refuseFull(into)
  const plan = options.database ? planRestore(await readArchive(places), to, timeline) : null
  const keys = join(into, 'keys')
  if (!hasKeys(keys) && !hasKeys(places.keys)) throw new RestoreError(noKeys(keys, places.keys))
  const lock = await lockDataFolder(into)
  try {
    const postgres = plan && (await restoreDatabase(options, plan))
    const files = join(into, 'files.restoring')
    await rm(files, { recursive: true, force: true })
    await mkdir(files, { mode: 0o700 })
    say('Copying the files.')
    const copied = await restoreFiles(places, files, to)
    if (!hasKeys(keys)) restoreKeys(places, keys)
    await rm(join(into, 'files'), { recursive: true, force: true })
    await rename(files, join(into, 'files'))
    // Last: with the database in its place the restore is whole.
    if (postgres !== null) await rename(postgres, join(into, 'postgres'))
    syncFolder(into)
    if (postgres !== null && into === places.dataDir) await goOnArchiving(places, say)
    return { plan, files: copied.files }
  } finally {
    await lock.release()
  }
}

/** Said before anything else, and without making the folder. */
async function refuseRunning(into: string): Promise<void> {
  if (!existsSync(join(into, lockFile))) return
  const lock = await lockDataFolder(into)
  await lock.release()
}

async function refuseFull(into: string): Promise<void> {
  const full: string[] = []
  for (const name of ['postgres', 'files'])
    if ((await readdir(join(into, name)).catch(() => [])).length > 0) full.push(name)
  if (full.length === 0) return
  const moves = full.map((name) => `  mv "${join(into, name)}" "${join(into, name)}.before"`)
  throw new RestoreError(
    [
      `${full.map((name) => join(into, name)).join(' and ')} ${full.length > 1 ? 'are' : 'is'} not empty, and a restore overwrites nothing.`,
      'Stop Setpoint, move aside what is there, and leave "keys" where it is:',
      ...moves,
      'Then restore again. Or restore beside it with --into <empty folder>.',
    ].join('\n'),
  )
}

const noKeys = (keys: string, copy: string): string =>
  `The keys are neither in ${keys} nor in ${copy}. Without them nothing that is sealed can be read: bring them to one of ` +
  'the two, or set KEYS_COPY_FOLDER to where their copy is.'

/** Answers the folder that it is in, stopped; it is not in its place yet. */
async function restoreDatabase({ places, into, say }: RestoreOptions, plan: RestorePlan): Promise<string> {
  const folder = join(into, 'postgres.restoring')
  await rm(folder, { recursive: true, force: true })
  const database = await recover({ places, plan, folder, say, archived: true })
  await database.stop()
  return folder
}

/** The new timeline's beginning goes into the archive at once, so that the next restore knows of it. */
async function goOnArchiving(places: BackupPlaces, say: (line: string) => void): Promise<void> {
  await adoptBackupFolder(places)
  await startArchiver({ places, say }).stop()
}
