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

/**
 * Unwraps every owner's key and changes nothing, unlike a ring, which begins by finishing a rotation. Answers how many there
 * are; throws `VaultError` where one does not open.
 */
export function examineKeys(store: KeyStore, { folder, masterKey }: Omit<KeyRingOptions, 'rotationBatch'>): number {
  const file = join(folder, 'master.json')
  const given = masterKey === null ? [] : masterKeysOfSetting(masterKey)
  const masters = new Map([...readMasterKeyFile(file), ...given].map(({ id, key }) => [id, key]))
  const owners = store.owners('kept')
  for (const owner of owners) {
    const row = store.find(owner)
    if (row === undefined || row === 'erased') continue // meanwhile
    const key = masters.get(row.masterKeyId)
    if (key === undefined) throw new VaultError(missingKey([row.masterKeyId], file, given.length > 0))
    unwrapBy(key, row).fill(0)
  }
  return owners.length
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

  /** Another process may have rotated since we read the file. */
  function master(id: string): KeyObject {
    if (!masters.has(id)) readMasters()
    const key = masters.get(id)
    if (!key) throw new VaultError(missingKey([id], file, given.length > 0))
    return key
  }

  const unwrap = (row: OwnerKeyRow): Buffer => unwrapBy(master(row.masterKeyId), row)

  function wrap(owner: string, masterKeyId: string, bytes: Buffer) {
    const wrapped = encrypt(master(masterKeyId), wrapping(owner, masterKeyId), bytes)
    bytes.fill(0)
    return { owner, masterKeyId, wrapped }
  }

  function makeOwnerKey(owner: string): void {
    const masterKeyId = store.currentMasterKeyId()
    if (masterKeyId === undefined) throw new VaultError('the key store names no master key')
    store.insert(wrap(owner, masterKeyId, randomBytes(32)))
  }

  function rewrapSome(current: string): string[] {
    return store.exclusively(() => {
      const rows = store.wrappedByOthers(current, rotationBatch)
      for (const row of rows) store.replaceWrapped(wrap(row.owner, current, unwrap(row)))
      return rows.map(({ owner }) => owner)
    })
  }

  const ring: KeyRing = {
    ownerKey(owner) {
      // An insert fails when another process was first, or began a rotation: look again.
      for (let attempt = 0; attempt < 10; attempt++) {
        const row = store.find(owner)
        if (row === 'erased') throw new KeyErased('the key has been erased')
        if (row) return keyObject(unwrap(row))
        makeOwnerKey(owner)
      }
      throw new VaultError('the key store does not keep a new key')
    },
    async rotate() {
      if (given.length > 0) throw new VaultError(rotateByHand)
      // The new key is durable in the file before the store names it: a crash between leaves a key that nothing uses.
      const next = store.exclusively(() => {
        const made = addMasterKey(file, new Date())
        store.setCurrentMasterKeyId(made.id)
        return made
      })
      readMasters()
      return { owners: await ring.finishRotation(), masterKeyId: next.id }
    },
    async finishRotation() {
      const current = store.currentMasterKeyId()
      if (current === undefined) return 0
      let owners = 0
      for (let done = rewrapSome(current); done.length > 0; done = rewrapSome(current)) {
        owners += done.filter((owner) => owner !== signingOwner).length
        await setImmediate()
      }
      store.exclusively(() => {
        const keep = new Set(store.masterKeyIdsInUse()).add(store.currentMasterKeyId() ?? current)
        dropMasterKeys(file, keep)
      })
      readMasters()
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
