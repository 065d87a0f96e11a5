/** Which backups are no longer needed. Pure. */
import { positionOf } from './wal-name.ts'

export interface Prunable {
  readonly bases: readonly { readonly name: string; readonly startedAt: string; readonly startSegment: string }[]
  /** Names in the archive of the log. */
  readonly wal: readonly string[]
  /** Base backups that stay. */
  readonly keep: number
}

export interface PrunePlan {
  readonly bases: readonly string[]
  readonly wal: readonly string[]
  /** Files that were gone before this instant are in no kept backup; null: all stay. */
  readonly filesGoneBefore: Date | null
}

/**
 * The newest base backups stay, and the log from the oldest of them on. Histories of timelines stay always: they are
 * small, and tell PostgreSQL which numbers are taken. Without a base backup nothing goes.
 */
export function planPruning({ bases, wal, keep }: Prunable): PrunePlan {
  const sorted = bases.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
  const kept = sorted.slice(-keep)
  const [oldest] = kept
  if (oldest === undefined) return { bases: [], wal: [], filesGoneBefore: null }
  const from = Math.min(...kept.map(({ startSegment }) => positionOf(startSegment)))
  return {
    bases: sorted.slice(0, -keep).map(({ name }) => name),
    wal: wal.filter((name) => /^[0-9A-F]{24}/.test(name) && positionOf(name) < from),
    filesGoneBefore: new Date(oldest.startedAt),
  }
}
