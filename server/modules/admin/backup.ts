/** What an admin sees of the backups, and may ask for. */
import { isDeepStrictEqual } from 'node:util'
import type { BackupAsked, BackupCause, BackupProblem, BackupState } from '@setpoint/contract/admin-backup'
import { runningBackupWork } from '../../platform/backup/backup-lock.ts'
import { backupPlaces, isEmbedded, keepsBackups } from '../../platform/backup/places.ts'
import { backupFolderTrouble, backupProblems, backupReport } from '../../platform/backup/report.ts'
import type { Ctx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { Refusal } from '../../platform/http/errors.ts'
import { recordAct } from './act.ts'
import { workOnBackups, type BackupWork } from './backup-jobs.ts'
import { presentBackups } from './present-backup.ts'

export async function readBackups({ config, clock }: Ctx): Promise<BackupState> {
  const now = clock.now()
  const report = await backupReport(config, now)
  const cause = report.kept ? await backupFolderTrouble(config) : null
  const problems = backupProblems(report, config.BACKUP_TIMES, now)
  const running = await runningBackupWork(backupPlaces(config))
  return presentBackups(report, running, cause === null ? problems : underOneCause(cause, problems))
}

/** A folder that cannot be used makes all else fail: said once. */
function underOneCause(cause: BackupCause, problems: readonly BackupProblem[]): BackupProblem[] {
  const others = problems.filter((problem) => !('cause' in problem) || !isDeepStrictEqual(problem.cause, cause))
  return [{ code: 'folder-unusable', cause }, ...others]
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

async function ask(ctx: Ctx, what: Exclude<BackupWork, 'files'>): Promise<BackupAsked> {
  await transaction(ctx, async (tx) => {
    await recordAct(tx, `${what}-asked`, { actorId: tx.actor.userId, subjectId: null, reason: null })
    await tx.enqueue(workOnBackups, { what }, { singletonKey: what })
  })
  return { asked: true }
}
