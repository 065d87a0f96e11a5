/** The database: version, migrations, what must be on so that nothing is lost, the clock, and jobs that failed. */
import pg from 'pg'
import type { Settings } from '../platform/config/settings.ts'
import type { Reached } from '../platform/db/start-database.ts'
import { readMigrations } from '../platform/db/migrate.ts'
import { failing, fine, warning, type Finding } from './finding.ts'

export async function checkDatabase(settings: Settings, { connection, beside }: Reached): Promise<readonly Finding[]> {
  const client = new pg.Client({ connectionString: connection, connectionTimeoutMillis: 30_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const kind = settings.DATABASE_URL === null ? 'embedded' : 'of your own'
    const where = beside ? 'beside the running Setpoint' : 'started for this check'
    const [version] = await ask(client, `select current_setting('server_version') as text`)
    return [
      fine('database', `PostgreSQL ${version}, ${kind}${settings.DATABASE_URL === null ? `, ${where}` : ''}`),
      await checkSafety(client),
      ...(await checkMigrated(client)),
    ]
  } finally {
    await client.end()
  }
}

/** The texts of the rows, without those that are null. */
async function ask(client: pg.Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ text: string | null }>(sql)
  return rows.flatMap(({ text }) => text ?? [])
}

async function checkSafety(client: pg.Client): Promise<Finding> {
  const off = await ask(
    client,
    `select name as text from pg_settings
     where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'`,
  )
  if (off.length === 0) return fine('durability', 'what is acknowledged is on disk')
  return failing('durability', `${off.join(', ')} is off in the database: a power cut loses what people have entered.`)
}

async function checkMigrated(client: pg.Client): Promise<readonly Finding[]> {
  const [table] = await ask(client, `select to_regclass('schema_migration')::text as text`)
  const applied = table === undefined ? [] : await ask(client, 'select name as text from schema_migration')
  const own = (await readMigrations()).map(({ name }) => name)
  const unknown = applied.filter((name) => !own.includes(name))
  const missing = own.filter((name) => !applied.includes(name))
  if (unknown.length > 0)
    return [
      failing('migrations', `${unknown[0]} was applied by a newer Setpoint: start that version, this one will not.`),
    ]
  if (missing.length > 0) return [warning('migrations', `${missing.length} are applied by the next start.`)]
  return [fine('migrations', `all ${own.length} are applied`), await checkClock(client), await checkJobs(client)]
}

/** A clock that went back would make sessions and points in time wrong. */
async function checkClock(client: pg.Client): Promise<Finding> {
  const [ahead] = await ask(
    client,
    `select greatest((select max(applied_at) from schema_migration), (select max(created_at) from session))::text as text
     where greatest((select max(applied_at) from schema_migration), (select max(created_at) from session)) > now() + interval '1 minute'`,
  )
  const now = new Date().toISOString()
  if (ahead === undefined) return fine('clock', now)
  return failing('clock', `It says ${now}, but something was written at ${ahead}: set it, best by NTP.`)
}

async function checkJobs(client: pg.Client): Promise<Finding> {
  const [schema] = await ask(client, `select to_regclass('pgboss.job')::text as text`)
  if (schema === undefined) return fine('jobs', 'none yet')
  const [dead = '0'] = await ask(
    client,
    `select count(*)::text as text from pgboss.job where name = 'dead-letter' and state < 'completed'`,
  )
  if (dead === '0') return fine('jobs', 'none failed for good')
  return warning('jobs', `${dead} failed for good: the log says why (search it for "dead letter").`)
}
