/** The app's outbox, as screens see it: a mutation that works offline, and what waits. The machinery is loaded when needed. */
import { useSyncExternalStore } from 'react'
import { useMutation, useQueryClient, type QueryClient, type UseMutationResult } from '@tanstack/react-query'
import type { BodyOf, DataOf, Operation, PathParametersOf, PathsWith } from '../api-types.ts'
import type { ApiError } from '../http.ts'
import { newId } from '../ids.ts'
import type { OutboxItem } from './store.ts'

export type { OutboxItem } from './store.ts'

/** A file on its way with what names it: `key` stands in the input where its id is to stand. */
export interface FileToSend {
  key: string
  /** Below `/api/v1`; it answers with the file's `id`. */
  path: string
  file: Blob
  name: string
}

const machinery = () => import('./machinery.ts')
let items: readonly OutboxItem[] = []
const subscribers = new Set<() => void>()

/** Starts sending; see machinery.ts. Once per page. */
export async function startOutbox(queryClient: QueryClient): Promise<void> {
  const { run } = await machinery()
  run(queryClient, (next) => {
    items = next
    for (const subscriber of subscribers) subscriber()
  })
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
  /** What has to be there first. */
  files?: ((input: Input) => readonly FileToSend[]) | undefined
}

/**
 * A mutation that works offline. The input holds path parameters and body fields together. Throws ApiError when the server
 * refuses it at once.
 */
export function useOutboxMutation<M extends OutboxMethod, P extends PathsWith<Lowercase<M>>>(
  method: M,
  path: P,
  { shows, optimistic, files }: OutboxOptions<InputOf<Op<M, P>>>,
): UseMutationResult<OutboxResult<DataOf<Op<M, P>>>, ApiError, InputOf<Op<M, P>>> {
  const queryClient = useQueryClient()
  return useMutation({
    // Without this the query library would hold it back while offline.
    networkMode: 'always',
    mutationFn: async (input) => {
      optimistic?.(queryClient, input)
      const { submit } = await machinery()
      const uploads = files?.(input).map((file) => ({ ...file, idempotencyKey: newId(), sentAs: null }))
      const result = await submit(method, path, input as object, shows, uploads)
      return result as OutboxResult<DataOf<Op<M, P>>>
    },
    onError: async () => {
      await Promise.all(shows.map((word) => queryClient.invalidateQueries({ queryKey: [word] })))
    },
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

const discard = async (item: OutboxItem) => (await machinery()).discard(item)
const resend = async (item: OutboxItem) => (await machinery()).resend(item)

/** What waits and what was refused. */
export function useOutbox(): Outbox {
  const all = useSyncExternalStore(subscribe, () => items)
  const refused = all.filter((item) => item.refused !== null).length
  return { items: all, waiting: all.length - refused, refused, discard, resend }
}
