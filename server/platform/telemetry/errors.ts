/** Errors to Sentry, only where SENTRY_DSN is set: kind, words and place of an error; no body, header, cookie or person. */
import type { Scope } from '@sentry/core'
import type { ServerRuntimeClient } from '@sentry/core/server'
import { scrub, tellError } from './scrub.ts'

export interface ErrorReports {
  /** `about` may hold `job`, `jobId`, `requestId`; nothing else is passed on. */
  report(error: unknown, about: Readonly<Record<string, unknown>>): void
  /** Sends what waits (at most 2 s). */
  close(): Promise<void>
}

const passedOn = ['job', 'jobId', 'requestId', 'reqId'] as const
// The same fault in a loop must not become a flood.
const perMinute = 30

export async function openErrorReports(dsn: string | null): Promise<ErrorReports> {
  if (dsn === null) return { report() {}, close: async () => {} }
  const [core, server] = await Promise.all([import('@sentry/core'), import('@sentry/core/server')])
  const client = new server.ServerRuntimeClient({
    dsn,
    platform: 'node',
    runtime: { name: 'node', version: process.version },
    integrations: [],
    stackParser: core.createStackParser(server.nodeStackLineParser()),
    transport: (options) =>
      core.createTransport(options, async ({ body }) => {
        const response = await fetch(options.url, {
          method: 'POST',
          body: typeof body === 'string' ? body : new Uint8Array(body),
          headers: { ...options.headers },
          signal: AbortSignal.timeout(10_000),
        })
        return { statusCode: response.status }
      }),
    // Whatever the library adds by itself.
    beforeSend: ({
      request: _request,
      user: _user,
      breadcrumbs: _breadcrumbs,
      extra: _extra,
      server_name: _name,
      ...event
    }) => event,
  })
  return reports(client, () => new core.Scope())
}

function reports(client: ServerRuntimeClient, newScope: () => Scope): ErrorReports {
  let minute = 0
  let sent = 0
  return {
    report(error, about) {
      const now = Math.floor(Date.now() / 60_000)
      if (now !== minute) [minute, sent] = [now, 0]
      if (sent++ >= perMinute) return
      const scope = newScope()
      for (const name of passedOn) {
        if (typeof about[name] === 'string') scope.setTag(name, scrub(about[name]))
      }
      client.captureException(told(error), undefined, scope)
    },
    close: async () => void (await client.close(2_000)),
  }
}

/** A copy that holds nothing but what may be told. */
function told(error: unknown): Error {
  const { type, message, stack } = tellError(error)
  const copy = new Error(message)
  copy.name = type
  copy.stack = stack
  return copy
}
