/** A span for every request; what is done for it becomes its children. */
import type { FastifyInstance } from 'fastify'
import { isTracing, startSpan, withSpan } from './tracing.ts'

/** Call it before any other hook is added. Does nothing unless tracing is on. */
export function traceRequests(app: FastifyInstance): void {
  if (!isTracing()) return
  app.addHook('onRequest', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    const span = startSpan(`${request.method} ${route}`, {
      'http.request.method': request.method,
      'http.route': route,
      'request.id': request.id,
    })
    if (span === null) return done()
    reply.raw.once('close', () => {
      span.setAttribute('http.response.status_code', reply.statusCode)
      span.end()
    })
    return withSpan(span, done)
  })
}
