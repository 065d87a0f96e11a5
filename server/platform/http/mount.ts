/** Turns a route of a table into a running one: actor, budget, access, validation, use case, answer. */
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Authentication } from '../authentication.ts'
import type { Actor, Ctx, OpenCtx, Platform } from '../context.ts'
import { refusalOf } from './access.ts'
import type { Already, FileAnswer, RedirectAnswer } from './answers.ts'
import { atMost } from '../at-most.ts'
import { Refusal } from './errors.ts'
import { acceptForms } from './forms.ts'
import { checkKey, hashRequest, once, type Sending, type Sent } from './idempotency.ts'
import type { Limits } from './limits.ts'
import { contextOf } from './request-context.ts'
import { isRepeatable, type Route } from './routes.ts'
import { dataSerialiser, pageSerialiser, scrollSerialiser, type Serialise } from './serialise.ts'
import { readUpload } from './upload.ts'
import { validate } from './validate.ts'

export interface Mounting {
  readonly platform: Platform
  readonly authentication: Authentication
  readonly limits: Limits
}

export const apiPrefix = '/api/v1'

export function mount(app: FastifyInstance, route: Route, mounting: Mounting): void {
  if (route.access === undefined) throw new Error(`${route.method} ${route.path} has no access rule`)
  if (/:/.test(route.path) && route.params === undefined)
    throw new Error(`${route.method} ${route.path} has no params contract`)
  const answer = answerer(route)
  const options: RouteOptions = {
    method: route.method,
    url: `${apiPrefix}${route.path}`,
    exposeHeadRoute: false,
    config: { crossSite: route.crossSiteForm === true },
    onRequest: (request, reply) => admit(route, mounting, request, reply),
    handler: async (request, reply) => answer(contextOf(mounting.platform, request, reply), request, reply, mounting),
  }
  if (route.crossSiteForm) acceptForms(app, (scope) => scope.route(options))
  else app.route(options)
}

async function admit(
  route: Route,
  { platform, authentication, limits }: Mounting,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  request.actor = await actorOf(authentication, request)
  await limits.take(route.limit ?? 'default', request.actor, request.ip, route.path, reply)
  const { actor } = request
  if (!route.access.signedIn) {
    // What is open to everyone is so to a token too, and shows it no more than to everyone where its scopes say nothing.
    if (actor?.scopes && refusalOf(route.access, actor, route.method, platform.clock.now())) request.actor = null
    return
  }
  if (actor === null) throw new Refusal('UNAUTHENTICATED', 'Sign in to do this.')
  const refusal = refusalOf(route.access, actor, route.method, platform.clock.now())
  if (refusal !== null) throw refusal
}

async function actorOf(authentication: Authentication, { headers, ip }: FastifyRequest): Promise<Actor | null> {
  const header = headers.authorization
  if (header === undefined || !header.startsWith('Bearer ')) return null
  const token = header.slice(7)
  return authentication.known(token) ?? authentication.check(token, ip)
}

type Answerer = (ctx: OpenCtx, request: FastifyRequest, reply: FastifyReply, mounting: Mounting) => Promise<unknown>

function answerer(route: Route): Answerer {
  const perform = performer(route)
  return async (ctx, request, reply, { limits }) => {
    const params = route.params && validate(route.params, request.params)
    const query = route.query && validate(route.query, request.query)
    const body = readBody(route, request)
    const file = await readUpload(route.upload, request, ctx.config)
    // What the path says holds, whatever else bears the same name.
    const input = { ...query, ...body, ...params, ...(file && { file }) }
    if (route.answer.kind === 'file') return sendFile(reply, (await route.run(ctx, input)) as FileAnswer)
    if (route.answer.kind === 'redirect') return sendOn(reply, (await route.run(ctx, input)) as RedirectAnswer)
    const key = request.headers['idempotency-key']
    const sending = {
      method: request.method,
      url: request.url,
      body,
      file: file && 'bytes' in file ? file.bytes : null,
    }
    const sent = isRepeated(route, ctx, key)
      ? await performOnce(ctx, String(key), sending, (tx) => perform(tx, input))
      : await perform(ctx, input)
    if (route.limit === 'auth') await limits.giveBack('auth', request.ip, route.path)
    return send(reply, sent)
  }
}

/** A form is parsed by whoever takes a file; to everybody else it is no body at all. */
function readBody({ body }: Route, request: FastifyRequest): Record<string, unknown> | undefined {
  if (body === undefined) return undefined
  if (request.isMultipart()) throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send application/json.')
  return validate(body, request.body ?? {})
}

const isRepeated = (route: Route, ctx: OpenCtx, key: unknown): ctx is Ctx =>
  key !== undefined && isRepeatable(route) && ctx.actor !== null

// Pictures are drawn two at a time: more transactions than that would only keep connections from everybody else.
const filesAtOnce = atMost(2)

async function performOnce(ctx: Ctx, key: string, sending: Sending, run: (tx: Ctx) => Promise<Sent>): Promise<Sent> {
  checkKey(key)
  const answered = () => once(ctx, key, hashRequest(ctx.vault, sending), run)
  return sending.file === null ? answered() : filesAtOnce(answered)
}

function performer(route: Route): (ctx: OpenCtx, input: unknown) => Promise<Sent> {
  const { kind, shape, status, location } = route.answer
  if (kind === 'gone' || shape === null) {
    return async (ctx, input) => {
      await route.run(ctx, input)
      return { status, location: null, revision: null, body: null }
    }
  }
  const serialise: Serialise = serialiserOf[kind === 'page' || kind === 'scroll' ? kind : 'data'](shape)
  return async (ctx, input) => {
    const result = await route.run(ctx, input)
    const repeated = isAlready(result)
    const data = repeated ? result.already : result
    const made = status === 201 || status === 202
    return {
      status: repeated ? 200 : status,
      location: made && location ? `${apiPrefix}${location(data as never)}` : null,
      revision: revisionOf(data),
      body: serialise(data, ctx.request.id),
    }
  }
}

const serialiserOf = { data: dataSerialiser, page: pageSerialiser, scroll: scrollSerialiser } as const

const isAlready = (result: unknown): result is Already<unknown> =>
  typeof result === 'object' && result !== null && 'already' in result

function revisionOf(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('revision' in data)) return null
  return typeof data.revision === 'number' ? data.revision : null
}

function send(reply: FastifyReply, { status, location, revision, body }: Sent): FastifyReply {
  reply.code(status)
  if (location !== null) reply.header('Location', location)
  if (body === null) return reply.send()
  if (revision !== null) reply.header('ETag', `"${revision}"`)
  return reply.header('Content-Type', 'application/json; charset=utf-8').send(body)
}

const sendOn = (reply: FastifyReply, { to }: RedirectAnswer): FastifyReply =>
  reply.code(303).header('Location', to).send()

function sendFile(reply: FastifyReply, answer: FileAnswer): FastifyReply {
  reply.header('Content-Type', answer.contentType).header('Cache-Control', answer.cache ?? 'private, no-store')
  if (answer.fileName !== undefined) {
    const plain = answer.fileName.replaceAll(/[^\w.-]/g, '_')
    reply.header(
      'Content-Disposition',
      `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(answer.fileName)}`,
    )
  }
  if (answer.size !== undefined) reply.header('Content-Length', answer.size)
  return reply.send(answer.body)
}
