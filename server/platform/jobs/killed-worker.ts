/** For queue.test.ts: a worker that takes a job, says so, and never ends it. */
import { pino } from 'pino'
import type { Platform } from '../context.ts'
import { openDatabase } from '../db/database.ts'
import { defineJob } from './definition.ts'
import { openQueue } from './queue.ts'

const connection = process.argv[2] ?? ''
const log = pino({ level: 'silent' })
const stuck = defineJob<object>({
  name: 'test.stuck',
  // Taken again by this one before it is killed, there must be another try for who comes after.
  retry: { limit: 9, delay: 0 },
  expireIn: 2,
  run() {
    process.send?.('running')
    return new Promise(() => {})
  },
})
const { db } = openDatabase({ connection, poolSize: 2, preparedStatements: true, applicationName: 'killed' })
const queue = await openQueue({ connection, db, jobs: [stuck], listeners: [], log, works: true })
await queue.start({ log } as unknown as Platform)
await queue.transport.enqueue(db, stuck, {})
