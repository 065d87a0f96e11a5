import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { cloneTemplate, execute } from '../test/database.ts'
import { readSettings } from './config/settings.ts'
import { transaction } from './db/transaction.ts'
import { defineJob, listen } from './jobs/definition.ts'
import { openPlatform } from './platform.ts'
import { metricsText } from './telemetry/metrics.ts'

/** So that a slow machine is not taken for a part that is missing. */
const patience = 120_000
let folder: string
let database: Awaited<ReturnType<typeof cloneTemplate>>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'platform-'))
  database = await cloneTemplate(inject('postgres'))
})
afterEach(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})
const settings = (more: Record<string, string> = {}) =>
  readSettings({ SETPOINT_DATA: folder, LOG_LEVEL: 'silent', ...more })

test('every part works together, says that it is ready, and closes', async () => {
  const ran: string[] = []
  const job = defineJob<{ what: string }>({
    name: 'test.job',
    retry: { limit: 0, delay: 0 },
    expireIn: 60,
    run: async (platform, { what }) =>
      void ran.push(what, String((await sql<{ n: number }>`select 1 as n`.execute(platform.db)).rows[0]?.n)),
  })
  const listener = listen('profile.changed', 'test.listener', async (_platform, { userId }) => void ran.push(userId))
  const options = { connection: database.connection, jobs: [job], listeners: [listener], patience }
  const opened = await openPlatform(settings(), options)
  expect(await opened.ready()).toEqual({ database: 'ok', migrations: 'ok', queue: 'ok', storage: 'ok' })
  await opened.queue.start()
  await transaction(opened.platform, async (tx) => {
    await tx.enqueue(job, { what: 'done' })
    await tx.emit('profile.changed', { userId: 'u1' })
  })
  await opened.queue.drain()
  expect(ran.toSorted()).toEqual(['1', 'done', 'u1'])
  expect((await metricsText()).text).toContain('job_duration_seconds_count{job="test.job",outcome="done"} 1')
  expect(existsSync(join(folder, 'keys/master.json'))).toBe(true)
  await Promise.all([opened.close(), opened.close()])
  await expect(sql`select 1`.execute(opened.platform.db)).rejects.toThrow(/destroyed|end/)
})

test('what is wrong is named by its part', async () => {
  const opened = await openPlatform(settings({ SETPOINT_ROLES: 'web' }), {
    connection: database.connection,
    jobs: [],
    listeners: [],
    patience,
  })
  await execute(database.connection, 'drop table schema_migration; drop schema pgboss cascade')
  rmSync(join(folder, 'files'), { recursive: true, force: true })
  writeFileSync(join(folder, 'files'), 'in the way')
  const ready = await opened.ready()
  expect(ready['database']).toBe('ok')
  expect(ready['migrations']).toMatch(/schema_migration/)
  expect(ready['queue']).toMatch(/pgboss/)
  expect(ready['storage']).toMatch(/EEXIST|ENOTDIR/)
  await opened.close()
})

test('a part that cannot be opened closes those before it', async () => {
  const badName = defineJob<object>({
    name: 'not a name!',
    retry: { limit: 0, delay: 0 },
    expireIn: 60,
    run: async () => {},
  })
  const options = { connection: database.connection, jobs: [badName], listeners: [] }
  await expect(openPlatform(settings(), options)).rejects.toThrow(/can only contain/)
  const client = new pg.Client({ connectionString: database.connection })
  await client.connect()
  // A pool ends without waiting for the other side to see it.
  const open = async () => {
    const { rows } = await client.query<{ n: number }>(
      "select count(*)::int as n from pg_stat_activity where datname = current_database() and application_name like 'setpoint%'",
    )
    return rows[0]?.n
  }
  await expect.poll(open).toBe(0)
  await client.end()
})
