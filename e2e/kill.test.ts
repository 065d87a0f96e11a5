/** kill -9 of everything in the middle of 5,000 writes: what was acknowledged is there, once. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run, type Running } from './server-process.ts'
import { register } from './person.ts'

const writes = 5_000
const writers = 24
const folder = await mkdtemp(join(tmpdir(), 'setpoint-kill-'))
let server: Running | null = null

afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

test(`${writes} weigh-ins through two kills of server and database`, { timeout: 180_000 }, async () => {
  server = await start()
  const { token } = await register(server.address, 'mara')
  const ids = Array.from({ length: writes }, () => crypto.randomUUID())
  const acknowledged = new Set<string>()
  const kills = [Math.floor(writes * 0.3), Math.floor(writes * 0.65)]
  let killed = 0
  let next = 0

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
      await killEverything(server)
      server = await start()
      killed += 1
    }
  }
  await Promise.all([kill(), ...Array.from({ length: writers }, write)])

  expect(killed).toBe(2)
  const there = await allEntries(server.address, token)
  expect(there.length).toBe(writes)
  expect(new Set(there)).toEqual(acknowledged)
})

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
    signal: AbortSignal.timeout(5_000),
  }).catch(() => null)
  if (response === null || response.status >= 500) return false
  if (response.status !== 201 && response.status !== 200)
    throw new Error(`${response.status}: ${await response.text()}`)
  return true
}

/** The server first, then its database in the same breath: neither can say good-bye. */
async function killEverything(running: Running | null): Promise<void> {
  const postmaster = Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])
  running?.process.kill('SIGKILL')
  process.kill(postmaster, 'SIGKILL')
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
