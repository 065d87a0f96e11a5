/** Setpoint's own CSV of weigh-ins, out and in again without a loss. */
import { type Girth, type girths as contractGirths } from '@setpoint/contract/body'
import { sketchTable } from './guess-table.ts'
import type { Column } from './header-words.ts'
import { readTable, textReader } from './table-reader.ts'
import { UnreadableFile } from './unreadable-file.ts'
import type { WeightFormat } from './weight-format.ts'

const girths = ['neck', 'chest', 'waist', 'hips', 'upperArm', 'thigh', 'calf'] as const satisfies typeof contractGirths

/** A weigh-in as the API gives it: kg, percent, cm; null and absent are the same. */
export type WeightCsvRow = {
  recordedAt: string
  weight: number
  bodyFatPercentage?: number | null | undefined
  muscleMass?: number | null | undefined
  waterPercentage?: number | null | undefined
  notes?: string | null | undefined
  circumferences?: Partial<Record<Girth, number | undefined>> | null | undefined
}

const columns: readonly Column[] = [
  { field: 'dateTime', unit: null },
  { field: 'weight', unit: 'kg' },
  { field: 'bodyFatPercentage', unit: '%' },
  { field: 'muscleMass', unit: 'kg' },
  { field: 'waterPercentage', unit: '%' },
  { field: 'notes', unit: null },
  ...girths.map((field): Column => ({ field, unit: null })),
]
const header = [
  'recordedAt',
  'weight_kg',
  'bodyFatPercentage',
  'muscleMass_kg',
  'waterPercentage',
  'notes',
  ...girths.map((girth) => `${girth}_cm`),
]

/** The export, heading first, one piece a line (CRLF, RFC 4180). Cells a spreadsheet would run as a formula are made text. */
export function* encodeWeightCsv(rows: Iterable<WeightCsvRow>): Generator<string, void, undefined> {
  yield line(header)
  for (const row of rows) {
    const sizes = girths.map((girth) => row.circumferences?.[girth])
    const cells = [
      row.recordedAt,
      row.weight,
      row.bodyFatPercentage,
      row.muscleMass,
      row.waterPercentage,
      row.notes,
      ...sizes,
    ]
    yield line(cells.map((cell) => escapeFormula(String(cell ?? ''))))
  }
}

const line = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`
const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

// An apostrophe that was there already is told from an added one by adding another.
const escapeFormula = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
const unescapeFormula = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

/** The heading says it, also after a spreadsheet wrote it anew; a guess could be led astray by what people note. */
const delimiterOf = (text: string): string | undefined =>
  /^(?:sep=.\r?\n)?"?recordedAt"?([,;\t|])"?weight_kg/.exec(text)?.[1]

export const setpointCsv: WeightFormat = {
  name: 'setpoint',
  detect: ({ text }) => delimiterOf(text) !== undefined,
  open: (options) =>
    textReader((text) => {
      const table = sketchTable(text, delimiterOf(text))
      const known = new Map(header.map((name, at) => [name, columns[at]]))
      const found = table.header.map((name): Column => known.get(name.trim()) ?? { field: 'ignore', unit: null })
      if (!found.some(({ field }) => field === 'weight'))
        throw new UnreadableFile('not-recognised', 'The headings are not those of an export of Setpoint.')
      return readTable(
        text,
        {
          format: 'setpoint',
          delimiter: table.delimiter,
          headerLine: table.headerLine,
          header: table.header,
          columns: found,
          dateOrder: 'ymd',
          weightUnit: 'kg',
          toConfirm: [],
          zeroIsAbsent: false,
          plausible: [0.001, 1000],
          unescape: unescapeFormula,
        },
        options,
      )
    }),
}
