/** What stands in a database, as one number a table: equal where every row is equal. */
import pg from 'pg'
import type { BackupProblem } from './problem.ts'

export interface Fingerprint {
  readonly rows: number
  /** Sum of a 64-bit hash of each row: the order does not matter. */
  readonly sum: string
}

export type Fingerprints = ReadonlyMap<string, Fingerprint>

/** Text of values must not depend on the server's settings. */
const plainText = `set bytea_output = 'hex'; set datestyle = 'ISO'; set timezone = 'UTC'; set extra_float_digits = 1;
  set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`

/**
 * Notes the end of the log at a moment at which nobody writes, and what stands in the database then. Writers wait for a few
 * milliseconds: until the snapshot is taken, not until it is read.
 */
export async function fingerprintAtRest(connection: string, name: string): Promise<Fingerprints> {
  return withClient(connection, async (reader) =>
    withClient(connection, async (holder) => {
      const tables = await tablesOf(reader)
      await holdWriters(holder, tables)
      await reader.query('begin isolation level repeatable read read only')
      await reader.query('select 1 from pg_class limit 1') // takes the snapshot
      await holder.query('select pg_create_restore_point($1)', [name])
      await holder.query('commit')
      const found = await fingerprints(reader, tables)
      await reader.query('commit')
      await reader.query('select pg_switch_wal()')
      return found
    }),
  )
}

/** What stands in a database that nobody uses. */
export const fingerprint = (connection: string): Promise<Fingerprints> =>
  withClient(connection, async (client) => fingerprints(client, await tablesOf(client)))

/** Tables whose rows are not the same, with how many there should be and are. */
export function differences(expected: Fingerprints, found: Fingerprints): BackupProblem[] {
  const names = new Set([...expected.keys(), ...found.keys()])
  return [...names].toSorted().flatMap((name) => {
    const [want, have] = [expected.get(name), found.get(name)]
    if (want?.rows === have?.rows && want?.sum === have?.sum) return []
    return [{ code: 'table-differs', table: name, expected: want?.rows ?? null, found: have?.rows ?? null }]
  })
}

async function withClient<T>(connection: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: connection, application_name: 'setpoint-drill' })
  client.on('error', () => {}) // fails the query at hand, which says it
  await client.connect()
  try {
    await client.query(plainText)
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** A writer that takes long would make all others wait behind us: rather let go and try again. */
async function holdWriters(client: pg.Client, tables: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await client.query('begin')
    try {
      await client.query(`set local lock_timeout = '500ms'`)
      await client.query(`lock table ${tables.map(quoted).join(', ')} in share mode`)
      return
    } catch (error) {
      await client.query('rollback')
      if ((error as { code?: string }).code !== '55P03' || attempt === 20) throw error
      await new Promise((resolve) => setTimeout(resolve, 250 * attempt))
    }
  }
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p' order by 1`,
  )
  return rows.map(({ name }) => name)
}

async function fingerprints(client: pg.Client, tables: readonly string[]): Promise<Fingerprints> {
  const found = new Map<string, Fingerprint>()
  for (const table of tables) {
    const { rows } = await client.query<Fingerprint>(
      `select count(*)::float8 as rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as sum
       from ${quoted(table)} t`,
    )
    if (rows[0] !== undefined) found.set(table, rows[0])
  }
  return found
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
