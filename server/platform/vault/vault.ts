/** Envelope encryption: a master key wraps one data key per owner; values are AES-256-GCM bound to where they stand. */

/** Where a sealed value stands: moved anywhere else, it does not open. */
export interface Place {
  readonly table: string
  readonly column: string
  readonly row: string
}
export const place = (table: string, column: string, row: string): Place => ({ table, column, row })

/** One owner's key at hand: sealing and opening without waiting. Do not keep it beyond the use case. */
export interface OwnerVault {
  /** Seals a JSON value. */
  seal(at: Place, value: unknown): Buffer
  /** Opens a JSON value; throws `VaultError` when tampered with, moved or sealed by another key. */
  open(at: Place, sealed: Uint8Array): unknown
  sealBytes(at: Place, bytes: Uint8Array): Buffer
  openBytes(at: Place, sealed: Uint8Array): Buffer
}

export interface Vault {
  /** The key is made at the owner's first use, and is durable before this resolves. Throws `KeyErased` after `erase`. */
  of(owner: string): Promise<OwnerVault>
  /** Destroys the owner's key: what it sealed stays unreadable, in backups too. */
  erase(owner: string): Promise<void>
  /** Everyone who has a key. */
  owners(): Promise<string[]>
  /** Everyone whose key was destroyed: after a restore, their rows must go again. */
  erasedOwners(): Promise<string[]>
  /** Makes a new master key and wraps every owner's key anew; answers how many. Nothing sealed is rewritten. */
  rotateMasterKey(): Promise<{ owners: number; masterKeyId: string }>
  /**
   * HMAC-SHA256 (base64url) with a key for `purpose`: signed URLs and the like. The keys come from a secret that the
   * master key wraps, so that a rotation does not break what is signed already.
   */
  sign(purpose: string, message: string): string
  close(): void
}

/** A sealed value or a wrapped key that does not open. Says where, never what. */
export class VaultError extends Error {
  override readonly name: string = 'VaultError'
}

/** The owner's key has been destroyed: there is nothing to open any more. */
export class KeyErased extends VaultError {
  override readonly name = 'KeyErased'
}
