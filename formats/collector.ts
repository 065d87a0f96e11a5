/** Gathers records and issues under the caps. */
import { type IssueCode, issueCodes, limits, type ReadIssue, type WeightRecord } from './weight-record.ts'

const messages: Record<IssueCode, string> = {
  'no-date': 'There is no date.',
  'bad-date': 'The date could not be read.',
  'future-date': 'The date lies in the future.',
  'no-weight': 'There is no weight.',
  'bad-weight': 'The weight is not a number with a known unit.',
  'implausible-weight': 'The weight is outside 20 to 650 kg.',
  'line-too-long': 'The line is longer than 64 KiB.',
  'unclosed-quote': 'A quotation mark is opened but not closed.',
  'too-many-rows': `Only the first ${limits.rows} rows were read.`,
  'bad-body-fat': 'The body fat was left out: it is not a percentage.',
  'bad-muscle-mass': 'The muscle mass was left out: it is not a believable mass.',
  'bad-water': 'The body water was left out: it is not a percentage.',
  'bad-circumference': 'A circumference was left out: it is not a number of centimetres.',
  'too-long-note': `The note was cut to ${limits.note} characters.`,
  'unit-not-stated': 'The file does not state its weight unit. Please confirm it.',
  'date-order-uncertain': 'Day and month could be the other way round. Please confirm the order.',
  'damaged-xml': 'Parts of the file are not well-formed; the rest was read.',
  'file-cut-short': 'The file ends too early; what came before was read.',
}

export type Collector = ReturnType<typeof collector>

/** A fresh collector. `full()` is true once the cap of rows is reached; the caller then stops. */
export function collector() {
  const records: WeightRecord[] = []
  const issues: ReadIssue[] = []
  let issuesLeftOut = 0
  let read = 0
  let rejected = 0

  function note(row: number, code: IssueCode): void {
    if (issueCodes[code] === 'rejected') rejected += 1
    if (issues.length < limits.issues) issues.push({ row, code, message: messages[code] })
    else issuesLeftOut += 1
  }

  return {
    records,
    note,
    seen: () => void (read += 1),
    full: () => read >= limits.rows,
    summary: () => ({ records, issues, issuesLeftOut, counts: { read, rejected } }),
  }
}
