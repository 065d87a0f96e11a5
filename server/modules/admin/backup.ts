/** What an admin sees of the backups, and may ask for. */
import type { BackupAsked, BackupState } from '@setpoint/contract/admin-backup'
import { isBackupRunning } from '../../platform/backup/backup-lock.ts'
import { backupPlaces, isEmbedded, keepsBackups } from '../../platform/backup/places.ts'
import { backupFolderTrouble, backupProblems, backupReport } from '../../platform/backup/report.ts'
import type { Ctx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { Refusal } from '../../platform/http/errors.ts'
import { workOnBackups, type BackupWork } from './backup-jobs.ts'
import { presentBackups } from './present-backup.ts'

export async function readBackups({ config, clock }: Ctx): Promise<BackupState> {
  const now = clock.now()
  const report = await backupReport(config, now)
  const trouble = report.kept ? await backupFolderTrouble(config) : null
  const problems = backupProblems(report, config.BACKUP_TIMES, now)
  const running = isBackupRunning(backupPlaces(config))
  return presentBackups(report, running, trouble === null ? problems : [trouble, ...problems])
}

/** Asking twice makes one. */
export async function askForBackup(ctx: Ctx): Promise<BackupAsked> {
  if (!keepsBackups(ctx.config)) throw new Refusal('CONFLICT', 'Backups are off (BACKUP_TIMES).')
  return ask(ctx, 'backup')
}

export async function askForDrill(ctx: Ctx): Promise<BackupAsked> {
  if (!keepsBackups(ctx.config) || !isEmbedded(ctx.config))
    throw new Refusal('CONFLICT', 'There are no backups of the database to rehearse with.')
  return ask(ctx, 'drill')
}

async function ask(ctx: Ctx, what: BackupWork): Promise<BackupAsked> {
  await transaction(ctx, (tx) => tx.enqueue(workOnBackups, { what }, { singletonKey: what }))
  return { asked: true }
}
