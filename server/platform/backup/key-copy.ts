/**
 * The copy of the keys: always the latest state and never an older one, so that nobody who was erased can be read again.
 * Apart from the backups, which it makes readable.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makePrivateFolder, writeWhole } from '../storage/durable.ts'
import type { BackupPlaces } from './places.ts'
import { readState, troubleOf, writeState } from './state.ts'

export interface KeyCopies {
  /** Copies now where something changed. Throws when it cannot be. */
  copy(): Promise<void>
  /** Ends after a last copy. */
  stop(): Promise<void>
}

const interval = 20_000
const names = ['keys.sqlite', 'master.json'] as const

/** Copies the keys whenever they have changed, looking every 20 seconds. */
export function startKeyCopies(places: BackupPlaces, say: (line: string) => void): KeyCopies {
  let copied = ''
  let told = ''

  async function copy(): Promise<void> {
    if (copied !== '' && copied === stampOf(places.liveKeys) && existsSync(join(places.keys, names[0]))) return
    try {
      copied = copyKeys(places)
      told = ''
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble.message !== told) {
        say(`The keys cannot be copied: ${trouble.message}`)
        writeState(places, 'keys', { trouble, copiedAt: (await readState(places, 'keys'))?.copiedAt ?? null })
      }
      told = trouble.message
      throw error
    }
  }
  const timer = setInterval(() => void copy().catch(() => {}), interval)
  timer.unref()
  void copy().catch(() => {})
  return {
    copy,
    async stop() {
      clearInterval(timer)
      await copy().catch(() => {})
    },
  }
}

/** Copies both files as they are at one moment; answers which moment (`stampOf`). Durable when it returns. */
export function copyKeys(places: Pick<BackupPlaces, 'liveKeys' | 'keys' | 'state'>): string {
  const { stamp, files } = readTogether(places.liveKeys)
  makePrivateFolder(places.keys)
  for (const [name, bytes] of files) if (bytes !== null) replaceWiping(join(places.keys, name), bytes)
  writeState(places, 'keys', { trouble: null, copiedAt: new Date().toISOString() })
  return stamp
}

/** Brings the copy into an empty folder of keys. */
export function restoreKeys({ keys }: Pick<BackupPlaces, 'keys'>, folder: string): void {
  makePrivateFolder(folder)
  for (const name of names) {
    const source = join(keys, name)
    if (existsSync(source)) writeWhole(join(folder, name), readFileSync(source))
  }
}

export const hasKeys = (folder: string): boolean => existsSync(join(folder, names[0]))

/** Whether the copy is as the keys are now. */
export function isCopyFresh({ liveKeys, keys }: Pick<BackupPlaces, 'liveKeys' | 'keys'>): boolean {
  return readTogether(liveKeys).files.every(
    ([name, bytes]) => bytes === null || (existsSync(join(keys, name)) && readFileSync(join(keys, name)).equals(bytes)),
  )
}

/**
 * The bytes of both files while nobody may write: a rotation changes both, each step within a transaction of the store.
 * Between transactions the one file of the store is everything (its journal is no WAL).
 */
function readTogether(folder: string): { stamp: string; files: [string, Buffer | null][] } {
  const store = new DatabaseSync(join(folder, names[0]), { timeout: 10_000 })
  try {
    store.exec('BEGIN IMMEDIATE')
    const files = names.map((name): [string, Buffer | null] => {
      const path = join(folder, name)
      return [name, existsSync(path) ? readFileSync(path) : null]
    })
    const stamp = stampOf(folder)
    store.exec('ROLLBACK')
    return { stamp, files }
  } finally {
    store.close()
  }
}

/** Changes with either file. */
function stampOf(folder: string): string {
  return names
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false }))
    .map((found) => `${found?.ino} ${found?.size} ${found?.mtimeMs}`)
    .join(', ')
}

/** Replaces a file whole, then overwrites the old one: a key that was erased is not to be found on the disk. */
function replaceWiping(path: string, bytes: Buffer): void {
  const old = existsSync(path) ? openSync(path, 'r+') : null
  writeWhole(path, bytes)
  if (old === null) return
  try {
    const { size } = statSync(path)
    writeSync(old, Buffer.alloc(Math.max(size, bytes.length)), 0, undefined, 0)
    fsyncSync(old)
  } finally {
    closeSync(old)
  }
}
