/** One's notices, and how many are unread. All of it begins with `notifications`, so that news asks for it anew. */
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query'
import type { Notification, ReadInput, UnreadCount } from '@setpoint/contract/notifications'
import { api } from '../../platform/api.ts'

interface Part {
  items: Notification[]
  pagination: { nextCursor: string | null }
}

export const notifications = infiniteQueryOptions({
  queryKey: ['notifications', 'list'],
  queryFn: ({ pageParam, signal }): Promise<Part> =>
    api.pageByCursor('/notifications', {
      query: { limit: 20, ...(pageParam !== null && { cursor: pageParam }) },
      signal,
    }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ pagination }) => pagination.nextCursor,
})

export const unreadCount = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: ({ signal }): Promise<UnreadCount> => api.get('/notifications/unread-count', { signal }),
})

/** At once on the screen; what became of it, the server says. */
export function useRead() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (input: ReadInput): Promise<UnreadCount> => api.post('/notifications/read', { body: input }),
    onMutate: async (input) => {
      await queryClient.cancelQueries({ queryKey: notifications.queryKey })
      showRead(queryClient, input)
    },
    onSuccess: (count) => queryClient.setQueryData(unreadCount.queryKey, count),
    onError: () => queryClient.invalidateQueries({ queryKey: ['notifications'] }),
  })
}

function showRead(queryClient: QueryClient, input: ReadInput): void {
  const isRead = ({ id }: Notification) =>
    input.upTo === undefined ? input.ids?.includes(id) === true : id <= input.upTo
  queryClient.setQueryData(
    notifications.queryKey,
    (all: InfiniteData<Part> | undefined) =>
      all && {
        ...all,
        pages: all.pages.map((page) => ({
          ...page,
          items: page.items.map((item) => (isRead(item) ? { ...item, read: true } : item)),
        })),
      },
  )
}
