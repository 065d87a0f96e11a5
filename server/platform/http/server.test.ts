import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import Fastify from 'fastify'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { document, routes } from '../../app.ts'
import { useWorld } from '../../test/world.ts'
import { mountHealth } from './health.ts'
import { serveWebApp } from './web-app.ts'

const world = useWorld()

describe('what is not a request of ours', () => {
  test('an unknown address is a 404 in the envelope', async () => {
    const { status, error } = await world.anonymous.get('/nothing')
    expect([status, error?.code]).toEqual([404, 'NOT_FOUND'])
  })

  test.each([
    ['broken JSON', '{"weight":', 'application/json', 400, 'MALFORMED_REQUEST'],
    ['an empty body', '', 'application/json', 400, 'MALFORMED_REQUEST'],
    [
      'a key that reaches for the prototype',
      '{"__proto__":{"a":1},"weight":80}',
      'application/json',
      400,
      'MALFORMED_REQUEST',
    ],
    ['another content type', 'weight=80', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a megabyte and more',
      JSON.stringify({ notes: 'x'.repeat(1_000_001) }),
      'application/json',
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['very deep JSON', '['.repeat(100_000) + ']'.repeat(100_000), 'application/json', 400, 'VALIDATION_ERROR'],
  ])('%s', async (_name, body, type, status, code) => {
    const mara = await world.person('mara')
    const answer = await mara.post('/weight-entries', body, { 'content-type': type })
    expect([answer.status, answer.error?.code]).toEqual([status, code])
    expect((await mara.get('/weight-entries')).pagination?.totalItems).toBe(0)
  })

  test('a change asked for by another site’s page', async () => {
    const mara = await world.person('mara')
    const foreign = await mara.post('/weight-entries', { weight: 80 }, { origin: 'https://elsewhere.example' })
    expect([foreign.status, foreign.error?.code]).toEqual([403, 'FORBIDDEN'])
    expect(
      (await mara.post('/weight-entries', { weight: 80 }, { origin: 'http://localhost:80', host: 'localhost:80' }))
        .status,
    ).toBe(201)
  })
})

test('answers carry the security headers, and no cache keeps them', async () => {
  const { headers } = await world.anonymous.get('/auth/options')
  expect(headers).toMatchObject({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
})

test('health, readiness and metrics', async () => {
  expect((await world.anonymous.get('/health')).status).toBe(200)
  const ready = await world.anonymous.get('/ready')
  expect([ready.status, JSON.parse(ready.body).status]).toEqual([200, 'ready'])
  const metrics = await world.anonymous.get('/metrics')
  expect(metrics.body).toContain('http_request_duration_seconds')
  expect((await world.anonymous.get('/metrics', {}, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404)
})

test('however many ask whether we are ready, one look a second is taken', async () => {
  let looks = 0
  const start = Math.ceil(performance.now())
  const clock = vi.spyOn(performance, 'now').mockReturnValue(start)
  onTestFinished(() => clock.mockRestore())
  const app = Fastify()
  const ready = async () => ({ looks: looks++ < 100 ? 'ok' : 'too many' })
  mountHealth(app, { ready, metrics: async () => ({ contentType: '', text: '' }) }, world.platform.config)
  const answers = await Promise.all(Array.from({ length: 20 }, () => app.inject({ url: '/ready' })))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(200))
  expect(looks).toBe(1)
  clock.mockReturnValue(start + 999)
  await app.inject({ url: '/ready' })
  expect(looks).toBe(1)
  clock.mockReturnValue(start + 1_000)
  await app.inject({ url: '/ready' })
  expect(looks).toBe(2)
  await app.close()
})

describe('the OpenAPI document', () => {
  const operations = Object.entries(
    document['paths'] as Record<string, Record<string, { operationId: string }>>,
  ).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ key: `${method.toUpperCase()} ${path}`, ...operation })),
  )

  test('has every route, each with an id of its own', () => {
    const expected = routes.map((route) => `${route.method} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(operations.map(({ key }) => key).toSorted()).toEqual(expected.toSorted())
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  })

  test('refers to nothing that it does not hold', () => {
    const names = Object.keys((document['components'] as { schemas: object }).schemas)
    const referred = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      (match) => match[1],
    )
    expect(referred.filter((name) => !names.includes(name ?? ''))).toEqual([])
    expect(JSON.stringify(document)).not.toContain('#/$defs')
  })

  test('is valid OpenAPI 3.1, by the strictest rules of its linter', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] })
    const problems = await lintFromString({ source: JSON.stringify(document), config })
    // A browser that comes back from a sign-in provider is led on, and answered nothing else.
    const answers = problems.filter(
      ({ ruleId, location }) => ruleId !== 'operation-2xx-response' || !location[0]?.pointer?.includes('~1callback/'),
    )
    expect(answers.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
  })

  test('is served, with a page to read it', async () => {
    expect((await world.anonymous.get('/api/v1/openapi.json')).status).toBe(200)
    expect((await world.anonymous.get('/api/docs')).body).toContain('swagger-ui-bundle.js')
    expect((await world.anonymous.get('/api/docs/assets/swagger-ui-bundle.js')).status).toBe(200)
    expect((await world.anonymous.get('/api/docs/assets/package.json')).status).toBe(404)
  })
})

test('a page gets a fresh nonce each time, and a screen’s address gets the page', async () => {
  const root = await mkdtemp(join(tmpdir(), 'setpoint-web-'))
  await writeFile(join(root, 'index.html'), '<script nonce="__CSP_NONCE__"></script>')
  const app = Fastify()
  await serveWebApp(app, root)
  const ask = (url: string) => app.inject({ url, headers: { accept: 'text/html' } })
  const [first, second, missing] = [await ask('/'), await ask('/body/history?x=1'), await ask('/assets/missing.js')]
  const nonces = [first, second].map(({ body }) => /nonce="([\w-]+)"/.exec(body)?.[1])
  expect(nonces[0]).not.toBe(nonces[1])
  expect(first.headers['content-security-policy']).toContain(`'nonce-${nonces[0]}'`)
  expect(first.headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe-inline/)
  expect(missing.statusCode).toBe(404)
  await app.close()
  await rm(root, { recursive: true })
})
