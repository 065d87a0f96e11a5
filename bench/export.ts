/**
 * The archive of a person with ten years of daily weigh-ins and two hundred photos: how long it takes, what the server needs
 * for it, how large it is; beside one with a tenth of that, since what streams needs no more for more. Linux only (/proc).
 * `node bench/export.ts`; results/export.md has the figures.
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { crc32, deflateSync } from 'node:zlib'
import pg from 'pg'
import { runningEmbedded } from '../server/platform/db/embedded.ts'
import { register, upload, type Person } from '../e2e/person.ts'
import { run, type Running } from '../e2e/server-process.ts'
import { loadNow, markdown, median, writeReport } from './report/write-report.ts'

const goal = { seconds: 60, megabytes: 100 }
const sizes = [
  { name: 'small', days: 365, photos: 20 },
  { name: 'large', days: 3_650, photos: 200 },
] as const
const rounds = 3
const load = loadNow()
const folder = await mkdtemp(join(tmpdir(), 'setpoint-bench-export-'))

const serve = (): Promise<Running> =>
  run('server/main.ts', [], {
    SETPOINT_DATA: folder,
    PORT: '0',
    RATE_LIMITS: 'off',
    CAPTCHA: 'off',
    BACKUP_TIMES: 'off',
    LOG_LEVEL: 'error',
  })

interface Made {
  readonly seconds: number
  /** MB of the server before, and at most meanwhile. */
  readonly before: number
  readonly peak: number
  readonly bytes: number
  readonly downloadSeconds: number
}

try {
  const people = await fill()
  // Another process: what taking in the photos needed is not counted.
  const server = await serve()
  try {
    const figures = new Map<string, Made[]>(sizes.map(({ name }) => [name, []]))
    for (let round = 0; round < rounds; round++)
      for (const { name, token } of people) figures.get(name)?.push(await measure(server, name, token))
    await report(figures)
  } finally {
    await server.stop()
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Registers both and gives them their years; tokens outlive the restart. */
async function fill(): Promise<{ name: string; token: string }[]> {
  const server = await serve()
  try {
    const people: { name: string; token: string }[] = []
    for (const { name, days, photos } of sizes) {
      const person = await register(server.address, name)
      await importDays(server.address, person, days)
      await addPhotos(server.address, person, photos)
      people.push({ name, token: person.token })
    }
    return people
  } finally {
    await server.stop()
  }
}

async function importDays(address: string, person: Person, days: number): Promise<void> {
  const lines = Array.from({ length: days }, (_, n) => {
    const day = new Date(Date.now() - (days - n) * 86_400_000).toISOString().slice(0, 10)
    return `${day},${(80 + Math.sin(n / 60) * 4).toFixed(1)},"slept well, day ${n}"`
  })
  const csv = Buffer.from(['Date,Weight (kg),Notes', ...lines, ''].join('\n'))
  const { data } = await upload(address, person.token, '/imports', csv, 'years.csv')
  await person.call('POST', `/imports/${String(data['id'])}/confirm`)
  await until(async () => (await person.call('GET', `/imports/${String(data['id'])}`)).data['status'] === 'applied')
}

/** Three to a weigh-in, as many as there may be. */
async function addPhotos(address: string, person: Person, count: number): Promise<void> {
  const photo = photograph()
  let entry = ''
  for (let n = 0; n < count; n++) {
    if (n % 3 === 0) entry = String((await person.call('POST', '/weight-entries', { weight: 80 })).data['id'])
    const { data } = await upload(address, person.token, `/weight-entries/${entry}/photos`, photo, 'me.png')
    if (data === undefined) throw new Error('a photo was refused')
  }
}

async function measure(server: Running, name: string, token: string): Promise<Made> {
  const person = personWith(server.address, token)
  await forgetExports()
  await sleep(2_000)
  const before = residentMegabytes(server)
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, residentMegabytes(server))), 10)
  const began = performance.now()
  const { id } = await person('POST', '/users/me/export')
  let size = 0
  await until(async () => {
    const run = await person('GET', `/users/me/export/${String(id)}`)
    if (run['status'] === 'failed') throw new Error(`the export of ${name} failed`)
    size = Number(run['size'] ?? 0)
    return run['status'] === 'ready'
  })
  const seconds = (performance.now() - began) / 1_000
  const downloading = performance.now()
  const { url } = await person('POST', `/users/me/export/${String(id)}/link`)
  const bytes = await lengthOf(server.address + String(url))
  clearInterval(watch)
  if (bytes !== size) throw new Error(`${bytes} bytes were downloaded of ${size}`)
  return { seconds, before, peak, bytes, downloadSeconds: (performance.now() - downloading) / 1_000 }
}

async function lengthOf(url: string): Promise<number> {
  let bytes = 0
  const { body, status } = await fetch(url)
  if (body === null || status !== 200) throw new Error(`the archive answered ${status}`)
  for await (const chunk of body) bytes += chunk.length
  return bytes
}

/** One a day is what a person may make; the measuring makes more. */
async function forgetExports(): Promise<void> {
  const client = new pg.Client({ connectionString: (await runningEmbedded(folder)) ?? '' })
  await client.connect()
  await client.query('delete from export_run')
  await client.end()
}

function personWith(address: string, token: string) {
  return async (method: string, path: string): Promise<Record<string, unknown>> => {
    const response = await fetch(`${address}/api/v1${path}`, { method, headers: { authorization: `Bearer ${token}` } })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 300)}`)
    return (JSON.parse(text) as { data: Record<string, unknown> }).data
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 300_000; Date.now() < end; await sleep(50)) if (await isSo()) return
  throw new Error('it took more than five minutes')
}

function residentMegabytes({ process: { pid } }: Running): number {
  const kibibytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return (Number(kibibytes) * 1_024) / 1e6
}

/** A PNG of 1600 × 1200 pixels, as hard to pack as a photo: slopes of colour under a little noise. */
function photograph(): Buffer<ArrayBuffer> {
  const [width, height] = [1_600, 1_200]
  const rows = Buffer.alloc(height * (1 + width * 3))
  let seed = 1
  for (let y = 0, at = 0; y < height; y++) {
    rows[at++] = 0
    for (let x = 0; x < width * 3; x++) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff
      rows[at++] = 110 + 60 * Math.sin(x / 700) + 60 * Math.cos(y / 300) + ((seed >> 16) & 15)
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

async function report(figures: ReadonlyMap<string, readonly Made[]>): Promise<void> {
  const rows = sizes.map(({ name, days, photos }) => {
    const made = figures.get(name) ?? []
    const most = Math.max(...made.map(({ peak }) => peak))
    const more = Math.max(...made.map(({ peak, before }) => peak - before))
    return [
      `${days} weigh-ins, ${photos} photos`,
      `${median(made.map(({ seconds }) => seconds)).toFixed(1)} s`,
      `${((made[0]?.bytes ?? 0) / 1e6).toFixed(1)} MB`,
      `${most.toFixed(0)} MB`,
      `${more.toFixed(0)} MB`,
      `${median(made.map(({ downloadSeconds }) => downloadSeconds)).toFixed(1)} s`,
    ]
  })
  const head = ['of a person with', 'made in', 'archive', 'server at most', 'of it for this', 'downloaded in']
  await writeReport('export', 'The archive of all one’s data', load, [
    markdown({ head, rows }),
    `Made: from asking until it can be downloaded, median of ${rounds}. Memory: resident set of the server while it is made and downloaded, looked at every 10 ms, the most of ${rounds}. Goal for the larger: ${goal.seconds} s, ${goal.megabytes} MB for it. It is written as it is read, a few megabytes in hand (\`server/modules/privacy/archive.test.ts\`); the rest is what the heap has not collected yet.`,
  ])
  const large = figures.get('large') ?? []
  const met =
    median(large.map(({ seconds }) => seconds)) <= goal.seconds &&
    large.every(({ peak, before }) => peak - before <= goal.megabytes)
  if (!met) process.exitCode = 1
}
