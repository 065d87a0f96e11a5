/** Whom one has blocked or muted: the lists, and putting somebody on them or taking them off. */
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../platform/api.ts'

export type Avoiding = 'block' | 'mute'

const paths = { block: '/users/me/blocks', mute: '/users/me/mutes' } as const

export const avoided = (list: Avoiding, page: number) =>
  queryOptions({
    queryKey: ['moderation', list, page],
    queryFn: ({ signal }) => api.page(paths[list], { query: { page, limit: 20 }, signal }),
    placeholderData: keepPreviousData,
  })

/** What is shown of people depends on both lists. */
function useChanged() {
  const queryClient = useQueryClient()
  return () => Promise.all(['moderation', 'people'].map((word) => queryClient.invalidateQueries({ queryKey: [word] })))
}

export function useAvoid(list: Avoiding) {
  const queryClient = useQueryClient()
  const changed = useChanged()
  return useMutation({
    mutationFn: (userId: string) => api.post(paths[list], { body: { userId } }),
    onSuccess: (_answer, userId) => {
      // Who is blocked is not there any more: nothing is left to ask for.
      if (list === 'block') queryClient.removeQueries({ queryKey: ['people', userId] })
      return changed()
    },
  })
}

export function useStopAvoiding(list: Avoiding) {
  const changed = useChanged()
  return useMutation({
    mutationFn: (userId: string) =>
      list === 'block'
        ? api.delete('/users/me/blocks/{userId}', { path: { userId } })
        : api.delete('/users/me/mutes/{userId}', { path: { userId } }),
    onSettled: changed,
  })
}
