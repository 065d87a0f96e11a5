/** Backups by themselves: when they are due, and when an admin asks. */
import { BackupRunning } from '../../platform/backup/backup-lock.ts'
import { listBaseBackups } from '../../platform/backup/base-backup.ts'
import { runDrill } from '../../platform/backup/drill.ts'
import { isDrillDue, isDue } from '../../platform/backup/due.ts'
import { compareFiles } from '../../platform/backup/file-mirror.ts'
import { makeBackup } from '../../platform/backup/make-backup.ts'
import { backupPlaces, isEmbedded, keepsBackups } from '../../platform/backup/places.ts'
import { readState } from '../../platform/backup/state.ts'
import type { Platform } from '../../platform/context.ts'
import { runningEmbedded } from '../../platform/db/embedded.ts'
import { defineJob } from '../../platform/jobs/definition.ts'

const hours = 60 * 60
/** A failure is kept and told (report.ts), and tried again when it is due: the queue need not. */
const longAndOnce = { retry: { limit: 0, delay: 0 }, expireIn: 12 * hours }

export const makeBackupNow = defineJob<object>({
  ...longAndOnce,
  name: 'admin.make-backup',
  run: (platform) => unlessRunning(platform, () => backUp(platform)),
})

export const runDrillNow = defineJob<object>({
  ...longAndOnce,
  name: 'admin.run-drill',
  run: (platform) => unlessRunning(platform, () => rehearse(platform)),
})

/** Looks every few minutes rather than at the hour, so that a machine that was off makes up for what it missed. */
export const keepBackups = defineJob<object>({
  ...longAndOnce,
  name: 'admin.keep-backups',
  schedule: '*/5 * * * *',
  async run(platform) {
    if (keepsBackups(platform.config)) await unlessRunning(platform, () => keep(platform))
  },
})

async function keep(platform: Platform): Promise<void> {
  const { config, clock } = platform
  const places = backupPlaces(config)
  if (await isBackupDue(platform)) await backUp(platform)
  else if (await filesNeedLook(platform)) await compareFiles(places)
  if (!isEmbedded(config) || (await listBaseBackups(places)).length === 0) return
  const last = await readState(places, 'drill')
  if (isDrillDue(last === null ? null : new Date(last.startedAt), clock.now())) await rehearse(platform)
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

const dateOf = (text: string | null | undefined): Date | null => (text == null ? null : new Date(text))

const processStart = Date.now() - performance.now()

/** Copies may be missing: of what was written before this process, or while the folder could not be used. */
async function filesNeedLook({ config }: Platform): Promise<boolean> {
  const state = await readState(backupPlaces(config), 'files')
  if (state === null || state.comparedAt === null || state.trouble !== null) return true
  return new Date(state.comparedAt).getTime() < processStart
}

async function backUp({ config, log }: Platform): Promise<void> {
  const places = backupPlaces(config)
  const connection = isEmbedded(config) ? await runningEmbedded(config.SETPOINT_DATA) : null
  const database = connection === null ? null : { connection, sweep: null }
  const { base, copiedFiles } = await makeBackup({ places, keep: config.BACKUP_KEEP, database })
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

/** Another process, or the operator, is at it: then nothing is to be done. */
async function unlessRunning(platform: Platform, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof BackupRunning)) throw error
    platform.log.info('A backup or a drill is being made already.')
  }
}
