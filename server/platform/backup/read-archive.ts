/** Reads from the backups what a plan needs. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { listBaseBackups } from './base-backup.ts'
import { compressed, decompress } from './compression.ts'
import type { BackupPlaces } from './places.ts'
import type { Archive, ArchivedSegment } from './restore-plan.ts'
import { isHistory, isSegment, readHistory, timelineOf } from './wal-name.ts'

export async function readArchive(places: Pick<BackupPlaces, 'bases' | 'wal'>): Promise<Archive> {
  const names = await archivedNames(places)
  const histories = new Map<number, { timeline: number; leftAt: string }[]>()
  for (const name of names.filter(isHistory)) {
    const text = await decompress(await readFile(join(places.wal, `${name}${compressed}`)))
    histories.set(timelineOf(name), readHistory(text.toString()))
  }
  const segments: ArchivedSegment[] = []
  for (const name of names.filter(isSegment)) {
    const found = await stat(join(places.wal, `${name}${compressed}`)).catch(() => null)
    if (found !== null) segments.push({ name, finishedAt: found.mtime })
  }
  return { bases: await listBaseBackups(places), segments, histories }
}

/** Everything in the archive of the log, without its ending. */
export async function archivedNames({ wal }: Pick<BackupPlaces, 'wal'>): Promise<string[]> {
  const names = await readdir(wal).catch(() => [])
  return names
    .filter((name) => name.endsWith(compressed) && !name.startsWith('.'))
    .map((name) => name.slice(0, -compressed.length))
    .toSorted()
}
