/** Whether the database can be worked with: waited for at the start, asked again by /ready. */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import type { Db } from './database.ts'
import { readMigrations } from './migrate.ts'

const oldestVersion = 15

/**
 * Waits until a PostgreSQL of one's own accepts connections (it may be starting beside us), at most `patience` ms.
 * Throws an Error in plain words when it does not, refuses the login, or is too old or not in UTF-8.
 */
export async function awaitDatabase(
  connection: string,
  log: { info(message: string): void },
  patience = 30_000,
): Promise<void> {
  const until = Date.now() + patience
  for (let told = false; ; await sleep(500)) {
    try {
      return await checkServer(connection)
    } catch (error) {
      if (!isPassing(error) || Date.now() > until) throw explain(error)
      if (!told) log.info('Waiting for the database.')
      told = true
    }
  }
}

/** Resolves when the database answers; throws when it does not within the pool's time. */
export async function checkDatabase(db: Db): Promise<void> {
  await sql`select 1`.execute(db)
}

/** Resolves when every migration of this version is applied; throws naming the first one that is not. */
export async function checkMigrations(db: Db): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from schema_migration`.execute(db)
  const applied = new Set(rows.map(({ name }) => name))
  const missing = (await readMigrations()).find(({ name }) => !applied.has(name))
  if (missing !== undefined) throw new Error(`${missing.name} is not applied`)
}

async function checkServer(connection: string): Promise<void> {
  const client = new pg.Client({ connectionString: connection, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ version: string; encoding: string }>(
      "select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding",
    )
    const version = Math.floor(Number(rows[0]?.version) / 10_000)
    if (version < oldestVersion)
      throw new Error(`The database is PostgreSQL ${version}; Setpoint needs ${oldestVersion} or later.`)
    if (rows[0]?.encoding !== 'UTF8')
      throw new Error(`The database is encoded in ${rows[0]?.encoding}; Setpoint needs UTF8.`)
  } finally {
    await client.end()
  }
}

/** Nobody listening yet, one who is slow to answer, or the server still starting up (SQLSTATE class 57P). */
function isPassing(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  // pg's own words, without a code.
  return (
    message === 'timeout expired' ||
    ['ECONNREFUSED', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET', '57P03'].includes(code)
  )
}

function explain(error: unknown): Error {
  const reason =
    error instanceof AggregateError
      ? error.errors.map(String).join('; ')
      : error instanceof Error
        ? error.message
        : String(error)
  return new Error(`DATABASE_URL cannot be used: ${reason}`, { cause: error })
}
