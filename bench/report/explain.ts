/** What PostgreSQL does for a query, in few words: the nodes that read tables, and their time. */
import { Kysely, PostgresDialect, type CompiledQuery } from 'kysely'
import pg from 'pg'
import type { Platform } from '../../server/platform/context.ts'
import type { DB } from '../../server/platform/db/schema.ts'

/** Runs `work`, then has every statement of it explained with its values. */
export async function plansOf(connection: string, work: (platform: Platform) => Promise<void>): Promise<string> {
  const pool = new pg.Pool({ connectionString: connection, max: 1 })
  const seen: CompiledQuery[] = []
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), log: ({ query }) => void seen.push(query) })
  try {
    // They ask for nothing else of it.
    await work({ db, clock: { now: () => new Date() } } as Platform)
    const plans: string[] = []
    for (const { sql, parameters } of seen) {
      const { rows } = await pool.query(`explain (analyze, format json) ${sql}`, [...parameters])
      plans.push(inWords((rows as { 'QUERY PLAN': Explained[] }[])[0]?.['QUERY PLAN'][0]))
    }
    return plans.join(' / ')
  } finally {
    await db.destroy()
  }
}

interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly Node[]
}
interface Explained {
  readonly Plan: Node
  readonly 'Execution Time': number
}

function inWords(explained: Explained | undefined): string {
  if (explained === undefined) return '?'
  const reads = [...new Set(readsOf(explained.Plan))]
  return `${reads.join(', ')} ${explained['Execution Time'].toFixed(1)} ms`
}

/** 'account_created_at', 'sort', '10,000 rows of account without an index'. The look at sessions is the same everywhere. */
function readsOf(node: Node): string[] {
  const below = (node.Plans ?? []).flatMap(readsOf)
  const [type, table, index] = [node['Node Type'], node['Relation Name'], node['Index Name']]
  if (index !== undefined) return index === 'session_pkey' ? below : [...below, index]
  if (type === 'Seq Scan') {
    const read = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)
    return [...below, `${read.toLocaleString('en')} rows of ${table} without an index`]
  }
  return type === 'Sort' || type === 'Incremental Sort' ? [...below, type.toLowerCase()] : below
}
