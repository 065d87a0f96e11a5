/** For tests: every byte that a Setpoint keeps, and a search through it. Backups are unpacked, or nothing could be found in them. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decompress } from '../platform/backup/compression.ts'
import { unpackData } from '../platform/backup/data-archive.ts'
import type { BackupPlaces } from '../platform/backup/places.ts'

export interface Kept {
  /** `data/files/photos/…`, `backups/wal/…` */
  readonly where: string
  readonly bytes: Buffer
}

/** Base backups and the archived log unpacked, and everything in the two folders as it lies. `scratch` is filled. */
export async function* bytesOfBackups(places: BackupPlaces, scratch: string): AsyncGenerator<Kept> {
  for (const name of await readdir(places.bases)) {
    await unpackData(join(places.bases, name, 'data.tar.zst'), join(scratch, name))
    yield* bytesBelow(join(scratch, name), `backups/base/${name}`)
  }
  for (const name of await readdir(places.wal))
    yield { where: `backups/wal/${name}`, bytes: await decompress(await readFile(join(places.wal, name))) }
  yield* bytesBelow(places.folder, 'backups')
  yield* bytesBelow(places.keys, 'keys-copy')
}

/** Files and folders come and go under a running database. */
export async function* bytesBelow(folder: string, as: string): AsyncGenerator<Kept> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(nothingWhereGone)) {
    const [path, where] = [join(folder, entry.name), `${as}/${entry.name}`]
    if (entry.isDirectory()) yield* bytesBelow(path, where)
    else if (entry.isFile()) yield { where, bytes: await readFile(path).catch(() => Buffer.alloc(0)) }
  }
}

function nothingWhereGone(error: unknown): [] {
  if ((error as { code?: string }).code === 'ENOENT') return []
  throw error
}

export interface Found {
  readonly mark: string
  readonly where: string
}

/** Every mark in every place that holds it, and in how many places was looked. */
export async function search(
  kept: AsyncIterable<Kept>,
  marks: Iterable<string | Buffer>,
): Promise<{ found: Found[]; searched: number }> {
  const wanted = [...new Set(marks)]
  const found: Found[] = []
  let searched = 0
  for await (const { where, bytes } of kept) {
    searched++
    for (const mark of wanted) if (bytes.includes(mark)) found.push({ mark: mark.toString('latin1'), where })
  }
  return { found, searched }
}
