/** One temporary PostgreSQL for the run, with a migrated template that each test file clones. */
import { PgBoss } from 'pg-boss'
import type { TestProject } from 'vitest/node'
import { startTemporary } from '../platform/db/embedded.ts'
import { migrate } from '../platform/db/migrate.ts'
import { execute, withDatabase } from './database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the server's maintenance database. */
    postgres: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTemporary()
  await execute(postgres.connection, 'create database template_setpoint')
  const connection = withDatabase(postgres.connection, 'template_setpoint')
  await migrate({ connection })
  // The queue's own schema too, so that no test file waits for it.
  const boss = new PgBoss({ connectionString: connection, supervise: false, schedule: false })
  await boss.start()
  await boss.stop({ graceful: false, close: true })
  project.provide('postgres', postgres.connection)
  return () => postgres.stop()
}
