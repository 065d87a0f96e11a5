/** The words every weight-history format shares: what is read, what is said about a line, and the caps. */
import type { Girth } from '@setpoint/contract/body'
import type { CsvMapping, ImportFormat } from '@setpoint/contract/imports'

/** One weigh-in. `row` is the 1-based line of a CSV, or the running number of the weight in an Apple Health export. */
export type WeightRecord = {
  row: number
  /** RFC 3339 in UTC. */
  recordedAt: string
  /** The file named a day without a time; `recordedAt` is then 07:00 of that day in the reader's zone. */
  dateOnly: boolean
  /** kg, at most three decimals. */
  weight: number
  bodyFatPercentage?: number
  /** kg. */
  muscleMass?: number
  waterPercentage?: number
  notes?: string
  /** cm. Only Setpoint's own export states them. */
  circumferences?: Partial<Record<Girth, number>>
}

/** What may be said about a line, and whether the line is lost by it. Otherwise the rest of the line is kept. */
export const issueCodes = {
  'no-date': 'rejected',
  'bad-date': 'rejected',
  'future-date': 'rejected',
  'no-weight': 'rejected',
  'bad-weight': 'rejected',
  'implausible-weight': 'rejected',
  'line-too-long': 'rejected',
  'unclosed-quote': 'rejected',
  'too-many-rows': 'rejected',
  'bad-body-fat': 'kept',
  'bad-muscle-mass': 'kept',
  'bad-water': 'kept',
  'bad-circumference': 'kept',
  'too-long-note': 'kept',
  'unit-not-stated': 'kept',
  'date-order-uncertain': 'kept',
  'damaged-xml': 'kept',
  'file-cut-short': 'kept',
} as const
export type IssueCode = keyof typeof issueCodes

export type ReadIssue = { row: number; code: IssueCode; message: string }

/** What the person should look at before the rows are believed: it was guessed. */
export type Guess = 'columns' | 'weightUnit' | 'dateOrder'

export type ReadResult = {
  format: ImportFormat
  records: WeightRecord[]
  /** The first `limits.issues`, in file order; how many more there were is `issuesLeftOut`. */
  issues: ReadIssue[]
  issuesLeftOut: number
  /** Lines (or weights) seen, and how many of them could not be kept. */
  counts: { read: number; rejected: number }
  /** Empty when the file states everything, or a mapping was given. */
  toConfirm: Guess[]
  /** A CSV's first rows and how they were understood; null for what is not a CSV. `header` is empty when there is none. */
  table: { header: string[]; rows: string[][]; mapping: CsvMapping } | null
}

export type ReaderOptions = {
  /** IANA name; local times without a zone are read in it. */
  timeZone: string
  /** The person's choice. The generic CSV takes all of it, the others only what their file does not state. */
  mapping?: CsvMapping
  /** Epoch milliseconds; what lies more than a day after it is refused as `future-date`. */
  now?: number
}

/** Takes a file in chunks of any size. Both throw only UnreadableFile. After either threw, the reader is spent. */
export type Reader = { push(chunk: Uint8Array): void; finish(): ReadResult }

export const limits = {
  rows: 500_000,
  issues: 1_000,
  /** Characters of one CSV record. */
  line: 64 * 1024,
  columns: 200,
  csvBytes: 50 * 1024 * 1024,
  note: 1_000,
  previewRows: 8,
  /** Bytes of export.xml, unpacked. */
  xmlBytes: 8 * 1024 ** 3,
  xmlDepth: 32,
  /** Characters without a finished tag: caps an attribute, a comment, the DTD. */
  xmlToken: 1024 * 1024,
  xmlErrors: 1_000,
  zipRatio: 200,
  /** Unpacked bytes below which the ratio is not looked at. */
  zipRatioFrom: 16 * 1024 * 1024,
} as const
