/** The archive in the storage: pieces of a megabyte, each sealed with its owner's key and bound to its place. */
import type { Platform } from '../../platform/context.ts'
import { place } from '../../platform/vault/vault.ts'

/** One try at one export. */
export interface Attempt {
  readonly userId: string
  readonly exportId: string
  readonly attempt: string
}

const pieceSize = 1_048_576
const folderOf = ({ userId, exportId }: Omit<Attempt, 'attempt'>) => `exports/${userId}/${exportId}/`
const keyOf = (attempt: Attempt, piece: number) => `${folderOf(attempt)}${attempt.attempt}/${piece}`
const placeOf = ({ exportId, attempt }: Attempt, piece: number) =>
  place('export_run', 'archive', `${exportId} ${attempt} ${piece}`)

export interface Stored {
  readonly pieceCount: number
  /** Bytes of the archive. */
  readonly size: number
}

/** Stores bytes as they come; a piece and a chunk are all that is held. */
export async function storeArchive(
  platform: Platform,
  attempt: Attempt,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Stored> {
  let [pieceCount, size, held] = [0, 0, 0]
  let pending: Uint8Array[] = []
  const flush = async () => {
    const owner = await platform.vault.of(attempt.userId)
    const sealed = owner.sealBytes(placeOf(attempt, pieceCount), Buffer.concat(pending))
    await platform.storage.put(keyOf(attempt, pieceCount), sealed)
    pieceCount += 1
    pending = []
    held = 0
  }
  for await (const chunk of chunks) {
    pending.push(chunk)
    held += chunk.length
    size += chunk.length
    if (held >= pieceSize) await flush()
  }
  if (held > 0) await flush()
  return { pieceCount, size }
}

/** The archive's bytes. Throws when a piece is gone. */
export async function* archiveBytes(platform: Platform, attempt: Attempt, pieceCount: number): AsyncGenerator<Buffer> {
  for (let piece = 0; piece < pieceCount; piece++) {
    const sealed = await platform.storage.get(keyOf(attempt, piece))
    if (sealed === null) throw new Error(`Export ${attempt.exportId}: piece ${piece} of its archive is gone`)
    yield (await platform.vault.of(attempt.userId)).openBytes(placeOf(attempt, piece), sealed)
  }
}

/** What one attempt wrote; another one's pieces stay. */
export const deleteAttempt = ({ storage }: Platform, attempt: Attempt): Promise<void> =>
  storage.deleteAll(`${folderOf(attempt)}${attempt.attempt}/`)

export const deleteArchive = ({ storage }: Platform, run: { userId: string; exportId: string }): Promise<void> =>
  storage.deleteAll(folderOf(run))
