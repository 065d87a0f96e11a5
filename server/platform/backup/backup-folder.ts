/**
 * A folder of backups belongs to one data folder: two writing into one would mix their histories, and a disk that is not
 * mounted must not be taken for an empty one.
 */
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makePrivateFolder, writeWhole } from '../storage/durable.ts'
import type { BackupPlaces } from './places.ts'
import { BackupTrouble } from './problem.ts'
import { readState, writeState } from './state.ts'

const marker = 'setpoint.json'

/** Makes sure that the folder is ours to write to, making it at its first use. Throws in words that say what to do. */
export async function useBackupFolder(places: BackupPlaces): Promise<void> {
  const owner = (await readState(places, 'owner')) ?? { id: crypto.randomUUID(), folders: [] }
  const found = await ownerOf(places)
  if (found === owner.id) return
  if (found !== null) throw new BackupTrouble({ code: 'folder-of-another', folder: places.folder })
  if (owner.folders.includes(places.folder))
    throw new BackupTrouble({ code: 'folder-unmounted', folder: places.folder })
  await take(places, owner)
}

/** Makes the folder ours, whoever had it: after a restore, or because the operator says so. */
export async function adoptBackupFolder(places: BackupPlaces): Promise<void> {
  // A new name: whoever wrote there before must stop.
  await take(places, { id: crypto.randomUUID(), folders: (await readState(places, 'owner'))?.folders ?? [] })
}

/** Whose backups these are; null where there is no mark. */
export async function ownerOf({ folder }: Pick<BackupPlaces, 'folder'>): Promise<string | null> {
  try {
    const { owner } = JSON.parse(await readFile(join(folder, marker), 'utf8')) as { owner: string }
    return owner
  } catch {
    return null
  }
}

async function take(places: BackupPlaces, owner: { id: string; folders: readonly string[] }): Promise<void> {
  await mkdir(places.dataDir, { recursive: true, mode: 0o711 })
  for (const folder of [places.folder, places.bases, places.wal, places.files]) makePrivateFolder(folder)
  writeState(places, 'owner', { id: owner.id, folders: [...new Set([...owner.folders, places.folder])] })
  writeWhole(join(places.folder, marker), Buffer.from(`${JSON.stringify({ owner: owner.id })}\n`))
}
