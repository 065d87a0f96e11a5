/** What the main thread and the reading worker say to each other: one question, one answer, so that neither runs ahead. */
import type { IssueCode, ReadResult, UnreadableCode, WeightRecord } from '@setpoint/formats/weight-history'
import type { CsvMapping, ImportFormat } from '@setpoint/contract/imports'

/** A row of the file, with the person's own calendar day. */
export interface ReadRow extends WeightRecord {
  day: string
}

export interface WorkerTask {
  readonly fileName: string
  /** Null: to be recognised. */
  readonly format: ImportFormat | null
  readonly timeZone: string
  readonly mapping: CsvMapping | null
  /** Epoch milliseconds. */
  readonly now: number
}

export type Question =
  | { readonly ask: 'push'; readonly bytes: Uint8Array }
  | { readonly ask: 'finish' }
  | { readonly ask: 'rows'; readonly from: number; readonly to: number }

export type Reading = Omit<ReadResult, 'records'> & {
  rowCount: number
  firstDay: string | null
  lastDay: string | null
}

export type Reply =
  /** `format` is null as long as too little has arrived to tell. */
  | { readonly reply: 'taken'; readonly format: ImportFormat | null }
  | { readonly reply: 'read'; readonly reading: Reading }
  | { readonly reply: 'rows'; readonly rows: ReadRow[] }
  | { readonly reply: 'unreadable'; readonly code: UnreadableCode; readonly message: string }

export type { IssueCode, UnreadableCode }
