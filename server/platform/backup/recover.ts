/** From a plan to a database that answers, in a folder of its own. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Embedded } from '../db/embedded.ts'
import { startRecovery } from '../db/embedded.ts'
import type { StartLog } from '../db/embedded-process.ts'
import { dataFile } from './base-backup.ts'
import { unpackData } from './data-archive.ts'
import type { BackupPlaces } from './places.ts'
import { causeOf } from './problem.ts'
import { RestoreError, type RestorePlan } from './restore-plan.ts'
import { feedReach, openWalFeed, type WalFeed } from './wal-feed.ts'

export interface Recovered extends Embedded {
  /** Segments of the log that were replayed. */
  readonly segments: number
  /** Bytes of the base backup's files. */
  readonly bytes: number
}

/** An instant, a named point of the log, or everything there is. */
export type Target = Date | { readonly name: string } | null

interface RecoverOptions {
  readonly places: Pick<BackupPlaces, 'bases' | 'wal'>
  readonly plan: Omit<RestorePlan, 'to'> & { readonly to: Target }
  /** Made; must not be there. */
  readonly folder: string
  readonly say: (line: string) => void
  /** A restore for good goes on in the archive with a timeline of its own; a drill leaves no trace there. */
  readonly archived: boolean
}

/** Unpacks the base backup, replays the log up to the plan's instant, and opens the database for use. Throws `RestoreError`. */
export async function recover(options: RecoverOptions): Promise<Recovered> {
  const { plan, folder, say } = options
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    const bytes = await unpack(options)
    const database = await replay(options, plan.to).catch((error: unknown) => {
      // Nothing was committed after the instant, and the archive reaches beyond it: then all there is, is what was asked for.
      if (!(plan.to instanceof Date) || !endedBeforeTarget(error)) throw error
      say('Nothing was written after that instant.')
      return replay(options, null)
    })
    return { ...database, bytes }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function unpack({ places, plan: { base }, folder, say }: RecoverOptions): Promise<number> {
  const source = join(places.bases, base.name, dataFile)
  say(`Unpacking the base backup ${base.name}.`)
  const { sha256, bytes } = await unpackData(source, folder).catch((error: Error) => {
    throw new RestoreError(`${source} cannot be unpacked: ${error.message}. Restore from another base backup.`, {
      known: { code: 'archive-damaged', file: source },
      cause: error,
    })
  })
  if (sha256 !== base.data.sha256)
    throw new RestoreError(`${source} is not what was written when the backup was made. Restore from another one.`, {
      known: { code: 'archive-damaged', file: source },
    })
  await writeFile(join(folder, 'recovery.signal'), '', { mode: 0o600 })
  return bytes
}

async function replay(
  { places, plan, folder, say, archived }: RecoverOptions,
  to: Target,
): Promise<Embedded & { segments: number }> {
  const feeds: WalFeed[] = []
  // What PostgreSQL says of a failure is in the error that it throws.
  const log: StartLog = { debug: () => {}, info: say, warn: () => {}, error: () => {} }
  say('Replaying the write-ahead log.')
  try {
    const database = await startRecovery({
      folder,
      log,
      reach: [...feedReach],
      async settings(socketFolder) {
        const feed = await openWalFeed({ wal: places.wal, folder, socketFolder })
        feeds.push(feed)
        return {
          restore_command: feed.command,
          recovery_target_timeline: String(plan.timeline),
          recovery_target_action: 'promote',
          hot_standby: 'off',
          ...(to instanceof Date && { recovery_target_time: to.toISOString().replace('Z', '+00') }),
          ...(to !== null && 'name' in to && { recovery_target_name: to.name }),
          archive_mode: archived ? 'on' : 'off',
          archive_command: '',
        }
      },
    })
    return { ...database, segments: new Set(feeds[0]?.fed).size }
  } catch (error) {
    const trouble = feeds[0]?.trouble() ?? null
    if (trouble !== null) throw new RestoreError(trouble.message, { known: causeOf(trouble), cause: error })
    throw explained(error)
  } finally {
    await feeds[0]?.close()
  }
}

const endedBeforeTarget = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('recovery ended before configured recovery target was reached')

function explained(error: unknown): unknown {
  if (!(error instanceof Error) || endedBeforeTarget(error)) return error
  if (/WAL ends before (end of online backup|consistent recovery point)/.test(error.message))
    return new RestoreError('The write-ahead log in the archive ends before the base backup is complete.', {
      cause: error,
    })
  return error
}
