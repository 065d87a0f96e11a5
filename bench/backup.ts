/**
 * What a backup costs, how far back a lost machine would throw people, and how long it takes until they are back: with a
 * database of that many megabytes, photos, and people who go on writing. `node bench/backup.ts [megabytes]`
 *
 * At the end the server and its database are killed, everything but BACKUP_FOLDER and KEYS_COPY_FOLDER is taken for lost,
 * and what was acknowledged is looked for in what `setpoint restore` makes of the two.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { pinnedNode } from '../bin/pinned-node.js'
import { register, type Person } from '../e2e/person.ts'
import { run, type Running } from '../e2e/server-process.ts'
import { readSettings } from '../server/platform/config/settings.ts'
import { backupPlaces } from '../server/platform/backup/places.ts'
import { backupReport } from '../server/platform/backup/report.ts'
import { readState } from '../server/platform/backup/state.ts'
import { bytesBelow } from '../server/platform/backup/data-archive.ts'
import { filesBelow } from '../server/platform/backup/file-mirror.ts'
import { fill, type Filled } from './backup/fill.ts'
import { startLoad, type Load, type Phase } from './backup/load.ts'
import { loadNow, markdown, median, writeReport, type Table } from './report/write-report.ts'

const megabytes = Number(process.argv[2] ?? 1_024)
const photos = Math.ceil(megabytes * 0.8)
/** Requests a second: many more than a gym's members make, few enough for a busy machine. */
const rate = 40
const restSeconds = 15
const beforeLoss = 70
const load = loadNow()
const home = await mkdtemp(join(tmpdir(), 'setpoint-backup-bench-'))
const [data, into] = [join(home, 'data'), join(home, 'restored')]
const environment = {
  SETPOINT_DATA: data,
  BACKUP_FOLDER: join(home, 'backups'),
  KEYS_COPY_FOLDER: join(home, 'keys-copy'),
  BACKUP_TIMES: '03:00',
  PORT: '0',
  RATE_LIMITS: 'off',
  CAPTCHA: 'off',
  LOG_LEVEL: 'error',
  // No jobs: backups are made when this says so.
  SETPOINT_ROLES: 'web,realtime',
}
const settings = readSettings(environment)
const places = backupPlaces(settings)
const say = (line: string) => process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)
const seconds = (value: number) => `${value.toFixed(1)} s`
const size = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`

async function measure(): Promise<void> {
  const [filled, filling] = await timed(() => fill(data, megabytes * 2 ** 20, photos))
  say(`${size(filled.databaseBytes)} of database and ${filled.photos} photos in ${seconds(filling)}`)
  const server = await run('server/main.ts', [], environment)
  try {
    const people = await Promise.all(Array.from({ length: 8 }, (_, n) => register(server.address, `writer_${n}`)))
    const writing = startLoad(people, server.address, rate)
    const points = watchRecoveryPoint()
    const made = await inPhases(writing)
    say(`writing for ${beforeLoss} s, then the machine is lost`)
    writing.phase('afterwards')
    await sleep(beforeLoss * 1_000)
    const lostAt = await loseMachine(server)
    await Promise.all([writing.stop(), points.stop()])
    const back = await restored(people, writing, lostAt)
    await report({ filled, writing, points: points.ages, back, ...made })
  } finally {
    await server.stop()
  }
}

interface Made {
  readonly backupSeconds: number
  readonly drillSeconds: number
}

async function inPhases(writing: Load): Promise<Made> {
  writing.phase('at rest')
  await sleep(restSeconds * 1_000)
  writing.phase('during the backup')
  const [, backupSeconds] = await timed(() => command('backup.ts'))
  say(`backup in ${seconds(backupSeconds)}`)
  writing.phase('during the drill')
  const [, drillSeconds] = await timed(() => command('drill.ts'))
  say(`drill in ${seconds(drillSeconds)}`)
  return { backupSeconds, drillSeconds }
}

/** Each second: how old what is in the archive is, which is what a loss in that moment would take. From the first backup on. */
function watchRecoveryPoint() {
  const ages: number[] = []
  const state = { ended: false }
  const watch = async (): Promise<void> => {
    while (!state.ended) {
      const { through } = await backupReport(settings, new Date()).catch(() => ({ through: null }))
      if (through !== null) ages.push((Date.now() - Date.parse(through)) / 1_000)
      await sleep(1_000)
    }
  }
  const watching = watch()
  return {
    ages,
    async stop() {
      state.ended = true
      await watching
    },
  }
}

/** The server and its database at once, so that neither can carry anything into the backups any more. */
async function loseMachine(server: Running): Promise<number> {
  const postmaster = Number((await readFile(join(data, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])
  const ended = once(server.process, 'exit')
  server.process.kill('SIGKILL')
  process.kill(postmaster, 'SIGKILL')
  const lostAt = Date.now()
  await ended
  return lostAt
}

interface Back {
  readonly restoreSeconds: number
  readonly startSeconds: number
  readonly acknowledged: number
  readonly lost: number
  /** From the first acknowledged write that is lost to the loss. */
  readonly lostSeconds: number
  /** Acknowledged before that one, and not there: there must be none. */
  readonly holes: number
  /** Of the photos' files, those that are not there with the bytes that they had. */
  readonly otherFiles: string
}

async function restored(people: readonly Person[], { acknowledged }: Load, lostAt: number): Promise<Back> {
  const [, restoreSeconds] = await timed(() => command('restore.ts', '--into', into))
  say(`restore in ${seconds(restoreSeconds)}`)
  const elsewhere = { ...environment, SETPOINT_DATA: into, BACKUP_FOLDER: join(into, 'backups'), BACKUP_TIMES: 'off' }
  const [server, startSeconds] = await timed(() => run('server/main.ts', [], elsewhere))
  try {
    const there = new Set((await Promise.all(people.map((person) => entriesOf(server.address, person)))).flat())
    const lost = [...acknowledged].filter(([id]) => !there.has(id)).map(([, { acknowledgedAt }]) => acknowledgedAt)
    const first = Math.min(...lost, lostAt)
    // A write that was on its way when the last segment was closed may be acknowledged before its neighbour.
    const last = Math.max(...[...acknowledged].filter(([id]) => there.has(id)).map(([, write]) => write.acknowledgedAt))
    const holes = lost.filter((at) => at < last - 1_000).length
    return {
      restoreSeconds,
      startSeconds,
      acknowledged: acknowledged.size,
      lost: lost.length,
      lostSeconds: (lostAt - first) / 1_000,
      holes,
      otherFiles: await otherFiles(),
    }
  } finally {
    await server.stop()
  }
}

/** The lost machine's files are still here to be compared with. */
async function otherFiles(): Promise<string> {
  const keys = [...(await filesBelow(places.liveFiles)).keys()]
  let others = 0
  for (const key of keys) {
    const back = await readFile(join(into, 'files', key)).catch(() => null)
    if (back === null || !back.equals(await readFile(join(places.liveFiles, key)))) others++
  }
  return `${others} of ${keys.length.toLocaleString('en')}`
}

/** Their notes are opened on the way: what cannot be decrypted is no answer. */
async function entriesOf(address: string, { token }: Person): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1, more = true; more; page++) {
    const response = await fetch(`${address}/api/v1/weight-entries?limit=500&page=${page}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    if (!response.ok) throw new Error(`the restored Setpoint answered ${response.status}: ${await response.text()}`)
    const { data: entries, pagination } = (await response.json()) as {
      data: { id: string; notes: string }[]
      pagination: { hasNext: boolean }
    }
    for (const { id, notes } of entries) if (notes === `written under load, ${id}`) ids.push(id)
    more = pagination.hasNext
  }
  return ids
}

/** What the operator would type, with the settings of this run. */
async function command(file: string, ...rest: readonly string[]): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const child = spawn(pinnedNode(), [join(root, 'server/commands', file), ...rest], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  const lines = (await said).join('')
  if (code !== 0) throw new Error(`${file} ended with ${String(code)}: ${lines}`)
  return lines
}

async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const started = performance.now()
  const result = await work()
  return [result, (performance.now() - started) / 1_000]
}

interface Run extends Made {
  readonly filled: Filled
  readonly writing: Load
  readonly points: readonly number[]
  readonly back: Back
}

async function report({ filled, writing, points, back, backupSeconds, drillSeconds }: Run): Promise<void> {
  const { bases } = await backupReport(settings, new Date())
  const drill = await readState(places, 'drill')
  const base = bases.at(-1)
  if (base === undefined || drill?.figures === null || drill === null) throw new Error('no figures were kept')
  const [wal, files] = [await bytesBelow(places.wal), await bytesBelow(places.files)]
  const { bytes, compressedBytes } = base.data
  const machineLoad = `load ${load.toFixed(1)} at the start and ${loadNow().toFixed(1)} at the end`
  await writeReport('backup', 'Backups, the loss of the machine, and the way back', load, [
    `Everything on this machine and one disk, which others use as well (${machineLoad}). ${filled.people} people's weigh-ins of ten years ` +
      `(${filled.weighIns.toLocaleString('en')}), ${filled.photos} photos, and ${rate} requests a second throughout, half of them writes.`,
    markdown(backupTable(base, backupSeconds, files, wal)),
    `The base backup holds ${size(bytes)} in ${size(compressedBytes)} (${((compressedBytes / bytes) * 100).toFixed(0)} %).`,
    markdown(lossTable(points, back)),
    markdown({
      head: ['drill, while people write', 'figure'],
      rows: [
        ['all of it', seconds(drillSeconds)],
        ['from nothing to a database that answers, files and keys in place', seconds(drill.figures.recoverySeconds)],
        ['rows compared', drill.figures.rows.toLocaleString('en')],
        ['files compared', `${drill.figures.files.toLocaleString('en')}, ${size(drill.figures.fileBytes)}`],
        ['sealed values opened with the copied keys', drill.figures.sealedValues.toLocaleString('en')],
        ['problems', String(drill.problems.length)],
      ],
    }),
    markdown(latencies(writing.phases)),
    'Requests that were on their way when the machine was lost count as failed in the last line.',
  ])
}

type Base = { readonly data: { readonly bytes: number } }
const backupTable = ({ data: { bytes } }: Base, took: number, files: number, wal: number): Table => ({
  head: ['base backup, while people write', 'figure'],
  rows: [
    ['command from start to end', seconds(took)],
    ['database', size(bytes)],
    ['files copied', size(files)],
    ['log archived until the loss', size(wal)],
    ['a second', `${((bytes + files) / 1e6 / took).toFixed(0)} MB`],
  ],
})

const lossTable = (points: readonly number[], back: Back): Table => ({
  head: ['loss of the machine', 'figure', 'goal'],
  rows: [
    ['age of what the archive holds, looked at each second: median', seconds(median(points)), ''],
    ['the same, at most', seconds(Math.max(...points)), '60 s'],
    ['this loss: acknowledged writes', back.acknowledged.toLocaleString('en'), ''],
    ['of them lost, since the last archived segment', back.lost.toLocaleString('en'), ''],
    ['seconds of acknowledged writes lost', seconds(back.lostSeconds), '60 s'],
    ['acknowledged earlier than those and lost', String(back.holes), '0'],
    ['files of photos that did not come back as they were', back.otherFiles, '0'],
    ['`setpoint restore` into an empty folder', seconds(back.restoreSeconds), ''],
    ['and a start, until it answers', seconds(back.startSeconds), ''],
  ],
})

function latencies(phases: ReadonlyMap<string, Phase>): Table {
  const at = (values: readonly number[], share: number) => {
    const sorted = values.toSorted((a, b) => a - b)
    return `${(sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(0)} ms`
  }
  return {
    head: ['answers', 'write p50', 'p95', 'p99', 'read p50', 'p95', 'p99', 'requests', 'failed'],
    rows: [...phases].map(([name, { writes, reads, failed }]) => [
      name,
      ...[0.5, 0.95, 0.99].map((share) => at(writes, share)),
      ...[0.5, 0.95, 0.99].map((share) => at(reads, share)),
      String(writes.length + reads.length),
      String(failed),
    ]),
  }
}

try {
  await measure()
} finally {
  await rm(home, { recursive: true, force: true })
}
