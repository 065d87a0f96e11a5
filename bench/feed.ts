/**
 * Feeds at a million posts, for who follows 10,000 people: the pages of each, deep ones too, and the search, through the API, and
 * what PostgreSQL does for them. `node bench/feed.ts [posts]`; results/feed.md has the figures.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openApp } from '../server/app.ts'
import { readSettings } from '../server/platform/config/settings.ts'
import { startDatabase } from '../server/platform/db/start-database.ts'
import { register } from '../e2e/person.ts'
import { fillFeed } from './feed/fill.ts'
import { measure } from './feed/measure.ts'
import { loadNow } from './report/write-report.ts'

const count = Number(process.argv[2] ?? 1_000_000)
const load = loadNow()

const folder = await mkdtemp(join(tmpdir(), 'setpoint-bench-'))
const settings = readSettings({
  SETPOINT_DATA: folder,
  BACKUP_TIMES: 'off',
  LOG_LEVEL: 'error',
  RATE_LIMITS: 'off',
  CAPTCHA: 'off',
  PORT: '0',
})
const open = new AsyncDisposableStack()
try {
  const connection = await startDatabase(settings, open, () => {})
  const app = await openApp(settings, { connection, webRoot: null })
  open.defer(() => app.stop())
  const address = (await app.start()).replace('[::1]', '127.0.0.1')
  const database = new pg.Client({ connectionString: connection })
  await database.connect()
  open.defer(() => database.end())
  const readers = {
    many: await register(address, 'reads_many'),
    quiet: await register(address, 'reads_quiet'),
    few: await register(address, 'reads_few'),
  }
  const filled = await fillFeed(app.platform, database, count, {
    many: readers.many.userId,
    quiet: readers.quiet.userId,
    few: readers.few.userId,
  })
  await measure(address, database, readers, { ...filled, count, load })
} finally {
  await open.disposeAsync()
  await rm(folder, { recursive: true, force: true })
}
