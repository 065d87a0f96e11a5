/** Following people and finding them. All of it begins with `people`, so that a follow, a block or a mute asks for it anew. */
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { shortestSearch } from '@setpoint/contract/follow'
import { api } from '../../platform/api.ts'

export type OwnList = 'following' | 'followers' | 'requests'
export type Side = 'following' | 'followers'

const paths = {
  following: '/users/me/following',
  followers: '/users/me/followers',
  requests: '/users/me/follow-requests',
} as const

export const ownFollows = (list: OwnList, page: number) =>
  queryOptions({
    queryKey: ['people', 'me', list, page],
    queryFn: ({ signal }) => api.page(paths[list], { query: { page, limit: 20 }, signal }),
    placeholderData: keepPreviousData,
  })

/** As far as the person shows it: 404 otherwise. */
export const followsOf = (userId: string, side: Side, page: number) =>
  queryOptions({
    queryKey: ['people', userId, side, page],
    queryFn: ({ signal }) => {
      const asked = { path: { userId }, query: { page, limit: 20 }, signal }
      return side === 'following'
        ? api.page('/users/{userId}/following', asked)
        : api.page('/users/{userId}/followers', asked)
    },
    placeholderData: keepPreviousData,
  })

/** Asked once there is enough to look for; not again by itself, because searches are counted. */
export const peopleFound = (search: string, page: number) =>
  queryOptions({
    queryKey: ['people', 'search', search, page],
    queryFn: ({ signal }) => api.page('/users', { query: { search, page }, signal }),
    enabled: search.length >= shortestSearch,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    retry: false,
  })

export const suggestions = queryOptions({
  queryKey: ['people', 'suggestions'],
  queryFn: ({ signal }) => api.get('/users/me/suggestions', { signal }),
})

/** An act about somebody; whatever comes of it, what is shown of people is asked for again. */
function usePeopleAct<Answer>(act: (userId: string) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['people'] }),
  })
}

const about = (userId: string) => ({ path: { userId } })

export const useFollow = () => usePeopleAct((userId) => api.post('/users/{userId}/follow', about(userId)))
export const useUnfollow = () => usePeopleAct((userId) => api.delete('/users/{userId}/follow', about(userId)))
export const useRemoveFollower = () =>
  usePeopleAct((userId) => api.delete('/users/me/followers/{userId}', about(userId)))
export const useAcceptFollower = () =>
  usePeopleAct((userId) => api.post('/users/me/follow-requests/{userId}/accept', about(userId)))
export const useDeclineFollower = () =>
  usePeopleAct((userId) => api.delete('/users/me/follow-requests/{userId}', about(userId)))
export const useDismiss = () => usePeopleAct((userId) => api.delete('/users/me/suggestions/{userId}', about(userId)))
