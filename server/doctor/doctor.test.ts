import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyKeys } from '../platform/backup/key-copy.ts'
import { makeBackup } from '../platform/backup/make-backup.ts'
import { backupPlaces } from '../platform/backup/places.ts'
import { readSettings, type Settings } from '../platform/config/settings.ts'
import { execute } from '../test/database.ts'
import { openWholeWorld, type World } from '../test/world.ts'
import { examine, inLines } from './doctor.ts'

let world: World
let close: () => Promise<void>
let settings: Settings
beforeAll(async () => {
  ;({ world, close } = await openWholeWorld())
  settings = world.platform.config
  await world.person('mara')
  copyKeys(backupPlaces(settings))
})
afterAll(() => close())

const look = async (more: Partial<Settings> = {}): Promise<string> =>
  inLines(await examine({ ...settings, ...more }, new Date()))

test('beside a running Setpoint it finds all well, and says what an operator should still do', async () => {
  const said = await look()
  expect(said).not.toMatch(/FAILING/)
  expect(said).toMatch(/^ok +data folder .*closed to others$/m)
  expect(said).toMatch(/^ok +keys +\d+ open, by the master key [0-9a-f]{16}; 0 were destroyed/m)
  expect(said).toMatch(/^ok +database .*embedded, beside the running Setpoint$/m)
  expect(said).toMatch(/^ok +durability/m)
  expect(said).toMatch(/^ok +migrations +all \d+ are applied$/m)
  expect(said).toMatch(/^warning backups +None yet/m)
  expect(said).toMatch(/^warning keys copy .*set KEYS_COPY_FOLDER/m)
})

test('after a backup it says what can be restored, and that the disk is the same', async () => {
  const database = { connection: world.connection, sweep: null }
  await makeBackup({ places: backupPlaces(settings), keep: 7, database })
  const said = await look()
  expect(said).toMatch(/^ok +backups +1, any instant from .* to .* can be restored$/m)
  expect(said).toMatch(/^warning backup disk .*set BACKUP_FOLDER to another one/m)
  expect(said).toMatch(/^warning drill +None yet/m)
})

test('it prints no secret, whatever is wrong', async () => {
  const [user, secret] = ['someone', 'hunter2-not-to-be-seen']
  const said = await look({
    DATABASE_URL: `postgresql://${user}:${secret}@127.0.0.1:9/setpoint`,
    SMTP_URL: `smtp://${user}:${secret}@127.0.0.1:9`,
    MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    METRICS_TOKEN: secret,
  })
  expect(said).toMatch(/^FAILING mail +127\.0\.0\.1 does not \(\w+\): look at SMTP_URL/m)
  expect(said).not.toContain(secret)
  expect(said).not.toContain(Buffer.alloc(32, 7).toString('base64'))
})

test.each<[string, () => Promise<() => Promise<unknown>>, RegExp]>([
  [
    'keys that others can read',
    async () => {
      await chmod(join(settings.SETPOINT_DATA, 'keys'), 0o755)
      return () => chmod(join(settings.SETPOINT_DATA, 'keys'), 0o700)
    },
    /^FAILING data folder .*can enter .*keys: chmod 700/m,
  ],
  [
    'a master key that is missing',
    async () => {
      const master = join(settings.SETPOINT_DATA, 'keys', 'master.json')
      await rename(master, `${master}.away`)
      return () => rename(`${master}.away`, master)
    },
    /^FAILING keys .*wrapped by the master key .*Put back master\.json/m,
  ],
  [
    'a copy of the keys that is old',
    async () => {
      await world.platform.vault.of(crypto.randomUUID())
      return async () => copyKeys(backupPlaces(settings))
    },
    /^FAILING keys copy .*not the latest state/m,
  ],
  [
    'a database that may lose what it acknowledged',
    async () => {
      await execute(world.connection, 'alter role setpoint set synchronous_commit = off')
      return () => execute(world.connection, 'alter role setpoint reset synchronous_commit')
    },
    /^FAILING durability .*synchronous_commit is off/m,
  ],
  [
    'a database of a newer version',
    async () => {
      await execute(
        world.connection,
        `insert into schema_migration (name, checksum) values ('299901010000-x-y.sql', '')`,
      )
      return () => execute(world.connection, `delete from schema_migration where name like '2999%'`)
    },
    /^FAILING migrations .*299901010000-x-y\.sql was applied by a newer Setpoint/m,
  ],
  [
    'a clock that goes behind',
    async () => {
      const set = (interval: string) =>
        execute(world.connection, `update schema_migration set applied_at = applied_at ${interval} interval '2 days'`)
      await set('+')
      return () => set('-')
    },
    /^FAILING clock .*set it, best by NTP/m,
  ],
  [
    'backups whose disk is not mounted',
    async () => {
      const marker = join(settings.SETPOINT_DATA, 'backups', 'setpoint.json')
      const bytes = await readFile(marker)
      await rm(marker)
      return () => writeFile(marker, bytes)
    },
    /^FAILING backups .*is its disk mounted\?/m,
  ],
])('it finds %s', async (_what, breakIt, words) => {
  const mend = await breakIt()
  try {
    expect(await look()).toMatch(words)
  } finally {
    await mend()
  }
  expect(await look()).not.toMatch(/FAILING/)
})

test('how people reach it: no address, no HTTPS, no proxy that is believed', async () => {
  expect(await look({ HOST: '0.0.0.0' })).toMatch(/^warning address .*PUBLIC_URL is not set/m)
  expect(await look({ PUBLIC_URL: 'http://fit.example.org' })).toMatch(/^warning address .*not HTTPS/m)
  expect(await look({ PUBLIC_URL: 'https://fit.example.org' })).toMatch(/^warning proxy .*TRUST_PROXY/m)
  expect(await look({ PUBLIC_URL: 'https://fit.example.org', TRUST_PROXY: '127.0.0.1' })).toMatch(
    /^ok +address .*https:\/\/fit\.example\.org$/m,
  )
})

test('a mail server that takes our mails is asked, and told nothing', async () => {
  const server = createServer((socket) => {
    socket.write('220 here\r\n')
    socket.on('data', (bytes) => {
      const line = bytes.toString()
      socket.write(line.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n')
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  expect(await look({ SMTP_URL: `smtp://127.0.0.1:${port}` })).toMatch(/^ok +mail +127\.0\.0\.1 takes our mails/m)
  server.close()
})

test('where nothing is yet it makes nothing, and says how to begin', async () => {
  const home = await mkdtemp(join(tmpdir(), 'setpoint-doctor-'))
  const nowhere = readSettings({ SETPOINT_DATA: join(home, 'data') })
  expect(inLines(await examine(nowhere, new Date()))).toMatch(/^FAILING data folder .*not there\. Start Setpoint once/)
  await rm(home, { recursive: true })
})
