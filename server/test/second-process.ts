/** For tests: another process of the same Setpoint, on the database and the data folder of a world. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { openApp } from '../app.ts'
import { readSettings } from '../platform/config/settings.ts'
import type { World } from './world.ts'

export interface SecondProcess {
  readonly address: string
  /** Lets it end what it does. */
  readonly close: () => Promise<void>
  /** kill -9: it cannot say good-bye. */
  readonly kill: () => Promise<void>
}

/** Its address, and how to end it. With the role `worker` it works off jobs, too. */
export async function openSecondProcess(world: World, roles = 'web,realtime'): Promise<SecondProcess> {
  const child = fork(fileURLToPath(import.meta.url), [world.connection, world.folder, roles], { execArgv: [] })
  const address = await Promise.race([once(child, 'message'), died(child)])
  async function end(signal: NodeJS.Signals): Promise<void> {
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return { address: String(address[0]), close: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

async function died(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`the second process ended with ${String(code)} before it listened`)
}

if (import.meta.main) {
  const [, , connection = '', folder = '', roles = ''] = process.argv
  const environment = { SETPOINT_DATA: folder, LOG_LEVEL: 'error', RATE_LIMITS: 'off', BACKUP_TIMES: 'off', PORT: '0' }
  const settings = readSettings({ ...environment, SETPOINT_ROLES: roles })
  // As `unhurried` in world.ts, which is of no use without a test around it.
  const app = await openApp(settings, { connection, webRoot: null, patience: 240_000, schedules: false })
  process.once('SIGTERM', () => void app.stop().then(() => process.exit(0)))
  // A test run that is killed takes this with it.
  process.once('disconnect', () => process.exit(1))
  process.send?.(await app.start())
}
