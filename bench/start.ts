/**
 * From a fresh clone to a usable page, again, and what it costs at rest. `node bench/start.ts`
 * The first start installs packages: how long that takes lies with the network and npm's cache.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { loadNow, markdown, median, writeReport } from './report/write-report.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const restarts = 3
const idle = 60_000
const load = loadNow()
const folder = await mkdtemp(join(tmpdir(), 'setpoint-start-'))
const clone = join(folder, 'setpoint')

interface Started {
  readonly process: ChildProcess
  /** s until the page and its scripts could be had. */
  readonly seconds: number
}

/** `npm start` as somebody would type it, in a process group of its own. */
async function start(): Promise<Started> {
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...plainEnvironment(), PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  await usable(await addressOf(child))
  return { process: child, seconds: (performance.now() - began) / 1000 }
}

/** Nothing of the npm that runs this, and of its Node. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE|SETPOINT_|INIT_CWD)/.test(name))
  const path = (process.env['PATH'] ?? '').split(':').filter((each) => !each.includes('node_modules'))
  return { ...Object.fromEntries(own), PATH: path.join(':') }
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('no output to read')
  for await (const line of createInterface(child.stdout)) {
    const address = /^Setpoint runs at (\S+)/.exec(line)?.[1]
    if (address === undefined) continue
    child.stdout.resume()
    return address
  }
  throw new Error('npm start ended before it listened')
}

/** The page, every script and style that it names, and an answer of the API. */
async function usable(address: string): Promise<void> {
  const page = await text(`${address}/`)
  const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => file ?? '')
  if (files.length === 0) throw new Error('the page names no script')
  await Promise.all([...files, '/api/v1/auth/options'].map((file) => text(address + file)))
}

async function text(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.text()
}

async function stop({ process: child }: Started): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return
  const ended = once(child, 'exit')
  process.kill(-child.pid, 'SIGTERM')
  await ended
}

interface Member {
  readonly what: 'server' | 'database' | 'launcher'
  /** Proportional set size, MB: what is shared is counted by its share. */
  readonly size: number
}

/** The processes that hang below `root`, itself among them. */
async function memoryBelow(root: number): Promise<Member[]> {
  const processes = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const parents = new Map(await Promise.all(processes.map(async (pid) => [pid, await parentOf(pid)] as const)))
  const below = (pid: number): boolean => pid === root || ((parents.get(pid) ?? 0) > 1 && below(parents.get(pid) ?? 0))
  return Promise.all(processes.filter(below).map(memberOf))
}

const parentOf = async (pid: number): Promise<number> =>
  Number(/^PPid:\s*(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''))?.[1] ?? 0)

async function memberOf(pid: number): Promise<Member> {
  const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ')
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  const size = Number(/^Pss:\s*(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024
  const isServer = command.includes('server/commands/start.ts') || command.includes('bin/setpoint.js start')
  return { what: command.includes('postgres') ? 'database' : isServer ? 'server' : 'launcher', size }
}

function memoryTable(members: readonly Member[]): string {
  const sum = (...what: Member['what'][]) =>
    members.filter((member) => what.includes(member.what)).reduce((total, { size }) => total + size, 0)
  const megabytes = (value: number) => `${value.toFixed(0)} MB`
  return markdown({
    head: ['after a minute at rest', 'PSS', 'goal'],
    rows: [
      ['server', megabytes(sum('server')), ''],
      ['database', megabytes(sum('database')), ''],
      ['server and database', megabytes(sum('server', 'database')), '250 MB'],
      ['npm and its shell, where started by it', megabytes(sum('launcher')), ''],
    ],
  })
}

async function measure(): Promise<void> {
  const began = performance.now()
  await promisify(execFile)('git', ['clone', '--quiet', '--local', project, clone])
  const cloned = (performance.now() - began) / 1000
  const first = await start()
  await stop(first)
  const again: number[] = []
  for (let n = 0; n < restarts; n++) {
    const restarted = await start()
    again.push(restarted.seconds)
    // The compiled code is written ten seconds after a start, for the next one.
    if (n === 0) await new Promise((resolve) => setTimeout(resolve, 12_000))
    await stop(restarted)
  }
  const resting = await start()
  await new Promise((resolve) => setTimeout(resolve, idle))
  const members = existsSync('/proc/self/smaps_rollup') ? await memoryBelow(resting.process.pid ?? 0) : []
  await stop(resting)
  const seconds = (value: number) => `${value.toFixed(1)} s`
  await writeReport('start', 'Starting, and at rest', load, [
    markdown({
      head: ['what', 'time', 'goal'],
      rows: [
        ['git clone on the same disk', seconds(cloned), ''],
        ['npm start in it, packages and build included, to a usable page', seconds(first.seconds), '60 s'],
        [`npm start again, median of ${restarts} (${again.map(seconds).join(', ')})`, seconds(median(again)), '2 s'],
      ],
    }),
    members.length === 0 ? 'Memory is read from /proc, which this system does not have.' : memoryTable(members),
  ])
}

try {
  await measure()
} finally {
  await rm(folder, { recursive: true, force: true })
}
