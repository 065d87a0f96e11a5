/** The state of the backups, for the admin's screen and `setpoint doctor`. */
import { access, constants, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { readySegments } from './archiver.ts'
import type { BaseBackup } from './base-backup.ts'
import { ownerOf } from './backup-folder.ts'
import { lastTime, nextTime } from './due.ts'
import { hasKeys, isCopyFresh } from './key-copy.ts'
import { backupPlaces, isEmbedded, keepsBackups, type BackupPlaces } from './places.ts'
import type { BackupCause, BackupProblem } from './problem.ts'
import { readArchive } from './read-archive.ts'
import { readState, type States } from './state.ts'

export interface BackupReport {
  /** False: BACKUP_TIMES=off. */
  readonly kept: boolean
  /** False: DATABASE_URL is set, and only files and keys are copied. */
  readonly embedded: boolean
  readonly folder: string
  /** On the same disk as the data: a lost disk takes both. Null where it is not there. */
  readonly onDataDisk: boolean | null
  readonly bases: readonly BaseBackup[]
  /** The earliest and the latest instant that can be restored. */
  readonly from: string | null
  readonly through: string | null
  readonly nextAt: string | null
  readonly attempt: States['attempt'] | null
  readonly archive: States['archive'] & { readonly waiting: number }
  readonly files: States['files'] | null
  readonly keys: KeysReport
  readonly drill: States['drill'] | null
}

export interface KeysReport {
  readonly folder: string
  readonly copiedAt: string | null
  readonly fresh: boolean
  /** Not on the disk of the backups, nor on that of the keys themselves. Null where there is no copy yet. */
  readonly apart: boolean | null
  readonly trouble: States['keys']['trouble']
}

export async function backupReport(settings: Settings, now: Date): Promise<BackupReport> {
  const places = backupPlaces(settings)
  const embedded = isEmbedded(settings)
  const { bases, segments } = await readArchive(places)
  const archive = (await readState(places, 'archive')) ?? { trouble: null, gapSince: null }
  const ends = [...segments.map(({ finishedAt }) => finishedAt), ...bases.map(({ endedAt }) => new Date(endedAt))]
  return {
    kept: keepsBackups(settings),
    embedded,
    folder: places.folder,
    onDataDisk: await onOneDisk(places.folder, places.dataDir),
    bases,
    from: bases[0]?.endedAt ?? null,
    through: bases.length === 0 ? null : new Date(Math.max(...ends.map(Number))).toISOString(),
    nextAt: nextTime(settings.BACKUP_TIMES, now)?.toISOString() ?? null,
    attempt: await readState(places, 'attempt'),
    archive: { ...archive, waiting: embedded ? (await readySegments(places.postgres)).length : 0 },
    files: await readState(places, 'files'),
    keys: await keysReport(places),
    drill: await readState(places, 'drill'),
  }
}

/** What is wrong with the backups, most important first; none: all is well. */
export function backupProblems(report: BackupReport, times: string, now: Date): BackupProblem[] {
  if (!report.kept) return []
  const { attempt, archive, files, keys, drill, bases } = report
  const problems: BackupProblem[] = []
  const newest = bases.at(-1)
  if (attempt !== null && attempt.error !== null) problems.push({ code: 'backup-failed', cause: attempt.error })
  if (report.embedded) {
    if (archive.trouble !== null) problems.push({ code: 'log-waits', cause: archive.trouble.cause })
    if (archive.gapSince !== null && (newest === undefined || newest.startedAt < archive.gapSince))
      problems.push({ code: 'log-gap', since: archive.gapSince })
    if (newest !== undefined && isLate(newest, times, now))
      problems.push({ code: 'backup-late', since: newest.startedAt })
  }
  if (files !== null && files.trouble !== null) problems.push({ code: 'files-not-copied', cause: files.trouble.cause })
  if (keys.trouble !== null) problems.push({ code: 'keys-not-copied', cause: keys.trouble.cause })
  if (drill !== null && drill.problems.length > 0) problems.push({ code: 'drill-failed', since: drill.endedAt })
  return problems
}

const grace = 2 * 60 * 60 * 1_000

/** A backup is late when it should have been made some hours ago. */
function isLate(newest: BaseBackup, times: string, now: Date): boolean {
  const time = lastTime(times, new Date(now.getTime() - grace))
  return time !== null && new Date(newest.startedAt) < time
}

async function keysReport(places: BackupPlaces): Promise<KeysReport> {
  const state = await readState(places, 'keys')
  const there = hasKeys(places.keys)
  return {
    folder: places.keys,
    copiedAt: state?.copiedAt ?? null,
    fresh: there && hasKeys(places.liveKeys) && isCopyFresh(places),
    apart: there ? await isApart(places) : null,
    trouble: state?.trouble ?? null,
  }
}

async function isApart({ keys, folder, liveKeys }: BackupPlaces): Promise<boolean> {
  return (await onOneDisk(keys, folder)) === false && (await onOneDisk(keys, liveKeys)) === false
}

/** Null where one of them is not there. */
async function onOneDisk(a: string, b: string): Promise<boolean | null> {
  const [first, second] = [await stat(a).catch(() => null), await stat(b).catch(() => null)]
  return first === null || second === null ? null : first.dev === second.dev
}

/** Whether the folder of backups can be written to, and is ours; null where it can, otherwise why not. */
export async function backupFolderTrouble(settings: Settings): Promise<BackupCause | null> {
  const places = backupPlaces(settings)
  const { folder } = places
  const owner = await readState(places, 'owner')
  const found = await ownerOf(places)
  if (owner !== null && owner.folders.includes(places.folder) && found !== owner.id)
    return { code: found === null ? 'folder-unmounted' : 'folder-of-another', folder }
  const writable = await access(found === null ? dirname(folder) : folder, constants.W_OK).then(
    () => true,
    () => false,
  )
  return writable ? null : { code: 'folder-unwritable', folder }
}
