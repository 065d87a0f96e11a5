/** Rows of a table to weigh-ins, once it is known which column means what. */
import type { Girth } from '@setpoint/contract/body'
import type { CsvField, CsvMapping, ImportFormat } from '@setpoint/contract/imports'
import { type Collector, collector } from './collector.ts'
import { type CsvRow, csvRows } from './csv-rows.ts'
import { type DateOrder, parseMoment, toEpoch } from './date-text.ts'
import { decodeText } from './decode-text.ts'
import type { Column, Field } from './header-words.ts'
import { isAbsent, type MassUnit, milli, parseMass, parseNumber } from './measure-text.ts'
import { UnreadableFile } from './unreadable-file.ts'
import {
  type Guess,
  limits,
  type Reader,
  type ReaderOptions,
  type ReadResult,
  type WeightRecord,
} from './weight-record.ts'

/** How a table is read. */
export type TablePlan = {
  format: ImportFormat
  delimiter: string
  /** The line of the heading, 0 when there is none: rows up to it are not data. */
  headerLine: number
  header: readonly string[]
  columns: readonly Column[]
  dateOrder: DateOrder
  /** For weights and muscle masses whose column states no unit. */
  weightUnit: CsvMapping['weightUnit']
  toConfirm: readonly Guess[]
  /** Apps write 0 for 'not measured'; Setpoint does not. */
  zeroIsAbsent: boolean
  /** kg a weight is believed within. */
  plausible: readonly [number, number]
  /** Undoes what the writer did to a text cell. */
  unescape?: (cell: string) => string
}

export const plausibleWeight = [20, 650] as const
const girths = ['neck', 'chest', 'waist', 'hips', 'upperArm', 'thigh', 'calf'] as const satisfies readonly Girth[]
const latest = 24 * 60 * 60 * 1000
// What a text may not contain: control characters other than tab and line breaks.
const controls = /[\p{Cc}--[\t\n\r]]/gv

/** A reader that takes the whole text (at most 50 MB) before it looks at any of it. */
export function textReader(read: (text: string) => ReadResult): Reader {
  const chunks: Uint8Array[] = []
  let size = 0
  return {
    push(chunk) {
      size += chunk.length
      if (size > limits.csvBytes) throw new UnreadableFile('too-large', 'The file is larger than 50 MB.')
      chunks.push(chunk.slice())
    },
    finish() {
      const bytes = new Uint8Array(size)
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      return read(decodeText(bytes))
    },
  }
}

/** Reads every row after the heading. Throws UnreadableFile when the columns hold no date or no weight. */
export function readTable(text: string, plan: TablePlan, options: ReaderOptions): ReadResult {
  const index = indexColumns(plan)
  const gathered = collector()
  const preview: string[][] = []
  for (const guess of plan.toConfirm) {
    if (guess === 'weightUnit') gathered.note(plan.headerLine || 1, 'unit-not-stated')
    if (guess === 'dateOrder') gathered.note(plan.headerLine || 1, 'date-order-uncertain')
  }
  for (const row of csvRows(text, plan.delimiter)) {
    if (row.line <= plan.headerLine) continue
    if (gathered.full()) {
      gathered.note(row.line, 'too-many-rows')
      break
    }
    if (preview.length < limits.previewRows && row.cells) preview.push(previewOf(row.cells))
    readRow(row, index, plan, options, gathered)
  }
  return { format: plan.format, ...gathered.summary(), toConfirm: [...plan.toConfirm], table: tableOf(plan, preview) }
}

type Index = Map<Field, number>

function indexColumns(plan: TablePlan): Index {
  const index: Index = new Map()
  plan.columns.slice(0, limits.columns).forEach(({ field }, position) => {
    if (field !== 'ignore' && !index.has(field)) index.set(field, position)
  })
  if (!index.has('weight') || !(index.has('date') || index.has('dateTime'))) {
    throw new UnreadableFile('no-columns', 'The file needs a column with the date and one with the weight.')
  }
  return index
}

function readRow(row: CsvRow, index: Index, plan: TablePlan, options: ReaderOptions, gathered: Collector): void {
  gathered.seen()
  if (!row.cells) return gathered.note(row.line, row.fault)
  const cells = row.cells
  const cellOf = (field: Field): string => cells[index.get(field) ?? -1] ?? ''
  const unitOf = (field: Field): MassUnit => {
    const unit = plan.columns[index.get(field) ?? -1]?.unit
    return unit && unit !== '%' ? unit : plan.weightUnit
  }

  const dateText = index.has('dateTime') && !isAbsent(cellOf('dateTime')) ? cellOf('dateTime') : joinedDate(cellOf)
  if (isAbsent(dateText)) return gathered.note(row.line, 'no-date')
  const moment = parseMoment(dateText, plan.dateOrder)
  if (!moment) return gathered.note(row.line, 'bad-date')
  const epoch = toEpoch(moment, options.timeZone)
  if (options.now !== undefined && epoch > options.now + latest) return gathered.note(row.line, 'future-date')

  const weight = parseMass(cellOf('weight'), unitOf('weight'))
  if (weight === undefined || (weight === 0 && plan.zeroIsAbsent)) return gathered.note(row.line, 'no-weight')
  if (Number.isNaN(weight)) return gathered.note(row.line, 'bad-weight')
  if (weight < plan.plausible[0] || weight > plan.plausible[1]) return gathered.note(row.line, 'implausible-weight')

  const record: WeightRecord = {
    row: row.line,
    recordedAt: new Date(epoch).toISOString(),
    dateOnly: moment.time === null,
    weight: milli(weight),
  }
  addComposition(record, cellOf, unitOf, plan, gathered)
  addNotes(record, cellOf('notes'), plan, gathered)
  addCircumferences(record, cellOf, gathered)
  gathered.records.push(record)
}

const joinedDate = (cellOf: (field: Field) => string): string =>
  isAbsent(cellOf('time')) ? cellOf('date') : `${cellOf('date')} ${cellOf('time')}`

type CellOf = (field: Field) => string

function addComposition(
  record: WeightRecord,
  cellOf: CellOf,
  unitOf: (field: Field) => MassUnit,
  plan: TablePlan,
  gathered: Collector,
): void {
  const weight = record.weight
  const stated = (value: number | undefined) => (value === 0 && plan.zeroIsAbsent ? undefined : value)
  const share = (percent: Field, mass: Field): number | undefined => {
    const direct = stated(parseNumber(cellOf(percent)))
    if (direct !== undefined) return direct
    const part = stated(parseMass(cellOf(mass), unitOf(mass)))
    return part === undefined ? undefined : (part / weight) * 100
  }
  const fat = share('bodyFatPercentage', 'fatMass')
  const water = share('waterPercentage', 'waterMass')
  const musclePercentage = stated(parseNumber(cellOf('musclePercentage')))
  const muscle =
    stated(parseMass(cellOf('muscleMass'), unitOf('muscleMass'))) ??
    (musclePercentage === undefined ? undefined : (musclePercentage / 100) * weight)

  if (fat !== undefined) {
    if (fat >= 0 && fat <= 100) record.bodyFatPercentage = milli(fat)
    else gathered.note(record.row, 'bad-body-fat')
  }
  if (muscle !== undefined) {
    if (muscle > 0 && muscle <= plan.plausible[1]) record.muscleMass = milli(muscle)
    else gathered.note(record.row, 'bad-muscle-mass')
  }
  if (water !== undefined) {
    if (water >= 0 && water <= 100) record.waterPercentage = milli(water)
    else gathered.note(record.row, 'bad-water')
  }
}

function addNotes(record: WeightRecord, cell: string, plan: TablePlan, gathered: Collector): void {
  const written = plan.unescape ? plan.unescape(cell) : isAbsent(cell) ? '' : cell.trim()
  const text = written.replaceAll(controls, '')
  if (text === '') return
  record.notes = text.length > limits.note ? text.slice(0, limits.note).replace(/[\uD800-\uDBFF]$/, '') : text
  if (text.length > limits.note) gathered.note(record.row, 'too-long-note')
}

function addCircumferences(record: WeightRecord, cellOf: CellOf, gathered: Collector): void {
  for (const girth of girths) {
    const value = parseNumber(cellOf(girth))
    if (value === undefined) continue
    if (value > 0 && value <= 400) record.circumferences = { ...record.circumferences, [girth]: milli(value) }
    else gathered.note(record.row, 'bad-circumference')
  }
}

const previewOf = (cells: readonly string[]): string[] =>
  cells.slice(0, limits.columns).map((cell) => cell.slice(0, 100))

function tableOf(plan: TablePlan, rows: string[][]): ReadResult['table'] {
  const { dateOrder, weightUnit } = plan
  const columns = plan.columns.slice(0, limits.columns).map(({ field }) => csvField(field))
  return { header: previewOf(plan.header), rows, mapping: { columns, dateOrder, weightUnit } }
}

const csvFields = new Set<string>([
  'date',
  'time',
  'dateTime',
  'weight',
  'bodyFatPercentage',
  'muscleMass',
  'waterPercentage',
  'notes',
] satisfies CsvField[])

/** The meaning as far as a person may choose it. */
export const csvField = (field: Field): CsvField => (isCsvField(field) ? field : 'ignore')
const isCsvField = (field: string): field is CsvField => csvFields.has(field)
