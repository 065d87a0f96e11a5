/**
 * What is wrong with backups, as codes with their values: they are kept in the state and put into words where they are
 * read, by the admin's screen in the person's language, and here for commands and the log.
 */
import type { BackupCause, BackupProblem } from '@setpoint/contract/admin-backup'

export type { BackupCause, BackupProblem }

/** A cause that has a code of its own, thrown. */
export class BackupTrouble extends Error {
  override readonly name = 'BackupTrouble'
  readonly known: BackupCause
  constructor(known: BackupCause) {
    super(causeInWords(known))
    this.known = known
  }
}

export function causeOf(error: unknown): BackupCause {
  const { code, known } = error as { code?: unknown; known?: BackupCause }
  if (known !== undefined) return known
  if (code === 'ENOSPC') return { code: 'disk-full' }
  if (code === 'EROFS') return { code: 'disk-read-only' }
  return { code: 'other', detail: error instanceof Error ? error.message : String(error) }
}

export function causeInWords(cause: BackupCause): string {
  switch (cause.code) {
    case 'disk-full':
      return 'The disk is full.'
    case 'disk-nearly-full':
      return 'The disk is nearly full, and the database lies on it too. Make room, or move BACKUP_FOLDER.'
    case 'disk-read-only':
      return 'The disk is read-only.'
    case 'no-base-backup':
      return 'There is no base backup. Is BACKUP_FOLDER the folder that the backups were made in?'
    case 'folder-unmounted':
      return (
        `${cause.folder} does not hold the backups that were made there: is its disk mounted? ` +
        'If it was emptied on purpose, say "setpoint backup --adopt".'
      )
    case 'folder-of-another':
      return (
        `${cause.folder} holds the backups of another data folder. Give this one a BACKUP_FOLDER of its own, ` +
        'or take the folder over with "setpoint backup --adopt".'
      )
    case 'folder-unwritable':
      return `${cause.folder} cannot be written to.`
    case 'no-room':
      return `The drill needs ${gigabytes(cause.neededBytes)} of free space in ${cause.folder}; ${gigabytes(cause.freeBytes)} are free.`
    case 'log-not-archived':
      return 'The write-ahead log could not be archived in time.'
    case 'segment-missing':
      return `The segment ${cause.segment} of the write-ahead log is missing in the archive.`
    case 'archive-damaged':
      return `${cause.file} is damaged.`
    case 'other':
      return cause.detail
  }
}

export function problemInWords(problem: BackupProblem): string {
  switch (problem.code) {
    case 'folder-unusable':
    case 'drill-stopped':
      return causeInWords(problem.cause)
    case 'backup-failed':
      return `The last backup failed: ${causeInWords(problem.cause)}`
    case 'log-waits':
      return `The write-ahead log is not archived: ${causeInWords(problem.cause)}`
    case 'files-not-copied':
      return `Files are not copied: ${causeInWords(problem.cause)}`
    case 'keys-not-copied':
      return `The keys are not copied: ${causeInWords(problem.cause)}`
    case 'log-gap':
      return `A part of the write-ahead log is missing since ${problem.since}; the next backup mends it.`
    case 'backup-late':
      return `The last backup is of ${problem.since}; a later one is due.`
    case 'drill-failed':
      return `The last drill, of ${problem.since}, failed.`
    case 'table-differs':
      return `${problem.table} has ${problem.found ?? 'no'} rows, ${problem.expected ?? 'no'} were expected, and they are not the same.`
    case 'files-missing':
      return `${problem.count} of ${problem.of} files are missing in the backup.`
    case 'files-differ':
      return `${problem.count} of ${problem.of} files in the backup are not as the live ones.`
    case 'values-closed':
      return `${problem.column}: ${problem.count} of ${problem.of} values do not open.`
    case 'keys-missing':
      return `There is no copy of the keys in ${problem.folder}: nothing that is sealed could be read.`
  }
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`
