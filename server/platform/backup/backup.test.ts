import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { readSettings, type Settings } from '../config/settings.ts'
import { reachDatabase, type Reached } from '../db/start-database.ts'
import { openVault } from '../vault/open-vault.ts'
import { startArchiver } from './archiver.ts'
import { adoptBackupFolder } from './backup-folder.ts'
import { dataFile, listBaseBackups } from './base-backup.ts'
import { copyKeys } from './key-copy.ts'
import { makeBackup } from './make-backup.ts'
import { backupPlaces, type BackupPlaces } from './places.ts'
import { archivedNames } from './read-archive.ts'
import { restore } from './restore.ts'
import { readState } from './state.ts'
import { isSegment } from './wal-name.ts'

let home = ''
let settings: Settings
let places: BackupPlaces
let started: AsyncDisposableStack
let database: Reached
const said: string[] = []
const say = (line: string): void => void said.push(line)

/** A data folder as each test finds it: making a database takes longer than copying one. */
let template = ''
beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), 'setpoint-backup-'))
  settings = readSettings({ SETPOINT_DATA: template, BACKUP_TIMES: 'off' })
  await start()
  await ask('create table written (n int)')
  await stop()
  const vault = await openVault({ folder: join(template, 'keys'), masterKey: null })
  vault.close()
})
afterAll(() => rm(template, { recursive: true, force: true }))

beforeEach(async () => {
  said.length = 0
  home = await mkdtemp(join(tmpdir(), 'setpoint-backup-'))
  await cp(template, join(home, 'data'), { recursive: true })
  settings = readSettings({ SETPOINT_DATA: join(home, 'data'), BACKUP_FOLDER: join(home, 'backups') })
  places = backupPlaces(settings)
  await start()
})
afterEach(async () => {
  await stop()
  await rm(home, { recursive: true, force: true })
})

async function start(): Promise<void> {
  started = new AsyncDisposableStack()
  database = await reachDatabase(settings, started, say)
}
const stop = (): Promise<void> => started.disposeAsync()

async function ask<Row = Record<string, unknown>>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.connection })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}

const write = (n: number): Promise<unknown> => ask(`insert into written values (${n})`)
const written = async (): Promise<number[]> =>
  (await ask<{ n: number }>('select n from written order by n')).map(({ n }) => n)
const backup = () => makeBackup({ places, keep: 7, database })

/** The instant between what was written before and what will be. */
async function between(): Promise<Date> {
  await sleep(20)
  const now = new Date()
  await sleep(20)
  return now
}

const restoreTo = (to: Date | null, timeline: number | null = null) =>
  restore({ places, into: places.dataDir, to, timeline, database: true, say })

async function moveAside(): Promise<void> {
  await rm(`${places.postgres}.before`, { recursive: true, force: true })
  await rename(places.postgres, `${places.postgres}.before`)
}

test('a restore to an instant between two writes has the first and not the second; the last one is not lost for that', async () => {
  await write(1)
  await backup()
  await write(2)
  const instant = await between()
  await write(3)
  await stop()
  await moveAside()

  await restoreTo(instant)
  await start()
  expect(await written()).toEqual([1, 2])
  await write(4)
  await stop()

  // What was written after the instant lies on the timeline that was left; what was written after the restore on the new one.
  await moveAside()
  await restoreTo(null, 1)
  await start()
  expect(await written()).toEqual([1, 2, 3])
  await stop()
  await moveAside()
  await restoreTo(null, 2)
  await start()
  expect(await written()).toEqual([1, 2, 4])
})

test('everything that was committed before a clean stop is in the archive', async () => {
  await backup()
  await write(1)
  await stop()
  await moveAside()
  await restoreTo(null)
  await start()
  expect(await written()).toEqual([1])
  expect(await ask('select rolsuper from pg_roles where rolname = current_user')).toEqual([{ rolsuper: false }])
})

test('an instant after the last write, within the archive, is the last write', async () => {
  await backup()
  await write(1)
  await sleep(1_100)
  const instant = new Date()
  await sleep(1_100)
  await ask('select pg_switch_wal()')
  await stop()
  await moveAside()
  await restoreTo(instant)
  await start()
  expect(await written()).toEqual([1])
})

test('a data folder that is not empty is left alone, and how to go on is said', async () => {
  await backup()
  await stop()
  await expect(restoreTo(null)).rejects.toThrow(/not empty.*Stop Setpoint.*mv ".*postgres" ".*postgres\.before"/s)
  await start()
  expect(await written()).toEqual([])
})

test('a running server is not restored over, not even when its database has been moved aside', async () => {
  await backup()
  await mkdir(join(home, 'moved'))
  await rename(places.liveKeys, join(home, 'moved', 'keys'))
  await expect(restoreTo(null)).rejects.toThrow(/Another Setpoint \(process \d+\) runs on .* Stop it first/)
})

test('where the keys are lost nothing is restored', async () => {
  await backup()
  await mkdir(join(home, 'elsewhere'))
  const elsewhere = { ...places, keys: join(home, 'nowhere') }
  const options = { into: join(home, 'elsewhere'), to: null, timeline: null, database: true, say }
  await expect(restore({ places: elsewhere, ...options })).rejects.toThrow(
    /keys are neither in .* nor in .*KEYS_COPY_FOLDER/,
  )
  expect(await readdir(join(home, 'elsewhere'))).toEqual([])
})

test.each([
  ['before the first base backup', () => new Date(Date.now() - 3_600_000), /first base backup ends at/],
  ['after the end of the archive', () => new Date(Date.now() + 3_600_000), /archive ends at .* leave out --to/],
])('an instant %s is refused before anything is touched', async (_, instant, words) => {
  await backup()
  await stop()
  await moveAside()
  await expect(restoreTo(instant())).rejects.toThrow(words)
  await expect(readdir(places.postgres)).rejects.toThrow(/ENOENT/)
})

test('a segment that is missing or damaged is named', async () => {
  await backup()
  for (let n = 1; n <= 3; n++) {
    await write(n)
    await ask('select pg_switch_wal()')
  }
  await stop()
  await moveAside()
  const [third = ''] = (await archivedNames(places)).filter(isSegment).slice(-3)
  const path = join(places.wal, `${third}.zst`)
  const bytes = await readFile(path)
  await rm(path)
  await expect(restoreTo(null)).rejects.toThrow(new RegExp(`segment ${third} is missing.*--to an instant until`))
  await writeFile(
    path,
    bytes.map((byte, at) => (at > 20 ? byte ^ 0x55 : byte)),
  )
  await expect(restoreTo(null)).rejects.toThrow(new RegExp(`${third}.zst is damaged`))
  await expect(readdir(join(places.dataDir, 'postgres.restoring'))).rejects.toThrow(/ENOENT/)
  await writeFile(path, bytes)
  await restoreTo(null)
  await start()
  expect(await written()).toEqual([1, 2, 3])
})

test('a base backup that was changed is not restored', async () => {
  await backup()
  await stop()
  await moveAside()
  const [base] = await listBaseBackups(places)
  const path = join(places.bases, base?.name ?? '', dataFile)
  const bytes = await readFile(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  await writeFile(path, bytes)
  await expect(restoreTo(null)).rejects.toThrow(/cannot be unpacked|not what was written/)
})

test('kill -9 in the middle of a base backup leaves none that looks whole, and the next one clears up', async () => {
  // Enough that it takes a while: half of it does not compress.
  await ask(`create table big as select repeat(md5(random()::text), 60) as a from generate_series(1, 60000)`)
  const module = (name: string): string => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)))
  // It looks between two pieces of the copy, and so before its end.
  const program = `
    import { readdirSync, statSync } from 'node:fs'
    import { makeBackup } from ${module('make-backup.ts')}
    const { bases } = JSON.parse(process.argv[1])
    const sizes = () => readdirSync(bases, { recursive: true }).map((name) => statSync(bases + '/' + name).size)
    setInterval(() => {
      try {
        if (Math.max(...sizes()) > 1_000_000) process.kill(process.pid, 'SIGKILL')
      } catch {
        // The folder is not there yet.
      }
    }, 1)
    await makeBackup({ places: JSON.parse(process.argv[1]), keep: 7, database: { connection: process.argv[2], sweep: null } })`
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', program, JSON.stringify(places), database.connection],
    { stdio: 'inherit' },
  )
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])

  expect(await readdir(places.bases)).toEqual([expect.stringMatching(/\.unfinished$/)])
  expect(await listBaseBackups(places)).toEqual([])
  await write(1)
  await backup()
  expect((await readdir(places.bases)).filter((name) => name.endsWith('.unfinished'))).toEqual([])
  expect(await listBaseBackups(places)).toHaveLength(1)
})

test('older backups go with the log that only they needed', async () => {
  for (let n = 1; n <= 3; n++) {
    await write(n)
    await sleep(1_000) // a backup is named by its second
    await makeBackup({ places, keep: 2, database })
  }
  const bases = await listBaseBackups(places)
  expect(bases).toHaveLength(2)
  expect((await archivedNames(places)).filter(isSegment)[0]).toBe(bases[0]?.startSegment)
  await stop()
  await moveAside()
  await restoreTo(new Date(bases[0]?.endedAt ?? ''))
  await start()
  expect(await written()).toEqual([1, 2])
})

test('a folder of backups that cannot be written to holds nobody up; the log waits, and is archived when it can be', async () => {
  await backup()
  await rm(places.wal, { recursive: true })
  await writeFile(places.wal, 'not a folder')
  await write(1)
  await ask('select pg_switch_wal()')
  await expect(database.sweep?.()).rejects.toThrow(/ENOTDIR|EEXIST/)
  expect((await readState(places, 'archive'))?.trouble?.cause).toMatchObject({
    detail: expect.stringMatching(/ENOTDIR|EEXIST/),
  })
  await expect(backup()).rejects.toThrow(/not archived|ENOTDIR|EEXIST/)
  expect((await readState(places, 'attempt'))?.error).not.toBeNull()
  await write(2)
  expect(await written()).toEqual([1, 2])

  await rm(places.wal)
  await mkdir(places.wal)
  await database.sweep?.()
  expect(await readState(places, 'archive')).toEqual({ trouble: null, gapSince: null })
  await backup()
})

test('where the disk of the database runs full, the log gives way, the gap is told, and the next backup ends it', async () => {
  await backup()
  await stop()
  const cannot = startArchiver({ places, say, reserve: Number.MAX_SAFE_INTEGER })
  await start()
  await write(1)
  await ask('select pg_switch_wal()')
  await expect(cannot.sweep()).rejects.toThrow(/nearly full/)
  await cannot.stop()
  expect(said.join()).toMatch(/unarchived segments of its log were given up/)
  expect((await readState(places, 'archive'))?.gapSince).not.toBeNull()

  await write(2)
  await backup()
  await write(3)
  await stop()
  await moveAside()
  await restoreTo(null)
  await start()
  expect(await written()).toEqual([1, 2, 3])
})

test('a folder of backups is never taken from another data folder, nor an unmounted disk for an empty one', async () => {
  await backup()
  const marker = join(places.folder, 'setpoint.json')
  const ours = await readFile(marker)
  await writeFile(marker, '{"owner":"somebody else"}')
  await expect(backup()).rejects.toThrow(/backups of another data folder.*--adopt/)
  await rm(marker)
  await expect(backup()).rejects.toThrow(/is its disk mounted\?/)
  await writeFile(marker, ours)
  await backup()
  await rm(places.folder, { recursive: true })
  await adoptBackupFolder(places)
  await backup()
  expect(await listBaseBackups(places)).toHaveLength(1)
})

test('two backups at once: the second is told to wait', async () => {
  const told = Promise.withResolvers<void>()
  onTestFinished(() => told.resolve())
  // The first does not end before the second is told.
  const sweep = () => told.promise.then(() => database.sweep?.())
  const first = makeBackup({ places, keep: 7, database: { ...database, sweep } })
  await expect(backup()).rejects.toThrow(/already/)
  told.resolve()
  await first
})

test('two backups of the same second are two, in their order', async () => {
  const options = { places, keep: 7, database, now: new Date() }
  const names = [(await makeBackup(options)).base?.name, (await makeBackup(options)).base?.name]
  expect((await listBaseBackups(places)).map(({ name }) => name)).toEqual(names)
})

test('a backup taken before somebody was erased does not read them after a restore', async () => {
  const at = { table: 'note', column: 'sealed', row: 'r' }
  const vault = await openVault({ folder: places.liveKeys, masterKey: null })
  const [mara, jonas] = [(await vault.of('mara')).seal(at, 'kept'), (await vault.of('jonas')).seal(at, 'gone')]
  await ask(`create table note (owner text, sealed bytea);
    insert into note values ('mara', '\\x${mara.toString('hex')}'), ('jonas', '\\x${jonas.toString('hex')}')`)
  await backup()
  const beforeErasure = await between()
  await write(1)
  await vault.erase('jonas')
  vault.close()
  copyKeys(places) // as the running server does
  await stop()
  // The machine is lost: only the backups and the copy of the keys are left.
  for (const lost of [places.postgres, places.liveFiles, places.liveKeys])
    await rm(lost, { recursive: true, force: true })

  await restoreTo(beforeErasure)
  await start()
  const rows = await ask<{ owner: string; sealed: Buffer }>('select owner, sealed from note order by owner desc')
  expect(rows.map(({ owner }) => owner)).toEqual(['mara', 'jonas'])
  const restored = await openVault({ folder: places.liveKeys, masterKey: null })
  expect((await restored.of('mara')).open(at, rows[0]?.sealed ?? Buffer.alloc(0))).toBe('kept')
  await expect(restored.of('jonas')).rejects.toThrow(/erased/)
  expect(await restored.erasedOwners()).toEqual(['jonas'])
  restored.close()
})
