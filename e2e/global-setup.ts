/** Once for all files: the web app as it is built, a Setpoint with the people of the demo in it, a Chromium. */
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { buildWeb } from '../bin/web-build.js'
import { chromiumArguments, chromiumPath } from './chromium.ts'
import { runSetpoint } from './server-process.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the Setpoint, without a slash at the end. */
    address: string
    /** Its data folder. */
    folder: string
    /** Where the browser listens. */
    browser: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await asInProduction(buildWeb)
  const [server, browser] = await Promise.all([
    runSetpoint({ DEMO: 'small' }),
    chromiumPath().then((executablePath) =>
      chromium.launchServer({ executablePath, args: chromiumArguments, host: '127.0.0.1', timeout: 300_000 }),
    ),
  ])
  project.provide('address', server.address)
  project.provide('folder', server.folder)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.stop()
  }
}

/** The test runner calls its environment 'test', and Vite would build React for that. */
async function asInProduction(build: () => Promise<void>): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build()
  process.env['NODE_ENV'] = before
}
