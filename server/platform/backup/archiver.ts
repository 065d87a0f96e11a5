/**
 * Carries finished segments of the write-ahead log into the backups.
 *
 * PostgreSQL is told to archive, but with no command: it marks each finished segment with `archive_status/<name>.ready`,
 * keeps it until somebody renames the mark to `.done`, and goes on. That somebody is this, in the one process that holds
 * the data folder's lock. So no shell is needed, it does not matter which system user PostgreSQL runs as, and when the
 * disk of the backups is full it can be decided that people's training goes on.
 */
import { open, readdir, readFile, rename, rm, stat, statfs, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { syncFolder } from '../storage/durable.ts'
import { useBackupFolder } from './backup-folder.ts'
import { compress, compressed, decompress } from './compression.ts'
import type { BackupPlaces } from './places.ts'
import { BackupTrouble, causeInWords, causeOf } from './problem.ts'
import { readState, troubleOf, writeState, type States } from './state.ts'
import { isHistory, isSegment } from './wal-name.ts'

export interface Archiver {
  /** Archives what is ready now. Throws when something is in the way. */
  sweep(): Promise<void>
  /** Ends the loop after a last sweep: after the database has stopped, which finishes its last segment. */
  stop(): Promise<void>
}

export interface ArchiverOptions {
  readonly places: BackupPlaces
  readonly say: (line: string) => void
  /** Free bytes on the database's disk below which unarchived log gives way. */
  readonly reserve?: number
}

const interval = 5_000
const gibibyte = 2 ** 30

/** Begins to look for finished segments every few seconds. */
export function startArchiver(options: ArchiverOptions): Archiver {
  const stopping = new AbortController()
  let told = ''
  let sweeping: Promise<void> = Promise.resolve()

  /** One at a time, also when asked for in between. */
  const sweep = (): Promise<void> => {
    const mine = sweeping.then(() => archiveReady(options))
    sweeping = mine.catch(() => {})
    return mine
  }
  const careful = async (): Promise<void> => {
    try {
      await sweep()
      if (told !== '') options.say('The write-ahead log is archived again.')
      told = ''
    } catch (error) {
      const message = causeInWords(causeOf(error))
      if (message !== told) options.say(`The write-ahead log cannot be archived: ${message}`)
      told = message
    }
  }
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await careful()
      await sleep(interval, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const looping = loop()
  return {
    sweep,
    async stop() {
      stopping.abort()
      await looping
      await careful()
    },
  }
}

/** Segments that wait to be archived, in the order they must go: histories of timelines first, then oldest first. */
export async function readySegments(postgres: string): Promise<string[]> {
  const names = await readdir(statusFolder(postgres)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] // before the first start
    throw error
  })
  const ready = names.filter((name) => name.endsWith('.ready')).map((name) => name.slice(0, -'.ready'.length))
  return ready.toSorted((a, b) => Number(isHistory(b)) - Number(isHistory(a)) || (a < b ? -1 : 1))
}

const statusFolder = (postgres: string): string => join(postgres, 'pg_wal', 'archive_status')

async function archiveReady({ places, say, reserve = gibibyte }: ArchiverOptions): Promise<void> {
  const before = (await readState(places, 'archive')) ?? { trouble: null, gapSince: null }
  const ready = await readySegments(places.postgres)
  try {
    if (ready.length > 0) await useBackupFolder(places)
    if (ready.length > 0) await keepReserve(places, reserve)
    for (const name of ready) {
      await archiveSegment(places, name)
      await markDone(places.postgres, name)
    }
    if (before.trouble !== null && ready.length > 0) writeState(places, 'archive', { ...before, trouble: null })
  } catch (error) {
    const trouble = troubleOf(error)
    const given = await giveWay(places.postgres, reserve)
    if (given > 0) say(`The disk of the database runs full: ${given} unarchived segments of its log were given up.`)
    remember(places, before, { trouble, gapSince: given > 0 ? trouble.at : before.gapSince })
    throw error
  }
}

/** Not written again every few seconds. */
function remember(places: BackupPlaces, before: States['archive'], now: States['archive']): void {
  if (!isDeepStrictEqual(before.trouble?.cause, now.trouble?.cause) || before.gapSince !== now.gapSince)
    writeState(places, 'archive', now)
}

/** Durable when it resolves. A segment that is there already must be the same. */
async function archiveSegment({ postgres, wal }: BackupPlaces, name: string): Promise<void> {
  const source = join(postgres, 'pg_wal', name)
  const target = join(wal, `${name}${compressed}`)
  const bytes = await readFile(source)
  const there = await readFile(target).catch(() => null)
  if (there !== null) {
    if ((await decompress(there)).equals(bytes)) return
    throw new Error(`${target} holds another ${name}: has somebody else written to BACKUP_FOLDER?`)
  }
  const temporary = join(wal, `.${name}.tmp`)
  await writeDurably(temporary, await compress(bytes))
  // When the segment was finished: everything that was committed before is archived with it (restore-plan.ts).
  const { mtime } = await stat(join(statusFolder(postgres), `${name}.ready`))
  await utimes(temporary, mtime, mtime)
  await rename(temporary, target)
  syncFolder(wal)
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

async function markDone(postgres: string, name: string): Promise<void> {
  const status = statusFolder(postgres)
  await rename(join(status, `${name}.ready`), join(status, `${name}.done`))
}

/** Backups on the database's own disk must not take its last space. */
async function keepReserve({ folder, postgres }: BackupPlaces, reserve: number): Promise<void> {
  const [ours, theirs] = [await stat(folder), await stat(postgres)]
  if (ours.dev === theirs.dev && (await freeBytes(folder)) < reserve)
    throw new BackupTrouble({ code: 'disk-nearly-full' })
}

/** Nothing can be archived and the database's own disk runs full: PostgreSQL may drop what waits. Answers how much. */
async function giveWay(postgres: string, reserve: number): Promise<number> {
  const waiting = (await readySegments(postgres)).filter(isSegment)
  if (waiting.length === 0 || (await freeBytes(postgres)) >= reserve) return 0
  for (const name of waiting) await markDone(postgres, name)
  return waiting.length
}

/** Free bytes of the disk that a folder lies on. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
