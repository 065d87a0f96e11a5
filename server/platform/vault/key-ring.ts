/** The keys that wrap and the keys that are wrapped: finding, making and re-wrapping owner keys. */
import { createSecretKey, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { associatedData, decrypt, encrypt } from './envelope.ts'
import type { KeyStore, OwnerKeyRow } from './key-store.ts'
import { addMasterKey, dropMasterKeys, masterKeysOfSetting, readMasterKeyFile } from './master-keys.ts'
import type { MasterKeys } from './master-keys.ts'
import { KeyErased, VaultError } from './vault.ts'

/** Its own name in the key store: no owner can be called so. */
export const signingOwner = '#signing'

export interface KeyRingOptions {
  readonly folder: string
  readonly masterKey: string | null
  /** Owner keys wrapped anew between two breaths of a rotation. */
  readonly rotationBatch?: number
}

export interface KeyRing {
  /** The owner's key; made, and durable, at its first use. */
  ownerKey(owner: string): KeyObject
  rotate(): Promise<{ owners: number; masterKeyId: string }>
  /** Wraps by the current master key what others wrapped; then drops the master keys that nothing needs. */
  finishRotation(): Promise<number>
}

/** The bytes go on outside the JavaScript heap; here they are wiped. */
function keyObject(bytes: Buffer): KeyObject {
  const key = createSecretKey(bytes)
  bytes.fill(0)
  return key
}

const wrapping = (owner: string, masterKeyId: string) => associatedData('owner key', owner, masterKeyId)

function unwrapBy(masterKey: KeyObject, { owner, masterKeyId, wrapped }: OwnerKeyRow): Buffer {
  try {
    return decrypt(masterKey, wrapping(owner, masterKeyId), wrapped)
  } catch {
    throw new VaultError(`the key of ${owner} is damaged; put back a copy of keys.sqlite`)
  }
}

export interface KeyCensus {
  readonly owners: number
  /** Wrapped by another master key than the current one: a rotation was interrupted. */
  readonly wrappedByOlder: number
  readonly masterKeyId: string | undefined
}

/**
 * Unwraps every owner's key and changes nothing, unlike a ring, which begins by finishing a rotation. Throws `VaultError`
 * where one does not open.
 */
export function examineKeys(store: KeyStore, { folder, masterKey }: Omit<KeyRingOptions, 'rotationBatch'>): KeyCensus {
  const file = join(folder, 'master.json')
  const given = masterKey === null ? [] : masterKeysOfSetting(masterKey)
  // A rotation beside us must not drop a master key between our reading of it and of what it wraps.
  return store.exclusively(() => {
    const masters = new Map([...readMasterKeyFile(file), ...given].map(({ id, key }) => [id, key]))
    const masterKeyId = store.currentMasterKeyId()
    const rows = store.owners('kept').map((owner) => store.find(owner) as OwnerKeyRow)
    for (const row of rows) {
      const key = masters.get(row.masterKeyId)
      if (key === undefined) throw new VaultError(missingKey([row.masterKeyId], file, given.length > 0))
      unwrapBy(key, row).fill(0)
    }
    const wrappedByOlder = rows.filter((row) => row.masterKeyId !== masterKeyId).length
    return { owners: rows.length, wrappedByOlder, masterKeyId }
  })
}

/** Throws `VaultError` when a master key that is still needed is not at hand. */
export function keyRing(store: KeyStore, { folder, masterKey, rotationBatch = 200 }: KeyRingOptions): KeyRing {
  const file = join(folder, 'master.json')
  const given = masterKey === null ? [] : masterKeysOfSetting(masterKey)
  let masters: MasterKeys = new Map()
  store.exclusively(begin)

  function readMasters() {
    masters = new Map([...readMasterKeyFile(file), ...given].map(({ id, key }) => [id, key]))
  }

  function begin() {
    readMasters()
    const missing = store.masterKeyIdsInUse().filter((id) => !masters.has(id))
    if (missing.length > 0) throw new VaultError(missingKey(missing, file, given.length > 0))
    const current = store.currentMasterKeyId()
    if (given[0]) store.setCurrentMasterKeyId(given[0].id)
    else if (current === undefined || !masters.has(current)) {
      const last = readMasterKeyFile(file).at(-1) ?? addMasterKey(file, new Date())
      store.setCurrentMasterKeyId(last.id)
      readMasters()
    }
  }

  function master(id: string): KeyObject {
    const key = masters.get(id)
    if (!key) throw new VaultError(missingKey([id], file, given.length > 0))
    return key
  }

  const unwrap = (row: OwnerKeyRow): Buffer => unwrapBy(master(row.masterKeyId), row)

  function wrap(owner: string, masterKeyId: string, bytes: Buffer): OwnerKeyRow {
    const wrapped = encrypt(master(masterKeyId), wrapping(owner, masterKeyId), bytes)
    bytes.fill(0)
    return { owner, masterKeyId, wrapped }
  }

  function find(owner: string): OwnerKeyRow | undefined {
    const row = store.find(owner)
    if (row === 'erased') throw new KeyErased('the key has been erased')
    return row
  }

  function current(): string {
    const id = store.currentMasterKeyId()
    if (id === undefined) throw new VaultError('the key store names no master key')
    return id
  }

  function makeOwnerKey(owner: string): OwnerKeyRow {
    const row = wrap(owner, current(), randomBytes(32))
    if (!store.insert(row)) throw new VaultError('the key store does not keep a new key')
    return row
  }

  /**
   * One batch. Which master key is the current one, and what it is, is read anew each time: by that of another process's
   * earlier rotation nothing may be wrapped any more, for it has gone from the file.
   */
  function rewrapSome(): string[] {
    return store.exclusively(() => {
      readMasters()
      const id = current()
      const rows = store.wrappedByOthers(id, rotationBatch)
      for (const row of rows) store.replaceWrapped(wrap(row.owner, id, unwrap(row)))
      return rows.map(({ owner }) => owner)
    })
  }

  const ring: KeyRing = {
    ownerKey(owner) {
      const known = find(owner)
      if (known && masters.has(known.masterKeyId)) return keyObject(unwrap(known))
      // New, or another process has rotated since: looked at again while no other can.
      return store.exclusively(() => {
        readMasters()
        return keyObject(unwrap(find(owner) ?? makeOwnerKey(owner)))
      })
    },
    async rotate() {
      if (given.length > 0) throw new VaultError(rotateByHand)
      // The new key is durable in the file before the store names it: a crash between leaves a key that nothing uses.
      const next = store.exclusively(() => {
        const made = addMasterKey(file, new Date())
        store.setCurrentMasterKeyId(made.id)
        return made
      })
      return { owners: await ring.finishRotation(), masterKeyId: next.id }
    },
    async finishRotation() {
      let owners = 0
      for (let done = rewrapSome(); done.length > 0; done = rewrapSome()) {
        owners += done.filter((owner) => owner !== signingOwner).length
        await setImmediate()
      }
      store.exclusively(() => {
        dropMasterKeys(file, new Set([...store.masterKeyIdsInUse(), current()]))
        readMasters()
      })
      return owners
    },
  }
  return ring
}

const rotateByHand =
  'MASTER_KEY is set, so the new key is yours to make: put it first (MASTER_KEY=new,old), restart, then leave out the old one'

const missingKey = (ids: readonly string[], file: string, given: boolean) =>
  `Owner keys are wrapped by the master key ${ids.join(', ')}, which is not in ${given ? 'MASTER_KEY or ' : ''}${file}. ` +
  (given ? 'Set MASTER_KEY to the key that was used before.' : 'Put back master.json, or set MASTER_KEY.')
