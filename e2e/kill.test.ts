/** kill -9 of everything in the middle of 5,000 writes: what was acknowledged is there, once. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { pinnedNode } from '../bin/pinned-node.js'
import { killEverything, run, type Running } from './server-process.ts'
import { register } from './person.ts'

const writes = 5_000
const writers = 24
const folder = await mkdtemp(join(tmpdir(), 'setpoint-kill-'))
let server: Running | null = null

afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

test(`${writes} weigh-ins through two kills of server and database`, async () => {
  server = await start()
  const { token } = await register(server.address, 'mara')
  const ids = Array.from({ length: writes }, () => crypto.randomUUID())
  const acknowledged = new Set<string>()
  const kills = [Math.floor(writes * 0.3), Math.floor(writes * 0.65)]
  let killed = 0
  let next = 0
  const started = performance.now()

  async function write(): Promise<void> {
    for (let n = next++; n < ids.length; n = next++) await keepTrying(ids[n] ?? '', n)
  }
  async function keepTrying(id: string, n: number): Promise<void> {
    while (!(await send(server?.address ?? '', token, id, 60 + (n % 400) / 10))) await pause(50)
    acknowledged.add(id)
  }
  async function kill(): Promise<void> {
    for (const at of kills) {
      while (acknowledged.size < at) await pause(2)
      if (server !== null) await killEverything(server, folder)
      server = await start()
      killed += 1
    }
  }
  await Promise.all([kill(), ...Array.from({ length: writers }, write)])

  const seconds = (performance.now() - started) / 1000

  expect(killed).toBe(2)
  const there = await allEntries(server.address, token)
  expect(there.length).toBe(writes)
  expect(new Set(there)).toEqual(acknowledged)
  process.stdout.write(`${writes} entries through ${killed} kills in ${seconds.toFixed(1)} s\n`)
})

test('SIGTERM under load: a second server is refused meanwhile, and every acknowledged write is there afterwards', async () => {
  server ??= await start()
  const { token } = await register(server.address, 'nora')
  const acknowledged = new Set<string>()
  const stopping = server

  /** Until the first write that is not taken: the server has closed its door. */
  async function write(): Promise<void> {
    for (let id = crypto.randomUUID(); await send(stopping.address, token, id, 70); id = crypto.randomUUID())
      acknowledged.add(id)
  }
  const writing = Promise.all(Array.from({ length: writers }, write))
  while (acknowledged.size < 200) await pause(5)
  await expect(refusal()).resolves.toMatch(/^Another Setpoint \(process \d+\) runs on .* Stop it first/)
  const before = acknowledged.size
  await stopping.stop()
  await writing
  expect(stopping.process.exitCode).toBe(0)
  process.stdout.write(`${acknowledged.size} writes acknowledged until the end, ${before} before SIGTERM\n`)

  server = await start()
  expect(new Set(await allEntries(server.address, token))).toEqual(acknowledged)
})

/** What a second server on this folder says before it gives up. */
async function refusal(): Promise<string> {
  const second = spawn(pinnedNode(), ['server/main.ts'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PATH: process.env['PATH'], SETPOINT_DATA: folder, PORT: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [said, [code]] = await Promise.all([text(second.stderr), once(second, 'exit')])
  expect(code).toBe(1)
  return said
}

const start = () =>
  run('server/main.ts', [], {
    SETPOINT_DATA: folder,
    PORT: '0',
    RATE_LIMITS: 'off',
    CAPTCHA: 'off',
    LOG_LEVEL: 'silent',
  })

/** True when the server said that it has it. */
async function send(address: string, token: string, id: string, weight: number): Promise<boolean> {
  const response = await fetch(`${address}/api/v1/weight-entries`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': id },
    body: JSON.stringify({ id, weight, recordedAt: '2026-11-20T06:58:00Z' }),
    // Long enough that a write is given up only where nobody is left to answer: one that is taken all the same would not be told.
    signal: AbortSignal.timeout(120_000),
  }).catch(() => null)
  if (response === null || response.status >= 500) return false
  if (response.status !== 201 && response.status !== 200)
    throw new Error(`${response.status}: ${await response.text()}`)
  return true
}

async function allEntries(address: string, token: string): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1; ; page++) {
    const response = await fetch(`${address}/api/v1/weight-entries?limit=500&page=${page}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const { data, pagination } = (await response.json()) as { data: { id: string }[]; pagination: { hasNext: boolean } }
    ids.push(...data.map(({ id }) => id))
    if (!pagination.hasNext) return ids
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
