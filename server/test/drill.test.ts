/** The whole of it: a Setpoint with its own database, people and pictures; backups, the drill, and what it finds out. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runDrill } from '../platform/backup/drill.ts'
import { filesBelow } from '../platform/backup/file-mirror.ts'
import { copyKeys } from '../platform/backup/key-copy.ts'
import { makeBackup } from '../platform/backup/make-backup.ts'
import { backupPlaces, type BackupPlaces } from '../platform/backup/places.ts'
import { backupProblems, backupReport } from '../platform/backup/report.ts'
import { readState } from '../platform/backup/state.ts'
import { execute } from './database.ts'
import { bytesOfBackups, search } from './kept-bytes.ts'
import { picture } from './picture.ts'
import { openWholeWorld, type Person, type World } from './world.ts'

const marks = { note: 'canary-backup-5f0c2a9e', weight: '123.45671', height: '187.6543' }

let world: World
let close: () => Promise<void>
let places: BackupPlaces
let mara: Person
let backups = ''

beforeAll(async () => {
  backups = await mkdtemp(join(tmpdir(), 'setpoint-drill-'))
  ;({ world, close } = await openWholeWorld({ BACKUP_FOLDER: join(backups, 'backups') }))
  places = backupPlaces(world.platform.config)
  mara = await world.person('mara')
  await weighIn('early')
  copyKeys(places)
  await makeBackup({ places, keep: 7, database: { connection: world.connection, sweep: null } })
  await weighIn('late')
  await mara.patch('/users/me', { height: Number(marks.height) }, { 'idempotency-key': 'drill-1' })
  await world.drain()
  copyKeys(places)
})
afterAll(async () => {
  await close()
  await rm(backups, { recursive: true, force: true })
})

async function weighIn(notes: string): Promise<void> {
  const entry = { weight: Number(marks.weight), notes: `${marks.note} ${notes}` }
  const { data } = await mara.post('/weight-entries', entry)
  const uploaded = await mara.upload(`/weight-entries/${data.id}/photos`, await picture(), 'me.png')
  expect(uploaded.status).toBe(201)
}

const drill = () => runDrill({ places, masterKey: null, connection: world.connection, sweep: null, say: () => {} })

test('the drill restores everything that is live, pictures and sealed values too, and says how long it takes', async () => {
  const { problems, figures } = await drill()
  expect(problems).toEqual([])
  expect(figures?.tables).toBeGreaterThan(10)
  expect(figures?.files).toBe((await filesBelow(places.liveFiles)).size)
  expect(figures?.files).toBeGreaterThanOrEqual(4)
  expect(figures?.ownerKeys).toBeGreaterThanOrEqual(2)
  // Two weigh-ins, the facts of the profile, an answer to an idempotent request, the signing key.
  expect(figures?.sealedValues).toBeGreaterThanOrEqual(5)
  expect(figures?.recoverySeconds).toBeGreaterThan(0)
  expect(await readState(places, 'drill')).toMatchObject({ problems: [], figures })
  expect((await readdir(places.dataDir)).filter((name) => name.startsWith('drill-'))).toEqual([])
})

test('people go on writing during the drill, and it still compares like with like', async () => {
  const end = { over: false }
  const drilling = drill().finally(() => (end.over = true))
  let writes = 0
  while (!end.over) {
    const { status } = await mara.post('/weight-entries', { weight: 70 + (writes % 50) / 10 })
    expect(status).toBe(201)
    writes++
  }
  expect((await drilling).problems).toEqual([])
  expect(writes).toBeGreaterThan(5)
})

test('a picture that is missing or other in the backup is found out', async () => {
  const [first = '', second = ''] = [...(await filesBelow(places.files)).keys()]
  const [one, two] = [await readFile(join(places.files, first)), await readFile(join(places.files, second))]
  await rm(join(places.files, first))
  await writeFile(join(places.files, second), Buffer.alloc(two.length))
  const of = (await filesBelow(places.liveFiles)).size
  expect((await drill()).problems).toEqual([
    { code: 'files-missing', count: 1, of },
    { code: 'files-differ', count: 1, of },
  ])
  await writeFile(join(places.files, first), one)
  await writeFile(join(places.files, second), two)
})

test('keys that do not open what is restored are found out, and keys that are not there', async () => {
  const flip = () =>
    execute(
      world.connection,
      `update weight_entry set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)
       where id = (select min(id::text)::uuid from weight_entry)`,
    )
  await flip()
  expect((await drill()).problems).toEqual([
    { code: 'values-closed', column: 'weight_entry.sealed', count: 1, of: expect.any(Number) },
  ])
  await flip()

  await rm(places.keys, { recursive: true })
  expect((await drill()).problems).toEqual([{ code: 'keys-missing', folder: places.keys }])
  copyKeys(places)
  expect((await drill()).problems).toEqual([])
})

test('a drill that cannot be run says why, and the report tells it', async () => {
  const [base = ''] = await readdir(places.bases)
  const folder = join(places.bases, base)
  const manifest = await readFile(join(folder, 'backup.json'))
  await rm(join(folder, 'backup.json'))
  const { problems, figures } = await drill()
  expect(problems).toEqual([{ code: 'drill-stopped', cause: { code: 'no-base-backup' } }])
  expect(figures).toBeNull()
  await writeFile(join(folder, 'backup.json'), manifest)
  const now = new Date()
  const report = await backupReport(world.platform.config, now)
  expect(backupProblems(report, world.platform.config.BACKUP_TIMES, now)).toEqual([
    { code: 'drill-failed', since: report.drill?.endedAt },
  ])
})

test('no value of a person stands readable in the backups, their log included', async () => {
  await makeBackup({ places, keep: 7, database: { connection: world.connection, sweep: null } })
  const kept = bytesOfBackups(places, join(backups, 'unpacked'))
  const { found, searched } = await search(kept, Object.values(marks))
  expect(searched).toBeGreaterThan(2_000)
  expect(found).toEqual([])
})
