/** Files by key. Bytes are as given: who stores something private seals it first (vault). */
import type { Readable } from 'node:stream'

export interface Storage {
  /** Durable when it resolves. An existing file is replaced whole or not at all. */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** Null when there is none. */
  get(key: string): Promise<Buffer | null>
  stream(key: string): Promise<Readable | null>
  /** No error when there is none. */
  delete(key: string): Promise<void>
  deleteAll(prefix: string): Promise<void>
  /** Throws when it cannot be written to. */
  check(): Promise<void>
}
