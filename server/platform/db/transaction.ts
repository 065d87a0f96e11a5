import type { EventName, Events } from '../../events.ts'
import type { Platform, Transactional, Tx, Untold } from '../context.ts'
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

/** A context for work whose one statement is the transaction. */
export type Lone<C extends Platform> = C & Pick<Transactional, 'emit' | 'afterCommit'>

/**
 * As `transaction`, for work that writes with ONE statement, fails no more after it, and emits at most `event`. PostgreSQL
 * makes a statement a transaction by itself: one round trip instead of three. Where the event has listeners, telling
 * them is a second write: then, and inside a transaction, this is `transaction`.
 */
export async function statement<C extends Platform, T>(
  ctx: C,
  event: EventName,
  work: (lone: Lone<C>) => Promise<T>,
): Promise<T> {
  if (isTransactional(ctx) || ctx.transport.hears(event)) return transaction(ctx, work)
  const afterwards: (() => void)[] = []
  const afterCommit = (run: () => void) => void afterwards.push(run)
  const emit: Transactional['emit'] = async (name, payload) => {
    if (name !== event) throw new Error(`a statement for ${event} cannot emit ${name}`)
    afterCommit(() => ctx.realtime.changed(payload.userId, name, payload))
  }
  const result = await work({ ...ctx, emit, afterCommit })
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
    tell<Name extends EventName>(userIds: Iterable<string>, name: Name, payload: Untold<Name>) {
      for (const userId of userIds)
        afterwards.push(() => ctx.realtime.changed(userId, name, { ...payload, userId } as unknown as Events[Name]))
    },
    afterCommit: (run) => afterwards.push(run),
  }
  return { ...ctx, ...bound }
}
