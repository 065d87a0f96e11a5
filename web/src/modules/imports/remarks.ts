/** What is said about a file's lines, gathered by what it is. Pure. */
import { issueCodes } from '@setpoint/formats/weight-record'
import type { ImportIssue } from '@setpoint/contract/imports'

export interface Remark {
  code: string
  /** The lines are not imported; otherwise only a part of each is left out. */
  isLost: boolean
  /** Line numbers, in the order of the file. */
  rows: number[]
}

const fates: Readonly<Record<string, 'rejected' | 'kept' | undefined>> = issueCodes

/** Lost lines first, then the most frequent. */
export function remarksOf(issues: readonly ImportIssue[]): Remark[] {
  const byCode = new Map<string, Remark>()
  for (const { row, code } of issues) {
    const known = byCode.get(code) ?? { code, isLost: fates[code] !== 'kept', rows: [] }
    known.rows.push(row)
    byCode.set(code, known)
  }
  return [...byCode.values()].toSorted((a, b) => Number(b.isLost) - Number(a.isLost) || b.rows.length - a.rows.length)
}

const named = 6

/** '3, 4, 8' and how many more there are. */
export function firstRows(rows: readonly number[]): { shown: string; more: number } {
  return { shown: rows.slice(0, named).join(', '), more: Math.max(0, rows.length - named) }
}
