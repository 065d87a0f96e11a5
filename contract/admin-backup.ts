/** Backups as admins see them (`/admin/backups`). */
import * as z from 'zod/mini'
import { Instant } from './common.ts'

const Count = z.int()

/** Why something could not be done. */
export const BackupCause = z.union([
  z.object({
    code: z.enum(['disk-full', 'disk-nearly-full', 'disk-read-only', 'no-base-backup', 'log-not-archived']),
  }),
  z.object({ code: z.enum(['folder-unmounted', 'folder-of-another', 'folder-unwritable']), folder: z.string() }),
  z.object({ code: z.literal('no-room'), folder: z.string(), neededBytes: Count, freeBytes: Count }),
  z.object({ code: z.literal('segment-missing'), segment: z.string() }),
  z.object({ code: z.literal('archive-damaged'), file: z.string() }),
  /** What the system said, in its own words. */
  z.object({ code: z.literal('other'), detail: z.string() }),
])
export type BackupCause = z.infer<typeof BackupCause>

/** What is wrong, or was not as it should be in a drill; `since` says when it began or happened. */
export const BackupProblem = z.union([
  z.object({
    code: z.enum([
      'folder-unusable',
      'backup-failed',
      'log-waits',
      'files-not-copied',
      'keys-not-copied',
      'drill-stopped',
    ]),
    cause: BackupCause,
  }),
  z.object({ code: z.enum(['log-gap', 'backup-late', 'drill-failed']), since: Instant }),
  /** Rows of a table; null where there is no such table. */
  z.object({
    code: z.literal('table-differs'),
    table: z.string(),
    expected: z.nullable(Count),
    found: z.nullable(Count),
  }),
  z.object({ code: z.enum(['files-missing', 'files-differ']), count: Count, of: Count }),
  z.object({ code: z.literal('values-closed'), column: z.string(), count: Count, of: Count }),
  z.object({ code: z.literal('keys-missing'), folder: z.string() }),
])
export type BackupProblem = z.infer<typeof BackupProblem>

export const BaseBackupLine = z.object({
  /** When it was begun, as its folder is named. */
  name: z.string(),
  startedAt: Instant,
  endedAt: Instant,
  /** Of the database that was copied, in bytes; and what that takes up. */
  databaseBytes: Count,
  compressedBytes: Count,
})
export type BaseBackupLine = z.infer<typeof BaseBackupLine>

export const DrillFigures = z.object({
  databaseBytes: Count,
  /** Age of what a loss of the machine would have taken, in seconds. */
  recoveryPointSeconds: z.number(),
  /** From nothing to a database that answers and files in place, in seconds. */
  recoverySeconds: z.number(),
  tables: Count,
  rows: Count,
  files: Count,
  fileBytes: Count,
  ownerKeys: Count,
  sealedValues: Count,
})
export type DrillFigures = z.infer<typeof DrillFigures>

export const Drill = z.object({
  startedAt: Instant,
  endedAt: Instant,
  /** What was not as it should be; empty when it succeeded. */
  problems: z.array(BackupProblem),
  figures: z.nullable(DrillFigures),
})
export type Drill = z.infer<typeof Drill>

export const BackupState = z.object({
  /** `embedded`: all of it; `files`: the database is the operator's own, and only files and keys are copied; `off`: none. */
  kind: z.enum(['embedded', 'files', 'off']),
  /** What is being made right now. */
  running: z.nullable(z.object({ what: z.enum(['backup', 'drill']), startedAt: Instant })),
  /** When the last backup was begun, whether it came to an end or not. */
  attemptedAt: z.nullable(Instant),
  folder: z.string(),
  /** On the same disk as the data: a lost disk takes both. Null where the folder is not there. */
  onDataDisk: z.nullable(z.boolean()),
  /** Newest first. */
  bases: z.array(BaseBackupLine),
  /** Any instant between these can be restored. */
  restorableFrom: z.nullable(Instant),
  restorableThrough: z.nullable(Instant),
  nextAt: z.nullable(Instant),
  /** Segments of the database's log that are not in the backups yet. */
  waitingSegments: Count,
  files: Count,
  fileBytes: Count,
  keys: z.object({
    folder: z.string(),
    copiedAt: z.nullable(Instant),
    /** On a disk apart from both the backups and the keys. Null where there is no copy. */
    apart: z.nullable(z.boolean()),
  }),
  drill: z.nullable(Drill),
  /** What is wrong, most important first. */
  problems: z.array(BackupProblem),
})
export type BackupState = z.infer<typeof BackupState>

/** What was asked for runs in a job; `GET /admin/backups` tells what became of it. */
export const BackupAsked = z.object({ asked: z.literal(true) })
export type BackupAsked = z.infer<typeof BackupAsked>
