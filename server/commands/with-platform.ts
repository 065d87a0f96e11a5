/** The platform for an operator's command: beside the running Setpoint of the data folder, or by itself when none runs. */
import { openApp } from '../app.ts'
import type { Settings } from '../platform/config/settings.ts'
import type { Platform } from '../platform/context.ts'
import { migrate } from '../platform/db/migrate.ts'
import { reachDatabase } from '../platform/db/start-database.ts'
import { readOwnSettings, reporting } from './command.ts'

/** Runs `work`, then closes everything; an expected refusal becomes one line and exit code 1. */
export async function withPlatform(work: (platform: Platform) => Promise<void>): Promise<void> {
  await reporting(async () => {
    const settings: Settings = { ...readOwnSettings(), LOG_LEVEL: 'error' }
    await using started = new AsyncDisposableStack()
    const { connection, beside } = await reachDatabase(settings, started, console.log)
    if (!beside) await migrate({ connection, log: { info: console.log } })
    const app = await openApp(settings, { connection, webRoot: null })
    started.defer(() => app.stop())
    await work(app.platform)
  })
}
