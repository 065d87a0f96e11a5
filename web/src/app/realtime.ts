/** Hears from the server that something changed elsewhere, and asks for it again. Nothing depends on hearing it. */
import type { QueryClient } from '@tanstack/react-query'
import type { Socket } from 'socket.io-client'
import { accessToken, currentSession, onSession, refreshed } from '../platform/session.ts'
import { postGone } from '../modules/feed/index.ts'
import { celebrate, type Added } from './celebrate.ts'

/** First word of an event's name, or the whole of it -> first words of the queries that show it. */
const showing: Record<string, readonly string[]> = {
  weight: ['body', 'today'],
  weights: ['body', 'today', 'imports'],
  photo: ['body'],
  achievement: ['achievements'],
  badge: ['achievements', 'badges'],
  notification: ['notifications'],
  profile: ['me', 'today'],
  follow: ['people'],
  consent: ['consents', 'me', 'teams', 'challenges'],
  guardian: ['consents'],
  team: ['teams', 'team-boards', 'team-admin', 'found-teams'],
  // Comes with every weigh-in of a team: its members and its search are as they were.
  'team.leaderboard-changed': ['team-boards', 'team-admin'],
  challenge: ['challenges', 'challenge-boards', 'challenge-reviews', 'found-challenges'],
  // Comes with the weigh-ins of all who take part: what can be found, and what is looked at again, is as it was.
  'challenge.progressed': ['challenges', 'challenge-boards'],
  case: ['desk'],
  decision: ['decisions', 'me'],
  sanction: ['decisions'],
  export: ['exports'],
  // What is read keeps its place: of a feed only how much is new is asked for.
  post: ['post'],
  // One post, and wherever it stands: see below.
  'post.gone': [],
  comment: ['comments', 'post'],
  user: [
    'moderation',
    'people',
    'teams',
    'team-boards',
    'challenges',
    'challenge-boards',
    'feed',
    'post',
    'comments',
    'feed-news',
    'notifications',
  ],
  account: ['me', 'identity'],
}

interface FeedNews {
  feed: string
  teamId: string | null
}

/** Everybody hears of a public post at once, and not everybody asks at once (ms). Only what is in sight asks at all. */
const spread = 1500

function feedNews(queryClient: QueryClient, { feed, teamId }: FeedNews): void {
  setTimeout(() => {
    void queryClient.invalidateQueries({ queryKey: ['feed-news', feed, teamId] })
  }, Math.random() * spread)
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
  connection.on('changed', ({ event, payload }: { event: string; payload?: unknown }) => {
    if (event === 'notification.added') celebrate(payload as Added)
    if (event === 'post.gone') postGone(queryClient, (payload as { postId: string }).postId)
    if (event === 'feed.changed') feedNews(queryClient, payload as FeedNews)
    for (const word of showing[event] ?? showing[event.split('.')[0] ?? ''] ?? [])
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
    // A list that keeps its place is not exchanged under its reader; that something is new is told beside it.
    if (missed) void queryClient.invalidateQueries({ predicate: ({ meta }) => meta?.['keepsPlace'] !== true })
    // What has come between the first answers and this connection was told to nobody.
    else void queryClient.invalidateQueries({ queryKey: ['notifications'] })
    missed = false
  })
  const stop = onSession(() => {
    if (currentSession().state === 'signed-in') return
    connection.disconnect()
    socket = null
    stop()
  })
}
