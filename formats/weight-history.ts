/** Weight history from other apps: recognise a file, read it in chunks. Pure: no files, no clock, no network. */
import type { ImportFormat } from '@setpoint/contract/imports'
import { decodeHead } from './decode-text.ts'
import { sketchTable } from './guess-table.ts'
import { weightFormats } from './registry.ts'
import type { Sample } from './weight-format.ts'
import type { Reader, ReaderOptions } from './weight-record.ts'

export { type CsvGuess, guessCsv, readCsv } from './generic-csv.ts'
export { encodeWeightCsv, type WeightCsvRow } from './setpoint-csv.ts'
export { UnreadableFile, type UnreadableCode, unreadableCodes } from './unreadable-file.ts'
export {
  type Guess,
  type IssueCode,
  issueCodes,
  limits,
  type Reader,
  type ReaderOptions,
  type ReadIssue,
  type ReadResult,
  type WeightRecord,
} from './weight-record.ts'

/** As much of a file's beginning as detectFormat looks at. */
export const headSize = 64 * 1024

/** The format of a file by its first bytes (headSize of them are plenty) and its name; null when none fits. */
export function detectFormat(firstBytes: Uint8Array, fileName: string): ImportFormat | null {
  const bytes = firstBytes.subarray(0, headSize)
  const text = decodeHead(bytes)
  const table = text.trim() === '' ? null : tableOf(text)
  const sample: Sample = { fileName, bytes, text, table }
  return weightFormats.find((format) => format.detect(sample))?.name ?? null
}

function tableOf(text: string): Sample['table'] {
  const table = sketchTable(text.includes('\n') ? text : text.replaceAll('\r', '\n'))
  return Math.max(table.header.length, table.rows[0]?.length ?? 0) > 1 ? table : null
}

/** A reader for one file. Throws RangeError for a zone the system does not know; the reader itself throws only UnreadableFile. */
export function openReader(format: ImportFormat, options: ReaderOptions): Reader {
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(options.timeZone)
  const found = weightFormats.find(({ name }) => name === format)
  if (!found) throw new RangeError(`No reader for ${format}`)
  return found.open(options)
}
