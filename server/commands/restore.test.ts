/** `setpoint backup` and `setpoint restore` as an operator types them: what cannot be is refused in words, and nothing is touched. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listBaseBackups } from '../platform/backup/base-backup.ts'
import { backupPlaces, type BackupPlaces } from '../platform/backup/places.ts'
import { archivedNames } from '../platform/backup/read-archive.ts'
import { isSegment } from '../platform/backup/wal-name.ts'
import { readSettings } from '../platform/config/settings.ts'
import { startDatabase } from '../platform/db/start-database.ts'
import { openVault } from '../platform/vault/open-vault.ts'
import { execute } from '../test/database.ts'

let home = ''
let places: BackupPlaces
let environment: Record<string, string>
const running = new AsyncDisposableStack()
let connection = ''
/** Between the two halves of what was written. */
let between = new Date()
let made = { code: null as unknown, said: '' }

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'setpoint-restore-'))
  environment = { SETPOINT_DATA: join(home, 'data'), BACKUP_FOLDER: join(home, 'backups'), PORT: '0' }
  const settings = readSettings(environment)
  places = backupPlaces(settings)
  connection = await startDatabase(settings, running, () => {})
  const vault = await openVault({ folder: places.liveKeys, masterKey: null })
  vault.close()
  made = await command('backup.ts')
  await execute(connection, 'create table written as select 1 as n; select pg_switch_wal()')
  await sleep(50)
  between = new Date()
  await sleep(50)
  for (let n = 2; n <= 4; n++) await execute(connection, `insert into written values (${n}); select pg_switch_wal()`)
})
afterAll(async () => {
  await running.disposeAsync()
  await rm(home, { recursive: true, force: true })
})

const restore = (...rest: readonly string[]) => command('restore.ts', ...rest)

async function command(file: string, ...rest: readonly string[]): Promise<{ code: unknown; said: string }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), ...rest], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  return { code, said: (await said).join('') }
}
const refused = (said: RegExp) => ({ code: 1, said: expect.stringMatching(said) })
const elsewhere = () => join(home, 'elsewhere')
const nothingTouched = async () => expect(await readdir(elsewhere()).catch(() => 'not there')).toBe('not there')

test('a backup beside the running Setpoint ends well, and says how large it is', () => {
  expect(made).toEqual({
    code: 0,
    said: expect.stringMatching(/^Backup [\w-]+: [\d.]+ MB of database in [\d.]+ MB\.$/m),
  })
})

test('while Setpoint runs on the folder, it says who does', async () => {
  expect(await restore()).toEqual(refused(/^Another Setpoint \(process \d+\) runs on .*data\. Stop it first/))
  await running.disposeAsync()
})

test('into a data folder that is not empty: how to move aside what is there', async () => {
  expect(await restore()).toEqual(
    refused(/data\/postgres is not empty, .* overwrites nothing.*\n.*leave "keys"[^]*mv "/),
  )
  expect((await readdir(places.postgres)).length).toBeGreaterThan(10)
})

test('to an instant before the first backup: when that was', async () => {
  const [first] = await listBaseBackups(places)
  expect(await restore('--into', elsewhere(), '--to', '2026-01-01T00:00:00Z')).toEqual(
    refused(new RegExp(`^The first base backup ends at ${first?.endedAt}: nothing before that can be restored`)),
  )
  await nothingTouched()
})

test('to an instant in the future, or after the end of the archive: what time it is, and where that ends', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  expect(await restore('--into', elsewhere(), '--to', tomorrow)).toEqual(
    refused(/lies in the future: it is .*, and now/),
  )
  expect(await restore('--into', elsewhere(), '--to', new Date().toISOString())).toEqual(
    refused(/^The archive ends at .*Choose an instant until then, or leave out --to/),
  )
  await nothingTouched()
})

test('to something that is no instant: how one is written', async () => {
  for (const to of ['yesterday', '2026-11-25', '10:30', '2026-13-45T99:00:00Z'])
    expect(await restore('--into', elsewhere(), '--to', to)).toEqual(refused(/^--to takes an instant such as/))
  await nothingTouched()
})

test('over a piece of the log that is missing: its name, and until when it can be; until then it can', async () => {
  const segments = (await archivedNames(places)).filter(isSegment)
  const third = segments.at(-3) ?? ''
  const path = join(places.wal, `${third}.zst`)
  const bytes = await readFile(path)
  await rename(path, join(home, 'aside'))
  const said = new RegExp(`^The segment ${third} is missing in the archive, .* --to an instant until`)
  expect(await restore('--into', elsewhere())).toEqual(refused(said))
  await nothingTouched()
  const { code, said: lines } = await restore('--into', elsewhere(), '--to', between.toISOString())
  expect([code, lines]).toEqual([0, expect.stringContaining(`The database is as it was at ${between.toISOString()}`)])
  await writeFile(path, bytes)
})
