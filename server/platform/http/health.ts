/** Addresses for machines that watch over Setpoint. */
import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Settings } from '../config/settings.ts'

export interface Health {
  /** Each part by name: 'ok' or what is wrong with it. */
  ready(): Promise<Readonly<Record<string, string>>>
  metrics(): Promise<{ contentType: string; text: string }>
}

export function mountHealth(app: FastifyInstance, health: Health, config: Settings): void {
  let draining = false
  const ready = lookedAt(() => health.ready())
  app.addHook('preClose', async () => {
    draining = true
  })

  app.get('/health', async () => ({ status: 'ok' }))

  app.get('/ready', async (_request, reply) => {
    const checks = { server: draining ? 'stopping' : 'ok', ...(await ready()) }
    const isReady = Object.values(checks).every((check) => check === 'ok')
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', checks })
  })

  app.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, config.METRICS_TOKEN)) return reply.code(404).send()
    const { contentType, text } = await health.metrics()
    return reply.type(contentType).send(text)
  })
}

/** Anybody may ask, and looking costs a write to the disk: one look a second serves all who ask. */
function lookedAt<T>(look: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly found: Promise<T> } | undefined
  return () => {
    const now = performance.now()
    if (last === undefined || now - last.at >= 1_000) last = { at: now, found: look() }
    return last.found
  }
}

/** By token; without one, this machine only, and nobody whom a proxy on this machine passes on. */
function mayReadMetrics(request: FastifyRequest, token: string | null): boolean {
  if (token === null) {
    const forwarded = request.headers['x-forwarded-for'] ?? request.headers.forwarded
    return forwarded === undefined && /^(127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '')
  }
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
