/** What a person says a table's columns mean, before it is sent. Pure. */
import type { CsvField, CsvMapping, ImportPreview } from '@setpoint/contract/imports'

export type MappingProblem = { kind: 'no-date' } | { kind: 'no-weight' } | { kind: 'twice'; field: CsvField }

/** What keeps the table from being read: no day, no weight, or one meaning given to two columns. */
export function problemOf({ columns }: CsvMapping): MappingProblem | null {
  const named = columns.filter((field) => field !== 'ignore')
  const twice = named.find((field, index) => named.indexOf(field) !== index)
  if (twice) return { kind: 'twice', field: twice }
  if (!named.includes('date') && !named.includes('dateTime')) return { kind: 'no-date' }
  return named.includes('weight') ? null : { kind: 'no-weight' }
}

/** One column gets another meaning. A meaning that another column had moves to this one; a day stands in one way only. */
export function withColumn(mapping: CsvMapping, at: number, field: CsvField): CsvMapping {
  const rivals: readonly CsvField[] = {
    date: ['date', 'dateTime'] as const,
    dateTime: ['date', 'dateTime', 'time'] as const,
    time: ['time', 'dateTime'] as const,
  }[field as string] ?? [field]
  const columns = mapping.columns.map((known, index) => {
    if (index === at) return field
    return field !== 'ignore' && rivals.includes(known) ? 'ignore' : known
  })
  return { ...mapping, columns }
}

export const isSame = (a: CsvMapping, b: CsvMapping): boolean =>
  a.dateOrder === b.dateOrder &&
  a.weightUnit === b.weightUnit &&
  a.columns.length === b.columns.length &&
  a.columns.every((field, index) => field === b.columns[index])

export interface Questions {
  columns: boolean
  weightUnit: boolean
  dateOrder: boolean
}

/** What may be asked of a run: a table of one's own may be read in any way, the others only say what their file does not. */
export function questionsOf({
  format,
  csv,
  toConfirm,
}: Pick<ImportPreview, 'format' | 'csv' | 'toConfirm'>): Questions {
  const own = format === 'csv' && csv !== null
  return {
    columns: own,
    weightUnit: csv !== null && (own || toConfirm.includes('weightUnit')),
    dateOrder: csv !== null && (own || toConfirm.includes('dateOrder')),
  }
}

/** Names of the columns: the table's own, or numbers where it has none. */
export function columnNames(
  { header, mapping }: { header: readonly string[]; mapping: CsvMapping },
  numbered: (number: number) => string,
): string[] {
  return mapping.columns.map((_field, index) => header[index]?.trim() || numbered(index + 1))
}
