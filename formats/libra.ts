/** Libra: `#Version: 6`, `#Units: kg`, then rows between semicolons. The trends Libra computed are left out. */
import { csvRows } from './csv-rows.ts'
import { orderOf, type Table, unitOf } from './guess-table.ts'
import { type Column, describeHeading } from './header-words.ts'
import { massUnit } from './measure-text.ts'
import { plausibleWeight, readTable, textReader } from './table-reader.ts'
import { UnreadableFile } from './unreadable-file.ts'
import type { WeightFormat } from './weight-format.ts'
import type { Guess, ReaderOptions, ReadResult } from './weight-record.ts'

const delimiter = ';'

export const libra: WeightFormat = {
  name: 'libra',
  detect: ({ text }) => /^\s*#\s*version\s*:/i.test(text) && /^#\s*date\s*;/im.test(text),
  open: (options) => textReader((text) => readLibra(text, options)),
}

function readLibra(text: string, options: ReaderOptions): ReadResult {
  const table = libraTable(text)
  const stated = massUnit(/^#\s*units?\s*:\s*(\S+)/im.exec(text.slice(0, 2000))?.[1] ?? '')
  const columns = table.header.map((heading): Column => {
    const column = describeHeading(heading)
    return column.field === 'weight' || column.field === 'muscleMass' ? { ...column, unit: stated } : column
  })
  const unit = unitOf(table, columns)
  const weightUnit = unit.certain ? unit.unit : (options.mapping?.weightUnit ?? unit.unit)
  const toConfirm: Guess[] = unit.certain || options.mapping ? [] : ['weightUnit']
  const { headerLine, header } = table
  const dateOrder = orderOf(table, columns, weightUnit).order
  return readTable(
    text,
    {
      format: 'libra',
      delimiter,
      headerLine,
      header,
      columns,
      dateOrder,
      weightUnit,
      toConfirm,
      zeroIsAbsent: true,
      plausible: plausibleWeight,
    },
    options,
  )
}

function libraTable(text: string): Table {
  const rows: string[][] = []
  let header: string[] = []
  let headerLine = 0
  for (const { line, cells } of csvRows(text, delimiter)) {
    if (!cells) continue
    if (rows.length === 0 && cells[0]?.startsWith('#')) {
      headerLine = line
      if (/^#\s*date$/i.test(cells[0].trim())) header = cells
    } else if (rows.push(cells) >= 200) break
  }
  if (header.length === 0)
    throw new UnreadableFile('not-recognised', 'The line that names the columns (#date;weight;…) is missing.')
  return { delimiter, headerLine, header, rows }
}
