import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { execute, withDatabase } from '../../test/database.ts'
import { openDatabase } from './database.ts'
import { migrate, readMigrations } from './migrate.ts'
import { awaitDatabase, checkMigrations } from './ready.ts'

let folder = ''
let connection = ''
let database = ''
const names = ['202601010000-body-first.sql', '202601020000-body-second.sql'] as const

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setpoint-migrations-'))
  database = `migrate_${crypto.randomUUID().replaceAll('-', '')}`
  await execute(inject('postgres'), `create database ${database}`)
  connection = withDatabase(inject('postgres'), database)
  await put(names[0], 'create table first (n int);\ninsert into first values (1);')
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
  await execute(inject('postgres'), `drop database ${database} with (force)`)
})

const put = (name: string, sql: string): Promise<void> => writeFile(join(folder, name), sql)
const run = (): Promise<string[]> => migrate({ connection, folder })

async function count(table: string): Promise<number> {
  const client = new pg.Client({ connectionString: connection })
  await client.connect()
  try {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`)
    return rows[0]?.n ?? -1
  } finally {
    await client.end()
  }
}

test('what is missing is applied in order, once', async () => {
  expect(await run()).toEqual([names[0]])
  await put(names[1], 'insert into first values (2);')
  expect(await run()).toEqual([names[1]])
  expect(await run()).toEqual([])
  expect(await count('first')).toBe(2)
})

test('several at once apply each file once', async () => {
  await put(names[1], 'select pg_sleep(0.05); insert into first values (2);')
  const applied = await Promise.all([run(), run(), run()])
  expect(applied.flat()).toEqual([...names])
  expect(await count('first')).toBe(2)
})

test('a file that fails is undone whole, and named with its line', async () => {
  await put(names[1], 'create table second (n int);\nselect 1;\nselect nonsense;')
  await expect(run()).rejects.toThrow(/202601020000-body-second\.sql line 3: column "nonsense" does not exist/)
  await expect(count('second')).rejects.toThrow(/does not exist/)
  expect(await count('first')).toBe(1)
  await put(names[1], 'create table second (n int);')
  expect(await run()).toEqual([names[1]])
})

test('a file changed after it was applied is refused, other line ends are not', async () => {
  await run()
  await put(names[0], 'create table first (n int);\r\ninsert into first values (1);')
  expect(await run()).toEqual([])
  await put(names[0], 'create table first (n bigint);')
  await expect(run()).rejects.toThrow(/first\.sql was changed after it had been applied/)
})

test('the database of a newer version is refused', async () => {
  await put(names[1], 'select 1;')
  await run()
  await rm(join(folder, names[1]))
  await expect(run()).rejects.toThrow(/newer Setpoint \(202601020000-body-second\.sql is unknown/)
})

test('a file with another kind of name is refused', async () => {
  await put('hotfix.sql', 'select 1;')
  await expect(run()).rejects.toThrow(/hotfix\.sql is not named/)
  expect((await readMigrations()).length).toBeGreaterThan(0)
})

test('readiness names a migration that is missing', async () => {
  await run()
  const { db } = openDatabase({ connection, poolSize: 2, preparedStatements: false, applicationName: 'test' })
  await expect(checkMigrations(db)).rejects.toThrow(/is not applied/)
  await db.destroy()
})

test('a database that refuses us is said at once, one that is not there after its time', async () => {
  const quiet = { info: () => {} }
  await awaitDatabase(connection, quiet)
  await expect(awaitDatabase(connection.replace(/:[^:@]+@/, ':wrong@'), quiet)).rejects.toThrow(
    /DATABASE_URL cannot be used: .*authentication/,
  )
  await expect(awaitDatabase('postgresql://x:y@127.0.0.1:9/z', quiet, 300)).rejects.toThrow(
    /DATABASE_URL cannot be used: .*ECONNREFUSED/,
  )
})
