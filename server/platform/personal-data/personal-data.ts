/**
 * What each module says of the persons' data it keeps: how a person takes it out, and how it goes for good. `app.ts` hands
 * all of it to the module that makes archives and erases; a test finds the table that nobody has spoken for.
 */
import type { Language } from '@setpoint/contract/common'
import type { Platform, Tx } from '../context.ts'

/** One file of an archive. What is read is written as it comes: a long one is never whole in memory. */
export interface ArchiveFile {
  /** Within the archive: `weights.csv`, `photos/2026-11-25-….webp`. */
  readonly path: string
  readonly read: () => AsyncIterable<string | Uint8Array>
  /** False for what is packed already, such as pictures. */
  readonly compress?: boolean
}

/** A file or folder of the archive, or a few that tell the same. */
export interface ExportPart {
  /** As the archive's README names it. */
  readonly name: string
  readonly about: Readonly<Record<Language, string>>
  /** The tables that it tells of. */
  readonly tables: readonly string[]
  /** How many files there will be; for the progress only. */
  readonly count: (platform: Platform, userId: string) => Promise<number>
  readonly files: (platform: Platform, userId: string) => AsyncIterable<ArchiveFile>
}

export interface PersonalData {
  readonly exports: readonly ExportPart[]
  /** Tables about persons that no archive tells of -> why. */
  readonly notExported: Readonly<Record<string, string>>
  /** Tables whose rows `erase` deletes, or the database with them. */
  readonly erases: readonly string[]
  /** Folders of the storage that have one folder a person, named by their id. */
  readonly folders: readonly string[]
  /** Deletes every row of the person. Their key is gone already: nothing sealed can be opened. Repeatable. */
  readonly erase: (tx: Tx<Platform>, userId: string) => Promise<void>
}

/** Of a module that keeps nothing about anybody. */
export const noPersonalData: PersonalData = {
  exports: [],
  notExported: {},
  erases: [],
  folders: [],
  erase: async () => {},
}
