/** The vault over the key store: master keys at hand, owner keys remembered, rotation. */
import { createHmac, createSecretKey, hkdfSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { makePrivateFolder } from '../storage/durable.ts'
import { keyRing, signingOwner } from './key-ring.ts'
import type { KeyRing, KeyRingOptions } from './key-ring.ts'
import { openKeyStore } from './key-store.ts'
import type { KeyStore } from './key-store.ts'
import { countless, ownerVault } from './owner-vault.ts'
import type { OwnerHandle, VaultCounts } from './owner-vault.ts'
import type { Vault } from './vault.ts'

export interface VaultOptions extends KeyRingOptions {
  /** Holds `master.json` and `keys.sqlite`; made (0700) where there is none. */
  readonly folder: string
  /** MASTER_KEY: base64 keys separated by commas, the first wraps. Null: the folder's own. */
  readonly masterKey: string | null
  /** Owner keys remembered unwrapped; the least recently used goes first. */
  readonly rememberedKeys?: number
  /** Counts are added to it. */
  readonly counts?: VaultCounts
}

// Another process may have erased an owner: what is remembered is checked against the store this often (ms).
const recheckAfter = 1_000
const ownerName = /^[A-Za-z0-9][A-Za-z0-9_:.-]{0,127}$/

/**
 * Opens the vault. A rotation that was interrupted is finished first. Throws `VaultError` when a master key that is
 * still needed is not at hand.
 */
export async function openVault(options: VaultOptions): Promise<Vault> {
  makePrivateFolder(options.folder)
  const store = openKeyStore(join(options.folder, 'keys.sqlite'))
  try {
    const keys = keyRing(store, options)
    await keys.finishRotation()
    return vault(store, keys, options)
  } catch (error) {
    store.close()
    throw error
  }
}

function vault(store: KeyStore, keys: KeyRing, options: VaultOptions): Vault {
  const counts = options.counts ?? countless()
  const remembered = new LRUCache<string, OwnerHandle>({ max: options.rememberedKeys ?? 10_000 })
  const purposes = new LRUCache<string, KeyObject>({ max: 100 })
  const signing = keys.ownerKey(signingOwner).export()
  let version = store.version()
  let checkedAt = performance.now()
  let rotation: Promise<unknown> = Promise.resolve()

  function forgetWhatOthersChanged() {
    const now = performance.now()
    if (now - checkedAt < recheckAfter) return
    checkedAt = now
    const found = store.version()
    if (found !== version) remembered.clear()
    version = found
  }

  return {
    async of(owner) {
      forgetWhatOthersChanged()
      const known = remembered.get(owner)
      if (known) return known
      checkOwner(owner)
      const handle = ownerVault(owner, keys.ownerKey(owner), counts)
      remembered.set(owner, handle)
      return handle
    },
    async erase(owner) {
      checkOwner(owner)
      store.erase(owner)
      remembered.get(owner)?.lose()
      remembered.delete(owner)
    },
    owners: async () => store.owners('kept').filter((owner) => owner !== signingOwner),
    erasedOwners: async () => store.owners('erased'),
    rotateMasterKey() {
      const mine = rotation.then(() => keys.rotate())
      rotation = mine.catch(() => {})
      return mine
    },
    sign(purpose, message) {
      const key = purposes.get(purpose) ?? createSecretKey(Buffer.from(hkdfSync('sha256', signing, '', purpose, 32)))
      purposes.set(purpose, key)
      return createHmac('sha256', key).update(message).digest('base64url')
    },
    close() {
      remembered.clear()
      purposes.clear()
      signing.fill(0)
      store.close()
    },
  }
}

function checkOwner(owner: string): void {
  if (!ownerName.test(owner)) throw new TypeError('an owner is named by letters, digits and _ : . -')
}
