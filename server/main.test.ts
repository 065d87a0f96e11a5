/** The whole program as a process: what a person or a supervisor sees of it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { isAlive, readPostmasterFile } from './platform/db/embedded-orphan.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
let folder = ''
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'setpoint main ')), 'data')
})
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }))

interface Started {
  readonly child: ChildProcess
  /** Everything it said so far. */
  said(): string
  /** Waits until it has said something, or has ended. */
  until(pattern: RegExp): Promise<void>
  readonly ended: Promise<number | null>
}

function start(environment: Record<string, string> = {}): Started {
  const env = {
    ...process.env,
    SETPOINT_DATA: folder,
    PORT: '0',
    // A new Setpoint makes its first backup soon, and would not end before that is made.
    BACKUP_TIMES: 'off',
    LOG_LEVEL: 'error',
    npm_lifecycle_event: undefined,
    ...environment,
  }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return {
    child,
    said: () => text,
    ended,
    async until(pattern) {
      while (!pattern.test(text) && child.exitCode === null && child.signalCode === null) {
        await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended])
      }
    },
  }
}

const address = (started: Started): string => /Setpoint runs at (\S+)/.exec(started.said())?.[1] ?? ''

test('it serves, says how to become its admin, refuses a second one, drains on SIGTERM and stops its database', async () => {
  const first = start()
  await first.until(/first admin.*\n/)
  expect(first.said()).toMatch(/http:\/\/localhost:\d+\/register#admin=\S{20,}/)
  expect((await fetch(`${address(first)}/ready`)).status).toBe(200)

  const second = start()
  expect(await second.ended).toBe(1)
  expect(second.said()).toMatch(`Another Setpoint (process ${first.child.pid}) runs on ${folder}`)

  const postmaster = (await readPostmasterFile(join(folder, 'postgres')))?.pid ?? 0
  expect(isAlive(postmaster)).toBe(true)
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(isAlive(postmaster)).toBe(false)
})

test('after kill -9 the next start recovers by itself', async () => {
  const killed = start()
  await killed.until(/runs at/)
  killed.child.kill('SIGKILL')
  await killed.ended
  const next = start()
  await next.until(/runs at/)
  expect(next.said()).toMatch(/earlier, killed Setpoint/)
  expect((await fetch(`${address(next)}/ready`)).status).toBe(200)
  next.child.kill('SIGINT')
  expect(await next.ended).toBe(0)
})

test('a taken port and a bad setting end the start in one line, with code 1 and nothing started', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const taken = start({ PORT: String(port) })
  expect(await taken.ended).toBe(1)
  expect(taken.said()).toMatch(
    new RegExp(
      `^Port ${port} is taken by process ${process.pid} \\(.*\\)\\. Stop it, or choose another port with PORT\\.\n$`,
    ),
  )
  other.close()
  const bad = start({ PORT: 'http' })
  expect(await bad.ended).toBe(1)
  expect(bad.said()).toBe('PORT is "http"; it takes a whole number from 0 to 65535\n')
})

test('limits that are off are said loudly', async () => {
  const open = start({ RATE_LIMITS: 'off', CAPTCHA: 'off' })
  await open.until(/runs at/)
  expect(open.said()).toMatch(/!!! RATE_LIMITS=off[^\n]*\n!!! CAPTCHA=off/)
  open.child.kill('SIGTERM')
  expect(await open.ended).toBe(0)
})
