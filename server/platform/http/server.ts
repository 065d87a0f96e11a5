/** The HTTP server: plugins in their order, routes, health, docs, the web app. */
import { readFileSync } from 'node:fs'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import multipart from '@fastify/multipart'
import Fastify, { LogController, type FastifyInstance, type FastifyRequest } from 'fastify'
import type { Authentication } from '../authentication.ts'
import type { Settings } from '../config/settings.ts'
import type { Platform } from '../context.ts'
import { mountDocs } from './docs-page.ts'
import { handleError } from './error-handler.ts'
import { Refusal } from './errors.ts'
import { apiHeaders, strictTransport } from './headers.ts'
import { mountHealth, type Health } from './health.ts'
import type { JsonSchema } from './json-schema.ts'
import { noLimits, openLimits } from './limits.ts'
import { mount } from './mount.ts'
import type { Route } from './routes.ts'
import { traceRequests } from '../telemetry/trace-requests.ts'
import { serveWebApp } from './web-app.ts'

export interface HttpParts {
  readonly platform: Platform
  readonly routes: readonly Route[]
  readonly authentication: Authentication
  readonly health: Health
  readonly document: JsonSchema
  /** Public keys of access tokens, for `/.well-known/jwks.json`. */
  readonly publicKeys: () => Promise<object>
  /** Folder of the built web app; null for the API alone. */
  readonly webRoot: string | null
  /** Told of every answered request, for metrics. */
  readonly observe: (method: string, route: string, status: number, seconds: number) => void
}

/** Builds the server; `listen` and `close` are the caller's. */
export async function openHttp(parts: HttpParts): Promise<FastifyInstance> {
  const { platform } = parts
  const { config } = platform
  const app = create(platform)
  traceRequests(app)
  app.decorateRequest('actor', null)
  app.setErrorHandler(handleError)
  await register(app, config)
  app.addHook('onResponse', (request, reply, done) => {
    parts.observe(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1000)
    done()
  })
  const limits = config.RATE_LIMITS ? openLimits() : noLimits
  for (const route of parts.routes) mount(app, route, { platform, authentication: parts.authentication, limits })
  mountHealth(app, parts.health, config)
  app.get('/.well-known/jwks.json', parts.publicKeys)
  await mountDocs(app, parts.document)
  await serveWebApp(app, parts.webRoot)
  return app
}

function create(platform: Platform): FastifyInstance {
  const { config } = platform
  const https =
    config.TLS_CERT !== null && config.TLS_KEY !== null
      ? { https: { cert: readFileSync(config.TLS_CERT), key: readFileSync(config.TLS_KEY) } }
      : {}
  return Fastify({
    ...https,
    loggerInstance: platform.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1_000_000,
    // Generous for a slow phone, short for somebody who only holds a connection.
    connectionTimeout: 0,
    keepAliveTimeout: 72_000,
    requestTimeout: 30 * 60_000,
    trustProxy: config.TRUST_PROXY ?? false,
    genReqId: () => `req_${crypto.randomUUID().replaceAll('-', '')}`,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => void handleError(error, request, reply),
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance
}

async function register(app: FastifyInstance, config: Settings): Promise<void> {
  const origins = (config.CORS_ORIGINS ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean)
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/')) reply.headers(apiHeaders)
    if (request.protocol === 'https') reply.header('Strict-Transport-Security', strictTransport)
    done(
      foreignOrigin(request, origins)
        ? new Refusal('FORBIDDEN', 'Requests from this web site are not accepted.')
        : undefined,
    )
  })
  // JSON and forms are all that anybody here reads.
  app.removeContentTypeParser('text/plain')
  await app.register(cookie)
  await app.register(multipart, { throwFileSizeLimit: true })
  await app.register(compress, {
    global: true,
    // Answers only: nothing that we are sent is large enough to be worth the risk of unpacking it.
    globalDecompression: false,
    threshold: 2_048,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
  if (origins.length > 0) {
    await app.register(cors, {
      origin: origins,
      credentials: true,
      methods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
      maxAge: 86_400,
      exposedHeaders: ['ETag', 'Location', 'Retry-After'],
    })
  }
}

/** A change asked for by another site's page, with the person's cookie: never ours. Programs send no Origin. */
function foreignOrigin(request: FastifyRequest, allowed: readonly string[]): boolean {
  const { origin } = request.headers
  if (origin === undefined || request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS')
    return false
  // Some sign-in providers have the browser post their answer here; what such a route does is bound to a cookie of ours.
  if (request.routeOptions.config.crossSite === true) return false
  return !allowed.includes(origin) && !isSameHost(origin, request.host)
}

/** A default port may be named by one and not by the other. */
function isSameHost(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, host: theirs } = new URL(origin)
  const ours = `${protocol}//${host}`
  return URL.canParse(ours) && new URL(ours).host === theirs
}
