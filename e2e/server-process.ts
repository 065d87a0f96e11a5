/** Servers under test, each a process of its own on a free port and, for Setpoint, a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { pinnedNode } from '../bin/pinned-node.js'

export interface Running {
  readonly address: string
  readonly process: ChildProcess
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a TypeScript file and waits for the first line that holds an address. */
export async function run(
  file: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Running> {
  const child = spawn(pinnedNode(), [join(root, file), ...args], {
    cwd: root,
    env: { ...ownEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await firstAddress(child)
  return {
    address,
    process: child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Without what is meant for the tests: a server refuses settings that it does not know, and is not in 'test'. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const { SETPOINT_CHROMIUM: _chromium, SETPOINT_SHOTS: _shots, NODE_ENV: _mode, ...rest } = process.env
  return rest
}

async function firstAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('no output to read')
  const seen: string[] = []
  for await (const line of createInterface(child.stdout)) {
    seen.push(line)
    const address = /https?:\/\/[\w.:[\]-]+/.exec(line)?.[0]
    if (address !== undefined) {
      child.stdout.resume()
      return address
    }
  }
  throw new Error(`the server ended before it listened:\n${seen.join('\n')}`)
}

/** Setpoint on an empty data folder, without request limits. */
export async function runSetpoint(
  environment: Record<string, string> = {},
): Promise<Running & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'setpoint-run-'))
  const server = await run('server/main.ts', [], {
    SETPOINT_DATA: folder,
    PORT: '0',
    RATE_LIMITS: 'off',
    CAPTCHA: 'off',
    BACKUP_TIMES: 'off',
    LOG_LEVEL: 'error',
    ...environment,
  }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true })
    throw error
  })
  return {
    ...server,
    folder,
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** kill -9 of the server first, then of its database in the same breath: neither can say good-bye. */
export async function killEverything(running: Running, folder: string): Promise<void> {
  const postmaster = Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])
  running.process.kill('SIGKILL')
  process.kill(postmaster, 'SIGKILL')
}
