/** Any CSV: understood by guessing, confirmed by the person. */
import type { CsvMapping } from '@setpoint/contract/imports'
import { guessColumns, orderOf, sketchTable, type Table, unitOf } from './guess-table.ts'
import { type Column, describeHeading } from './header-words.ts'
import { csvField, plausibleWeight, readTable, type TablePlan, textReader } from './table-reader.ts'
import type { WeightFormat } from './weight-format.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { type Guess, limits, type ReaderOptions, type ReadResult } from './weight-record.ts'

export type CsvGuess = { delimiter: string; header: string[]; mapping: CsvMapping; firstRows: string[][] }

/** What a text most likely means, for the person to confirm. Throws UnreadableFile when it is no table. */
export function guessCsv(text: string): CsvGuess {
  const table = tableOf(text)
  const columns = guessColumns(table)
  const { unit } = unitOf(table, columns)
  const { order } = orderOf(table, columns, unit)
  const mapping = { columns: columns.map(({ field }) => csvField(field)), dateOrder: order, weightUnit: unit }
  return {
    delimiter: table.delimiter,
    header: table.header,
    mapping,
    firstRows: table.rows.slice(0, limits.previewRows),
  }
}

/** Reads a text as the person confirmed it. Delimiter and heading are found again, the same way. */
export function readCsv(text: string, mapping: CsvMapping, options: Omit<ReaderOptions, 'mapping'>): ReadResult {
  const table = tableOf(text)
  const columns = mapping.columns.map((field, at): Column => {
    const heading = describeHeading(table.header[at] ?? '')
    const ownUnit = field === heading.field && field !== 'weight' ? heading.unit : null
    return { field, unit: ownUnit }
  })
  return readTable(text, planOf(table, columns, mapping, []), options)
}

function readGuessed(text: string, options: ReaderOptions): ReadResult {
  const table = tableOf(text)
  const columns = guessColumns(table)
  const { unit, certain: unitStated } = unitOf(table, columns)
  const { order, certain: orderSeen } = orderOf(table, columns, unit)
  const toConfirm: Guess[] = ['columns']
  if (!unitStated) toConfirm.push('weightUnit')
  if (!orderSeen) toConfirm.push('dateOrder')
  return readTable(text, planOf(table, columns, { dateOrder: order, weightUnit: unit }, toConfirm), options)
}

function planOf(
  table: Table,
  columns: readonly Column[],
  units: Pick<CsvMapping, 'dateOrder' | 'weightUnit'>,
  toConfirm: readonly Guess[],
): TablePlan {
  const { delimiter, headerLine, header } = table
  return {
    format: 'csv',
    delimiter,
    headerLine,
    header,
    columns,
    dateOrder: units.dateOrder,
    weightUnit: units.weightUnit,
    toConfirm,
    zeroIsAbsent: true,
    plausible: plausibleWeight,
  }
}

function tableOf(text: string): Table {
  const table = sketchTable(text)
  const width = Math.max(table.header.length, table.rows[0]?.length ?? 0)
  if (width < 2) throw new UnreadableFile('not-recognised', 'The file is not a table with columns.')
  return table
}

/** Headings of tables about something else that also have dates and weights: training and food logs. */
const elsewhere =
  /\b(exercise|exercise_title|exercise name|reps|set order|set_index|workout name|meal|calories|steps)\b/i

export const genericCsv: WeightFormat = {
  name: 'csv',
  detect: ({ table }) => {
    if (!table || table.header.some((cell) => elsewhere.test(cell))) return false
    const fields = guessColumns(table).map(({ field }) => field)
    return fields.includes('weight') && (fields.includes('date') || fields.includes('dateTime'))
  },
  open: (options) =>
    textReader((text) => (options.mapping ? readCsv(text, options.mapping, options) : readGuessed(text, options))),
}
