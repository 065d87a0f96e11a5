/** Serves the built web app: hashed assets for ever, pages with a fresh nonce. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from './errors.ts'
import { answerOf } from './error-handler.ts'
import { protectPage } from './headers.ts'

/** The placeholder that the build leaves in `index.html` for the nonce. */
const nonceMark = '__CSP_NONCE__'

/** `root` is the build's folder; null serves the API alone. */
export async function serveWebApp(app: FastifyInstance, root: string | null): Promise<void> {
  const page = root === null ? null : readPage(root)
  if (root !== null && page !== null) {
    await app.register(fastifyStatic, {
      root,
      index: false,
      wildcard: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header(
          'Cache-Control',
          /[/\\]assets[/\\]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
        reply.header('X-Content-Type-Options', 'nosniff')
        reply.header('Cross-Origin-Resource-Policy', 'same-origin')
      },
    })
    app.get('/', (request, reply) => sendPage(request, reply, page))
  }
  app.setNotFoundHandler((request, reply) => {
    if (page !== null && wantsPage(request)) return sendPage(request, reply, page)
    const refusal = new Refusal('NOT_FOUND', 'There is nothing at this address.')
    return reply.code(404).send(answerOf(refusal, request.id))
  })
}

function readPage(root: string): string[] | null {
  const path = join(root, 'index.html')
  return existsSync(path) ? readFileSync(path, 'utf8').split(nonceMark) : null
}

/** A browser's navigation to a screen's address, not a missing picture or API route. */
const wantsPage = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  !request.url.startsWith('/api') &&
  !/\.\w{2,5}(\?|$)/.test(request.url) &&
  (request.headers.accept ?? '').includes('text/html')

function sendPage(request: FastifyRequest, reply: FastifyReply, page: readonly string[]): FastifyReply {
  const nonce = protectPage(request, reply)
  return reply.header('Cache-Control', 'no-cache').type('text/html; charset=utf-8').send(page.join(nonce))
}
