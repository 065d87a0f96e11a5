/**
 * Where the wrapped owner keys stand: a SQLite file apart from the database and its backups.
 *
 * A rollback journal, not WAL: between transactions the one file is everything, so that a copy of it is whole.
 * `TRUNCATE` with `synchronous = FULL` is durable at commit (the emptied journal is synced; a deleted one would need its
 * folder synced too). `secure_delete` overwrites what is deleted.
 * One wrapped key a row; an erased owner leaves a row without a key, so that no new key is ever made for it.
 */
import { chmodSync, closeSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { syncFolder } from '../storage/durable.ts'
import { VaultError } from './vault.ts'

export interface OwnerKeyRow {
  readonly owner: string
  readonly masterKeyId: string
  readonly wrapped: Uint8Array
}

export interface KeyStore {
  find(owner: string): OwnerKeyRow | 'erased' | undefined
  /** False when the owner has a row already, or when `masterKeyId` is no longer the current master key. */
  insert(row: OwnerKeyRow): boolean
  erase(owner: string): void
  /** Every owner that has a key, or had one that was erased. */
  owners(state: 'kept' | 'erased'): string[]
  currentMasterKeyId(): string | undefined
  setCurrentMasterKeyId(id: string): void
  masterKeyIdsInUse(): string[]
  /** Keys not wrapped by that master key. */
  wrappedByOthers(masterKeyId: string, limit: number): OwnerKeyRow[]
  replaceWrapped(row: OwnerKeyRow): void
  /** Runs `work` while no other process or call writes; all of it is kept, or nothing. */
  exclusively<T>(work: () => T): T
  /** Changes when another process has written. */
  version(): number
  close(): void
}

const schemaVersion = 1
const schema = `
  CREATE TABLE owner_key (
    owner TEXT PRIMARY KEY,
    master_key_id TEXT,
    wrapped BLOB,
    made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ')),
    erased_at TEXT,
    CHECK ((erased_at IS NULL) = (wrapped IS NOT NULL AND master_key_id IS NOT NULL))
  ) STRICT;
  CREATE INDEX owner_key_by_master_key ON owner_key (master_key_id) WHERE wrapped IS NOT NULL;
  CREATE TABLE current_master_key (one INTEGER PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL) STRICT;
  PRAGMA user_version = ${schemaVersion};
`
const settings = 'PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;'

/** Opens the store, making it where there is none. */
export function openKeyStore(path: string): KeyStore {
  makePrivateFile(path)
  const db = new DatabaseSync(path, { timeout: 10_000 })
  try {
    db.exec(settings)
    transact(db, () => migrate(db, path))
  } catch (error) {
    db.close()
    throw error
  }
  return keyStore(db)
}

/** The journal inherits the file's mode. */
function makePrivateFile(path: string): void {
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
  syncFolder(dirname(path))
}

function migrate(db: DatabaseSync, path: string): void {
  const found = Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
  if (found > schemaVersion) throw new VaultError(`${path} was written by a newer Setpoint`)
  if (found === 0) db.exec(schema)
}

function transact<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

type Row = Record<string, unknown>

function keyStore(db: DatabaseSync): KeyStore {
  const find = db.prepare('SELECT owner, master_key_id, wrapped FROM owner_key WHERE owner = ?')
  const insert = db.prepare(`INSERT INTO owner_key (owner, master_key_id, wrapped)
    SELECT :owner, :id, :wrapped FROM current_master_key WHERE current_master_key.id = :id
    ON CONFLICT DO NOTHING`)
  const erase = db.prepare(`INSERT INTO owner_key (owner, erased_at) VALUES (?, strftime('%Y-%m-%dT%H:%M:%fZ'))
    ON CONFLICT (owner) DO UPDATE SET master_key_id = NULL, wrapped = NULL, erased_at = excluded.erased_at
    WHERE erased_at IS NULL`)
  const kept = db.prepare('SELECT owner FROM owner_key WHERE wrapped IS NOT NULL ORDER BY owner')
  const erased = db.prepare('SELECT owner FROM owner_key WHERE wrapped IS NULL ORDER BY owner')
  const current = db.prepare('SELECT id FROM current_master_key')
  const setCurrent = db.prepare(
    'INSERT INTO current_master_key (one, id) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET id = excluded.id',
  )
  const inUse = db.prepare('SELECT DISTINCT master_key_id FROM owner_key WHERE wrapped IS NOT NULL')
  const byOthers = db.prepare(`SELECT owner, master_key_id, wrapped FROM owner_key
    WHERE wrapped IS NOT NULL AND master_key_id <> ? LIMIT ?`)
  const replace = db.prepare(
    'UPDATE owner_key SET master_key_id = ?, wrapped = ? WHERE owner = ? AND wrapped IS NOT NULL',
  )
  const version = db.prepare('PRAGMA data_version')
  return {
    find(owner) {
      const row = find.get(owner)
      if (row === undefined) return undefined
      return row['wrapped'] === null ? 'erased' : ownerKeyRow(row)
    },
    insert: ({ owner, masterKeyId, wrapped }) => insert.run({ owner, id: masterKeyId, wrapped }).changes === 1,
    erase: (owner) => void erase.run(owner),
    owners: (state) => (state === 'kept' ? kept : erased).all().map((row) => String(row['owner'])),
    currentMasterKeyId: () => current.get()?.['id'] as string | undefined,
    setCurrentMasterKeyId: (id) => void setCurrent.run(id),
    masterKeyIdsInUse: () => inUse.all().map((row) => String(row['master_key_id'])),
    wrappedByOthers: (masterKeyId, limit) => byOthers.all(masterKeyId, limit).map(ownerKeyRow),
    replaceWrapped: ({ owner, masterKeyId, wrapped }) => void replace.run(masterKeyId, wrapped, owner),
    exclusively: (work) => transact(db, work),
    version: () => Number(version.get()?.['data_version']),
    close: () => db.close(),
  }
}

const ownerKeyRow = (row: Row): OwnerKeyRow => ({
  owner: String(row['owner']),
  masterKeyId: String(row['master_key_id']),
  wrapped: row['wrapped'] as Uint8Array,
})
