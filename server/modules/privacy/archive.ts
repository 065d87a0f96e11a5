/** A zip archive of everything that the modules have of a person, written as it is read. */
import { addAbortSignal, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Platform } from '../../platform/context.ts'
import type { ArchiveFile, ExportPart } from '../../platform/personal-data/personal-data.ts'

/** Called after each file with the share that is done, 0 to 1; throws to stop. */
export type OnProgress = (share: number) => Promise<void>

/**
 * The archive's bytes. Files are read one after the other, each only when its turn has come; what goes wrong in one ends the
 * iteration with that error.
 */
export async function* archiveOf(
  platform: Platform,
  userId: string,
  parts: readonly ExportPart[],
  readme: ArchiveFile,
  onProgress: OnProgress,
): AsyncGenerator<Buffer> {
  const zip = new ZipFile()
  const reading = new AbortController()
  const output = zip.outputStream as Readable
  zip.on('error', (error) => output.destroy(error as Error))
  const written = fill(zip, reading.signal, platform, userId, parts, readme, onProgress)
  written.catch((error: unknown) => output.destroy(error as Error))
  try {
    yield* output as AsyncIterable<Buffer>
    await written
  } finally {
    reading.abort()
    output.destroy()
  }
}

async function fill(
  zip: ZipFile,
  signal: AbortSignal,
  platform: Platform,
  userId: string,
  parts: readonly ExportPart[],
  readme: ArchiveFile,
  onProgress: OnProgress,
): Promise<void> {
  const counts = await Promise.all(parts.map((part) => part.count(platform, userId)))
  const total = counts.reduce((sum, count) => sum + count, 1)
  const now = platform.clock.now()
  let done = 0
  await add(zip, signal, readme, now)
  for (const part of parts) {
    for await (const file of part.files(platform, userId)) {
      await add(zip, signal, file, now)
      done += 1
      await onProgress(Math.min(done / total, 1))
    }
  }
  zip.end()
}

/** Resolves when the file has been read to its end; the next one is opened then, and no sooner. */
function add(
  zip: ZipFile,
  signal: AbortSignal,
  { path, read, compress = true }: ArchiveFile,
  mtime: Date,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  zip.addReadStreamLazy(path, { mtime, compress }, (give) => {
    const source = addAbortSignal(signal, Readable.from(read(), { objectMode: false }))
    source.once('end', resolve)
    source.once('error', reject)
    give(null, source)
  })
  return promise
}
