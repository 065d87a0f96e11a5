/** Backups by themselves: when they are due, and when an admin asks. */
import { BackupRunning, runningBackupWork } from '../../platform/backup/backup-lock.ts'
import { listBaseBackups } from '../../platform/backup/base-backup.ts'
import { runDrill } from '../../platform/backup/drill.ts'
import { isDrillDue, isDue } from '../../platform/backup/due.ts'
import { compareFiles } from '../../platform/backup/file-mirror.ts'
import { makeBackup } from '../../platform/backup/make-backup.ts'
import { backupPlaces, isEmbedded, keepsBackups } from '../../platform/backup/places.ts'
import { readState } from '../../platform/backup/state.ts'
import type { Platform } from '../../platform/context.ts'
import { runningEmbedded } from '../../platform/db/embedded.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { defineJob } from '../../platform/jobs/definition.ts'

const hours = 60 * 60
/** A failure is kept and told (report.ts), and tried again when it is due: the queue need not. */
const once = { limit: 0, delay: 0 }

export type BackupWork = 'backup' | 'drill' | 'files'

/** One queue for all of it, so that one waits for the other. Queue it with `singletonKey: what`: asking twice makes one. */
export const workOnBackups = defineJob<{ what: BackupWork }>({
  name: 'admin.work-on-backups',
  retry: once,
  expireIn: 12 * hours,
  async run(platform, { what }) {
    try {
      await works[what](platform)
    } catch (error) {
      if (!(error instanceof BackupRunning)) throw error
      platform.log.info('A backup or a drill is being made by a command already.')
    }
  },
})

/** Looks every few minutes rather than at the hour, so that a machine that was off makes up for what it missed. */
export const keepBackups = defineJob<object>({
  name: 'admin.keep-backups',
  retry: once,
  expireIn: 60,
  schedule: '*/5 * * * *',
  async run(platform) {
    if (!keepsBackups(platform.config)) return
    // What is being made is due until it is there, and would be made once more right after it.
    if ((await runningBackupWork(backupPlaces(platform.config))) !== null) return
    const due: BackupWork[] = []
    if (await isBackupDue(platform)) due.push('backup')
    else if (await filesNeedLook(platform)) due.push('files')
    if (await isRehearsalDue(platform)) due.push('drill')
    await transaction(platform, async (tx) => {
      for (const what of due) await tx.enqueue(workOnBackups, { what }, { singletonKey: what })
    })
  },
})

const works: Record<BackupWork, (platform: Platform) => Promise<unknown>> = {
  backup: backUp,
  drill: rehearse,
  files: ({ config }) => compareFiles(backupPlaces(config)),
}

async function isRehearsalDue({ config, clock }: Platform): Promise<boolean> {
  const places = backupPlaces(config)
  if (!isEmbedded(config) || (await listBaseBackups(places)).length === 0) return false
  const last = await readState(places, 'drill')
  return isDrillDue(last === null ? null : new Date(last.startedAt), clock.now())
}

async function isBackupDue({ config, clock }: Platform): Promise<boolean> {
  const places = backupPlaces(config)
  const attempt = await readState(places, 'attempt')
  const isWhole = attempt !== null && attempt.endedAt !== null && attempt.error === null
  const started = isEmbedded(config)
    ? (await listBaseBackups(places)).at(-1)?.startedAt
    : isWhole
      ? attempt.startedAt
      : undefined
  const gapSince = (await readState(places, 'archive'))?.gapSince ?? null
  const before = {
    lastStarted: dateOf(started),
    lastFailed: dateOf(attempt?.error === null ? null : attempt?.startedAt),
    gapSince: dateOf(gapSince),
  }
  return isDue(config.BACKUP_TIMES, before, clock.now())
}

const dateOf = (text: string | null | undefined): Date | null =>
  text === null || text === undefined ? null : new Date(text)

const processStart = Date.now() - performance.now()

/** Copies may be missing: of what was written before this process, or while the folder could not be used. */
async function filesNeedLook({ config }: Platform): Promise<boolean> {
  const state = await readState(backupPlaces(config), 'files')
  if (state === null || state.comparedAt === null || state.trouble !== null) return true
  return new Date(state.comparedAt).getTime() < processStart
}

async function backUp({ config, log, clock }: Platform): Promise<void> {
  const places = backupPlaces(config)
  const connection = isEmbedded(config) ? await runningEmbedded(config.SETPOINT_DATA) : null
  const database = connection === null ? null : { connection, sweep: null }
  const { base, copiedFiles } = await makeBackup({ places, keep: config.BACKUP_KEEP, database, now: clock.now() })
  log.info({ backup: base?.name, copiedFiles }, 'backup made')
}

async function rehearse({ config, log }: Platform): Promise<void> {
  const connection = await runningEmbedded(config.SETPOINT_DATA)
  if (connection === null) return
  const result = await runDrill({
    places: backupPlaces(config),
    masterKey: config.MASTER_KEY,
    connection,
    sweep: null,
    say: (line) => log.debug(line),
  })
  if (result.problems.length > 0) log.error({ problems: result.problems }, 'the drill failed')
  else log.info({ seconds: result.figures?.recoverySeconds }, 'the drill succeeded')
}
