/** A base backup: what recovery by the write-ahead log starts from. One folder each; whole if and only if it has its name. */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { syncFolder, writeWhole } from '../storage/durable.ts'
import { useBackupFolder } from './backup-folder.ts'
import { compressed } from './compression.ts'
import { packData, type PackedData } from './data-archive.ts'
import type { BackupPlaces } from './places.ts'
import { BackupTrouble } from './problem.ts'
import { readState } from './state.ts'

export interface BaseBackup {
  /** Its folder: when it was begun, `20261125T030000Z`. */
  readonly name: string
  readonly startedAt: string
  /** The earliest instant that it can be restored to. */
  readonly endedAt: string
  readonly timeline: number
  /** First and last segment of the log that recovery needs to become consistent. */
  readonly startSegment: string
  readonly stopSegment: string
  readonly stopLsn: string
  /** `18.4` */
  readonly postgres: string
  readonly data: PackedData
}

export const dataFile = `data.tar${compressed}`
const manifest = 'backup.json'
const unfinished = '.unfinished'

interface MakeOptions {
  readonly places: BackupPlaces
  readonly connection: string
  readonly now?: Date
  /** Archives what is ready; null where the process that runs the server does it. */
  readonly sweep: (() => Promise<void>) | null
}

/**
 * Copies the running database. Nobody is held up; what changes meanwhile is mended by the log at a restore. An
 * interrupted one leaves a folder that no restore looks at, and that the next backup removes.
 */
export async function makeBaseBackup({
  places,
  connection,
  sweep,
  now = new Date(),
}: MakeOptions): Promise<BaseBackup> {
  await useBackupFolder(places)
  await removeUnfinished(places)
  const name = freeName(places, now)
  const folder = join(places.bases, `${name}${unfinished}`)
  await mkdir(folder, { mode: 0o700 })
  try {
    const backup = await copyDatabase(places, connection, name, folder)
    await archived(places, backup.stopSegment, sweep)
    writeWhole(join(folder, manifest), Buffer.from(`${JSON.stringify(backup, null, 2)}\n`))
    await rename(folder, join(places.bases, name))
    syncFolder(places.bases)
    return backup
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** The second it begins in, or the next one that no other began in: names are in the order of the backups. */
function freeName(places: BackupPlaces, now: Date): string {
  const name = now.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  return existsSync(join(places.bases, name)) ? freeName(places, new Date(now.getTime() + 1000)) : name
}

/** Whole backups, oldest first. */
export async function listBaseBackups({ bases }: Pick<BackupPlaces, 'bases'>): Promise<BaseBackup[]> {
  const names = await readdir(bases).catch(() => [])
  const found = names
    .filter((name) => /^\d{8}T\d{6}Z$/.test(name))
    .toSorted()
    .map(async (name) => {
      const text = await readFile(join(bases, name, manifest), 'utf8').catch(() => null)
      return text === null ? [] : [JSON.parse(text) as BaseBackup]
    })
  return (await Promise.all(found)).flat()
}

async function removeUnfinished({ bases }: BackupPlaces): Promise<void> {
  for (const name of await readdir(bases))
    if (name.endsWith(unfinished)) await rm(join(bases, name), { recursive: true, force: true })
}

interface Stopped {
  readonly lsn: string
  readonly segment: string
  readonly label: string
  readonly now: Date
}

async function copyDatabase(
  places: BackupPlaces,
  connection: string,
  name: string,
  folder: string,
): Promise<BaseBackup> {
  const client = new pg.Client({ connectionString: connection, application_name: 'setpoint-backup' })
  let lost: Error | null = null
  client.on('error', (error) => (lost = error))
  await client.connect()
  try {
    const { rows } = await client.query<{ now: Date; version: string }>(
      `select clock_timestamp() as now, current_setting('server_version') as version`,
    )
    await client.query(`select pg_backup_start($1, true)`, [name])
    const end: { stopped?: Stopped } = {}
    const data = await packData(places.postgres, join(folder, dataFile), async () => {
      if (lost !== null) throw lost
      end.stopped = await stopBackup(client)
      return { backup_label: end.stopped.label }
    })
    if (end.stopped === undefined) throw new Error('The backup was not ended.')
    const { lsn, segment, label, now } = end.stopped
    const start = /\(file ([0-9A-F]{24})\)/.exec(label)?.[1] ?? ''
    const timeline = Number(/START TIMELINE: (\d+)/.exec(label)?.[1])
    return {
      name,
      startedAt: rows[0]?.now.toISOString() ?? '',
      endedAt: now.toISOString(),
      timeline,
      startSegment: start,
      stopSegment: segment,
      stopLsn: lsn,
      postgres: rows[0]?.version ?? '',
      data,
    }
  } finally {
    // Ends the backup in the server too where it was not stopped.
    await client.end().catch(() => {})
  }
}

async function stopBackup(client: pg.Client): Promise<Stopped> {
  const { rows } = await client.query<Stopped>(
    `select lsn::text, pg_walfile_name(lsn) as segment, labelfile as label, clock_timestamp() as now
     from pg_backup_stop(false)`,
  )
  const [stopped] = rows
  if (stopped === undefined) throw new Error('PostgreSQL did not say where the backup ends.')
  return stopped
}

/** Waits until the log that the backup needs is archived; without it the backup cannot be restored. */
async function archived(places: BackupPlaces, segment: string, sweep: MakeOptions['sweep']): Promise<void> {
  const path = join(places.wal, `${segment}${compressed}`)
  for (const until = Date.now() + 120_000; Date.now() < until; await sleep(200)) {
    await sweep?.()
    if (await isThere(path)) return
  }
  throw new BackupTrouble((await readState(places, 'archive'))?.trouble?.cause ?? { code: 'log-not-archived' })
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
