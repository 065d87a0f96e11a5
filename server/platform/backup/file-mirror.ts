/**
 * A second copy of every stored file, made as soon as it is written. Names are never used again for something else, so
 * that the copy can serve every instant: a file deleted since stays until no base backup is as old as its end.
 */
import { readdir, readFile, stat, utimes } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { atMost } from '../at-most.ts'
import { writeWhole } from '../storage/durable.ts'
import { openFolderStorage } from '../storage/folder-storage.ts'
import type { Storage } from '../storage/storage.ts'
import { useBackupFolder } from './backup-folder.ts'
import type { BackupPlaces } from './places.ts'
import { readState, troubleOf, writeState } from './state.ts'

export interface FileMirror {
  /** The same storage; what is put is copied afterwards, without anybody waiting for it. */
  readonly storage: Storage
  /** Resolves when what was put until now is copied, or could not be. */
  settled(): Promise<void>
}

/** Key -> the instant since which it is known to be gone. */
export type Gone = Readonly<Record<string, string>>

// One after the other: the copy of a file written twice is the later one.
const copiesAtOnce = 1
const goneFile = 'files-gone.json'

export function mirrorFiles(storage: Storage, places: BackupPlaces): FileMirror {
  const inLine = atMost(copiesAtOnce)
  const running = new Set<Promise<void>>()

  function note(key: string): void {
    const copying = inLine(() => copyFile(places, key)).catch(async (error: unknown) => {
      // Whatever is missing is found when live files and copies are compared.
      const before = (await readState(places, 'files')) ?? { comparedAt: null, files: 0, bytes: 0 }
      writeState(places, 'files', { ...before, trouble: troubleOf(error) })
    })
    const mine = copying.catch(() => {}).finally(() => running.delete(mine))
    running.add(mine)
  }
  return {
    storage: {
      ...storage,
      async put(key, bytes) {
        await storage.put(key, bytes)
        note(key)
      },
    },
    async settled() {
      await Promise.all(running)
    },
  }
}

/**
 * Copies what is missing or differs, and notes what is gone; answers how much was copied. For what was put while nobody
 * watched: before this version, or just before a crash.
 */
export async function compareFiles(places: BackupPlaces, now = new Date()): Promise<number> {
  await useBackupFolder(places)
  const live = await filesBelow(places.liveFiles)
  const copies = await filesBelow(places.files)
  let copied = 0
  for (const [key, file] of live) {
    const copy = copies.get(key)
    if (copy?.size === file.size && copy.modified === file.modified) continue
    await copyFile(places, key)
    copied++
  }
  const before = await readGone(places)
  const gone = [...copies.keys()].filter((key) => !live.has(key)).map((key) => [key, before[key] ?? now.toISOString()])
  writeGone(places, Object.fromEntries(gone) as Gone)
  const bytes = [...live.values()].reduce((sum, { size }) => sum + size, 0)
  writeState(places, 'files', { trouble: null, comparedAt: now.toISOString(), files: live.size, bytes })
  return copied
}

/** Removes copies of what was gone before this instant: no kept base backup knows them. */
export async function pruneFiles(places: BackupPlaces, before: Date): Promise<number> {
  const gone = await readGone(places)
  const old = Object.entries(gone).filter(([, since]) => new Date(since) < before)
  const copies = openFolderStorage(places.files)
  for (const [key] of old) await copies.delete(key)
  if (old.length > 0)
    writeGone(places, Object.fromEntries(Object.entries(gone).filter(([, since]) => new Date(since) >= before)))
  return old.length
}

/** Brings every file into a folder that was there at the instant (and perhaps some made after it). */
export async function restoreFiles(
  places: Pick<BackupPlaces, 'files' | 'folder'>,
  folder: string,
  to: Date | null,
): Promise<{ files: number; bytes: number }> {
  const gone = await readGone(places)
  const there = openFolderStorage(folder)
  let [files, bytes] = [0, 0]
  for (const [key, { size, modified }] of await filesBelow(places.files)) {
    const since = gone[key]
    if (since !== undefined && (to === null || new Date(since) < to)) continue
    await there.put(key, await readFile(join(places.files, key)))
    await utimes(join(folder, key), modified, modified)
    files++
    bytes += size
  }
  return { files, bytes }
}

export interface FoundFile {
  readonly size: number
  /** Seconds since 1970. */
  readonly modified: number
}

/** Key -> size and time of every whole file below a folder. */
export async function filesBelow(folder: string): Promise<Map<string, FoundFile>> {
  const found = new Map<string, FoundFile>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    // A temporary file of the storage begins with a dot.
    if (!entry.isFile() || entry.name.startsWith('.')) continue
    const path = join(entry.parentPath, entry.name)
    const about = await stat(path).catch(() => null)
    if (about !== null)
      found.set(relative(folder, path).split(sep).join('/'), { size: about.size, modified: seconds(about.mtime) })
  }
  return found
}

const seconds = (time: Date): number => Math.floor(time.getTime() / 1_000)

async function copyFile(places: BackupPlaces, key: string): Promise<void> {
  await useBackupFolder(places)
  const source = join(places.liveFiles, key)
  const about = await stat(source).catch(() => null)
  const bytes = await readFile(source).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null // deleted meanwhile
    throw error
  })
  if (about === null || bytes === null) return
  await openFolderStorage(places.files).put(key, bytes)
  await utimes(join(places.files, key), seconds(about.mtime), seconds(about.mtime)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  })
}

async function readGone({ folder }: Pick<BackupPlaces, 'folder'>): Promise<Gone> {
  const text = await readFile(join(folder, goneFile), 'utf8').catch(() => '{}')
  return JSON.parse(text) as Gone
}

function writeGone({ folder }: BackupPlaces, gone: Gone): void {
  writeWhole(join(folder, goneFile), Buffer.from(JSON.stringify(gone)))
}
