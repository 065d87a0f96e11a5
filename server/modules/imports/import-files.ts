/** What of a file lies in the storage until it is applied: its rows, and a table's own bytes to read them again. All sealed. */
import type { Platform } from '../../platform/context.ts'
import { place } from '../../platform/vault/vault.ts'
import type { ReadRow } from './reading-protocol.ts'

interface Owned {
  readonly userId: string
  readonly id: string
}

const folderOf = ({ userId, id }: Owned) => `imports/${userId}/${id}/`
const rowsFolder = (run: Owned, reading: string) => `${folderOf(run)}rows-${reading}/`
const rowsPlace = ({ id }: Owned, reading: string, chunk: number) =>
  place('import_run', 'rows', `${id} ${reading} ${chunk}`)
const originalPlace = ({ id }: Owned, piece: number) => place('import_run', 'original', `${id} ${piece}`)

export async function putRows(
  { storage, vault }: Platform,
  run: Owned,
  reading: string,
  chunk: number,
  rows: ReadRow[],
) {
  const owner = await vault.of(run.userId)
  await storage.put(`${rowsFolder(run, reading)}${chunk}`, owner.seal(rowsPlace(run, reading, chunk), rows))
}

/** Throws when a chunk is gone. */
export async function getRows(
  { storage, vault }: Platform,
  run: Owned,
  reading: string,
  chunk: number,
): Promise<ReadRow[]> {
  const sealed = await storage.get(`${rowsFolder(run, reading)}${chunk}`)
  if (sealed === null) throw new Error(`Import ${run.id}: chunk ${chunk} of its rows is gone`)
  return (await vault.of(run.userId)).open(rowsPlace(run, reading, chunk), sealed) as ReadRow[]
}

export async function putOriginal({ storage, vault }: Platform, run: Owned, piece: number, bytes: Uint8Array) {
  const owner = await vault.of(run.userId)
  await storage.put(`${folderOf(run)}original-${piece}`, owner.sealBytes(originalPlace(run, piece), bytes))
}

export async function* originalBytes({ storage, vault }: Platform, run: Owned, pieces: number): AsyncGenerator<Buffer> {
  const owner = await vault.of(run.userId)
  for (let piece = 0; piece < pieces; piece++) {
    const sealed = await storage.get(`${folderOf(run)}original-${piece}`)
    if (sealed === null) throw new Error(`Import ${run.id}: piece ${piece} of its file is gone`)
    yield owner.openBytes(originalPlace(run, piece), sealed)
  }
}

export const deleteRows = ({ storage }: Platform, run: Owned, reading: string) =>
  storage.deleteAll(rowsFolder(run, reading))
export const deleteImportFiles = ({ storage }: Platform, run: Owned) => storage.deleteAll(folderOf(run))
