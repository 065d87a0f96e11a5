/** What waits to be sent, in IndexedDB, in the order it was done. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { ErrorDetail } from '@setpoint/contract/errors'

/** A file that goes before the item it belongs to. */
export interface OutboxUpload {
  /** Stands for it in the item's body, until the server has given it an id. */
  key: string
  /** Below `/api/v1`. */
  path: string
  file: Blob
  name: string
  idempotencyKey: string
  /** Its id once the server has it. */
  sentAs: string | null
}

export interface OutboxItem {
  /** Order of sending; given by the database. */
  seq: number
  id: string
  userId: string
  method: string
  /** Below `/api/v1`, parameters filled in. */
  path: string
  body: unknown
  uploads?: readonly OutboxUpload[] | undefined
  idempotencyKey: string
  /** First words of the queries that show it, and so have to be asked again. */
  shows: readonly string[]
  /** Epoch ms. */
  createdAt: number
  attempts: number
  /** Not to be tried before this moment. */
  notBefore: number
  /** Why the server does not take it; it then waits for the person. */
  refused: { status: number; code: string; message: string; details: ErrorDetail[] } | null
}
export type NewItem = Omit<OutboxItem, 'seq'>

interface Schema extends DBSchema {
  outbox: { key: number; value: NewItem & { seq?: number }; indexes: { userId: string } }
}
export type OutboxStore = ReturnType<typeof outboxStore>

let database: Promise<IDBPDatabase<Schema>> | null = null
const open = () =>
  (database ??= openDB<Schema>('setpoint-outbox', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true }).createIndex('userId', 'userId')
    },
  }))

/** The queue of every person who uses this browser; each sees only their own. */
export function outboxStore() {
  return {
    async add(item: NewItem): Promise<void> {
      await (await open()).add('outbox', item)
    },
    async list(userId: string): Promise<OutboxItem[]> {
      const items = await (await open()).getAllFromIndex('outbox', 'userId', userId)
      return (items as OutboxItem[]).toSorted((a, b) => a.seq - b.seq)
    },
    async replace(item: OutboxItem): Promise<void> {
      await (await open()).put('outbox', item)
    },
    async remove(seq: number): Promise<void> {
      await (await open()).delete('outbox', seq)
    },
  }
}
