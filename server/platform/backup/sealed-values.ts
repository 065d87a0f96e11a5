/**
 * Opens what is sealed in a restored database. Which columns are sealed is read from the database (`sealed…`, bytes), so
 * that no table can be forgotten; the owner and the row that a value was sealed for stand in columns of its row.
 */
import { setImmediate } from 'node:timers/promises'
import pg from 'pg'
import { KeyErased, place, type Vault } from '../vault/vault.ts'
import type { BackupProblem } from './problem.ts'

export interface Opened {
  readonly opened: number
  readonly problems: readonly BackupProblem[]
}

/** Values of a column that are opened at most, spread over the table. */
const sample = 50_000
const batch = 1_000

export async function openSealedValues(connection: string, vault: Vault): Promise<Opened> {
  const client = new pg.Client({ connectionString: connection, application_name: 'setpoint-drill' })
  client.on('error', () => {})
  await client.connect()
  try {
    const known: Owners = { kept: new Set(await vault.owners()), erased: new Set(await vault.erasedOwners()) }
    let opened = 0
    const problems: BackupProblem[] = []
    for (const column of await sealedColumns(client)) {
      const result = await openColumn(client, vault, known, column)
      opened += result.opened
      if (result.closed > 0)
        problems.push({
          code: 'values-closed',
          column: `${column.table}.${column.name}`,
          count: result.closed,
          of: result.closed + result.opened,
        })
    }
    return { opened, problems }
  } finally {
    await client.end()
  }
}

interface Owners {
  readonly kept: ReadonlySet<string>
  readonly erased: ReadonlySet<string>
}

interface SealedColumn {
  readonly table: string
  readonly name: string
  /** Columns that may name the owner or the row. */
  readonly names: readonly string[]
}

async function sealedColumns(client: pg.Client): Promise<SealedColumn[]> {
  const { rows } = await client.query<SealedColumn>(
    `select s.table_name as table, s.column_name as name,
       array(select n.column_name::text from information_schema.columns n
         where n.table_schema = 'public' and n.table_name = s.table_name
           and (n.data_type = 'uuid' or n.data_type = 'text' or n.udt_name = 'citext')
         order by n.ordinal_position) as names
     from information_schema.columns s
     join information_schema.tables t on t.table_schema = s.table_schema and t.table_name = s.table_name
     where s.table_schema = 'public' and t.table_type = 'BASE TABLE' and s.data_type = 'bytea'
       and s.column_name like 'sealed%' order by 1, 2`,
  )
  return rows
}

type Row = Readonly<Record<string, unknown>>

async function openColumn(client: pg.Client, vault: Vault, owners: Owners, column: SealedColumn) {
  let [opened, closed] = [0, 0]
  for await (const row of rowsOf(client, column)) {
    const result = await openValue(vault, owners, column, row)
    if (result === 'opened') opened++
    if (result === 'closed') closed++
  }
  return { opened, closed }
}

/** Every value, or a part of the blocks of a big table. */
async function* rowsOf(client: pg.Client, { table, name, names }: SealedColumn): AsyncGenerator<Row> {
  const { rows: counted } = await client.query<{ count: number }>(`select count(${name})::int as count from ${table}`)
  const share = Math.min(100, (100 * sample) / Math.max(1, counted[0]?.count ?? 0))
  const part = share < 100 ? `tablesample system (${share})` : ''
  const columns = [...names.map((each) => `${each}::text as "${each}"`), `${name} as value`].join(', ')
  await client.query('begin read only')
  await client.query(`declare sealed cursor for select ${columns} from ${table} ${part} where ${name} is not null`)
  for (;;) {
    const { rows } = await client.query<Row>(`fetch ${batch} from sealed`)
    if (rows.length === 0) break
    yield* rows
    await setImmediate() // requests are served meanwhile
  }
  await client.query('commit')
}

/** 'erased' where the owner has no key any more: then nothing has to open. */
async function openValue(
  vault: Vault,
  owners: Owners,
  { table, name, names }: SealedColumn,
  row: Row,
): Promise<'opened' | 'closed' | 'erased'> {
  const texts = names.map((each) => row[each]).filter((text) => typeof text === 'string')
  const own = texts.filter((text) => owners.kept.has(text))
  // What no person owns belongs to a part of the system (`identity:signing-keys`).
  const candidates = own.length > 0 ? own : [...owners.kept].filter((owner) => owner.includes(':'))
  for (const owner of candidates) {
    const handle = await vault.of(owner)
    for (const text of texts) {
      try {
        handle.openBytes(place(table, name, text), row['value'] as Buffer)
        return 'opened'
      } catch (error) {
        if (error instanceof KeyErased) return 'erased'
      }
    }
  }
  return own.length === 0 && texts.some((text) => owners.erased.has(text)) ? 'erased' : 'closed'
}
