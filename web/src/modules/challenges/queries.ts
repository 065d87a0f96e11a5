/** Challenges: finding them, taking part, how far everybody is; and all that a person does with one. */
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query'
import type { ChallengeReview, JoinChallengeInput, ReviewDecision } from '@setpoint/contract/challenge-participants'
import type { ChallengeProgress, ChallengeTotals, TeamStandings } from '@setpoint/contract/challenge-standings'
import type { Challenge, ChallengeChange, ChallengeInput, ChallengeList } from '@setpoint/contract/challenges'
import { consentVersions } from '@setpoint/contract/consents'
import { api } from '../../platform/api.ts'

const pageSize = 20
/** A team is never larger than one page of a board. */
const boardSize = 200

/** Asked for whenever it is opened: what others did while the app was closed was not heard. */
const shared = { staleTime: 0 }
const nextPage = ({ pagination }: { pagination: { page: number; totalPages: number } }) =>
  pagination.page < pagination.totalPages ? pagination.page + 1 : null

/** One's own, those of one's teams and the archive; kept for offline, like all that begins with 'challenges'. */
export const challengeList = (list: Exclude<ChallengeList, 'open'>, teamId?: string) =>
  infiniteQueryOptions({
    ...shared,
    queryKey: ['challenges', 'list', list, teamId ?? null],
    queryFn: ({ pageParam, signal }) =>
      api.page('/challenges', { query: { list, ...(teamId && { teamId }), page: pageParam, limit: pageSize }, signal }),
    initialPageParam: 1,
    getNextPageParam: nextPage,
  })

/** What a search finds is not kept: another search would find something else. */
export const openChallenges = (search: string) =>
  infiniteQueryOptions({
    ...shared,
    queryKey: ['found-challenges', search],
    queryFn: ({ pageParam, signal }) =>
      api.page('/challenges', {
        query: { list: 'open', ...(search !== '' && { search }), page: pageParam, limit: pageSize },
        signal,
      }),
    initialPageParam: 1,
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
  })

export const challengeTotals = queryOptions({
  ...shared,
  queryKey: ['challenges', 'totals'],
  queryFn: ({ signal }): Promise<ChallengeTotals> => api.get('/challenges/totals', { signal }),
})

export const challenge = (challengeId: string) =>
  queryOptions({
    ...shared,
    queryKey: ['challenges', 'one', challengeId],
    queryFn: ({ signal }): Promise<Challenge> =>
      api.get('/challenges/{challengeId}', { path: { challengeId }, signal }),
  })

export const challengeProgress = (challengeId: string) =>
  queryOptions({
    ...shared,
    queryKey: ['challenges', 'progress', challengeId],
    queryFn: ({ signal }): Promise<ChallengeProgress> =>
      api.get('/challenges/{challengeId}/progress', { path: { challengeId }, signal }),
  })

export const challengeBoard = (challengeId: string) =>
  infiniteQueryOptions({
    ...shared,
    queryKey: ['challenge-boards', 'people', challengeId],
    queryFn: ({ pageParam, signal }) =>
      api.get('/challenges/{challengeId}/leaderboard', {
        path: { challengeId },
        query: { page: pageParam, limit: boardSize },
        signal,
      }),
    initialPageParam: 1,
    getNextPageParam: nextPage,
  })

export const teamStandings = (challengeId: string) =>
  queryOptions({
    ...shared,
    queryKey: ['challenge-boards', 'teams', challengeId],
    queryFn: ({ signal }): Promise<TeamStandings> =>
      api.get('/challenges/{challengeId}/standings', { path: { challengeId }, signal }),
  })

/** For who manages a challenge; not kept for offline. */
export const challengeReviews = (challengeId: string) =>
  queryOptions({
    ...shared,
    queryKey: ['challenge-reviews', challengeId],
    queryFn: ({ signal }): Promise<ChallengeReview[]> =>
      api.get('/challenges/{challengeId}/reviews', { path: { challengeId }, signal }),
  })

/** What is shown of challenges, wherever; consents go with joining, and points stand on the boards of teams. */
const challengesChanged = (queryClient: QueryClient): Promise<unknown> =>
  Promise.all(
    ['challenges', 'challenge-boards', 'challenge-reviews', 'found-challenges', 'consents'].map((word) =>
      queryClient.invalidateQueries({ queryKey: [word] }),
    ),
  )

/** A change after which everything about challenges is asked for anew, whether it was taken or refused. */
function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: change, onSettled: () => challengesChanged(queryClient) })
}

export const useCreateChallenge = () =>
  useChange((input: ChallengeInput): Promise<Challenge> => api.post('/challenges', { body: input }))

export const useChangeChallenge = (challengeId: string) =>
  useChange((change: ChallengeChange): Promise<Challenge> =>
    api.patch('/challenges/{challengeId}', { path: { challengeId }, body: change }),
  )

export const useCancelChallenge = (challengeId: string) =>
  useChange((): Promise<Challenge> => api.post('/challenges/{challengeId}/cancel', { path: { challengeId } }))

/** To be seen is agreed to in the same act, in the words that are shown now. */
export const useJoinChallenge = (challengeId: string) =>
  useChange(({ showing, teamId }: Pick<JoinChallengeInput, 'showing' | 'teamId'>): Promise<Challenge> =>
    api.post('/challenges/{challengeId}/join', {
      path: { challengeId },
      body: { showing, ...(showing && { version: consentVersions.challenge }), ...(teamId && { teamId }) },
    }),
  )

export const useShowInChallenge = (challengeId: string) =>
  useChange((showing: boolean): Promise<Challenge> =>
    api.put('/challenges/{challengeId}/showing', {
      path: { challengeId },
      body: { showing, ...(showing && { version: consentVersions.challenge }) },
    }),
  )

/** Who has left sees no course of their own any more, and perhaps no board: neither is asked for again. */
export const useLeaveChallenge = (challengeId: string) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => api.post('/challenges/{challengeId}/leave', { path: { challengeId } }),
    onSuccess: async () => {
      queryClient.removeQueries({ queryKey: ['challenges', 'progress', challengeId] })
      queryClient.removeQueries({ queryKey: ['challenge-boards', 'people', challengeId] })
      await challengesChanged(queryClient)
    },
  })
}

export const useAnswerForTeam = (challengeId: string) =>
  useChange(({ teamId, accept }: { teamId: string; accept: boolean }): Promise<unknown> => {
    const path = { challengeId, teamId }
    return accept
      ? api.post('/challenges/{challengeId}/teams/{teamId}/accept', { path })
      : api.post('/challenges/{challengeId}/teams/{teamId}/decline', { path })
  })

export const useDecide = (challengeId: string) =>
  useChange(({ userId, ...decision }: ReviewDecision & { userId: string }) =>
    api.put('/challenges/{challengeId}/reviews/{userId}', { path: { challengeId, userId }, body: decision }),
  )

export const useExplain = (challengeId: string) =>
  useChange((explanation: string) =>
    api.put('/challenges/{challengeId}/explanation', { path: { challengeId }, body: { explanation } }),
  )

/** What is deleted cannot be seen any more: it is not asked for again before one has left the page. */
export const useDeleteChallenge = (challengeId: string) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => api.delete('/challenges/{challengeId}', { path: { challengeId } }),
    onSuccess: () => {
      for (const queryKey of [
        ['challenges', 'one', challengeId],
        ['challenges', 'progress', challengeId],
        ['challenge-boards', 'people', challengeId],
        ['challenge-boards', 'teams', challengeId],
        ['challenge-reviews', challengeId],
      ])
        queryClient.removeQueries({ queryKey })
      return challengesChanged(queryClient)
    },
  })
}
