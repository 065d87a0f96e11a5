/**
 * The copy of the keys: always the latest state and never an older one, so that nobody who was erased can be read again.
 * Apart from the backups, which it makes readable.
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makePrivateFolder, writeWhole } from '../storage/durable.ts'
import { withKeysOf } from '../vault/master-keys.ts'
import type { BackupPlaces } from './places.ts'
import { causeInWords } from './problem.ts'
import { readState, troubleOf, writeState } from './state.ts'

export interface KeyCopies {
  /** Copies now where something changed. Throws when it cannot be. */
  copy(): Promise<void>
  /** Ends after a last copy. */
  stop(): Promise<void>
}

const interval = 20_000
const names = ['keys.sqlite', 'master.json'] as const
/** In the folder of the state: held by who copies. */
const lockFile = 'keys-copy.lock'

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
      const message = causeInWords(trouble.cause)
      if (message !== told) {
        say(`The keys cannot be copied: ${message}`)
        writeState(places, 'keys', { trouble, copiedAt: (await readState(places, 'keys'))?.copiedAt ?? null })
      }
      told = message
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

/**
 * Copies both files as they are at one moment; answers which moment (`stampOf`). Durable when it returns. One process at a
 * time: of two, the one that read earlier could be the later to write, and bring an erased key back.
 */
export function copyKeys({ liveKeys, keys, state }: Pick<BackupPlaces, 'liveKeys' | 'keys' | 'state'>): string {
  for (const folder of [keys, state]) makePrivateFolder(folder)
  return withoutOthers(join(state, lockFile), () => {
    for (const name of readdirSync(keys)) if (name.endsWith('.tmp')) wipe(join(keys, name))
    const { stamp, store, masters } = readTogether(liveKeys)
    replaceCopy(keys, store, masters)
    writeState({ state }, 'keys', { trouble: null, copiedAt: new Date().toISOString() })
    return stamp
  })
}

/** Wherever it is cut off, each key that is copied finds its master key beside it. */
function replaceCopy(folder: string, store: Buffer, masters: Buffer | null): void {
  const file = join(folder, 'master.json')
  if (masters !== null) replaceWiping(file, withKeysOf(file, masters))
  replaceWiping(join(folder, 'keys.sqlite'), store)
  if (masters !== null) replaceWiping(file, masters)
}

/** Brings the copy into an empty folder of keys, both files of one moment. */
export function restoreKeys({ keys, state }: Pick<BackupPlaces, 'keys' | 'state'>, folder: string): void {
  const read = () =>
    names.filter((name) => existsSync(join(keys, name))).map((name) => [name, readFileSync(join(keys, name))] as const)
  // On a machine that has no state nobody copies.
  const files = existsSync(state) ? withoutOthers(join(state, lockFile), read) : read()
  makePrivateFolder(folder)
  for (const [name, bytes] of files) writeWhole(join(folder, name), bytes)
}

export const hasKeys = (folder: string): boolean => existsSync(join(folder, names[0]))

/** Whether the copy is as the keys are now. */
export function isCopyFresh({ liveKeys, keys }: Pick<BackupPlaces, 'liveKeys' | 'keys'>): boolean {
  const { store, masters } = readTogether(liveKeys)
  return isAs(join(keys, 'keys.sqlite'), store) && (masters === null || isAs(join(keys, 'master.json'), masters))
}

const isAs = (path: string, bytes: Buffer): boolean => existsSync(path) && readFileSync(path).equals(bytes)

/**
 * The bytes of both files while nobody may write: a rotation changes both, each step within a transaction of the store.
 * Between transactions the one file of the store is everything (its journal is no WAL).
 *
 * The store's own file comes last: when a process closes a file, POSIX drops every lock that it has on it, SQLite's too.
 */
function readTogether(folder: string): { stamp: string; store: Buffer; masters: Buffer | null } {
  return withoutOthers(join(folder, names[0]), () => {
    const masters = join(folder, names[1])
    const found = { stamp: stampOf(folder), masters: existsSync(masters) ? readFileSync(masters) : null }
    return { ...found, store: readFileSync(join(folder, names[0])) }
  })
}

/** Runs `work` while no other process is in a transaction of that SQLite file that writes. */
function withoutOthers<T>(path: string, work: () => T): T {
  const database = new DatabaseSync(path, { timeout: 10_000 })
  try {
    database.exec('BEGIN IMMEDIATE')
    const result = work()
    database.exec('ROLLBACK')
    return result
  } finally {
    database.close()
  }
}

/** Changes with either file. */
function stampOf(folder: string): string {
  return names
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false }))
    .map((found) => `${found?.ino} ${found?.size} ${found?.mtimeMs}`)
    .join(', ')
}

/** Replaces a file whole, where it is another, then overwrites the old one: a key that was erased is not to be found on the disk. */
function replaceWiping(path: string, bytes: Buffer): void {
  if (isAs(path, bytes)) return
  const old = existsSync(path) ? openSync(path, 'r+') : null
  writeWhole(path, bytes)
  if (old !== null) overwrite(old)
}

/** What a process left that was killed while it copied. */
function wipe(path: string): void {
  overwrite(openSync(path, 'r+'))
  rmSync(path)
}

function overwrite(file: number): void {
  try {
    writeSync(file, Buffer.alloc(fstatSync(file).size), 0, undefined, 0)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
