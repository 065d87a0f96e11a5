import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openErrorReports } from './errors.ts'
import { openLogger } from './logger.ts'
import { metricsText, observeJob, observeRequest, watchMetrics } from './metrics.ts'
import { scrub, tellError } from './scrub.ts'
import { traceRequests } from './trace-requests.ts'
import { inSpan, isTracing, startTracing } from './tracing.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

/** Stands in for a collector: keeps what is posted to it. */
async function peer() {
  const posts: { path: string; headers: IncomingHttpHeaders; body: string }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      posts.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() })
      response.setHeader('content-type', 'application/json').end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { posts, host: `127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const secrets = ['mara@example.org', 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'hunter2secret']

describe('the log', () => {
  function logged(write: (log: ReturnType<typeof openLogger>) => void): string {
    let lines = ''
    write(openLogger({ LOG_LEVEL: 'trace', LOG_FILE: null, stream: { write: (line) => void (lines += line) } }))
    return lines
  }

  test('holds no address, token or password, wherever they come in', () => {
    const [email, token, password] = secrets
    const error = Object.assign(new Error(`no mail to ${email}`, { cause: new Error(`Bearer ${token}`) }), {
      detail: password,
    })
    const lines = logged((log) => {
      log.info({ email, headers: { authorization: `Bearer ${token}`, cookie: 'a=b' }, password }, 'signed in')
      log.info({ a: { b: { newPassword: password, list: [{ refreshToken: token }] } } })
      log.info(`mail to ${email} with ${token} and /reset?token=${password}`)
      log.error({ err: error }, 'failed')
      log.child({ email }).warn(error)
      log.info({ url: `smtps://user:${password}@mail.example.org` })
    })
    for (const secret of secrets) expect(lines).not.toContain(secret)
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).level),
    ).toEqual(['info', 'info', 'info', 'error', 'warn', 'info'])
    expect(lines).toContain('no mail to [email]')
  })

  test('keeps ids, and goes to a private file where one is set', () => {
    const folder = mkdtempSync(join(tmpdir(), 'log-'))
    const file = join(folder, 'logs/setpoint.log')
    openLogger({ LOG_LEVEL: 'info', LOG_FILE: file }).info({ userId: 'u1', requestId: 'r1' }, 'hello')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      level: 'info',
      userId: 'u1',
      requestId: 'r1',
      msg: 'hello',
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    rmSync(folder, { recursive: true })
  })

  test('tells of errors, and of nothing less', () => {
    const told: unknown[] = []
    const log = openLogger({
      LOG_LEVEL: 'info',
      LOG_FILE: null,
      stream: { write() {} },
      onError: (error, about) => told.push([error, about['job']]),
    })
    const error = new Error('x')
    log.child({ job: 'a.b' }).error({ err: error }, 'y')
    log.warn({ err: error }, 'y')
    log.error('only words')
    expect(told).toEqual([[error, 'a.b']])
  })
})

test('scrubbing leaves other words alone', () => {
  const plain = 'GET /api/v1/users/0192f0c0-0000-7000-8000-000000000000 took 12 ms at 2026-11-20T06:58:00Z (no key)'
  expect(scrub(plain)).toBe(plain)
  expect(tellError('a@b.cd')).toEqual({ type: 'string', message: '[email]', stack: '' })
})

test('figures have the route, not the address, and are looked up when read', async () => {
  observeRequest('GET', '/api/v1/weight-entries/:entryId', 200, 0.004)
  observeJob('body.test', 'dead', 1)
  const source = {
    pool: { totalCount: 5, idleCount: 2, waitingCount: 1 },
    vault: { sealed: 3, opened: 7, refused: 0 },
    sockets: () => 4,
    deadLetters: async () => 2,
  }
  const stop = watchMetrics(source)
  const { text, contentType } = await metricsText()
  expect(contentType).toContain('text/plain')
  for (const line of [
    'http_request_duration_seconds_count{method="GET",route="/api/v1/weight-entries/:entryId",status="200"} 1',
    'job_duration_seconds_count{job="body.test",outcome="dead"} 1',
    'sockets_active 4',
    'database_pool_connections{state="busy"} 3',
    'vault_operations_total{operation="opened"} 7',
    'dead_letters 2',
  ]) {
    expect(text).toContain(line)
  }
  expect(text).toContain('process_resident_memory_bytes')
  stop()
  expect((await metricsText()).text).toContain('sockets_active 0')
})

test('spans reach the collector with their parents; without one nothing is traced', async () => {
  expect(isTracing()).toBe(false)
  expect(await inSpan('x', {}, async () => 1)).toBe(1)
  const { posts, host } = await peer()
  const stop = await startTracing(`http://${host}`)
  const failing = inSpan('outer', { 'job.name': 'a.b' }, () =>
    inSpan('inner', {}, async () => {
      throw new Error('to mara@example.org')
    }),
  )
  await expect(failing).rejects.toThrow('to mara')
  await stop()
  const [post] = posts
  expect(post?.path).toBe('/v1/traces')
  const spans = JSON.parse(post?.body ?? '{}').resourceSpans[0].scopeSpans[0].spans
  const [inner, outer] = spans
  expect([inner.name, outer.name]).toEqual(['inner', 'outer'])
  expect(inner.parentSpanId).toBe(outer.spanId)
  expect(inner.status.message).toBe('Error: to [email]')
  expect(isTracing()).toBe(false)
})

test('a request is a span, named by its route, and holds what was done for it', async () => {
  const { posts, host } = await peer()
  const stop = await startTracing(`http://${host}/`)
  const app = Fastify()
  traceRequests(app)
  app.get('/users/:id', () => inSpan('db select', {}, async () => 'ok'))
  expect((await app.inject('/users/42')).body).toBe('ok')
  await app.close()
  await stop()
  // In more than one post, where more than the exporter's few seconds go by in between.
  const spans = posts.flatMap<{ name: string; spanId: string; parentSpanId?: string }>(
    ({ body }) => JSON.parse(body).resourceSpans[0].scopeSpans[0].spans,
  )
  const request = spans.find(({ name }) => name === 'GET /users/:id')
  expect(spans.find(({ name }) => name === 'db select')?.parentSpanId).toBe(request?.spanId)
  expect(JSON.stringify(request)).toContain('{"key":"http.response.status_code","value":{"intValue":200}}')
  expect(posts.map(({ body }) => body).join()).not.toContain('/users/42')
})

test('an error reaches Sentry without persons, and only where it is configured', async () => {
  const nowhere = await openErrorReports(null)
  nowhere.report(new Error('x'), {})
  await nowhere.close()
  const { posts, host } = await peer()
  const reports = await openErrorReports(`http://public@${host}/7`)
  const error = Object.assign(new Error(`no mail to ${secrets[0]}`), { body: secrets[2] })
  // So many are let through in a minute, which must not end in between.
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now())
  reports.report(error, { job: 'mail.deliver', email: secrets[0], headers: { cookie: secrets[1] } })
  for (let count = 0; count < 100; count++) reports.report(new Error('again and again'), {})
  clock.mockRestore()
  await reports.close()
  // Closing waits two seconds; what is under way then still arrives.
  const all = () => posts.map(({ body }) => body).join('\n')
  await expect.poll(all).toContain('no mail to [email]')
  expect(posts[0]?.path).toMatch(/^\/api\/7\/envelope\//)
  const bodies = all()
  expect(bodies).toContain('"job":"mail.deliver"')
  expect(bodies).toContain('telemetry.test.ts')
  for (const secret of secrets) expect(bodies).not.toContain(secret)
  expect(posts.length).toBeLessThanOrEqual(31)
})
