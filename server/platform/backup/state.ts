/** Small files that say what became of backups; read by the admin's screen and `setpoint doctor`, also without a database. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makePrivateFolder, writeWhole } from '../storage/durable.ts'
import type { BackupPlaces } from './places.ts'
import { causeOf, type BackupCause, type BackupProblem } from './problem.ts'

export interface Trouble {
  readonly at: string
  readonly cause: BackupCause
}

export interface States {
  /** Whose backups a folder holds; `folders` are those that were used. */
  readonly owner: { readonly id: string; readonly folders: readonly string[] }
  /** The write-ahead log: what is in the way, and since when a piece of it is missing. */
  readonly archive: { readonly trouble: Trouble | null; readonly gapSince: string | null }
  readonly files: FilesState
  readonly keys: { readonly trouble: Trouble | null; readonly copiedAt: string | null }
  /** The last base backup that was begun, whether it came to an end or not. */
  readonly attempt: { readonly startedAt: string; readonly endedAt: string | null; readonly error: BackupCause | null }
  readonly drill: DrillResult
  /** What is being made, or was the last; whether it is being made still says the lock (backup-lock.ts). */
  readonly work: BackupWork
}

export interface BackupWork {
  readonly what: 'backup' | 'drill'
  readonly startedAt: string
}

/** Copies of files: what is in the way, and what there was at the last comparison. */
export interface FilesState {
  readonly trouble: Trouble | null
  readonly comparedAt: string | null
  readonly files: number
  readonly bytes: number
}

export interface DrillResult {
  readonly startedAt: string
  readonly endedAt: string
  /** What was not as it should be; empty: the drill succeeded. */
  readonly problems: readonly BackupProblem[]
  readonly figures: DrillFigures | null
}

export interface DrillFigures {
  /** The base backup that was restored. */
  readonly backup: string
  /** Bytes of the restored database. */
  readonly databaseBytes: number
  /** Age in seconds of what a loss of the machine at the drill's start would have taken. */
  readonly recoveryPointSeconds: number
  /** Seconds from nothing to a database that answers, and files in place. */
  readonly recoverySeconds: number
  readonly tables: number
  readonly rows: number
  readonly files: number
  readonly fileBytes: number
  readonly ownerKeys: number
  readonly sealedValues: number
}

export type StateName = keyof States

/** Null where nothing is known yet, or the file is damaged. */
export async function readState<Name extends StateName>(
  places: Pick<BackupPlaces, 'state'>,
  name: Name,
): Promise<States[Name] | null> {
  const text = await readFile(join(places.state, `${name}.json`), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return JSON.parse(text) as States[Name]
  } catch {
    return null
  }
}

export function writeState<Name extends StateName>(
  places: Pick<BackupPlaces, 'state'>,
  name: Name,
  state: States[Name],
): void {
  makePrivateFolder(places.state)
  writeWhole(join(places.state, `${name}.json`), Buffer.from(`${JSON.stringify(state, null, 2)}\n`))
}

export const troubleOf = (error: unknown, now = new Date()): Trouble => ({
  at: now.toISOString(),
  cause: causeOf(error),
})
