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
  /** Makes a new master key and wraps every owner's key anew; answers how many. Nothing sealed is rewritten. */
  rotateMasterKey(): Promise<{ owners: number; masterKeyId: string }>
  /** HMAC-SHA256 with a key derived from the master key for `purpose`: signed URLs and the like. */
  sign(purpose: string, message: string): string
  close(): void
}
