/**
 * Brings a database to the state of `server/migrations`. Forward only: an applied file is never changed, what it did
 * wrong is mended by a later one. One instance migrates, the others wait for it.
 *
 * In a migration write `numeric(6, 2)` with the space: PostgreSQL and the type generator spell it so, and a search
 * for one spelling finds all.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

export interface MigrateOptions {
  /** A connection of its own, not one through PgBouncer in transaction mode (the lock belongs to the session). */
  readonly connection: string
  readonly log?: { info(message: string): void }
  /** Default: server/migrations. */
  readonly folder?: string
}

export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** A database that cannot be migrated as it is; the message says why and what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

const ownFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Any number, the same in every Setpoint: the advisory lock of migrations. */
const lockKey = 7_305_811_526

/** Applies what is missing, each file in its transaction, and answers their names. Throws `MigrationError`; nothing is half-applied. */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const migrations = await readMigrations(options.folder ?? ownFolder)
  const client = new pg.Client({
    connectionString: options.connection,
    application_name: 'setpoint-migrate',
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', () => {}) // A lost connection also fails the query at hand, and that says it.
  await client.connect()
  try {
    await lock(client)
    await client.query(
      'create table if not exists schema_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    )
    const missing = await compare(client, migrations)
    for (const migration of missing) {
      options.log?.info(`Migrating the database: ${migration.name}`)
      await apply(client, migration)
    }
    return missing.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** The migrations of a folder in their order. Throws when a file is not named `<yyyymmddhhmm>-<module>-<what>.sql`. */
export async function readMigrations(folder = ownFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      if (!/^\d{12}-[a-z0-9]+-[a-z0-9-]+\.sql$/.test(name))
        throw new MigrationError(`${name} is not named <yyyymmddhhmm>-<module>-<what>.sql`)
      const sql = await readFile(join(folder, name), 'utf8')
      // Line ends may differ between checkouts.
      return { name, sql, checksum: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex') }
    }),
  )
}

async function lock(client: pg.Client): Promise<void> {
  await client.query("set statement_timeout = 0; set lock_timeout = '10min'")
  await client.query('select pg_advisory_lock($1)', [lockKey])
  // A migration that waits for a table makes everybody behind it wait too: rather give up.
  await client.query("set lock_timeout = '10s'")
}

async function compare(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migration order by name',
  )
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, checksum } of rows) {
    const migration = known.get(name)
    if (migration === undefined)
      throw new MigrationError(
        `The database was migrated by a newer Setpoint (${name} is unknown to this one). Start that version.`,
      )
    if (migration.checksum !== checksum)
      throw new MigrationError(
        `${name} was changed after it had been applied to this database. Undo the change and add a new migration.`,
      )
  }
  const applied = new Set(rows.map(({ name }) => name))
  return migrations.filter(({ name }) => !applied.has(name))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw new MigrationError(
      `${name}${lineOf(error, sql)}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}

function lineOf(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError) || error.position === undefined) return ''
  return ` line ${sql.slice(0, Number(error.position)).split('\n').length}`
}
