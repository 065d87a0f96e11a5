/** A CSV of another app that is known by its headings. */
import type { ImportFormat } from '@setpoint/contract/imports'
import { orderOf, sketchTable, type Table, unitOf } from './guess-table.ts'
import { type Column, describeHeading } from './header-words.ts'
import { plausibleWeight, readTable, textReader } from './table-reader.ts'
import { UnreadableFile } from './unreadable-file.ts'
import type { WeightFormat } from './weight-format.ts'
import type { Guess, ReaderOptions, ReadResult } from './weight-record.ts'

/** `columns` defaults to what the headings say. */
type Description = {
  name: ImportFormat
  recognises: (table: Table, columns: readonly Column[], fileName: string) => boolean
  columns?: (header: readonly string[]) => Column[]
}

/** The format's entry in the registry. Units and date order come from the file; where it is silent, from `mapping` or a guess. */
export function headedFormat({ name, recognises, columns = describeAll }: Description): WeightFormat {
  return {
    name,
    detect: ({ table, fileName }) =>
      table !== null && table.headerLine > 0 && recognises(table, columns(table.header), fileName),
    open: (options) => textReader((text) => readHeaded(text, name, columns, options)),
  }
}

const describeAll = (header: readonly string[]): Column[] => header.map(describeHeading)

function readHeaded(
  text: string,
  format: ImportFormat,
  describe: (header: readonly string[]) => Column[],
  options: ReaderOptions,
): ReadResult {
  const { mapping } = options
  const table = sketchTable(text)
  if (table.headerLine === 0) throw new UnreadableFile('not-recognised', 'The file has no headings.')
  const columns = describe(table.header)
  const unit = unitOf(table, columns)
  const weightUnit = unit.certain ? unit.unit : (mapping?.weightUnit ?? unit.unit)
  const order = orderOf(table, columns, weightUnit)
  const dateOrder = order.certain ? order.order : (mapping?.dateOrder ?? order.order)
  const toConfirm: Guess[] = []
  if (!unit.certain && !mapping) toConfirm.push('weightUnit')
  if (!order.certain && !mapping) toConfirm.push('dateOrder')
  const { delimiter, headerLine, header } = table
  return readTable(
    text,
    {
      format,
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
