/** Hears from the server that something changed elsewhere, and asks for it again. Nothing depends on hearing it. */
import type { QueryClient } from '@tanstack/react-query'
import type { Socket } from 'socket.io-client'
import { accessToken, currentSession, onSession, refreshed } from '../platform/session.ts'

/** First word of an event's name -> first words of the queries that show it. */
const showing: Record<string, readonly string[]> = {
  weight: ['body', 'today'],
  weights: ['body', 'today', 'imports'],
  photo: ['body'],
  profile: ['me', 'today'],
  consent: ['consents', 'me'],
  guardian: ['consents'],
  export: ['exports'],
  account: ['me', 'identity'],
}

let socket: Socket | null = null

/** Connects once; ends with the session. */
export async function startRealtime(queryClient: QueryClient): Promise<void> {
  if (socket) return
  const { io } = await import('socket.io-client')
  if (socket || currentSession().state === 'signed-out') return
  let token: string | undefined
  const hello = async () => {
    token = (await accessToken().catch(() => null)) ?? undefined
    return { token }
  }
  const connection = io({
    transports: ['websocket', 'polling'],
    reconnectionDelayMax: 60_000,
    auth: (give) => void hello().then(give),
  })
  socket = connection
  let missed = false
  connection.on('changed', ({ event }: { event: string }) => {
    for (const word of showing[event.split('.')[0] ?? ''] ?? [])
      void queryClient.invalidateQueries({ queryKey: [word] })
  })
  connection.on('disconnect', (reason) => {
    missed = true
    // The session was ended somewhere else, perhaps: asking for a token tells, and signs out here too.
    if (reason === 'io server disconnect') refreshed(token).catch(() => undefined)
  })
  connection.on('connect_error', ({ message }) => {
    if (message === 'UNAUTHENTICATED') refreshed(token).then(tryAgainLater, () => undefined)
  })
  const tryAgainLater = () => setTimeout(() => socket === connection && connection.connect(), 10_000)
  connection.on('connect', () => {
    if (missed) void queryClient.invalidateQueries()
    missed = false
  })
  const stop = onSession(() => {
    if (currentSession().state === 'signed-in') return
    connection.disconnect()
    socket = null
    stop()
  })
}
