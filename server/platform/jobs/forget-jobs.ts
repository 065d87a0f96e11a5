import { sql } from 'kysely'
import type { Platform, Tx } from '../context.ts'

/** Takes every job and every piece of news about a person out of the queue: done, waiting, failed for good. */
export async function forgetJobs(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`
    delete from pgboss.job
    where data ->> 'userId' = ${userId} or data -> 'payload' ->> 'userId' = ${userId}`.execute(tx.db)
}
