/** Written by `npm run db:types` from the migrated database. */
import type { ColumnType } from 'kysely'

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface IdempotencyKey {
  created_at: Generated<Timestamp>
  key: string
  location: string | null
  request_hash: Buffer
  revision: number | null
  sealed_answer: Buffer | null
  status: number | null
  user_id: string
}

export interface DB {
  idempotency_key: IdempotencyKey
}
