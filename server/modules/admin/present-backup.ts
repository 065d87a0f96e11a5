import type { BackupProblem, BackupState } from '@setpoint/contract/admin-backup'
import type { BackupReport } from '../../platform/backup/report.ts'
import type { BackupWork } from '../../platform/backup/state.ts'

export function presentBackups(
  report: BackupReport,
  running: BackupWork | null,
  problems: readonly BackupProblem[],
): BackupState {
  const { embedded, kept, folder, onDataDisk, bases, from, through, nextAt, attempt, archive, files, keys, drill } =
    report
  return {
    kind: kept ? (embedded ? 'embedded' : 'files') : 'off',
    running: running && { what: running.what, startedAt: running.startedAt },
    attemptedAt: attempt?.startedAt ?? null,
    folder,
    onDataDisk,
    bases: bases.toReversed().map(({ name, startedAt, endedAt, data }) => ({
      name,
      startedAt,
      endedAt,
      databaseBytes: data.bytes,
      compressedBytes: data.compressedBytes,
    })),
    restorableFrom: from,
    restorableThrough: through,
    nextAt,
    waitingSegments: archive.waiting,
    files: files?.files ?? 0,
    fileBytes: files?.bytes ?? 0,
    keys: { folder: keys.folder, copiedAt: keys.copiedAt, apart: keys.apart },
    drill: drill && {
      startedAt: drill.startedAt,
      endedAt: drill.endedAt,
      problems: [...drill.problems],
      figures: drill.figures && presentFigures(drill.figures),
    },
    problems: [...problems],
  }
}

const presentFigures = (figures: NonNullable<NonNullable<BackupReport['drill']>['figures']>) => ({
  databaseBytes: figures.databaseBytes,
  recoveryPointSeconds: figures.recoveryPointSeconds,
  recoverySeconds: figures.recoverySeconds,
  tables: figures.tables,
  rows: figures.rows,
  files: figures.files,
  fileBytes: figures.fileBytes,
  ownerKeys: figures.ownerKeys,
  sealedValues: figures.sealedValues,
})
