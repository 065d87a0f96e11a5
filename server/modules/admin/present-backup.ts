import type { BackupState } from '@setpoint/contract/admin-backup'
import type { BackupReport } from '../../platform/backup/report.ts'

export function presentBackups(report: BackupReport, running: boolean, problems: readonly string[]): BackupState {
  const { embedded, kept, folder, onDataDisk, bases, from, through, nextAt, archive, files, keys, drill } = report
  return {
    kind: kept ? (embedded ? 'embedded' : 'files') : 'off',
    running,
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
