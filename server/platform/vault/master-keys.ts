/** The master keys: from MASTER_KEY, or made at the first start and kept in a file that only its owner can read. */
import { createSecretKey, hkdfSync, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { writeWhole } from '../storage/durable.ts'
import { VaultError } from './vault.ts'

export interface MasterKey {
  /** A fingerprint of the key: it names the key and gives nothing of it away. */
  readonly id: string
  readonly key: KeyObject
}

/** Key id -> key, oldest first. */
export type MasterKeys = ReadonlyMap<string, KeyObject>

interface KeptKey {
  readonly id: string
  /** 32 bytes as base64. */
  readonly key: string
  readonly madeAt: string
}

const keyLength = 32

function masterKey(bytes: Buffer): MasterKey {
  const id = Buffer.from(hkdfSync('sha256', bytes, '', 'setpoint master key id', 8)).toString('hex')
  const key = createSecretKey(bytes)
  bytes.fill(0)
  return { id, key }
}

/**
 * Reads MASTER_KEY: one key, or several separated by commas. The first wraps; the others only unwrap, until every
 * owner's key is wrapped by the first.
 */
export function masterKeysOfSetting(setting: string): MasterKey[] {
  return setting.split(',').map((part) => {
    const bytes = Buffer.from(part.trim(), 'base64')
    if (bytes.length !== keyLength)
      throw new VaultError('MASTER_KEY takes 32 bytes as base64, e.g. of: openssl rand -base64 32')
    return masterKey(bytes)
  })
}

/** The keys of the file, oldest first; none when there is no file. */
export function readMasterKeyFile(path: string): MasterKey[] {
  return keptKeys(path).map((kept) => {
    const read = masterKey(Buffer.from(kept.key, 'base64'))
    if (read.id !== kept.id) throw new VaultError(`${path}: the key ${kept.id} is damaged; put back a copy of the file`)
    return read
  })
}

/** Makes a key and adds it to the file; durable when it returns. */
export function addMasterKey(path: string, now: Date): MasterKey {
  const bytes = randomBytes(keyLength)
  const key = bytes.toString('base64')
  const made = masterKey(bytes)
  writeKeptKeys(path, [...keptKeys(path), { id: made.id, key, madeAt: now.toISOString() }])
  return made
}

/** Drops every key of the file that `keep` does not name. */
export function dropMasterKeys(path: string, keep: ReadonlySet<string>): void {
  const kept = keptKeys(path)
  const left = kept.filter(({ id }) => keep.has(id))
  if (left.length < kept.length) writeKeptKeys(path, left)
}

function keptKeys(path: string): readonly KeptKey[] {
  if (!existsSync(path)) return []
  try {
    const { keys }: { keys: readonly KeptKey[] } = JSON.parse(readFileSync(path, 'utf8'))
    if (!keys.every(({ id, key, madeAt }) => typeof id === 'string' && isKey(key) && typeof madeAt === 'string'))
      throw new Error()
    return keys
  } catch {
    throw new VaultError(`${path} is damaged; put back a copy of it: without its keys nothing sealed can be read`)
  }
}

const isKey = (text: unknown) => typeof text === 'string' && Buffer.from(text, 'base64').length === keyLength

const writeKeptKeys = (path: string, keys: readonly KeptKey[]) => writeWhole(path, fileOf(keys))

const fileOf = (keys: readonly KeptKey[]): Buffer => Buffer.from(`${JSON.stringify({ keys }, null, 2)}\n`)

/** Adds to the bytes of a file of master keys those of another file, which is there or not. */
export function withKeysOf(path: string, bytes: Buffer): Buffer {
  const { keys }: { keys: readonly KeptKey[] } = JSON.parse(bytes.toString())
  const more = keptKeys(path).filter(({ id }) => !keys.some((key) => key.id === id))
  return more.length === 0 ? bytes : fileOf([...keys, ...more])
}
