/** The app's outbox: what is done offline is kept, shown, and sent once the server can be reached. */
import { useMemo, useSyncExternalStore } from 'react'
import { useMutation, useQueryClient, type QueryClient, type UseMutationResult } from '@tanstack/react-query'
import type { BodyOf, DataOf, Operation, PathParametersOf, PathsWith } from '../api-types.ts'
import { fillPath, sendSignedIn } from '../api.ts'
import { isOnline } from '../connection.ts'
import { ApiError } from '../http.ts'
import { newId } from '../ids.ts'
import { currentSession, onSession } from '../session.ts'
import { outboxSender, type Outcome } from './sender.ts'
import { outboxStore, type OutboxItem } from './store.ts'

export type { OutboxItem } from './store.ts'

/** How long a screen waits to hear that it was sent, before it says 'kept, sent later'. */
const patience = 8000
const store = outboxStore()
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('setpoint.outbox') : null

const sender = outboxSender({
  store,
  send: async (item) => {
    const headers = { 'idempotency-key': item.idempotencyKey }
    const body = item.body === undefined ? {} : { body: item.body }
    return (await sendSignedIn(item.method, item.path, { headers, ...body })).data
  },
  userId: () => currentSession().user?.id ?? null,
  isOnline,
  now: Date.now,
  random: Math.random,
  alone: (work) => {
    const locks = globalThis.navigator?.locks as LockManager | undefined
    return locks ? locks.request('setpoint.outbox', work) : work()
  },
})

let snapshot: readonly OutboxItem[] = []
const subscribers = new Set<() => void>()

async function readAgain() {
  const userId = currentSession().user?.id
  snapshot = userId ? await store.list(userId) : []
  for (const subscriber of subscribers) subscriber()
}

/** Starts sending: now, when the network or the tab comes back, when someone signs in, and every minute. Once per page. */
export function startOutbox(queryClient: QueryClient): void {
  const again = (eager: boolean) => void sender.flush(eager).catch(() => undefined)
  sender.listen((outcome) => {
    if (outcome.kind === 'sent') invalidate(queryClient, outcome.item.shows)
    channel?.postMessage('changed')
    void readAgain()
  })
  channel?.addEventListener('message', () => void readAgain())
  onSession(() => {
    void readAgain()
    again(true)
  })
  addEventListener('online', () => again(true))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') again(false)
  })
  setInterval(() => again(false), 60_000)
  void readAgain()
  again(true)
}

function invalidate(queryClient: QueryClient, shows: readonly string[]) {
  for (const word of shows) void queryClient.invalidateQueries({ queryKey: [word] })
}

type OutboxMethod = 'POST' | 'PATCH' | 'PUT' | 'DELETE'
type Op<M extends OutboxMethod, P extends PathsWith<Lowercase<M>>> = Operation<P, Lowercase<M>>
type Maybe<T> = [T] extends [never] ? unknown : T
type InputOf<O> = Maybe<PathParametersOf<O>> & Maybe<BodyOf<O>>
/** `sent` false: kept on this device and sent later. `data` is null where another tab sent it. */
export type OutboxResult<Data> = { sent: true; data: Data | null } | { sent: false }

interface OutboxOptions<Input> {
  /** First words of the query keys that show the change. */
  shows: readonly string[]
  /** Shows it at once, before it is sent: writes to the query cache. */
  optimistic?: ((queryClient: QueryClient, input: Input) => void) | undefined
}

/** A mutation that works offline. The input holds path parameters and body fields together. */
export function useOutboxMutation<M extends OutboxMethod, P extends PathsWith<Lowercase<M>>>(
  method: M,
  path: P,
  { shows, optimistic }: OutboxOptions<InputOf<Op<M, P>>>,
): UseMutationResult<OutboxResult<DataOf<Op<M, P>>>, ApiError, InputOf<Op<M, P>>> {
  const queryClient = useQueryClient()
  return useMutation({
    // Without this the query library would hold it back while offline.
    networkMode: 'always',
    mutationFn: async (input) => {
      optimistic?.(queryClient, input)
      const result = await submit(method, path, input as object, shows)
      return result as OutboxResult<DataOf<Op<M, P>>>
    },
    onError: () => invalidate(queryClient, shows),
  })
}

async function submit(
  method: string,
  template: string,
  input: object,
  shows: readonly string[],
): Promise<OutboxResult<unknown>> {
  const userId = currentSession().user?.id
  if (!userId) throw new ApiError({ status: 401, code: 'UNAUTHENTICATED', message: 'Nobody is signed in' })
  const names = new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  const fields = Object.entries(input ?? {}).filter(([name]) => !names.has(name))
  const body = method === 'DELETE' ? undefined : Object.fromEntries(fields)
  const id = newId()
  const outcome = outcomeOf(id)
  await sender.enqueue({ id, userId, method, path: fillPath(template, input), body, idempotencyKey: newId(), shows })
  void sender.flush(true).catch(() => undefined)
  const settled = await outcome
  if (settled?.kind === 'sent') return { sent: true, data: settled.data }
  if (settled?.kind === 'refused') {
    // The form still holds what was typed and shows why; it is not needed here as well.
    await sender.discard(settled.item)
    throw settled.error
  }
  const waits = (await store.list(userId)).some((item) => item.id === id)
  return waits ? { sent: false } : { sent: true, data: null }
}

/** What became of one item, or null if that is not known soon. */
function outcomeOf(id: string): Promise<Extract<Outcome, { kind: 'sent' | 'refused' }> | null> {
  const { promise, resolve } = Promise.withResolvers<Extract<Outcome, { kind: 'sent' | 'refused' }> | null>()
  const timer = setTimeout(() => resolve(null), patience)
  const stop = sender.listen((outcome) => {
    if (outcome.kind === 'postponed') resolve(null)
    if ((outcome.kind === 'sent' || outcome.kind === 'refused') && outcome.item.id === id) resolve(outcome)
  })
  return promise.finally(() => {
    clearTimeout(timer)
    stop()
  })
}

function subscribe(subscriber: () => void) {
  subscribers.add(subscriber)
  return () => subscribers.delete(subscriber)
}

export interface Outbox {
  /** Every item of this person, oldest first. */
  items: readonly OutboxItem[]
  waiting: number
  refused: number
  discard: (item: OutboxItem) => Promise<void>
  resend: (item: OutboxItem) => Promise<void>
}

/** What waits and what was refused. */
export function useOutbox(): Outbox {
  const items = useSyncExternalStore(subscribe, () => snapshot)
  return useMemo(() => {
    const refused = items.filter((item) => item.refused !== null).length
    return {
      items,
      waiting: items.length - refused,
      refused,
      discard: sender.discard,
      // A key is bound to its first answer only if there was one; a refusal leaves none, but a new key is safe in any case.
      resend: (item) => sender.resend(item, newId()),
    }
  }, [items])
}
