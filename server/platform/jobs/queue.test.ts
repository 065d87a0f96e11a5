import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { cloneTemplate } from '../../test/database.ts'
import type { Platform } from '../context.ts'
import { openDatabase, type Db } from '../db/database.ts'
import { defineJob, listen, type AnyJob } from './definition.ts'
import { openQueue, type Queue } from './queue.ts'

let database: Awaited<ReturnType<typeof cloneTemplate>>
let db: Db
let queue: Queue
let ran: unknown[] = []
let failures = 0

const note = defineJob<{ what: string }>({
  name: 'test.note',
  retry: { limit: 1, delay: 0 },
  expireIn: 600,
  concurrency: 4,
  run: async (_platform, { what }) => void ran.push(what),
})
const failing = defineJob<{ times: number }>({
  name: 'test.failing',
  retry: { limit: 2, delay: 0 },
  expireIn: 600,
  async run(_platform, { times }) {
    if (failures++ < times) throw new Error('mara@example.org was refused', { cause: new Error('token=abc') })
    ran.push('at last')
  },
})
const tellA = listen(
  'weight.recorded',
  'test.tells-a',
  async (_platform, payload, { eventId }) => void ran.push(['a', payload, eventId]),
)
const tellB = listen(
  'weight.recorded',
  'test.tells-b',
  async (_platform, payload, { eventId }) => void ran.push(['b', payload, eventId]),
)
const jobs: AnyJob[] = [note, failing]
const log = pino({ level: 'silent' })
const platform = { log } as unknown as Platform

beforeAll(async () => {
  database = await cloneTemplate(inject('postgres'))
  db = openDatabase({
    connection: database.connection,
    poolSize: 4,
    preparedStatements: true,
    applicationName: 'test',
    patience: 120_000,
  }).db
  queue = await openQueue({ connection: database.connection, db, jobs, listeners: [tellA, tellB], log, works: true })
  await queue.start(platform)
})
afterAll(async () => {
  await queue.stop()
  await db.destroy()
  await database.drop()
})
beforeEach(() => {
  ran = []
  failures = 0
})

test('a job runs when its transaction commits, not before and not without', async () => {
  await db.transaction().execute(async (tx) => {
    await queue.transport.enqueue(tx, note, { what: 'committed' })
    await sleep(50)
    expect(ran).toEqual([])
  })
  const rolledBack = db.transaction().execute(async (tx) => {
    await queue.transport.enqueue(tx, note, { what: 'rolled back' })
    throw new Error('no')
  })
  await expect(rolledBack).rejects.toThrow('no')
  await queue.drain()
  expect(ran).toEqual(['committed'])
})

describe('where the next look by itself is a day away', () => {
  const told = defineJob<{ what: string }>({ ...note, name: 'test.told' })
  const tellC = listen('profile.changed', 'test.tells-c', async (_platform, { userId }) => void ran.push(userId))
  let patient: Queue
  beforeAll(async () => {
    patient = await openQueue({
      connection: database.connection,
      db,
      jobs: [told],
      listeners: [tellC],
      log,
      works: true,
      lookInterval: 86_400,
    })
    await patient.start(platform)
  })
  afterAll(() => patient.stop())

  test('a committed job is picked up all the same', async () => {
    for (let round = 0; round < 10; round++) {
      await patient.transport.enqueue(db, told, { what: `quick ${round}` })
      await expect.poll(() => ran).toContain(`quick ${round}`)
    }
  })

  test('what is queued at once is worked off in one go, one job after the other', async () => {
    await db.transaction().execute(async (tx) => {
      for (let n = 0; n < 12; n++) await patient.transport.emit(tx, 'profile.changed', { userId: `u${n}` })
    })
    await expect.poll(() => ran.length).toBe(12)
    expect(new Set(ran).size).toBe(12)
  })
})

test('an event reaches each listener once with the same id, and costs no query where nobody listens', async () => {
  const payload = { userId: 'u1', entryId: 'e1', day: '2026-11-20' }
  await db.transaction().execute((tx) => queue.transport.emit(tx, 'weight.recorded', payload))
  await queue.drain()
  expect(ran.map((each) => (each as unknown[])[0]).toSorted()).toEqual(['a', 'b'])
  expect(new Set(ran.map((each) => (each as unknown[])[2])).size).toBe(1)
  expect(ran).toContainEqual(['a', payload, expect.stringMatching(/^[\da-f-]{36}$/)])
  const unusable = {} as Db
  await queue.transport.emit(unusable, 'account.changed', { userId: 'u1' })
  await expect(queue.transport.emit(unusable, 'weight.recorded', payload)).rejects.toThrow(TypeError)
})

test('a job that fails is tried again', async () => {
  await queue.transport.enqueue(db, failing, { times: 2 })
  await queue.drain()
  expect(ran).toEqual(['at last'])
  expect(failures).toBe(3)
})

test('a job that fails for good is a dead letter, tells nothing of persons, and can be put back', async () => {
  expect(await queue.deadLetters()).toBe(0)
  await queue.transport.enqueue(db, failing, { times: 3 })
  await queue.drain()
  expect(await queue.deadLetters()).toBe(1)
  expect(failures).toBe(3)
  const { rows } = await sql<{
    kept: string
  }>`select coalesce(output::text, '') || coalesce(source_output::text, '') as kept from pgboss.job`.execute(db)
  const kept = rows.map((row) => row.kept).join()
  expect(kept).toContain('[email] was refused')
  expect(kept).not.toContain('mara@')
  expect(await queue.redrive()).toBe(1)
  await queue.drain()
  expect(ran).toEqual(['at last'])
  expect(await queue.deadLetters()).toBe(0)
})

test('of jobs with the same key one waits; others are not held back', async () => {
  for (let time = 0; time < 3; time++) {
    await queue.transport.enqueue(db, note, { what: 'keyed' }, { wait: 3_600, singletonKey: 'k' })
    await queue.transport.enqueue(db, note, { what: 'free' })
  }
  await queue.drain()
  expect(ran).toEqual(['free', 'free', 'free'])
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from pgboss.job where name = 'test.note' and state = 'created'`.execute(db)
  await sql`delete from pgboss.job where data ->> 'what' = 'keyed'`.execute(db)
  expect(rows[0]?.n).toBe(1)
})

test('seconds to wait are counted from now, wherever the clock of who queues stands', async () => {
  await queue.transport.enqueue(db, note, { what: 'later' }, { wait: 3_600 })
  await queue.drain()
  const { rows } = await sql<{ wait: number }>`
    select extract(epoch from start_after - created_on)::float as wait
    from pgboss.job where data ->> 'what' = 'later'`.execute(db)
  await sql`delete from pgboss.job where data ->> 'what' = 'later'`.execute(db)
  expect(rows.map(({ wait }) => Math.round(wait))).toEqual([3_600])
})

test('stopping lets the running job end', async () => {
  const [begun, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slow = defineJob<object>({
    name: 'test.slow',
    retry: { limit: 0, delay: 0 },
    expireIn: 600,
    async run() {
      begun.resolve()
      await end.promise
      ran.push('slow done')
    },
  })
  const own = await openQueue({ connection: database.connection, db, jobs: [slow], listeners: [], log, works: true })
  await own.start(platform)
  await own.transport.enqueue(db, slow, {})
  await begun.promise
  expect(await activeJobs('test.slow')).toBe(1)
  const stopping = own.stop()
  await sleep(50)
  end.resolve()
  await stopping
  expect(ran).toEqual(['slow done'])
  expect(await activeJobs('test.slow')).toBe(0)
})

test('schedules follow the definitions, and changed definitions reach the database', async () => {
  const before = { ...note, name: 'test.changing', schedule: '0 3 * * *' } as unknown as AnyJob
  const open = async (changing: AnyJob) => {
    const own = await openQueue({
      connection: database.connection,
      db,
      jobs: [changing],
      listeners: [],
      log,
      works: true,
    })
    await own.start(platform)
    await own.stop()
    const { rows } = await sql<{ retry_limit: number; cron: string | null }>`
      select retry_limit, cron from pgboss.queue left join pgboss.schedule using (name) where name = 'test.changing'`.execute(
      db,
    )
    return rows
  }
  expect(await open(before)).toEqual([{ retry_limit: 1, cron: '0 3 * * *' }])
  const { schedule: _gone, ...unscheduled } = before
  expect(await open({ ...unscheduled, retry: { limit: 7, delay: 3 } })).toEqual([{ retry_limit: 7, cron: null }])
})

test('what a killed worker left behind is done by another', async () => {
  const child = fork(new URL('./killed-worker.ts', import.meta.url), [database.connection], { execArgv: [] })
  const [message] = await once(child, 'message')
  expect(message).toBe('running')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const stuck = defineJob<object>({
    name: 'test.stuck',
    retry: { limit: 9, delay: 0 },
    expireIn: 2,
    run: async () => void ran.push('rescued'),
  })
  const own = await openQueue({
    connection: database.connection,
    db,
    jobs: [stuck],
    listeners: [],
    log,
    works: true,
    upkeepInterval: 1,
  })
  await own.start(platform)
  await expect.poll(() => ran).toContain('rescued')
  await own.stop()
})

async function activeJobs(name: string): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from pgboss.job where name = ${name} and state = 'active'`.execute(db)
  return rows[0]?.n ?? 0
}
