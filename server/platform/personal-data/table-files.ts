/** Files of an archive from rows: JSON for programs, CSV for spreadsheets. */
import type { ArchiveFile, ExportPart } from './personal-data.ts'

type Value = string | number | boolean | null | undefined | object

/** Row by row as they come from the database. */
export type Rows = () => AsyncIterable<object>

/** An object as JSON that people can read. */
export const jsonFile = (path: string, load: () => Promise<object | null>): ArchiveFile => ({
  path,
  async *read() {
    yield `${JSON.stringify(await load(), null, 2)}\n`
  },
})

/** A list as JSON, an element a line. */
export const jsonList = (path: string, rows: Rows): ArchiveFile => ({
  path,
  async *read() {
    let before = '[\n'
    for await (const piece of inPieces(rows, (row) => JSON.stringify(row), ',\n')) {
      yield before + piece
      before = ',\n'
    }
    yield before === '[\n' ? '[]\n' : '\n]\n'
  },
})

/** A list as CSV (RFC 4180, UTF-8): the heading is the names of `columns`; an instant is RFC 3339, a list or object JSON. */
export const csvFile = (path: string, columns: readonly string[], rows: Rows): ArchiveFile => ({
  path,
  async *read() {
    yield csvLine(columns)
    yield* inPieces(rows, (row) => csvLine(columns.map((name) => (row as Record<string, Value>)[name])), '')
  },
})

/** The same list as both. */
export const tableFiles = (name: string, columns: readonly string[], rows: Rows): ArchiveFile[] => [
  jsonList(`${name}.json`, rows),
  csvFile(`${name}.csv`, columns, rows),
]

/** A part whose files are known beforehand. */
export const fixedPart = (
  part: Omit<ExportPart, 'count' | 'files'>,
  files: (...parameters: Parameters<ExportPart['files']>) => readonly ArchiveFile[],
): ExportPart => ({
  ...part,
  count: async (platform, userId) => files(platform, userId).length,
  async *files(platform, userId) {
    yield* files(platform, userId)
  },
})

/** Some hundred rows are one piece: a piece a row would cost more than the row. */
async function* inPieces(rows: Rows, write: (row: object) => string, between: string): AsyncGenerator<string> {
  let piece: string[] = []
  for await (const row of rows()) {
    piece.push(write(row))
    if (piece.length < 500) continue
    yield piece.join(between)
    piece = []
  }
  if (piece.length > 0) yield piece.join(between)
}

const csvLine = (values: readonly Value[]): string => `${values.map((value) => csvCell(asText(value))).join(',')}\r\n`

function asText(value: Value): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A cell that a spreadsheet would run as a formula is made text. */
function csvCell(text: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(text) && !isNumber(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const isNumber = (text: string) => /^-?\d+(?:\.\d+)?$/.test(text)
