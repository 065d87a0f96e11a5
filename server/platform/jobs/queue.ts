/** Jobs and events on pg-boss, in the application's own database: what a transaction queues commits with it. */
import { CompiledQuery, sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Queue as BossQueue, Db as BossDb, QueueResult, SendOptions } from 'pg-boss'
import type { Logger } from 'pino'
import type { Platform } from '../context.ts'
import type { Db } from '../db/database.ts'
import type { AnyJob, AnyListener } from './definition.ts'
import { listenerRetry, queueOf, runnerOf } from './run.ts'
import type { Transport } from './transport.ts'
import { awaitIdle } from './drain.ts'

export interface QueueOptions {
  readonly connection: string
  readonly db: Db
  readonly jobs: readonly AnyJob[]
  readonly listeners: readonly AnyListener[]
  readonly log: Logger
  /** False: only queues; others do the work, the schedules and the upkeep. */
  readonly works: boolean
  /** False: what runs by itself at its hours does not (true). */
  readonly schedules?: boolean
  /** Seconds between two looks for jobs whose worker died or that took too long. */
  readonly upkeepInterval?: number
  /** Seconds between two looks for jobs that nobody told of (5). */
  readonly lookInterval?: number
}

export interface Queue {
  readonly transport: Transport
  /** Begins to work off jobs and to keep the schedules. Without it this process only queues. */
  start(platform: Platform): Promise<void>
  /** Takes no more jobs, lets those that run end (at most 30 s), and closes. */
  stop(): Promise<void>
  /** Resolves when no job is due or running; throws after `patience` (ms, four minutes). Retries that are due later are not waited for. */
  drain(patience?: number): Promise<void>
  /** How many jobs failed for good. */
  deadLetters(): Promise<number>
  /** Puts dead letters back to where they failed; answers how many. */
  redrive(): Promise<number>
  /** Throws when the queue cannot be used. */
  check(): Promise<void>
}

const deadLetter = 'dead-letter'
const day = 24 * 60 * 60
// Without a sign of life for this long (s) a job counts as left behind by a dead worker.
const heartbeat = 30

export async function openQueue(options: QueueOptions): Promise<Queue> {
  const { log, works, schedules = true } = options
  const upkeep = options.upkeepInterval ?? 20
  const boss = new PgBoss({
    connectionString: options.connection,
    application_name: 'setpoint-queue',
    schema: 'pgboss',
    max: works ? 4 : 1,
    useListenNotify: works,
    supervise: works,
    schedule: works && schedules,
    superviseIntervalSeconds: upkeep,
    monitorIntervalSeconds: upkeep,
    persistWarnings: false,
  })
  boss.on('error', (error) => log.warn({ err: error }, 'queue: trouble with the database'))
  boss.on('warning', ({ message }) => log.warn(`queue: ${message}`))
  try {
    await boss.start()
    await makeQueues(boss, [...options.jobs.map(jobQueue), ...options.listeners.map(listenerQueue)])
  } catch (error) {
    await boss.stop({ graceful: false, close: true })
    throw error
  }
  return queue(boss, options)
}

function queue(boss: PgBoss, options: QueueOptions): Queue {
  const workers = new Map<string, string>()
  return {
    transport: transport(boss, options.listeners),
    async start(platform) {
      const runners = [...options.jobs.map(runnerOf.job), ...options.listeners.map(runnerOf.listener)]
      for (const { queue: name, concurrency, run } of runners) {
        const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: options.lookInterval ?? 5 }
        const settings = { ...polling, localConcurrency: concurrency }
        const worker = { id: '' }
        worker.id = await boss.work<object>(name, settings, async ([job]) => {
          // Where there was one there may be more, and the next look would be seconds away.
          boss.notifyWorker(worker.id)
          if (job) await run(platform, job)
        })
        workers.set(name, worker.id)
      }
      await keepSchedules(boss, options.jobs)
    },
    stop: () => boss.stop({ graceful: true, close: true, timeout: 30_000 }),
    drain(patience = 240_000) {
      const wake = (queue: string) => {
        const worker = workers.get(queue)
        if (worker !== undefined) boss.notifyWorker(worker)
      }
      return awaitIdle(options.db, wake, patience)
    },
    async deadLetters() {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from pgboss.job where name = ${deadLetter} and state < 'completed'`.execute(options.db)
      return rows[0]?.count ?? 0
    },
    redrive: () => boss.redrive(deadLetter),
    async check() {
      await sql`select 1 from pgboss.version`.execute(options.db)
    },
  }
}

function transport(boss: PgBoss, listeners: readonly AnyListener[]): Transport {
  const queues = Map.groupBy(listeners, ({ event }) => event)
  return {
    async enqueue(db, job, data, { startAfter, wait = startAfter, singletonKey } = {}) {
      // The queue's policy keeps one waiting job a key; a job without one gets a key of its own.
      const options: SendOptions = { db: within(db), singletonKey: singletonKey ?? crypto.randomUUID() }
      await boss.send(job.name, data, wait === undefined ? options : { ...options, startAfter: wait })
    },
    hears: (event) => queues.has(event),
    async emit(db, name, payload) {
      const eventId = crypto.randomUUID()
      for (const listener of queues.get(name) ?? []) {
        await boss.send(queueOf(listener), { eventId, payload }, { db: within(db) })
      }
    },
  }
}

/** pg-boss's statements on the caller's connection, and so in its transaction. */
const within = (db: Db): BossDb => ({
  executeSql: async (text, values = []) => ({ rows: (await db.executeQuery(CompiledQuery.raw(text, values))).rows }),
})

const jobQueue = ({ name, retry, expireIn }: Pick<AnyJob, 'name' | 'retry' | 'expireIn'>): BossQueue => ({
  name,
  policy: 'short',
  notify: true,
  deadLetter,
  heartbeatSeconds: heartbeat,
  expireInSeconds: expireIn,
  retryLimit: retry.limit,
  retryDelay: retry.delay,
  ...(retry.delay > 0 ? { retryBackoff: true, retryDelayMax: day } : { retryBackoff: false }),
  deleteAfterSeconds: day,
})

const listenerQueue = (listener: AnyListener): BossQueue => ({
  ...jobQueue({ name: queueOf(listener), retry: listenerRetry, expireIn: 300 }),
  policy: 'standard',
})

/** Makes the queues that are missing and mends those whose definition changed. */
async function makeQueues(boss: PgBoss, wanted: readonly BossQueue[]): Promise<void> {
  const found = new Map((await boss.getQueues()).map((each) => [each.name, each]))
  if (!found.has(deadLetter)) await boss.createQueue(deadLetter, { retentionSeconds: 90 * day, retryLimit: 0 })
  for (const { name, policy, ...options } of wanted) {
    const there = found.get(name)
    if (there === undefined) await boss.createQueue(name, { policy: policy ?? 'standard', ...options })
    else if (differs(there, options)) await boss.updateQueue(name, options)
  }
}

const differs = (there: QueueResult, options: Partial<QueueResult>) =>
  Object.entries(options).some(([key, value]) => there[key as keyof QueueResult] !== value)

/** Cron in UTC. A schedule whose job is gone goes too. */
async function keepSchedules(boss: PgBoss, jobs: readonly AnyJob[]): Promise<void> {
  for (const { name, schedule } of jobs)
    if (schedule !== undefined) await boss.schedule(name, schedule, {}, { tz: 'UTC' })
  const scheduled = new Set(jobs.filter(({ schedule }) => schedule !== undefined).map(({ name }) => name))
  for (const { name } of await boss.getSchedules()) if (!scheduled.has(name)) await boss.unschedule(name)
}
