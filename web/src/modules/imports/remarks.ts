/** What is said about a file's lines, gathered by what it is. Pure. */
import { issueCodes, type IssueCode } from '@setpoint/formats/weight-record'
import type { ImportIssue } from '@setpoint/contract/imports'

export interface Remark {
  code: string
  /** `lost`: the lines are not imported. `partly`: only what is named is left out. `told`: of the file, not of a line. */
  fate: 'lost' | 'partly' | 'told'
  /** Line numbers, in the order of the file. */
  rows: number[]
}

const fates: Readonly<Record<string, 'rejected' | 'kept' | undefined>> = issueCodes
const ofTheFile: readonly string[] = [
  'unit-not-stated',
  'date-order-uncertain',
  'damaged-xml',
  'file-cut-short',
] satisfies IssueCode[]

function fateOf(code: string): Remark['fate'] {
  if (ofTheFile.includes(code)) return 'told'
  return fates[code] === 'kept' ? 'partly' : 'lost'
}

/** Lost lines first, then the most frequent. */
export function remarksOf(issues: readonly ImportIssue[]): Remark[] {
  const byCode = new Map<string, Remark>()
  for (const { row, code } of issues) {
    const known = byCode.get(code) ?? { code, fate: fateOf(code), rows: [] }
    known.rows.push(row)
    byCode.set(code, known)
  }
  return [...byCode.values()].toSorted(
    (a, b) => Number(b.fate === 'lost') - Number(a.fate === 'lost') || b.rows.length - a.rows.length,
  )
}

const named = 6

/** '3, 4, 8' and how many more there are. */
export function firstRows(rows: readonly number[]): { shown: string; more: number } {
  return { shown: rows.slice(0, named).join(', '), more: Math.max(0, rows.length - named) }
}
