/**
 * Somebody is erased, then the machine is lost and a backup from before is restored: base backup, write-ahead log up to an
 * instant before they even asked, files, and the copy of the keys. What they sealed is unreadable, and the start erases them.
 */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jobs, openApp, type App } from '../app.ts'
import { filesBelow } from '../platform/backup/file-mirror.ts'
import { copyKeys } from '../platform/backup/key-copy.ts'
import { makeBackup } from '../platform/backup/make-backup.ts'
import { backupPlaces } from '../platform/backup/places.ts'
import { restore } from '../platform/backup/restore.ts'
import { readSettings } from '../platform/config/settings.ts'
import { startDatabase } from '../platform/db/start-database.ts'
import { openVault } from '../platform/vault/open-vault.ts'
import { KeyErased, place, VaultError, type Vault } from '../platform/vault/vault.ts'
import { clientOf, type Client } from './client.ts'
import { execute } from './database.ts'
import { picture } from './picture.ts'
import { openWholeWorld, password, type Person, type World } from './world.ts'

const mark = 'canary-erased-1d7b'
const started = new AsyncDisposableStack()
let home = ''
let lea: string
let restored: App

/** One weigh-in with a photo. */
async function weighIn(person: Person, notes: string): Promise<void> {
  const { data } = await person.post('/weight-entries', { weight: 64.2, notes })
  expect((await person.upload(`/weight-entries/${data.id}/photos`, await picture(), 'me.png')).status).toBe(201)
}

async function eraseNow(world: World, person: Person): Promise<void> {
  expect((await person.delete('/users/me')).status).toBe(202)
  world.clock.advance(30 * 86_400)
  await jobs.find(({ name }) => name === 'privacy.erase-due')?.run(world.platform, {} as never, { jobId: 'test' })
  expect(await world.platform.vault.erasedOwners()).toContain(person.userId)
}

/** Two people, a base backup between their entries; then one of them is erased. Answers an instant before she asked for it. */
async function backedUpAndErased(world: World): Promise<Date> {
  const places = backupPlaces(world.platform.config)
  const [leaving, staying] = [await world.person('lea'), await world.person('mia')]
  lea = leaving.userId
  for (const person of [leaving, staying]) await weighIn(person, `${mark} in the base backup`)
  await makeBackup({ places, keep: 7, database: { connection: world.connection, sweep: null } })
  for (const person of [leaving, staying]) await weighIn(person, `${mark} in the log only`)
  await world.drain()
  copyKeys(places)
  await cp(places.keys, join(home, 'old-keys'), { recursive: true })
  const before = new Date()
  await sleep(1_500)
  await eraseNow(world, leaving)
  // As the running Setpoint does within twenty seconds.
  copyKeys(places)
  await execute(world.connection, 'select pg_switch_wal()')
  return before
}

const sealedNotes = ({ platform }: App, userId: string) =>
  platform.db.selectFrom('weight_entry').select(['id', 'sealed']).where('user_id', '=', userId).execute()

const open = async (vault: Vault, owner: string, { id, sealed }: { id: string; sealed: Buffer }) =>
  JSON.stringify((await vault.of(owner)).open(place('weight_entry', 'sealed', id), sealed))

const logIn = (client: Client, name: string) => client.post('/auth/login', { email: `${name}@example.org`, password })

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'setpoint-erasure-'))
  const folders = { BACKUP_FOLDER: join(home, 'backups'), KEYS_COPY_FOLDER: join(home, 'keys-copy') }
  const { world, close } = await openWholeWorld(folders)
  const places = backupPlaces(world.platform.config)
  let before: Date
  try {
    before = await backedUpAndErased(world)
  } finally {
    // The machine is lost: only backups and copied keys are left.
    await close()
  }
  const into = join(home, 'restored')
  await restore({ places, into, to: before, timeline: null, database: true, say: () => {} })
  const quiet = { BACKUP_TIMES: 'off', LOG_LEVEL: 'fatal', CAPTCHA: 'off', PORT: '0' }
  const settings = readSettings({ SETPOINT_DATA: into, ...quiet })
  const connection = await startDatabase(settings, started, () => {})
  restored = await openApp(settings, { connection, webRoot: null })
  started.defer(() => restored.stop())
})
afterAll(async () => {
  await started.disposeAsync()
  await rm(home, { recursive: true, force: true })
})

test('the backup brings back every row and photo of who was erased, and no key there is opens them', async () => {
  const { vault } = restored.platform
  const rows = await sealedNotes(restored, lea)
  expect(rows).toHaveLength(2)
  await expect(vault.of(lea)).rejects.toThrow(KeyErased)
  const owners = await vault.owners()
  expect(owners.length).toBeGreaterThanOrEqual(1)
  for (const owner of owners) for (const row of rows) await expect(open(vault, owner, row)).rejects.toThrow(VaultError)
  const photos = [...(await filesBelow(join(home, 'restored', 'files'))).keys()].filter((key) => key.includes(lea))
  expect(photos).toHaveLength(4)
})

// Backups as they lie are packed: drill.test.ts unpacks and searches them.
test('nothing of theirs stands readable in what was restored, its log included, or among the copied keys', async () => {
  const found: string[] = []
  let searched = 0
  for (const folder of ['keys-copy', 'restored'])
    for (const key of (await filesBelow(join(home, folder))).keys()) {
      searched++
      if ((await readFile(join(home, folder, key))).includes(mark)) found.push(key)
    }
  expect(searched).toBeGreaterThan(500)
  expect(found).toEqual([])
})

test('it is the key that makes the difference: a copy of the keys from before reads them, as docs/privacy.md warns', async () => {
  const old = await openVault({ folder: join(home, 'old-keys'), masterKey: null })
  try {
    const notes = await Promise.all((await sealedNotes(restored, lea)).map((row) => open(old, lea, row)))
    expect(notes.toSorted().map((note) => note.includes(mark))).toEqual([true, true])
  } finally {
    old.close()
  }
})

test('the start erases them again before anybody is let in; who stayed has everything', async () => {
  expect((await restored.platform.db.selectFrom('account').select('id').execute()).length).toBe(2)
  await restored.start()
  const { db } = restored.platform
  expect(await db.selectFrom('account').select('username').execute()).toEqual([{ username: 'mia' }])
  expect(await sealedNotes(restored, lea)).toEqual([])
  const files = [...(await filesBelow(join(home, 'restored', 'files'))).keys()]
  expect([files.some((key) => key.includes(lea)), files.length]).toEqual([false, 4])

  const anonymous = clientOf(restored.http, () => null)
  expect((await logIn(anonymous, 'lea')).status).toBe(401)
  const { data } = await logIn(anonymous, 'mia')
  const mia = clientOf(restored.http, () => data.session.accessToken as string)
  const entries = (await mia.get('/weight-entries')).data.map(({ notes }: { notes: string }) => notes)
  expect(entries.toSorted()).toEqual([`${mark} in the base backup`, `${mark} in the log only`])
})
