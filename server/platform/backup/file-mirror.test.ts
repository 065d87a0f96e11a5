import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSettings } from '../config/settings.ts'
import { openFolderStorage } from '../storage/folder-storage.ts'
import { compareFiles, filesBelow, mirrorFiles, pruneFiles, restoreFiles, type FileMirror } from './file-mirror.ts'
import { backupPlaces, type BackupPlaces } from './places.ts'
import { readState } from './state.ts'

let home = ''
let places: BackupPlaces
let mirror: FileMirror

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'setpoint-mirror-'))
  places = backupPlaces(readSettings({ SETPOINT_DATA: join(home, 'data'), BACKUP_FOLDER: join(home, 'backups') }))
  mirror = mirrorFiles(openFolderStorage(places.liveFiles), places)
})
afterEach(() => rm(home, { recursive: true, force: true }))

const copies = async (): Promise<string[]> => [...(await filesBelow(places.files)).keys()].toSorted()
const restored = async (to: Date | null): Promise<string[]> => {
  const folder = join(home, `restored-${crypto.randomUUID()}`)
  await restoreFiles(places, folder, to)
  return [...(await filesBelow(folder)).keys()].toSorted()
}

test('what is stored is copied without being waited for, byte by byte, also when it is written twice', async () => {
  const bytes = [randomBytes(50_000), randomBytes(50_000)]
  for (const each of bytes) await mirror.storage.put('photos/u1/p1-full', each)
  await mirror.settled()
  expect(await readFile(join(places.files, 'photos/u1/p1-full'))).toEqual(bytes[1])
  expect(await compareFiles(places)).toBe(0)
})

test('what was stored while nobody watched is found, and what differs is copied again', async () => {
  await openFolderStorage(places.liveFiles).put('photos/u1/early', randomBytes(10))
  await mirror.storage.put('photos/u1/late', randomBytes(10))
  await mirror.settled()
  await writeFile(join(places.files, 'photos/u1/late'), 'short')
  expect(await compareFiles(places)).toBe(2)
  expect(await compareFiles(places)).toBe(0)
  expect(await readState(places, 'files')).toMatchObject({ trouble: null, files: 2, bytes: 20 })
})

test('a deleted file comes back for an instant at which it was there, until no backup needs it', async () => {
  await mirror.storage.put('photos/u1/stays', randomBytes(10))
  await mirror.storage.put('photos/u1/goes', randomBytes(10))
  await mirror.settled()
  await compareFiles(places, new Date('2026-11-20T03:00:00Z'))
  await mirror.storage.delete('photos/u1/goes')
  await compareFiles(places, new Date('2026-11-21T03:00:00Z'))
  await compareFiles(places, new Date('2026-11-22T03:00:00Z'))

  expect(await restored(new Date('2026-11-20T12:00:00Z'))).toEqual(['photos/u1/goes', 'photos/u1/stays'])
  expect(await restored(null)).toEqual(['photos/u1/stays'])
  expect(await pruneFiles(places, new Date('2026-11-21T02:00:00Z'))).toBe(0)
  expect(await pruneFiles(places, new Date('2026-11-21T04:00:00Z'))).toBe(1)
  expect(await copies()).toEqual(['photos/u1/stays'])
})

test('a folder of backups that cannot be used keeps nobody from storing; the trouble is told until it is over', async () => {
  await writeFile(join(home, 'backups'), 'a file in the way')
  await mirror.storage.put('photos/u1/p1', randomBytes(10))
  await mirror.settled()
  expect(await mirror.storage.get('photos/u1/p1')).not.toBeNull()
  expect((await readState(places, 'files'))?.trouble?.cause).toMatchObject({
    detail: expect.stringMatching(/EEXIST|ENOTDIR/),
  })
  await rm(join(home, 'backups'))
  expect(await compareFiles(places)).toBe(1)
  expect((await readState(places, 'files'))?.trouble).toBeNull()
})

test('no temporary file is ever taken for a stored one', async () => {
  await mirror.storage.put('photos/u1/p1', randomBytes(10))
  await writeFile(join(places.liveFiles, 'photos/u1/.half'), 'x')
  await mirror.settled()
  await compareFiles(places)
  expect(await readdir(join(places.files, 'photos/u1'))).toEqual(['p1'])
})
