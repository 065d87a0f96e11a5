/** A postmaster that outlived the Setpoint that started it (kill -9), and the file by which it is found. */
import { execFileSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** `postmaster.pid`, line by line (PostgreSQL: src/include/utils/pidfile.h). */
export interface PostmasterFile {
  readonly pid: number
  readonly dataFolder: string
  readonly port: number
  /** Empty on Windows. */
  readonly socketFolder: string
  readonly ready: boolean
}

export async function readPostmasterFile(dataFolder: string): Promise<PostmasterFile | null> {
  const text = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => null)
  if (text === null) return null
  const lines = text.split('\n').map((line) => line.trim())
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid === 0) return null
  return {
    pid: Math.abs(pid),
    dataFolder: lines[1] ?? '',
    port: Number(lines[3] ?? 0),
    socketFolder: lines[4] ?? '',
    ready: lines[7] === 'ready',
  }
}

/**
 * Stops what still runs on the data folder, so that we can start on it. Only to be called by the holder of the data
 * folder's lock. Answers whether something was stopped.
 */
export async function stopOrphan(dataFolder: string): Promise<boolean> {
  const file = await readPostmasterFile(dataFolder)
  if (file === null || !isAlive(file.pid)) return false
  if (!(await isPostmasterOf(file.pid, dataFolder))) {
    await disown(dataFolder)
    return false
  }
  // Fast first (SIGINT: rolls back and writes a checkpoint); where that hangs, immediate (SIGQUIT: recovers at the next start).
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    process.kill(file.pid, signal)
    if (await ends(file.pid, patience)) return true
  }
  throw new Error(
    `A PostgreSQL (process ${file.pid}) still runs on ${dataFolder} and does not stop. Stop it, then start again.`,
  )
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function ends(pid: number, patience: number): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(20)) {
    if (!isAlive(pid)) return true
  }
  return !isAlive(pid)
}

/** Process ids are used again: is this one a postmaster, and on our folder? We start it with `-D <folder>`. */
async function isPostmasterOf(pid: number, dataFolder: string): Promise<boolean> {
  const command = await commandOf(pid)
  return /postgres/i.test(command) && (process.platform === 'win32' || command.includes(resolve(dataFolder)))
}

/** The command line of a process; empty where it cannot be told. Linux without `ps` is common in containers. */
export async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const parts = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return parts.replaceAll('\0', ' ').trim()
  }
  const [command, parameters] =
    process.platform === 'win32'
      ? (['tasklist', ['/FI', `PID eq ${pid}`, '/NH']] as const)
      : (['ps', ['-p', String(pid), '-o', 'command=']] as const)
  try {
    return execFileSync(command, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

/**
 * The file names a process that is no postmaster of ours: its id was used again. PostgreSQL would refuse to start.
 * It ignores its parent's id though, so that ours is written there: it then still checks, by the other lines, that no
 * backend of the dead postmaster is left in the shared memory. (On Windows there is no such check to keep.)
 */
async function disown(dataFolder: string): Promise<void> {
  const path = join(dataFolder, 'postmaster.pid')
  if (process.platform === 'win32') return rm(path)
  const [, ...rest] = (await readFile(path, 'utf8')).split('\n')
  await writeFile(path, [String(process.pid), ...rest].join('\n'))
}
