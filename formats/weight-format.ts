/** What a format of the registry is made of. */
import type { ImportFormat } from '@setpoint/contract/imports'
import type { Table } from './guess-table.ts'
import type { Reader, ReaderOptions } from './weight-record.ts'

/** The beginning of a file, as far as formats need it to recognise themselves. */
export type Sample = {
  fileName: string
  bytes: Uint8Array
  /** Decoded leniently; empty when the bytes are no text. */
  text: string
  /** The text as a table; null when it is none. */
  table: Table | null
}

export type WeightFormat = {
  name: ImportFormat
  detect(sample: Sample): boolean
  open(options: ReaderOptions): Reader
}
