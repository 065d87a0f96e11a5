import type { EventName, Events } from '../../events.ts'
import type { Platform, Transactional, Tx } from '../context.ts'
import type { Db } from './database.ts'

/**
 * Runs `work` in one transaction, on a context bound to it: events and jobs commit with the data or not at all.
 * Inside a transaction it joins the one that is there.
 */
export async function transaction<C extends Platform, T>(ctx: C, work: (tx: Tx<C>) => Promise<T>): Promise<T> {
  if (isTransactional(ctx)) return work(ctx)
  const afterwards: (() => void)[] = []
  const result = await ctx.db.transaction().execute((db) => work(bind(ctx, db, afterwards)))
  for (const run of afterwards) run()
  return result
}

const isTransactional = <C extends Platform>(ctx: C): ctx is Tx<C> => 'inTransaction' in ctx

function bind<C extends Platform>(ctx: C, db: Db, afterwards: (() => void)[]): Tx<C> {
  const bound: Transactional & { db: Db } = {
    db,
    inTransaction: true,
    enqueue: (job, data, options) => ctx.transport.enqueue(db, job, data, options),
    async emit<Name extends EventName>(name: Name, payload: Events[Name]) {
      await ctx.transport.emit(db, name, payload)
      afterwards.push(() => ctx.realtime.changed(payload.userId, name, payload))
    },
    afterCommit: (run) => afterwards.push(run),
  }
  return { ...ctx, ...bound }
}
