/** Backups and the last drill. */
import { keepsBackups } from '../platform/backup/places.ts'
import { causeInWords, problemInWords } from '../platform/backup/problem.ts'
import { backupFolderTrouble, backupProblems, backupReport, type BackupReport } from '../platform/backup/report.ts'
import type { Settings } from '../platform/config/settings.ts'
import { failing, fine, warning, type Finding } from './finding.ts'

export async function checkBackups(settings: Settings, now: Date): Promise<readonly Finding[]> {
  if (!keepsBackups(settings)) return [warning('backups', 'BACKUP_TIMES=off: none are made.')]
  const trouble = await backupFolderTrouble(settings)
  if (trouble !== null) return [failing('backups', `${causeInWords(trouble)} See docs/operating.md, Backups.`)]
  const report = await backupReport(settings, now)
  const { drill, ...rest } = report
  const problems = backupProblems({ ...rest, drill: null }, settings.BACKUP_TIMES, now)
  const findings = problems.map((problem) => failing('backups', problemInWords(problem)))
  if (findings.length === 0) findings.push(summary(report))
  if (report.onDataDisk === true)
    findings.push(
      warning('backup disk', `${report.folder} is on the disk of the data: set BACKUP_FOLDER to another one.`),
    )
  return report.embedded ? [...findings, drillFinding(drill)] : findings
}

function summary({ embedded, bases, from, through, files }: BackupReport): Finding {
  if (!embedded)
    return warning(
      'backups',
      `${files?.files ?? 0} files are copied; the database is backed up by its own tools: is it?`,
    )
  if (bases.length === 0 || from === null)
    return warning('backups', 'None yet: the first is made a few minutes after the start. Or run "setpoint backup".')
  return fine('backups', `${bases.length}, any instant from ${from} to ${through} can be restored`)
}

function drillFinding(drill: BackupReport['drill']): Finding {
  if (drill === null) return warning('drill', 'None yet: the first follows the first backup. Or run "setpoint drill".')
  if (drill.problems.length > 0)
    return failing('drill', `${drill.endedAt}: ${drill.problems.map(problemInWords).join(' ')}`)
  return fine(
    'drill',
    `${drill.endedAt}: restored in ${drill.figures?.recoverySeconds.toFixed(0)} s, everything is there`,
  )
}
