import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { isAlive, readPostmasterFile } from './embedded-orphan.ts'
import { firstClosed, runnerFor } from './embedded-user.ts'
import { runningEmbedded, startEmbedded, startTemporary } from './embedded.ts'

const isRoot = process.getuid?.() === 0
let home = ''
const said: string[] = []
const log = { debug: () => {}, info: note, warn: note, error: note }
function note(line: string): void {
  said.push(line)
}

beforeEach(async () => {
  said.length = 0
  home = await mkdtemp(join(tmpdir(), 'setpoint test '))
  await mkdir(join(home, 'data'))
  await chmod(home, 0o711)
})
afterEach(() => rm(home, { recursive: true, force: true }))

const dataDir = (): string => join(home, 'data')
const folder = (): string => join(dataDir(), 'postgres')

async function ask(connection: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: connection })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return Object.values(rows[0] ?? {})[0]
  } finally {
    await client.end().catch(() => {})
  }
}

/** A Node of its own that starts the database, says its connection, and waits to be killed. */
async function startElsewhere(program: string): Promise<{ connection: string; kill: () => Promise<void> }> {
  const module = fileURLToPath(new URL('embedded.ts', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', `import * as e from ${JSON.stringify(module)}\n${program}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const [first] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    connection: first.toString().trim(),
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

const startAndWait = (): string => `
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  const { connection } = await e.startEmbedded({ dataDir: ${JSON.stringify(dataDir())}, log })
  console.log(connection); setInterval(() => {}, 1000)`

test('what was written is there after a stop and a start', async () => {
  const first = await startEmbedded({ dataDir: dataDir(), log })
  await ask(first.connection, 'create table kept as select 7 as n')
  await first.stop()
  const second = await startEmbedded({ dataDir: dataDir(), log })
  try {
    expect(await ask(second.connection, 'select n from kept')).toBe(7)
    expect(await ask(second.connection, 'show fsync')).toBe('on')
    expect(await ask(second.connection, 'show synchronous_commit')).toBe('on')
    expect(await runningEmbedded(dataDir())).toBe(second.connection)
  } finally {
    await second.stop()
  }
  expect(await runningEmbedded(dataDir())).toBeNull()
})

test('nobody logs in without the password, nor as superuser, and the role is none', async () => {
  const database = await startEmbedded({ dataDir: dataDir(), log })
  try {
    const url = new URL(database.connection.replace('@/', '@local/'))
    const config = { host: url.searchParams.get('host') ?? '', database: 'setpoint' }
    await expect(new pg.Client({ ...config, user: 'setpoint', password: 'guess' }).connect()).rejects.toThrow(
      /authentication/,
    )
    await expect(new pg.Client({ ...config, user: 'postgres', password: url.password }).connect()).rejects.toThrow(
      /pg_hba/,
    )
    expect(await ask(database.connection, 'select rolsuper from pg_roles where rolname = current_user')).toBe(false)
    expect(await ask(database.connection, 'show listen_addresses')).toBe('')
    expect((await stat(config.host)).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder(), 'setpoint.password'))).mode & 0o777).toBe(0o600)
  } finally {
    await database.stop()
  }
})

test('after kill -9 of Node the next start stops the orphan and has the data', async () => {
  const killed = await startElsewhere(startAndWait())
  await ask(killed.connection, 'create table kept as select 8 as n')
  const socketFolder = (await readPostmasterFile(folder()))?.socketFolder ?? ''
  const orphan = (await readPostmasterFile(folder()))?.pid ?? 0
  await killed.kill()
  expect(isAlive(orphan)).toBe(true)
  const next = await startEmbedded({ dataDir: dataDir(), log })
  try {
    expect(isAlive(orphan)).toBe(false)
    expect(said.join()).toMatch(/killed Setpoint/)
    expect(await ask(next.connection, 'select n from kept')).toBe(8)
    await expect(stat(socketFolder)).rejects.toThrow(/ENOENT/)
  } finally {
    await next.stop()
  }
})

test('a database that is killed comes back by itself under the same address', async () => {
  const database = await startEmbedded({ dataDir: dataDir(), log })
  try {
    await ask(database.connection, 'create table kept as select 9 as n')
    process.kill((await readPostmasterFile(folder()))?.pid ?? 0, 'SIGKILL')
    await expect.poll(() => said.join()).toMatch(/ended unexpectedly/)
    await expect.poll(() => ask(database.connection, 'select n from kept').catch(String)).toBe(9)
  } finally {
    await database.stop()
  }
})

test('a pid file whose process id was used again by somebody else does not stop the start', async () => {
  const first = await startEmbedded({ dataDir: dataDir(), log })
  const file = await readFile(join(folder(), 'postmaster.pid'), 'utf8')
  await first.stop()
  const stranger = spawn('sleep', ['3600'], isRoot ? { uid: (await stat(folder())).uid } : {})
  try {
    await writeFile(join(folder(), 'postmaster.pid'), file.replace(/^\d+/, String(stranger.pid)))
    if (isRoot) await chown(join(folder(), 'postmaster.pid'), (await stat(folder())).uid, (await stat(folder())).gid)
    const second = await startEmbedded({ dataDir: dataDir(), log })
    expect(await ask(second.connection, 'select 1 as n')).toBe(1)
    await second.stop()
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
  } finally {
    stranger.kill()
  }
})

test('a first start that was killed midway is begun anew', async () => {
  await mkdir(`${folder()}.new`)
  await writeFile(join(`${folder()}.new`, 'PG_VERSION'), '18\n')
  const database = await startEmbedded({ dataDir: dataDir(), log })
  await database.stop()
  await expect(stat(`${folder()}.new`)).rejects.toThrow(/ENOENT/)
})

test.each([
  ['PG_VERSION', '16\n', /made by PostgreSQL 16.*brings PostgreSQL 18/],
  ['letter.txt', 'dear', /not empty and no database/],
])('a folder with %s of another kind is left alone and named', async (name, text, message) => {
  await mkdir(folder())
  await writeFile(join(folder(), name), text)
  await expect(startEmbedded({ dataDir: dataDir(), log })).rejects.toThrow(message)
  expect(await readFile(join(folder(), name), 'utf8')).toBe(text)
})

test('a temporary database goes with its owner, also when that is killed', async () => {
  const owner = await startElsewhere(
    'const { connection } = await e.startTemporary()\nconsole.log(connection); setInterval(() => {}, 1000)',
  )
  const socketFolder = new URL(owner.connection.replace('@/', '@local/')).searchParams.get('host') ?? ''
  await stat(socketFolder)
  await owner.kill()
  const isThere = () =>
    stat(socketFolder).then(
      () => true,
      () => false,
    )
  await expect.poll(isThere).toBe(false)
  await expect(stat(socketFolder)).rejects.toThrow(/ENOENT/)
  await expect(ask(owner.connection, 'select 1')).rejects.toThrow(/ENOENT|ECONNREFUSED/)
})

test('a temporary database may make databases and leaves nothing', async () => {
  const database = await startTemporary()
  await ask(database.connection, 'create database another')
  const socketFolder = new URL(database.connection.replace('@/', '@local/')).searchParams.get('host') ?? ''
  await database.stop()
  await expect(stat(socketFolder)).rejects.toThrow(/ENOENT/)
})

test.runIf(isRoot)('below a folder that is closed to others, root hands on one capability, and it works', async () => {
  const closed = await mkdtemp(join(tmpdir(), 'setpoint-closed-'))
  try {
    const database = await startEmbedded({ dataDir: join(closed, 'data'), log })
    expect(await ask(database.connection, 'select 1 as n')).toBe(1)
    await database.stop()
  } finally {
    await rm(closed, { recursive: true, force: true })
  }
})

test.runIf(isRoot)('what runs there passes closed folders, and access(2) says so too', async () => {
  const closed = await mkdtemp(join(tmpdir(), 'setpoint-closed-'))
  const runner = await runnerFor({ uid: 65_534, gid: 65_534 }, [closed])
  const { command, parameters } = runner(process.execPath, [
    '-e',
    `fs.accessSync(${JSON.stringify(closed)}, fs.constants.X_OK)`,
  ])
  const { status } = spawnSync(command, parameters)
  await rm(closed, { recursive: true })
  expect([command, status]).toEqual(['setpriv', 0])
})

test('which folder is closed to a user is told by its permission bits', async () => {
  const nobody = { uid: 65_534, gid: 65_534 }
  const closed = join(home, 'closed')
  await mkdir(join(closed, 'inner'), { recursive: true })
  expect(await firstClosed(nobody, [join(closed, 'inner')])).toBeNull()
  await chmod(closed, 0o700)
  expect(await firstClosed(nobody, [join(closed, 'inner')])).toBe(closed)
  const { command, options } = (await runnerFor(nobody, [home]))('postgres', [])
  expect([command, options]).toEqual(['postgres', nobody])
})
