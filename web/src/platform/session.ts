/**
 * Who is signed in. The access token lives in memory only; the refresh token in a cookie no script can read. Tabs take
 * turns to refresh (Web Locks) and hand each other the fresh token, so that rotation never logs anyone out.
 */
import { useSyncExternalStore } from 'react'
import type { SessionTokens, SessionUser } from '@setpoint/contract/identity'
import { ApiError, send } from './http.ts'

export interface Session {
  state: 'signed-in' | 'signed-out'
  user: SessionUser | null
}
interface Token {
  value: string
  /** Epoch ms. */
  expiresAt: number
}
type News = { kind: 'token'; token: Token; user: SessionUser } | { kind: 'signed-out' }

/** Only says that a session may exist, so that the first screen is the right one before any answer. */
const userKey = 'setpoint.user'
const margin = 30_000
const listeners = new Set<() => void>()
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('setpoint.session') : null

let token: Token | null = null
let session: Session = remembered()
let refreshing: Promise<string> | null = null
let ending = new AbortController()
let endedBy: ApiError | null = null

function remembered(): Session {
  try {
    const user = JSON.parse(globalThis.localStorage?.getItem(userKey) ?? 'null') as SessionUser | null
    return user?.id ? { state: 'signed-in', user } : { state: 'signed-out', user: null }
  } catch {
    return { state: 'signed-out', user: null }
  }
}

function become(user: SessionUser | null, next: Token | null) {
  token = next
  if (user) endedBy = null
  const same = JSON.stringify(user) === JSON.stringify(session.user)
  if (user) globalThis.localStorage?.setItem(userKey, JSON.stringify(user))
  else globalThis.localStorage?.removeItem(userKey)
  if (same) return
  ending.abort()
  ending = new AbortController()
  session = user ? { state: 'signed-in', user } : { state: 'signed-out', user: null }
  for (const listener of listeners) listener()
}

function tell(news: News) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
  channel?.postMessage(news)
}

channel?.addEventListener('message', ({ data }: MessageEvent<News>) => {
  if (data.kind === 'token') become(data.user, data.token)
  else become(null, null)
})

/** Takes over the answer of log-in, registration or refresh (sent with `useCookie: true`) and tells the other tabs. */
export function signIn(tokens: SessionTokens): void {
  const next = { value: tokens.accessToken, expiresAt: Date.now() + tokens.expiresIn * 1000 }
  become(tokens.user, next)
  tell({ kind: 'token', token: next, user: tokens.user })
}

/** Ends the session here, in every tab, and, if it can be reached, on the server. */
export async function signOut(): Promise<void> {
  // The server ends a session by its token only: one that is under way, or has run out, is waited for. Not by the person.
  const last = accessToken().catch(() => token?.value)
  forget()
  await send({ method: 'POST', path: '/auth/logout', body: {}, token: await last }).catch(() => undefined)
}

/** Ends the session in every tab without telling the server, who ended it. */
export function forget(): void {
  become(null, null)
  tell({ kind: 'signed-out' })
}

/** Aborts when somebody else, or nobody, is signed in: for what is only read, whose answer would then be nobody's. */
export const whileSignedIn = (): AbortSignal => ending.signal

/** What the server said when it ended the session of this tab; null where it did not, or somebody has signed in since. */
export const refusalThatEnded = (): ApiError | null => endedBy

/** A token that is good for another half minute; refreshes if need be. Null when nobody is signed in. Throws ApiError when offline. */
export async function accessToken(): Promise<string | null> {
  if (session.state === 'signed-out') return null
  if (token && token.expiresAt - margin > Date.now()) return token.value
  return refreshed(token?.value)
}

/** A token other than the one that was just refused. */
export function refreshed(spent: string | undefined): Promise<string> {
  const asked = whileSignedIn()
  refreshing ??= alone(() => refresh(spent, asked)).finally(() => {
    refreshing = null
  })
  return refreshing
}

async function refresh(spent: string | undefined, asked: AbortSignal): Promise<string> {
  // Another tab may have handed over a fresh one while this one waited its turn.
  if (token && token.value !== spent && token.expiresAt - margin > Date.now()) return token.value
  try {
    const { data } = await send({ method: 'POST', path: '/auth/refresh', body: {} })
    const tokens = data as SessionTokens
    // Whoever logged out meanwhile is not signed in again by it.
    if (!asked.aborted) signIn(tokens)
    return tokens.accessToken
  } catch (error) {
    const isOver = error instanceof ApiError && (error.status === 401 || error.status === 403)
    if (isOver && !asked.aborted) {
      endedBy = error
      forget()
    }
    throw error
  }
}

/** One tab at a time, where the browser can (it cannot over plain HTTP; the server's grace covers that). */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  const locks = globalThis.navigator?.locks as LockManager | undefined
  return locks ? locks.request('setpoint.refresh', work) : work()
}

/** Called after every change of who is signed in. Returns a function that stops it. */
export function onSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const currentSession = (): Session => session
export const useSession = (): Session => useSyncExternalStore(onSession, currentSession)
