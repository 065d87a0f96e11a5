/** A whole backup: the database (where it is ours), the files, the keys; then what is no longer needed goes. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { listBaseBackups, makeBaseBackup, type BaseBackup } from './base-backup.ts'
import { withBackupLock } from './backup-lock.ts'
import { compressed } from './compression.ts'
import { compareFiles, pruneFiles } from './file-mirror.ts'
import { copyKeys } from './key-copy.ts'
import type { BackupPlaces } from './places.ts'
import { planPruning } from './prune-plan.ts'
import { archivedNames } from './read-archive.ts'
import { causeOf } from './problem.ts'
import { writeState } from './state.ts'

export interface BackupOptions {
  readonly places: BackupPlaces
  readonly keep: number
  /** Null where the database is not ours: its own tools back it up. */
  readonly database: { readonly connection: string; readonly sweep: (() => Promise<void>) | null } | null
  readonly now?: Date
}

export interface MadeBackup {
  readonly base: BaseBackup | null
  readonly copiedFiles: number
  readonly removedBases: number
}

/** Throws when it cannot be made; what became of it is kept for `readState(places, 'attempt')`. */
export async function makeBackup(options: BackupOptions): Promise<MadeBackup> {
  const { places, now = new Date() } = options
  return withBackupLock(places, 'backup', async () => {
    const startedAt = now.toISOString()
    writeState(places, 'attempt', { startedAt, endedAt: null, error: null })
    try {
      const made = await make(options, now)
      writeState(places, 'attempt', { startedAt, endedAt: new Date().toISOString(), error: null })
      return made
    } catch (error) {
      writeState(places, 'attempt', { startedAt, endedAt: new Date().toISOString(), error: causeOf(error) })
      throw error
    }
  })
}

async function make({ places, keep, database }: BackupOptions, now: Date): Promise<MadeBackup> {
  // Files after the database would be enough; before it too, so that little is left to copy while the log grows.
  const copiedFiles = await compareFiles(places, now)
  const base = database && (await makeBaseBackup({ places, ...database, now }))
  const copiedSince = database === null ? 0 : await compareFiles(places)
  copyKeys(places)
  return { base, copiedFiles: copiedFiles + copiedSince, removedBases: await prune(places, keep, database === null) }
}

/** Removes what no kept base backup needs; without a database of ours, files that have been gone for as many days. */
async function prune(places: BackupPlaces, keep: number, filesOnly: boolean): Promise<number> {
  if (filesOnly) {
    await pruneFiles(places, new Date(Date.now() - keep * 24 * 60 * 60 * 1_000))
    return 0
  }
  const bases = await listBaseBackups(places)
  const plan = planPruning({ bases, wal: await archivedNames(places), keep })
  // The backup first: without its log it would only look whole.
  for (const name of plan.bases) await rm(join(places.bases, name), { recursive: true, force: true })
  for (const name of plan.wal) await rm(join(places.wal, `${name}${compressed}`), { force: true })
  if (plan.filesGoneBefore !== null) await pruneFiles(places, plan.filesGoneBefore)
  return plan.bases.length
}
