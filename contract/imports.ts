/** Bringing history in from other apps: upload, preview, confirm, undo (`/imports`). */
import * as z from 'zod/mini'
import { Day, historyQuery, Instant, TimeZone, Uuid } from './common.ts'

export const ImportFormat = z.enum([
  'libra',
  'withings',
  'renpho',
  'myfitnesspal',
  'openscale',
  'happy-scale',
  'apple-health',
  'setpoint',
  'csv',
])
export type ImportFormat = z.infer<typeof ImportFormat>

/** What a column of a generic CSV may mean. */
export const CsvField = z.enum([
  'ignore',
  'date',
  'time',
  'dateTime',
  'weight',
  'bodyFatPercentage',
  'muscleMass',
  'waterPercentage',
  'notes',
])
export type CsvField = z.infer<typeof CsvField>

export const DateOrder = z.enum(['ymd', 'dmy', 'mdy'])
export type DateOrder = z.infer<typeof DateOrder>

/** How a generic CSV is read: one field a column, the order of day and month, the weight's unit. */
export const CsvMapping = z.strictObject({
  columns: z.array(CsvField).check(z.maxLength(200)),
  dateOrder: DateOrder,
  weightUnit: z.enum(['kg', 'lb', 'st']),
})
export type CsvMapping = z.infer<typeof CsvMapping>

/** `preview`: read, nothing written. `applying`: the job is at work. `failed`: could not be written, may be tried again. */
export const ImportStatus = z.enum(['preview', 'applying', 'applied', 'undone', 'failed'])
export type ImportStatus = z.infer<typeof ImportStatus>

/** One line of the file (1-based) that needs saying something about. `code` is a text of the app's catalogue. */
export const ImportIssue = z.object({ row: z.int(), code: z.string(), message: z.string() })
export type ImportIssue = z.infer<typeof ImportIssue>

export const ImportSample = z.object({
  row: z.int(),
  recordedAt: Instant,
  day: Day,
  weight: z.number(),
  bodyFatPercentage: z.nullable(z.number()),
  notes: z.nullable(z.string()),
  duplicate: z.boolean(),
})
export type ImportSample = z.infer<typeof ImportSample>

export const ImportRun = z.object({
  id: Uuid,
  status: ImportStatus,
  format: ImportFormat,
  fileName: z.string(),
  fileSize: z.int(),
  createdAt: Instant,
  appliedAt: z.nullable(Instant),
  undoneAt: z.nullable(Instant),
  /** Of the rows read: how many are good and new, already there, and unusable; after applying, how many were written. */
  counts: z.object({ read: z.int(), ready: z.int(), duplicate: z.int(), rejected: z.int(), written: z.int() }),
  firstDay: z.nullable(Day),
  lastDay: z.nullable(Day),
  /** 0 to 1 while applying. */
  progress: z.number(),
})
export type ImportRun = z.infer<typeof ImportRun>

/** The run with what was read: the first rows, the first 200 issues, and for a CSV its guessed mapping. */
export const ImportPreview = z.object({
  ...ImportRun.shape,
  samples: z.array(ImportSample),
  issues: z.array(ImportIssue),
  issuesLeftOut: z.int(),
  /** What was guessed and not stated by the file: to be looked at before confirming. */
  toConfirm: z.array(z.enum(['columns', 'weightUnit', 'dateOrder'])),
  csv: z.nullable(
    z.object({ header: z.array(z.string()), rows: z.array(z.array(z.string())), mapping: z.object(CsvMapping.shape) }),
  ),
})
export type ImportPreview = z.infer<typeof ImportPreview>

/** In whose zone local times of the file are read; default: the profile's. */
export const ImportUpload = z.strictObject({ timeZone: z.optional(TimeZone) })
export type ImportUpload = z.infer<typeof ImportUpload>
/** A person's word on how their CSV is to be read. */
export const ImportRemapping = z.strictObject({ mapping: CsvMapping })
export type ImportRemapping = z.infer<typeof ImportRemapping>
export const ImportParams = z.strictObject({ importId: Uuid })
export type ImportParams = z.infer<typeof ImportParams>
export const ImportHistory = z.strictObject({ page: historyQuery.page, limit: historyQuery.limit })
export type ImportHistory = z.infer<typeof ImportHistory>
