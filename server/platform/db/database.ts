/** The pool, and Kysely over it. */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.ts'

export type Db = Kysely<DB>

export interface DatabaseOptions {
  /** A connection string, or the embedded server's socket. */
  readonly connection: string
  readonly poolSize: number
  /** Off behind PgBouncer in transaction mode. */
  readonly preparedStatements: boolean
  readonly applicationName: string
  /** Milliseconds that a statement may take, and the wait for a connection (5 s). */
  readonly patience?: number
}

// A day is a calendar day, not an instant: keep it as text. Counts fit a double.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Opens the pool; nothing is connected yet. `pool.end()` through `db.destroy()`. */
export function openDatabase({ patience = 5_000, ...options }: DatabaseOptions): { db: Db; pool: pg.Pool } {
  const pool = new pg.Pool({
    connectionString: options.connection,
    max: options.poolSize,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: patience,
    statement_timeout: patience,
    application_name: options.applicationName,
  })
  // An idle connection that breaks (the database restarts) is replaced by the pool; without a listener it ends the process.
  pool.on('error', () => {})
  if (options.preparedStatements) pool.on('connect', prepareRepeated)
  return { db: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }), pool }
}

const preparedLimit = 400
const statementNames = new Map<string, string>()

/** Gives each statement text a name, so that PostgreSQL parses and plans it once a connection. Bounded: odd texts stay unnamed. */
function prepareRepeated(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (config: unknown, ...rest: unknown[]) => unknown
  const named = (config: unknown, values?: unknown, ...rest: unknown[]) => {
    if (typeof config !== 'string' || !Array.isArray(values) || values.length === 0)
      return query(config, values, ...rest)
    const name = statementName(config)
    return name === undefined ? query(config, values, ...rest) : query({ name, text: config, values }, ...rest)
  }
  client.query = named as typeof client.query
}

function statementName(text: string): string | undefined {
  const known = statementNames.get(text)
  if (known !== undefined || statementNames.size >= preparedLimit) return known
  const name = `s${statementNames.size}`
  statementNames.set(text, name)
  return name
}
