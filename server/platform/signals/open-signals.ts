/** Signals by PostgreSQL's NOTIFY: sent inside the transaction, heard on a connection that does nothing else. */
import { setTimeout as after } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import type { Logger } from 'pino'
import type { SignalName, Signals } from './signals.ts'

export interface SignalsOptions {
  /** Not through PgBouncer in transaction mode: it would hear nothing. */
  readonly connection: string
  readonly log: Logger
  /** Milliseconds before a lost connection is tried again. */
  readonly retryDelay?: number
}

export interface Hearing {
  readonly hear: Readonly<Record<SignalName, (payload: string) => void>>
  /** Called when signals may have been missed: whenever the connection is there again. */
  readonly missed: () => void
}

export interface OpenSignals extends Signals {
  /** Hears from now on; resolves after the first try to connect, which goes on by itself when it fails. */
  start(hearing: Hearing): Promise<void>
  close(): Promise<void>
}

const channel = 'setpoint_signals'
/** A connection that died without a word is found this often (ms). */
const pulse = 30_000

export function openSignals({ connection, log, retryDelay = 1_000 }: SignalsOptions): OpenSignals {
  const self = crypto.randomUUID()
  const closing = new AbortController()
  let listening: Promise<void> = Promise.resolve()

  async function listenOnce({ hear, missed }: Hearing, tried: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: connection,
      application_name: 'setpoint-signals',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
    })
    const lost = new Promise<void>((resolve) => client.once('end', resolve).on('error', () => resolve()))
    client.on('notification', ({ payload = '' }) => {
      const [from, name, ...rest] = payload.split(' ')
      if (from !== self && name !== undefined && name in hear) hear[name as SignalName](rest.join(' '))
    })
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      missed()
      tried()
      await Promise.race([lost, beat(client), aborted(closing.signal)])
    } finally {
      // A dead line would keep us waiting for its end.
      await Promise.race([client.end().catch(() => {}), after(1_000, undefined, { ref: false })])
    }
  }

  async function listenForever(hearing: Hearing, tried: () => void): Promise<void> {
    while (!closing.signal.aborted) {
      await listenOnce(hearing, tried).catch((error: unknown) =>
        log.warn({ err: error }, 'signals: trouble with the database'),
      )
      tried()
      await after(retryDelay, undefined, { signal: closing.signal }).catch(() => {})
    }
  }

  return {
    async send(db, name, payload) {
      await sql`select pg_notify(${channel}, ${`${self} ${name} ${payload}`})`.execute(db)
    },
    start: (hearing) =>
      new Promise((tried) => {
        listening = listenForever(hearing, tried)
      }),
    async close() {
      closing.abort()
      await listening
    },
  }
}

/** Throws when the connection answers no more. */
async function beat(client: pg.Client): Promise<never> {
  for (;;) {
    await after(pulse, undefined, { ref: false })
    await client.query('select 1')
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
