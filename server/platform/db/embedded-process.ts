/** One run of a postmaster: start it, know when it is ready, stop it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { bareEnvironment } from './embedded-folder.ts'
import type { Runner } from './embedded-user.ts'

export interface StartLog {
  debug(message: string): void
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

export interface Postmaster {
  readonly pid: number
  /** Resolves when the process has ended, wanted or not. */
  readonly ended: Promise<void>
  /** Rolls back, writes a checkpoint and ends; `immediately` ends at once (the next start recovers). */
  stop(immediately?: boolean): Promise<void>
}

export interface PostmasterOptions {
  readonly program: string
  readonly runner: Runner
  readonly folder: string
  readonly settings: Readonly<Record<string, string | number>>
  readonly log: StartLog
}

/** Resolves when connections are accepted, recovery included. Throws with PostgreSQL's own words when it does not start. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const settings = Object.entries(options.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const {
    command,
    parameters,
    options: identity,
  } = options.runner(options.program, ['-D', options.folder, ...settings])
  // In a session of its own, so that Ctrl-C reaches us alone and we drain before the database goes.
  const child = spawn(command, parameters, {
    ...identity,
    cwd: '/',
    env: bareEnvironment(),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await ready(child, ended, options.log)
  return { pid: child.pid ?? 0, ended, stop: (immediately = false) => stop(child, ended, immediately) }
}

async function ready(child: ChildProcess, ended: Promise<void>, log: StartLog): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const said: string[] = []
  let started = false
  child.once('error', (error) => reject(new Error(`PostgreSQL could not be run: ${explain(error)}`, { cause: error })))
  if (child.stderr !== null) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.includes('ready to accept connections')) {
        started = true
        resolve()
      }
      if (!started) said.push(line)
      report(line, log)
    })
  }
  void ended.then(() => reject(new Error(`PostgreSQL did not start:\n${said.slice(-8).join('\n')}`)))
  await promise
}

function explain(error: NodeJS.ErrnoException): string {
  if (error.code !== 'ENOENT') return error.message
  return `${error.message} (its programs need glibc; on Alpine and other musl systems set DATABASE_URL to a PostgreSQL of your own)`
}

function report(line: string, log: StartLog): void {
  if (/\b(FATAL|PANIC):/.test(line)) log.warn(`PostgreSQL: ${line}`)
  else log.debug(`PostgreSQL: ${line}`)
}

async function stop(child: ChildProcess, ended: Promise<void>, immediately: boolean): Promise<void> {
  const patience = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const
  for (const [signal, wait] of immediately ? patience.slice(1) : patience) {
    child.kill(signal)
    const waiting = new AbortController()
    const over = await Promise.race([
      ended.then(() => true),
      sleep(wait, false, { signal: waiting.signal }).catch(() => false),
    ])
    waiting.abort()
    if (over) return
  }
}
