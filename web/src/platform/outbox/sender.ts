/**
 * Sends the outbox: in order, one tab at a time, each item under its own Idempotency-Key, so that an answer lost on the
 * way does no harm. What cannot get through is tried again later; what the server refuses stays for the person to see.
 */
import { ApiError } from '../http.ts'
import type { NewItem, OutboxItem, OutboxStore, OutboxUpload } from './store.ts'

export type Outcome =
  | { kind: 'sent'; item: OutboxItem; data: unknown }
  | { kind: 'refused'; item: OutboxItem; error: ApiError }
  | { kind: 'postponed' }
  | { kind: 'changed' }

export interface SenderParts {
  store: OutboxStore
  send: (item: OutboxItem) => Promise<unknown>
  /** Resolves to the id that the server gave the file. */
  sendFile: (upload: OutboxUpload) => Promise<string>
  /** Id of who is signed in. */
  userId: () => string | null
  isOnline: () => boolean
  now: () => number
  /** 0 to 1, spreads the retries. */
  random: () => number
  /** Runs it while no other tab does. */
  alone: (work: () => Promise<void>) => Promise<void>
}
export type Sender = ReturnType<typeof outboxSender>

const longest = 5 * 60_000

/** 2 s, 4 s, 8 s … 5 min, spread by a quarter each way. */
export const backOff = (attempts: number, random: number) =>
  Math.min(longest, 1000 * 2 ** Math.min(attempts, 12)) * (0.75 + random / 2)

/** Will trying again be of use, or does the server mean it? */
export function isFinal({ status }: ApiError): boolean {
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status)
}

export function outboxSender(parts: SenderParts) {
  const listeners = new Set<(outcome: Outcome) => void>()
  let running: Promise<void> | null = null
  let again = false
  let eagerly = false

  const tell = (outcome: Outcome) => {
    for (const listener of listeners) listener(outcome)
  }

  /** Puts it at the end of the queue. It survives a reload from the moment this resolves. */
  async function enqueue(item: Omit<NewItem, 'createdAt' | 'attempts' | 'notBefore' | 'refused'>): Promise<void> {
    await parts.store.add({ ...item, createdAt: parts.now(), attempts: 0, notBefore: 0, refused: null })
    tell({ kind: 'changed' })
  }

  /** Sends what is due. `eager` tries even what still waits out its back-off (the network has come back). */
  function flush(eager = false): Promise<void> {
    eagerly ||= eager
    if (running) {
      again = true
      return running
    }
    running = parts
      .alone(async () => {
        do {
          const rushed = eagerly
          again = eagerly = false
          await drain(rushed)
        } while (again)
      })
      .finally(() => {
        running = null
        // Something was added between the last look and now.
        if (again) void flush().catch(() => undefined)
        else tell({ kind: 'postponed' })
      })
    return running
  }

  async function drain(eager: boolean): Promise<void> {
    for (;;) {
      const userId = parts.userId()
      if (!userId || !parts.isOnline()) return
      const item = (await parts.store.list(userId)).find((candidate) => candidate.refused === null)
      if (!item || (!eager && item.notBefore > parts.now())) return
      if (!(await attempt(item))) return
    }
  }

  /** True when the queue may go on with the next one. */
  async function attempt(item: OutboxItem): Promise<boolean> {
    try {
      const data = await parts.send(withIds(await withFiles(item)))
      await parts.store.remove(item.seq)
      tell({ kind: 'sent', item, data })
      return true
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      // With what of its files has arrived.
      const current = (await parts.store.list(item.userId)).find(({ seq }) => seq === item.seq)
      return settle(current ?? item, error)
    }
  }

  /** What is there already is not sent again, whatever becomes of the rest. */
  async function withFiles(item: OutboxItem): Promise<OutboxItem> {
    let current = item
    for (const upload of item.uploads ?? []) {
      if (upload.sentAs !== null) continue
      const sentAs = await parts.sendFile(upload)
      const uploads = current.uploads?.map((each) => (each.key === upload.key ? { ...each, sentAs } : each))
      current = { ...current, uploads }
      await parts.store.replace(current)
    }
    return current
  }

  async function settle(item: OutboxItem, error: ApiError): Promise<boolean> {
    if (item.method === 'DELETE' && (error.status === 404 || error.status === 410)) {
      await parts.store.remove(item.seq)
      tell({ kind: 'sent', item, data: null })
      return true
    }
    if (isFinal(error)) {
      const { status, code, message, details } = error
      const refused = { ...item, attempts: item.attempts + 1, refused: { status, code, message, details } }
      await parts.store.replace(refused)
      tell({ kind: 'refused', item: refused, error })
      return true
    }
    const wait = Math.max(backOff(item.attempts + 1, parts.random()), (error.retryAfter ?? 0) * 1000)
    await parts.store.replace({ ...item, attempts: item.attempts + 1, notBefore: parts.now() + wait })
    return false
  }

  /** Gives up a refused (or waiting) item. */
  async function discard(item: OutboxItem): Promise<void> {
    await parts.store.remove(item.seq)
    tell({ kind: 'changed' })
  }

  /** Sends a refused item once more, after the person has looked at it; its files too, which the server may have let go. */
  async function resend(item: OutboxItem, newKey: () => string): Promise<void> {
    const uploads = item.uploads?.map((upload) => ({ ...upload, idempotencyKey: newKey(), sentAs: null }))
    await parts.store.replace({ ...item, uploads, refused: null, notBefore: 0, idempotencyKey: newKey() })
    tell({ kind: 'changed' })
    await flush(true)
  }

  function listen(listener: (outcome: Outcome) => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return { enqueue, flush, discard, resend, listen }
}

/** The item with its files' ids in the body, where their keys stood. */
function withIds(item: OutboxItem): OutboxItem {
  const ids = new Map(item.uploads?.map(({ key, sentAs }) => [key, sentAs]))
  const filled = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.get(value) ?? value
    if (Array.isArray(value)) return value.map(filled)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner)]))
  }
  return ids.size === 0 ? item : { ...item, body: filled(item.body) }
}
