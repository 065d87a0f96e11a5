/** Backups as admins see them (`/admin/backups`). */
import * as z from 'zod/mini'
import { Instant } from './common.ts'

const Count = z.int()

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
  problems: z.array(z.string()),
  figures: z.nullable(DrillFigures),
})
export type Drill = z.infer<typeof Drill>

export const BackupState = z.object({
  /** `embedded`: all of it; `files`: the database is the operator's own, and only files and keys are copied; `off`: none. */
  kind: z.enum(['embedded', 'files', 'off']),
  /** A backup or a drill is being made right now. */
  running: z.boolean(),
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
  problems: z.array(z.string()),
})
export type BackupState = z.infer<typeof BackupState>

/** What was asked for runs in a job; `GET /admin/backups` tells what became of it. */
export const BackupAsked = z.object({ asked: z.literal(true) })
export type BackupAsked = z.infer<typeof BackupAsked>
