/** Sockets of open apps, on Socket.IO: each joins its own rooms and only listens. */
import type { IncomingMessage, Server as HttpServer } from 'node:http'
import type { Logger } from 'pino'
import type { TokenArea } from '@setpoint/contract/identity'
import { Server, type Socket } from 'socket.io'
import type { Authentication } from '../authentication.ts'
import type { Actor } from '../context.ts'
import { areaOf } from '../../events.ts'
import type { Realtime } from './realtime.ts'

export interface RealtimeOptions {
  readonly log: Logger
  /** Web origins besides the one that the socket itself is asked at. */
  readonly origins: readonly string[]
  /** Sockets of one person; the oldest gives way to a new one. */
  readonly socketsPerUser?: number
}

export interface OpenRealtime extends Realtime {
  /** Takes sockets on this server from now on. */
  attach(server: HttpServer, authentication: Authentication): void
  /** How many sockets are open. */
  count(): number
  /** Ends every socket and takes no more; the HTTP server is left alone. Call it before closing that one, which waits for sockets. */
  close(): void
}

const socketSettings = {
  transports: ['websocket', 'polling'],
  // Clients say nothing but hello and their token.
  maxHttpBufferSize: 16_384,
  connectTimeout: 10_000,
  pingInterval: 25_000,
  pingTimeout: 20_000,
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
} as const
// A token without an end of its own is asked again after this long (ms).
const longestSocket = 15 * 60_000

export function openRealtime({ log, origins, socketsPerUser = 20 }: RealtimeOptions): OpenRealtime {
  let closed = false
  const io = new Server({
    ...socketSettings,
    transports: [...socketSettings.transports],
    cors: { origin: [...origins], credentials: true },
    allowRequest: (request, answer) => answer(null, !closed && isOwnOrigin(request, origins)),
  })
  const open = new Map<string, Map<Socket, () => Promise<void>>>()

  function admit(socket: Socket, authentication: Authentication) {
    const { actor, token } = socket.data as Welcomed
    const again = () => reauthorise(socket, authentication, log)
    const own = open.get(actor.userId) ?? new Map<Socket, () => Promise<void>>()
    open.set(actor.userId, own.set(socket, again))
    const [oldest] = own.keys()
    if (own.size > socketsPerUser) oldest?.disconnect(true)
    const end = setTimeout(() => comeBack(socket), Math.min(authentication.timeLeft(token) ?? Infinity, longestSocket))
    end.unref()
    socket.on('disconnect', () => {
      clearTimeout(end)
      own.delete(socket)
      if (own.size === 0) open.delete(actor.userId)
    })
    socket.onAny(() => socket.disconnect(true))
    void socket.join(roomsOf(actor))
    // What ended the session while its socket was on the way here did not find it.
    if (authentication.known(token) === undefined) void again()
  }

  return {
    changed(userId, event, payload) {
      if (open.has(userId)) io.to(roomsToldOf(userId, areaOf[event])).emit('changed', { event, payload })
    },
    people: () => [...open.keys()],
    reauthorise: (userId) => open.get(userId)?.forEach((again) => void again()),
    reauthoriseEveryone: () => void oneByOne([...open.values()].flatMap((own) => [...own.values()])),
    attach(server, authentication) {
      io.use((socket, next) => {
        void (async () => next(await welcome(socket, authentication, log)))()
      })
      io.on('connection', (socket) => admit(socket, authentication))
      io.attach(server)
    },
    count: () => io.of('/').sockets.size,
    close() {
      closed = true
      // Undefined until it is attached to a server.
      const engine: { close(): unknown } | undefined = io.engine
      engine?.close()
    },
  }
}

const userRoom = (userId: string) => `user:${userId}`
const tokenRoom = (userId: string, scope: string) => `user:${userId} ${scope}`

/** A session hears everything of its person, a personal access token what it may read. */
const roomsOf = ({ userId, scopes }: Actor): string[] =>
  scopes === null ? [userRoom(userId)] : scopes.filter(isReading).map((scope) => tokenRoom(userId, scope))

const roomsToldOf = (userId: string, area: TokenArea | null): string[] =>
  area === null ? [userRoom(userId)] : [userRoom(userId), tokenRoom(userId, `${area}:read`)]

const isReading = (scope: string) => scope.endsWith(':read')

/** There may be thousands, and the database has other things to do. */
async function oneByOne(all: readonly (() => Promise<void>)[]): Promise<void> {
  for (const each of all) await each()
}

/** As if the line broke: the client comes back by itself with a fresh token. After `disconnect` it would stay away. */
const comeBack = (socket: Socket) => socket.conn.close()

interface Welcomed {
  readonly actor: Actor
  readonly token: string
}

/** Answers why a socket is not let in; undefined lets it in. */
async function welcome(socket: Socket, authentication: Authentication, log: Logger): Promise<Error | undefined> {
  const { token } = socket.handshake.auth as { token?: unknown }
  if (typeof token !== 'string' || token.length > 8_192) return new Error('UNAUTHENTICATED')
  try {
    const actor = await authentication.check(token, null)
    if (actor === null) return new Error('UNAUTHENTICATED')
    if (roomsOf(actor).length === 0) return new Error('SCOPE_MISSING')
    socket.data = { actor, token } satisfies Welcomed
    return undefined
  } catch (error) {
    log.warn({ err: error }, 'a socket could not be authenticated')
    return new Error('UNAVAILABLE')
  }
}

/** Cuts a socket behind which nobody is any more; one that cannot be told comes back and is asked at the door. */
async function reauthorise(socket: Socket, authentication: Authentication, log: Logger): Promise<void> {
  const { token } = socket.data as Welcomed
  try {
    if ((await authentication.check(token, null)) !== null) return
    // One whose token has just run out may have a fresh one.
    if (!authentication.timeLeft(token)) comeBack(socket)
    else socket.disconnect(true)
  } catch (error) {
    log.warn({ err: error }, 'a socket could not be authenticated again')
    comeBack(socket)
  }
}

/** Programs send no Origin; a page of another site does, and is not let in. */
function isOwnOrigin({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers
  if (origin === undefined || origins.includes(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
