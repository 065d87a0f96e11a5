/** A PostgreSQL data folder as one `.tar.zst`, and back. */
import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { compressor, decompressor } from './compression.ts'
import { readTar, tarEnd, tarHeader, tarPadding } from './tar.ts'

export interface PackedData {
  /** Of the `.tar.zst`. */
  readonly sha256: string
  readonly compressedBytes: number
  /** Of the files in it. */
  readonly bytes: number
  readonly files: number
}

/** What PostgreSQL makes anew, or must not find (its docs, "Making a Base Backup Using the Low Level API"). */
const emptied = ['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_subtrans']
const left = /^(postmaster\.(pid|opts)|backup_label(\.old)?|tablespace_map(\.old)?|(standby|recovery)\.signal)$/
const temporary = /^(pgsql_tmp.*|pg_internal\.init.*|t\d+_\d+.*)$/
const controlFile = join('global', 'pg_control')
const chunk = 1024 * 1024

/**
 * Packs a folder that PostgreSQL works on, between `pg_backup_start` and `pg_backup_stop`. `finish` is called when all of
 * it is read, and gives the text files that go in last. Durable when it resolves.
 */
export async function packData(
  folder: string,
  target: string,
  finish: () => Promise<Readonly<Record<string, string>>>,
): Promise<PackedData> {
  const counted = { bytes: 0, files: 0 }
  const hash = createHash('sha256')
  await pipeline(
    Readable.from(entries(folder, finish, counted)),
    compressor(),
    summed(hash),
    createWriteStream(target, { mode: 0o600, flush: true }),
  )
  return { sha256: hash.digest('hex'), compressedBytes: (await stat(target)).size, ...counted }
}

async function* entries(
  folder: string,
  finish: () => Promise<Readonly<Record<string, string>>>,
  counted: { bytes: number; files: number },
): AsyncGenerator<Buffer> {
  for (const path of await filesOf(folder)) {
    const name = path.split(sep).join('/')
    if (name.endsWith('/')) yield tarHeader({ name, folder: true, size: 0 })
    else yield* fileEntry(join(folder, path), name, counted)
  }
  for (const [name, text] of Object.entries(await finish())) {
    const bytes = Buffer.from(text)
    yield Buffer.concat([tarHeader({ name, folder: false, size: bytes.length }), bytes, tarPadding(bytes.length)])
  }
  yield tarEnd()
}

/** Folders end with a separator; the control file comes last, as in pg_basebackup. */
async function filesOf(folder: string): Promise<string[]> {
  const paths: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name))
    const [top = ''] = path.split(sep)
    if (emptied.includes(top) && path !== top) continue
    if (left.test(path) || temporary.test(entry.name) || path === controlFile) continue
    if (entry.isSymbolicLink())
      throw new Error(`${join(folder, path)} is a link: tablespaces elsewhere are not backed up.`)
    if (entry.isDirectory()) paths.push(path + sep)
    else if (entry.isFile()) paths.push(path)
  }
  return [...paths, join('pg_wal', 'archive_status') + sep, controlFile]
}

/** A file may be cut, grow or go while it is read; what is missing then, the write-ahead log brings back. */
async function* fileEntry(path: string, name: string, counted: { bytes: number; files: number }) {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (file === null) return
  try {
    const { size } = await file.stat()
    yield tarHeader({ name, folder: false, size })
    for (let done = 0; done < size;) {
      const bytes = Buffer.alloc(Math.min(chunk, size - done))
      const { bytesRead } = await file.read(bytes, 0, bytes.length)
      // Cut meanwhile: the rest is zeros, which keeps the archive in step.
      const taken = bytesRead === 0 ? bytes : bytes.subarray(0, bytesRead)
      done += taken.length
      yield taken
    }
    yield tarPadding(size)
    counted.bytes += size
    counted.files += 1
  } finally {
    await file.close()
  }
}

/** Unpacks into an empty folder; answers the SHA-256 of what was read. Throws when the archive is damaged. */
export async function unpackData(source: string, folder: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(
    createReadStream(source, { highWaterMark: chunk }),
    summed(hash),
    decompressor(),
    async (tar: AsyncIterable<Buffer>) => {
      for await (const entry of readTar(tar)) {
        const path = inside(folder, entry.name)
        await mkdir(entry.folder ? path : dirname(path), { recursive: true, mode: 0o700 })
        if (entry.folder) continue
        await pipeline(entry.bytes, createWriteStream(path, { mode: 0o600 }))
        bytes += entry.size
      }
    },
  )
  return { sha256: hash.digest('hex'), bytes }
}

function inside(folder: string, name: string): string {
  const path = join(folder, name)
  if (relative(folder, path).startsWith('..')) throw new Error(`the archive holds ${name}, which leads out of it`)
  return path
}

const summed = (hash: Hash) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const bytes of source) {
      hash.update(bytes)
      yield bytes
    }
  }

/** Bytes of all files below a folder, 0 where there is none. */
export async function bytesBelow(folder: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    bytes += await stat(path).then(
      ({ size }) => size,
      () => 0,
    )
  }
  return bytes
}
