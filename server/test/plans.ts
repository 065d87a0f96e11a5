/** How PostgreSQL means to carry out what a piece of code asks: for tests that what grows is read by its indexes. */
import { Kysely, PostgresDialect, type CompiledQuery } from 'kysely'
import pg from 'pg'
import type { Platform } from '../platform/context.ts'
import type { DB } from '../platform/db/schema.ts'
import type { World } from './world.ts'

interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly Plans?: readonly Node[]
}

export interface Plans {
  /** Tables that are read from one end to the other. */
  readonly whole: readonly string[]
  readonly indexes: readonly string[]
  /** Whether anything is brought into an order that no index has. */
  readonly sorts: boolean
}

/** Runs `work`, and has every statement of it explained with its values. */
export async function plansOf(world: World, work: (platform: Platform) => Promise<unknown>): Promise<Plans> {
  const pool = new pg.Pool({ connectionString: world.connection, max: 1 })
  const seen: CompiledQuery[] = []
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), log: ({ query }) => void seen.push(query) })
  try {
    await work({ ...world.platform, db })
    const nodes: Node[] = []
    for (const { sql, parameters } of seen) {
      const { rows } = await pool.query(`explain (format json) ${sql}`, [...parameters])
      const [plan] = (rows as { 'QUERY PLAN': [{ Plan: Node }] }[]).map((row) => row['QUERY PLAN'][0].Plan)
      if (plan !== undefined) nodes.push(...nodesOf(plan))
    }
    const of = (type: RegExp) => nodes.filter((node) => type.test(node['Node Type']))
    return {
      whole: [...new Set(of(/^(Parallel )?Seq Scan$/).map((node) => node['Relation Name'] ?? ''))].toSorted(),
      indexes: [...new Set(nodes.flatMap((node) => node['Index Name'] ?? []))].toSorted(),
      sorts: of(/Sort$/).length > 0,
    }
  } finally {
    await db.destroy()
  }
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
