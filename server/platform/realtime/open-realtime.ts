/** Sockets of open apps, on Socket.IO: each joins its own rooms and only listens. */
import type { IncomingMessage, Server as HttpServer } from 'node:http'
import type { Logger } from 'pino'
import { Server, type Socket } from 'socket.io'
import type { Actor } from '../context.ts'
import type { Realtime } from './realtime.ts'

export interface RealtimeOptions {
  readonly log: Logger
  /** Web origins besides the one that the socket itself is asked at. */
  readonly origins: readonly string[]
  /** Sockets of one person; the oldest gives way to a new one. */
  readonly socketsPerUser?: number
}

export type Authenticate = (token: string) => Promise<Actor | null>

export interface OpenRealtime extends Realtime {
  /** Takes sockets on this server from now on. */
  attach(server: HttpServer, authenticate: Authenticate): void
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
  const open = new Map<string, Set<Socket>>()

  function admit(socket: Socket, actor: Actor, token: string) {
    const own = open.get(actor.userId) ?? new Set()
    open.set(actor.userId, own.add(socket))
    const [oldest] = own
    if (own.size > socketsPerUser) oldest?.disconnect(true)
    // As if the line broke: the client comes back by itself with a fresh token. After `disconnect` it would stay away.
    const end = setTimeout(() => socket.conn.close(), timeLeft(token))
    end.unref()
    socket.on('disconnect', () => {
      clearTimeout(end)
      own.delete(socket)
      if (own.size === 0) open.delete(actor.userId)
    })
    socket.onAny(() => socket.disconnect(true))
    void socket.join([userRoom(actor.userId), sessionRoom(actor.sessionId)])
  }

  return {
    changed(userId, event, payload) {
      if (open.has(userId)) io.to(userRoom(userId)).emit('changed', { event, payload })
    },
    disconnectSession: (sessionId) => io.in(sessionRoom(sessionId)).disconnectSockets(true),
    disconnectUser: (userId) => io.in(userRoom(userId)).disconnectSockets(true),
    attach(server, authenticate) {
      io.use((socket, next) => {
        void (async () => next(await welcome(socket, authenticate, log)))()
      })
      io.on('connection', (socket) => {
        const { actor, token } = socket.data as Welcomed
        admit(socket, actor, token)
      })
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
const sessionRoom = (sessionId: string) => `session:${sessionId}`

interface Welcomed {
  readonly actor: Actor
  readonly token: string
}

/** Answers why a socket is not let in; undefined lets it in. */
async function welcome(socket: Socket, authenticate: Authenticate, log: Logger): Promise<Error | undefined> {
  const { token } = socket.handshake.auth as { token?: unknown }
  if (typeof token !== 'string' || token.length > 8_192) return new Error('UNAUTHENTICATED')
  try {
    const actor = await authenticate(token)
    if (actor === null) return new Error('UNAUTHENTICATED')
    socket.data = { actor, token } satisfies Welcomed
    return undefined
  } catch (error) {
    log.warn({ err: error }, 'a socket could not be authenticated')
    return new Error('UNAVAILABLE')
  }
}

/** Programs send no Origin; a page of another site does, and is not let in. */
function isOwnOrigin({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers
  if (origin === undefined || origins.includes(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Milliseconds until the token's `exp` (RFC 7519). It has been verified; here it is only read. */
function timeLeft(token: string): number {
  const expires = expiryOf(token)
  return expires === null ? longestSocket : Math.min(Math.max(expires * 1_000 - Date.now(), 0), 24 * 60 * 60_000)
}

function expiryOf(token: string): number | null {
  try {
    const { exp }: { exp?: unknown } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    return typeof exp === 'number' ? exp : null
  } catch {
    return null
  }
}
