/** What a table looks like before anyone said what it is: its delimiter, heading, columns, date order and unit. */
import type { CsvMapping } from '@setpoint/contract/imports'
import { csvRows } from './csv-rows.ts'
import { guessDateOrder } from './date-order.ts'
import { type DateOrder, parseMoment } from './date-text.ts'
import { type Column, describeHeading, type Field } from './header-words.ts'
import { massUnit, parseMass, parseMeasure } from './measure-text.ts'
import { limits } from './weight-record.ts'

const sampled = 1_000
const sampledText = 1024 * 1024

/** The first rows of a text under its most likely delimiter. `headerLine` is 0 and `header` empty without a heading. */
export type Table = { delimiter: string; headerLine: number; header: string[]; rows: string[][] }

// On equal evidence an earlier one wins: a semicolon next to commas means decimal commas.
const delimiters = [';', '\t', '|', ','] as const

/** Finds heading and, where it is not known, delimiter. A first line `sep=;`, as spreadsheets write it, is obeyed. */
export function sketchTable(text: string, known?: string): Table {
  const head = text.length > sampledText ? wholeLines(text.slice(0, sampledText)) : text
  const declared = /^sep=(.)\r?\n/.exec(head.slice(0, 10))?.[1]
  const only = known ?? declared
  const candidates = (only ? [only] : delimiters).map((delimiter) => ({
    delimiter,
    lines: firstRows(head, delimiter),
  }))
  const best = candidates.reduce((winner, next) => (evenness(next.lines) > evenness(winner.lines) ? next : winner))
  const lines = best.lines.slice(declared ? 1 : 0)
  const first = lines[0]
  const hasHeader = first !== undefined && !first.cells.some(isData)
  return {
    delimiter: best.delimiter,
    headerLine: hasHeader ? first.line : declared ? 1 : 0,
    header: hasHeader ? first.cells.slice(0, limits.columns) : [],
    rows: lines.slice(hasHeader ? 1 : 0).map(({ cells }) => cells.slice(0, limits.columns)),
  }
}

const wholeLines = (text: string): string => text.slice(0, text.lastIndexOf('\n') + 1)

type Line = { line: number; cells: string[] }

function firstRows(text: string, delimiter: string): Line[] {
  const lines: Line[] = []
  for (const row of csvRows(text, delimiter)) {
    if (row.cells) lines.push({ line: row.line, cells: row.cells })
    if (lines.length >= sampled || row.line > 2 * sampled) break
  }
  return lines
}

/** How many of the rows have the same number of cells, more than one. */
function evenness(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of lines) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

/** A date or a number, with at most a unit. */
function isData(cell: string): boolean {
  const measure = parseMeasure(cell)
  if (isDate(cell)) return true
  return (
    measure !== undefined &&
    !Number.isNaN(measure.value) &&
    (/^%?$/.test(measure.suffix) || massUnit(measure.suffix) !== null)
  )
}

/** The columns by their headings, and by their contents where the headings leave date or weight open. */
export function guessColumns(table: Table): Column[] {
  const width = Math.max(table.header.length, table.rows[0]?.length ?? 0)
  const columns = Array.from({ length: width }, (_, at) => describeHeading(table.header[at] ?? ''))
  const cellsAt = (at: number): string[] => table.rows.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '')
  const has = (...fields: Field[]): boolean => columns.some(({ field }) => fields.includes(field))
  if (!has('date', 'dateTime')) choose(columns, 'dateTime', (at) => mostly(cellsAt(at), isDate))
  if (!has('weight')) choose(columns, 'weight', (at) => mostly(cellsAt(at), isWeightWithin(20)))
  if (!has('weight')) choose(columns, 'weight', (at) => mostly(cellsAt(at), isWeightWithin(3)))
  return columns
}

function choose(columns: Column[], field: Field, fits: (at: number) => boolean): void {
  const at = columns.findIndex((column, position) => column.field === 'ignore' && fits(position))
  if (at !== -1) columns[at] = { field, unit: columns[at]?.unit ?? null }
}

const mostly = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length * 2 > cells.length

const isDate = (cell: string): boolean => parseMoment(cell, 'dmy') !== null || parseMoment(cell, 'mdy') !== null

/** A number that may be a weight in some unit; stones are small enough to be looked for only when nothing else is found. */
const isWeightWithin =
  (least: number) =>
  (cell: string): boolean => {
    const kilograms = parseMass(cell, cell.includes(':') ? 'st' : 'kg')
    return kilograms !== undefined && kilograms >= least && kilograms <= 650
  }

/** The order of day and month in the date column. */
export function orderOf(
  table: Table,
  columns: readonly Column[],
  unit: CsvMapping['weightUnit'],
): { order: DateOrder; certain: boolean } {
  const at = columns.findIndex(({ field }) => field === 'date' || field === 'dateTime')
  return guessDateOrder(at === -1 ? [] : table.rows.map((row) => row[at] ?? ''), unit === 'lb')
}

/** The weight's unit: stated by the heading or the cells, or else what the typical value is most likely to be. */
export function unitOf(table: Table, columns: readonly Column[]): { unit: CsvMapping['weightUnit']; certain: boolean } {
  const at = columns.findIndex(({ field }) => field === 'weight')
  const stated = columns[at]?.unit
  if (stated === 'kg' || stated === 'lb' || stated === 'st') return { unit: stated, certain: true }
  const cells = table.rows.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '')
  const inCell =
    cells.length > 0 &&
    cells.every((cell) => massUnit(parseMeasure(cell)?.suffix ?? '') !== null || /\d\s*st/i.test(cell))
  if (inCell) return { unit: 'kg', certain: true }
  if (mostly(cells, (cell) => /^\d+\s*:\s*\d/.test(cell.trim()))) return { unit: 'st', certain: true }
  return { unit: likelyUnit(cells), certain: false }
}

/** Adults weigh 38 to 190 kg, 84 to 420 lb, 6 to 30 st: of the overlaps the commoner side. */
function likelyUnit(cells: readonly string[]): CsvMapping['weightUnit'] {
  const values = cells.map((cell) => parseMeasure(cell)?.value ?? Number.NaN).filter((value) => value > 0)
  const median = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 75
  if (median < 30) return 'st'
  return median > 120 ? 'lb' : 'kg'
}
