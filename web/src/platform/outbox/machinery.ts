/** The working part of the outbox: the queue of this browser, and the sender bound to session, network and tabs. */
import type { QueryClient } from '@tanstack/react-query'
import { fillPath, sendSignedIn } from '../api.ts'
import { isOnline } from '../connection.ts'
import { ApiError } from '../http.ts'
import { newId } from '../ids.ts'
import { currentSession, onSession } from '../session.ts'
import { outboxSender, type Outcome } from './sender.ts'
import { outboxStore, type OutboxItem, type OutboxUpload } from './store.ts'

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
  sendFile: async (upload) => {
    const form = new FormData()
    form.append('file', upload.file, upload.name)
    const headers = { 'idempotency-key': upload.idempotencyKey }
    return ((await sendSignedIn('POST', upload.path, { headers, body: form })).data as { id: string }).id
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

/** Sends now, when the network or the tab comes back, when someone signs in, and every minute; tells `show` what waits. */
export function run(queryClient: QueryClient, show: (items: readonly OutboxItem[]) => void): void {
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined)
  const readAgain = async () => {
    const userId = currentSession().user?.id
    show(userId ? await store.list(userId) : [])
  }
  sender.listen((outcome) => {
    if (outcome.kind === 'sent') {
      for (const word of outcome.item.shows) quietly(queryClient.invalidateQueries({ queryKey: [word] }))
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
    channel?.postMessage('changed')
    quietly(readAgain())
  })
  channel?.addEventListener('message', () => quietly(readAgain()))
  onSession(() => {
    quietly(readAgain())
    quietly(sender.flush(true))
  })
  addEventListener('online', () => quietly(sender.flush(true)))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') quietly(sender.flush())
  })
  setInterval(() => quietly(sender.flush()), 60_000)
  quietly(readAgain())
  quietly(sender.flush(true))
}

/** Queues a change and waits a little for what becomes of it. Throws ApiError when it is refused at once. */
export async function submit(
  method: string,
  template: string,
  input: object | undefined,
  shows: readonly string[],
  uploads?: readonly OutboxUpload[],
): Promise<{ sent: true; data: unknown } | { sent: false }> {
  const userId = currentSession().user?.id
  if (!userId) throw new ApiError({ status: 401, code: 'UNAUTHENTICATED', message: 'Nobody is signed in' })
  const inPath = new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  const fields = Object.entries(input ?? {}).filter(([name]) => !inPath.has(name))
  const body = method === 'DELETE' || fields.length === 0 ? undefined : Object.fromEntries(fields)
  const id = newId()
  const path = fillPath(template, input)
  await sender.enqueue({ id, userId, method, path, body, uploads, idempotencyKey: newId(), shows })
  const settled = await outcomeOf(id)
  if (settled?.kind === 'sent') return { sent: true, data: settled.data }
  if (settled?.kind === 'refused') {
    // The form still holds what was typed and shows why; it is not needed here as well.
    await sender.discard(settled.item)
    throw settled.error
  }
  const waits = (await store.list(userId)).some((item) => item.id === id)
  return waits ? { sent: false } : { sent: true, data: null }
}

type Settled = Extract<Outcome, { kind: 'sent' | 'refused' }>

/** Sends, and tells what became of one item, or null if that is not known soon. */
function outcomeOf(id: string): Promise<Settled | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Settled | null>()
  const timer = setTimeout(() => resolve(null), patience)
  const stop = sender.listen((outcome) => {
    if (outcome.kind === 'postponed') resolve(null)
    if ((outcome.kind === 'sent' || outcome.kind === 'refused') && outcome.item.id === id) resolve(outcome)
  })
  sender.flush(true).catch(reject)
  return promise.finally(() => {
    clearTimeout(timer)
    stop()
  })
}

export const discard = (item: OutboxItem): Promise<void> => sender.discard(item)
/** A refusal left no stored answer, but a new key is safe in any case. */
export const resend = (item: OutboxItem): Promise<void> => sender.resend(item, newId)
