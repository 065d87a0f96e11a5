/** A database of a given size, as people leave it after ten years: sealed weigh-ins by the million, and sealed pictures. */
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { openApp } from '../../server/app.ts'
import { readSettings } from '../../server/platform/config/settings.ts'
import type { Platform } from '../../server/platform/context.ts'
import { startDatabase } from '../../server/platform/db/start-database.ts'
import { place } from '../../server/platform/vault/vault.ts'

export interface Filled {
  readonly people: number
  readonly weighIns: number
  readonly photos: number
  readonly databaseBytes: number
}

/** One a day for ten years. */
const days = 3_650
const batch = 3_650 / 2
const pictureBytes = { full: 260_000, thumbnail: 14_000 }
const notes = [
  null,
  null,
  null,
  'After breakfast, in clothes; slept badly.',
  'Long run yesterday evening, 14 km along the river. Legs heavy, otherwise fine. Drank little.',
]

/** Fills until the database has that many bytes. By the vault and the storage themselves, not through the API. */
export async function fill(folder: string, bytes: number, photos: number): Promise<Filled> {
  const settings = readSettings({ SETPOINT_DATA: folder, BACKUP_TIMES: 'off', LOG_LEVEL: 'error', PORT: '0' })
  await using started = new AsyncDisposableStack()
  const connection = await startDatabase(settings, started, () => {})
  const app = await openApp(settings, { connection, webRoot: null })
  started.defer(() => app.stop())
  const db = new pg.Pool({ connectionString: connection, max: 3 })
  // The database is stopped right after the pool: a connection that is being closed may hear of it.
  db.on('error', () => {})
  started.defer(() => db.end())
  const people: string[] = []
  while ((await sizeOf(db)) < bytes) {
    const some = Array.from({ length: 12 }, () => randomUUID())
    await Promise.all(some.map((userId) => weighInForYears(app.platform, db, userId)))
    people.push(...some)
  }
  await addPhotos(app.platform, db, people, photos)
  return { people: people.length, weighIns: people.length * days, photos, databaseBytes: await sizeOf(db) }
}

async function sizeOf(db: pg.Pool): Promise<number> {
  const { rows } = await db.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes')
  return Number(rows[0]?.bytes)
}

const insert = `insert into weight_entry (user_id, id, recorded_at, day, source, sealed, created_at, updated_at)
  select $1, id, at, at::date, 'manual', sealed, at, at
  from unnest($2::uuid[], $3::timestamptz[], $4::bytea[]) as given (id, at, sealed)`

async function weighInForYears({ vault }: Platform, db: pg.Pool, userId: string): Promise<void> {
  const owner = await vault.of(userId)
  const first = Date.UTC(2016, 10, 26, 6, 30)
  for (let start = 0; start < days; start += batch) {
    const ids = Array.from({ length: batch }, () => randomUUID())
    const instants = ids.map((_, n) => new Date(first + (start + n) * 86_400_000).toISOString())
    const sealed = ids.map((id, n) => owner.seal(place('weight_entry', 'sealed', id), measured(start + n)))
    await db.query(insert, [userId, ids, instants, sealed])
  }
  await db.query('insert into weight_series (user_id, version) values ($1, 1)', [userId])
}

/** As body packs it: weight, fat, muscle, water, notes. */
function measured(n: number): unknown {
  const weight = 70 + (n % 160) / 10
  const note = notes[n % notes.length] ?? null
  return note === null ? [weight, 20 + (n % 90) / 10] : [weight, 20 + (n % 90) / 10, 31.2, 55.1, note]
}

/** Bytes like those of a JPEG: they do not compress. */
async function addPhotos(platform: Platform, db: pg.Pool, people: readonly string[], count: number): Promise<void> {
  const one = async (n: number): Promise<void> => {
    const userId = people[n % people.length] ?? ''
    const owner = await platform.vault.of(userId)
    const { rows } = await db.query<{ id: string }>(
      `insert into weight_photo (user_id, id, entry_id, width, height, created_at)
       select user_id, gen_random_uuid(), id, 1080, 1440, recorded_at from weight_entry
       where user_id = $1 order by recorded_at desc offset $2 limit 1 returning id`,
      [userId, Math.floor(n / people.length)],
    )
    const id = rows[0]?.id ?? ''
    for (const size of ['full', 'thumbnail'] as const) {
      const sealed = owner.sealBytes(place('weight_photo', size, id), randomBytes(pictureBytes[size]))
      await platform.storage.put(`photos/${userId}/${id}-${size}`, sealed)
    }
  }
  let next = 0
  const worker = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) await one(n)
  }
  await Promise.all(Array.from({ length: 6 }, worker))
}
