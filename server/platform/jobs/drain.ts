/** Waiting until the queue has nothing left to do: for tests and for commands that end. */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '../db/database.ts'

/** Resolves when no job is due or running; `wake` makes an idle worker of a queue look now. Throws after `patience` (ms), naming the jobs. */
export async function awaitIdle(db: Db, wake: (queue: string) => void, patience: number): Promise<void> {
  const until = performance.now() + patience
  for (;;) {
    const busy = await busyQueues(db)
    if (busy.length === 0) return
    if (performance.now() > until) throw new Error(`The queue does not come to rest: ${busy.join(', ')}`)
    busy.forEach(wake)
    await sleep(10)
  }
}

async function busyQueues(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct name from pgboss.job
    where (state = 'active' or (state < 'active' and start_after <= now()))
      and name <> 'dead-letter' and left(name, 2) <> '__'`.execute(db)
  return rows.map(({ name }) => name)
}
