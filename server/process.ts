/** The process around a server: signals, its launcher's end, and what nobody caught. */

import { readFileSync } from 'node:fs'

/** A second signal this soon is the same Ctrl-C, handed on by a launcher. */
const sameSignal = 500
const drainPatience = 30_000

interface Stoppable {
  stop(): Promise<void>
}

/**
 * Starts, then serves until SIGTERM or SIGINT, or until the launcher is gone; drains and ends with code 0.
 * A second signal ends at once. When it cannot start, says why in one line and ends with code 1.
 */
export async function serveUntilSignal(start: () => Promise<Stoppable>): Promise<void> {
  const { promise: asked, resolve: ask } = Promise.withResolvers<string>()
  let askedAt = 0
  const onSignal = (signal: string): void => {
    if (askedAt === 0) askedAt = Date.now()
    else if (Date.now() - askedAt > sameSignal) process.exit(1)
    ask(signal)
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, onSignal)
  watchLauncher(ask)
  process.once('uncaughtException', (error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`)
    process.exitCode = 1
    ask('error')
  })
  const running = await start().catch((error: unknown) => {
    process.stderr.write(`${plainWords(error)}\n`)
    process.exit(1)
  })
  const reason = await asked
  process.stdout.write(reason === 'error' ? 'Stopping after an error.\n' : 'Stopping.\n')
  setTimeout(() => process.exit(1), drainPatience).unref()
  await running.stop()
  process.exit()
}

/** Started by npm or bin/setpoint.js and they are killed: nobody could stop us any more, so that we stop. */
function watchLauncher(ask: (reason: string) => void): void {
  if (process.env['npm_lifecycle_event'] === undefined && process.env['SETPOINT_LAUNCHED'] === undefined) return
  const launchers = ancestors()
  const timer = setInterval(() => {
    if (ancestors() !== launchers) ask('launcher gone')
  }, 500)
  timer.unref()
}

/** Our parent and, where the system tells, the one that started it: npm puts a shell between. */
function ancestors(): string {
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8')
    return `${process.ppid} ${/^PPid:\s*(\d+)/m.exec(status)?.[1]}`
  } catch {
    return String(process.ppid)
  }
}

/** An expected refusal is its message; anything else also shows where. */
function plainWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const expected = ['SettingsError', 'PortTaken', 'DataFolderInUse', 'MigrationError']
  return expected.includes(error.name) || error.constructor === Error ? error.message : (error.stack ?? error.message)
}
