/** Sealing and opening with one owner's key. */
import type { KeyObject } from 'node:crypto'
import { associatedData, decrypt, encrypt } from './envelope.ts'
import { KeyErased, VaultError } from './vault.ts'
import type { OwnerVault, Place } from './vault.ts'

export interface VaultCounts {
  sealed: number
  opened: number
  refused: number
}
export const countless = (): VaultCounts => ({ sealed: 0, opened: 0, refused: 0 })

export interface OwnerHandle extends OwnerVault {
  /** From now on every call throws `KeyErased`, for those who hold the handle still. */
  lose(): void
}

/**
 * The key is a KeyObject: its bytes are outside the JavaScript heap, and are wiped when it is collected. A handle that
 * is in use when the cache lets go of it goes on working.
 */
export function ownerVault(owner: string, ownerKey: KeyObject, counts: VaultCounts): OwnerHandle {
  let held: KeyObject | null = ownerKey

  function key(): KeyObject {
    if (held === null) throw new KeyErased('the key has been erased')
    return held
  }
  const at = ({ table, column, row }: Place) => associatedData(table, column, owner, row)

  const sealBytes = (where: Place, bytes: Uint8Array) => {
    counts.sealed++
    return encrypt(key(), at(where), bytes)
  }
  const openBytes = (where: Place, sealed: Uint8Array) => {
    try {
      const plain = decrypt(key(), at(where), sealed)
      counts.opened++
      return plain
    } catch (error) {
      counts.refused++
      if (error instanceof KeyErased || !(error instanceof VaultError)) throw error
      throw new VaultError(`${where.table}.${where.column} of ${where.row}: ${error.message}`)
    }
  }
  return {
    sealBytes,
    openBytes,
    seal(where, value) {
      const json: string | undefined = JSON.stringify(value)
      if (json === undefined) throw new TypeError('only JSON values can be sealed')
      return sealBytes(where, Buffer.from(json))
    },
    open: (where, sealed) => JSON.parse(openBytes(where, sealed).toString()),
    lose() {
      held = null
    },
  }
}
