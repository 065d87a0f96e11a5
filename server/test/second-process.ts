/** For tests: another process of the same Setpoint, on the database and the data folder of a world. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { openApp } from '../app.ts'
import { readSettings } from '../platform/config/settings.ts'
import type { World } from './world.ts'

/** Its address, and how to end it. */
export async function openSecondProcess(world: World): Promise<{ address: string; close: () => Promise<void> }> {
  const child = fork(fileURLToPath(import.meta.url), [world.connection, world.folder], { execArgv: [] })
  const address = await Promise.race([once(child, 'message'), died(child)])
  return {
    address: String(address[0]),
    async close() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function died(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`the second process ended with ${String(code)} before it listened`)
}

if (import.meta.main) {
  const [, , connection = '', folder = ''] = process.argv
  const environment = { SETPOINT_DATA: folder, LOG_LEVEL: 'error', RATE_LIMITS: 'off', PORT: '0' }
  const settings = readSettings({ ...environment, SETPOINT_ROLES: 'web,realtime' })
  const app = await openApp(settings, { connection, webRoot: null })
  process.once('SIGTERM', () => void app.stop().then(() => process.exit(0)))
  process.send?.(await app.start())
}
