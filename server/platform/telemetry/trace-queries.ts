/** A span for every statement on a pool. The text has placeholders for its values, so that it tells nothing of them. */
import type { Pool, PoolClient } from 'pg'
import { inSpan } from './tracing.ts'

type Query = (...values: unknown[]) => unknown

export function traceQueries(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as Query
    const traced: Query = (...values) => {
      // Cursors and callbacks do not answer with a promise; Kysely uses neither.
      if (typeof values.at(-1) === 'function') return query(...values)
      const text = textOf(values[0])
      if (text === null) return query(...values)
      const verb = /^\s*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? 'query'
      return inSpan(`db ${verb}`, { 'db.system.name': 'postgresql', 'db.query.text': text.slice(0, 2_000) }, async () =>
        query(...values),
      )
    }
    client.query = traced as typeof client.query
  })
}

function textOf(query: unknown): string | null {
  if (typeof query === 'string') return query
  return typeof query === 'object' && query !== null && 'text' in query && !('submit' in query)
    ? String(query.text)
    : null
}
