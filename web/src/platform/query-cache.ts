/** The query client, and its offline copy: one per person in IndexedDB, gone at log-out. */
import {
  dehydrate,
  hydrate,
  QueryCache,
  QueryClient,
  type DehydratedState,
  type Query,
  type QueryState,
  type RefetchOptions,
  type RefetchQueryFilters,
} from '@tanstack/react-query'
import { ApiError } from './http.ts'
import { keptValues } from './kept-values.ts'
import { currentSession, onSession } from './session.ts'

/** First words of the query keys that are kept for offline. */
const kept: ReadonlySet<unknown> = new Set([
  'me',
  'today',
  'body',
  'teams',
  'team-boards',
  'challenges',
  'challenge-boards',
  'feed',
  'post',
  'comments',
  'notifications',
])
const age = 30 * 86_400_000
const pagesKept = 2

/** Raise it when a kept shape changes. */
const version = 2

interface Kept {
  version: number
  savedAt: number
  state: DehydratedState
}

/**
 * What is on its way for the first time may have been read before what has changed, and TanStack Query asks for nothing else
 * beside it: here it is asked for once more when it has come. It is not given up: where much changes, it would never come.
 */
class Client extends QueryClient {
  override async refetchQueries(filters?: RefetchQueryFilters, options?: RefetchOptions): Promise<void> {
    const isFirst = ({ state }: Query) => state.data === undefined && state.fetchStatus === 'fetching'
    const coming = this.getQueryCache().findAll(filters).filter(isFirst)
    // Told of several changes it is asked once more, not for each.
    const joining = { ...options, cancelRefetch: false }
    const onceMore = async (query: Query) => {
      const it = { queryKey: query.queryKey, exact: true }
      await super.refetchQueries(it, joining)
      query.invalidate()
      await super.refetchQueries({ ...it, type: 'active' }, joining)
    }
    await Promise.all([super.refetchQueries(filters, options), ...coming.map(onceMore)])
  }
}

export const queryClient = new Client({
  queryCache: new QueryCache({
    // Asked for on another device: one's own profile says so, and the router heeds it.
    onError(error) {
      if (error instanceof ApiError && error.code === 'ACCOUNT_ERASING')
        void queryClient.invalidateQueries({ queryKey: ['me'] })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A timer of more than 24.8 days fires at once, and would throw away what was just restored.
      gcTime: 24 * 86_400_000,
      networkMode: 'offlineFirst',
      retry: (failures, error) =>
        failures < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
      retryDelay: (attempt) => 500 * 2 ** attempt,
    },
  },
})

const store = keptValues('setpoint-cache')

/**
 * Fills the cache with what this person saw last; to be awaited before the first screen, and quick. It is shown at once and
 * asked for again, however young it is: what changed elsewhere since was told to nobody here.
 */
export async function restoreQueries(): Promise<void> {
  const userId = currentSession().user?.id
  if (!userId) return
  try {
    const saved = (await store.read(userId)) as Kept | undefined
    if (saved?.version === version && Date.now() - saved.savedAt < age)
      hydrate(queryClient, { ...saved.state, queries: saved.state.queries.map(toBeAskedAgain) })
  } catch {
    // Private windows may refuse IndexedDB; then the screens load from the server.
  }
}

const toBeAskedAgain = (query: DehydratedState['queries'][number]) =>
  query.meta?.['keepsPlace'] === true ? query : { ...query, state: { ...query.state, isInvalidated: true } }

async function save(): Promise<void> {
  const userId = currentSession().user?.id
  if (!userId) return
  const { queries, mutations } = dehydrate(queryClient, {
    shouldDehydrateMutation: () => false,
    // Not by its status: a query that failed to be asked again, offline, still has what is to be kept.
    shouldDehydrateQuery: (query) => query.state.data !== undefined && kept.has(query.queryKey[0]),
  })
  const state = {
    mutations,
    queries: queries.map((query) => ({ ...query, state: withFirstPages(withoutFailure(query.state)) })),
  }
  await store.write(userId, { version, savedAt: Date.now(), state } satisfies Kept)
}

/** Keeps what is known now, for what must not come back as it was when the page is loaded in the next moment. */
export const keepNow = (): Promise<void> => save().catch(() => undefined)

const withoutFailure = <State extends QueryState>(state: State): State => ({
  ...state,
  status: 'success',
  error: null,
  fetchFailureReason: null,
  fetchFailureCount: 0,
})

/** Of an endless list its beginning is kept: enough to read offline, and little to write down with every change. */
function withFirstPages<State extends QueryState>(state: State): State {
  const data = state.data as { pages?: unknown[]; pageParams?: unknown[] } | undefined
  if (!Array.isArray(data?.pages) || !Array.isArray(data.pageParams) || data.pages.length <= pagesKept) return state
  const kept = { pages: data.pages.slice(0, pagesKept), pageParams: data.pageParams.slice(0, pagesKept) }
  return { ...state, data: { ...data, ...kept } }
}

/** Keeps the copy up to date and forgets everything when someone else, or nobody, is signed in. Once per page. */
export function keepQueries(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const saveSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      save().catch(() => undefined)
    }, 1000)
  }
  queryClient.getQueryCache().subscribe(({ type }) => {
    if (type === 'updated') saveSoon()
  })
  // What the first screen asked for may all have arrived before this.
  saveSoon()
  let userId = currentSession().user?.id
  onSession(() => {
    const next = currentSession().user?.id
    if (next === userId) return
    const gone = userId
    userId = next
    clearTimeout(timer)
    timer = undefined
    queryClient.clear()
    if (gone) store.remove(gone).catch(() => undefined)
  })
}
