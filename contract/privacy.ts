/** Taking one's data out, and leaving (`/users/me/export`, `/users/me/erasure`). */
import * as z from 'zod/mini'
import { Instant, Uuid } from './common.ts'

/**
 * queued → running → ready → expired. `cancelled` by the person, also when they delete a finished archive; `failed` after
 * several tries.
 */
export const ExportStatus = z.enum(['queued', 'running', 'ready', 'expired', 'cancelled', 'failed'])
export type ExportStatus = z.infer<typeof ExportStatus>

export const ExportRun = z.object({
  id: Uuid,
  status: ExportStatus,
  /** 0 to 1. */
  progress: z.number(),
  /** Of the archive, in bytes; null before it is ready. */
  size: z.nullable(z.int()),
  askedAt: Instant,
  finishedAt: z.nullable(Instant),
  /** Until when it can be downloaded. */
  expiresAt: z.nullable(Instant),
})
export type ExportRun = z.infer<typeof ExportRun>

/** The latest first, twenty at most. */
export const ExportList = z.object({
  runs: z.array(ExportRun),
  /** When the next can be asked for; null now. */
  nextAt: z.nullable(Instant),
})
export type ExportList = z.infer<typeof ExportList>

export const ExportParams = z.strictObject({ exportId: Uuid })
export type ExportParams = z.infer<typeof ExportParams>

/** An address that whoever has it can download from, until it runs out or the archive is deleted. */
export const ExportLink = z.object({ url: z.string(), expiresAt: Instant })
export type ExportLink = z.infer<typeof ExportLink>

/** The query of a signed address, taken as it was given; `expires` in Unix seconds. */
export const ExportFileQuery = z.strictObject({
  expires: z.string().check(z.regex(/^\d{1,12}$/, 'Must be Unix seconds')),
  signature: z.string().check(z.maxLength(200)),
})
export type ExportFileQuery = z.infer<typeof ExportFileQuery>

/** When everything is erased; null when that was not asked for. */
export const Erasure = z.object({ erasesAt: z.nullable(Instant) })
export type Erasure = z.infer<typeof Erasure>
