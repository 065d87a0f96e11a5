/** Teams: finding them, one's own, who is in one; and all that a person does with a team. */
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query'
import type { JoinRequestInput, Team, TeamChange, TeamInput } from '@setpoint/contract/teams'
import { api } from '../../platform/api.ts'

const pageSize = 20

/**
 * Asked for whenever it is opened: what was kept for offline may be from the moment before one's own last step, and what
 * others did while the app was closed was not heard.
 */
export const shared = { staleTime: 0 }

/** Those one is in and those one has asked to join; kept for offline like all that begins with 'teams'. */
export const myTeams = queryOptions({
  ...shared,
  queryKey: ['teams', 'mine'],
  queryFn: ({ signal }) => api.get('/teams/mine', { signal }),
})

/** What a search finds is not kept: another search would find something else. */
export const foundTeams = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['found-teams', search],
    queryFn: ({ pageParam, signal }) =>
      api.page('/teams', { query: { ...(search !== '' && { search }), page: pageParam, limit: pageSize }, signal }),
    initialPageParam: 1,
    getNextPageParam: ({ pagination }) => (pagination.page < pagination.totalPages ? pagination.page + 1 : null),
    placeholderData: keepPreviousData,
  })

export const team = (teamId: string) =>
  queryOptions({
    ...shared,
    queryKey: ['teams', teamId],
    queryFn: ({ signal }): Promise<Team> => api.get('/teams/{teamId}', { path: { teamId }, signal }),
  })

export const teamMembers = (teamId: string) =>
  infiniteQueryOptions({
    ...shared,
    queryKey: ['teams', teamId, 'members'],
    queryFn: ({ pageParam, signal }) =>
      api.page('/teams/{teamId}/members', { path: { teamId }, query: { page: pageParam, limit: 50 }, signal }),
    initialPageParam: 1,
    getNextPageParam: ({ pagination }) => (pagination.page < pagination.totalPages ? pagination.page + 1 : null),
  })

/** The team that a code leads to, before one joins. */
export const invitedTeam = (code: string) =>
  queryOptions({
    queryKey: ['found-teams', 'code', code],
    queryFn: ({ signal }): Promise<Team> => api.post('/teams/invite-preview', { body: { code }, signal }),
    ...shared,
    retry: false,
  })

/** What is shown of teams, wherever; what one has agreed to goes with a team that one leaves. */
export const teamsChanged = (queryClient: QueryClient): Promise<unknown> =>
  Promise.all(
    ['teams', 'team-boards', 'team-admin', 'found-teams', 'consents'].map((word) =>
      queryClient.invalidateQueries({ queryKey: [word] }),
    ),
  )

/** A change after which everything about teams is asked for anew, whether it was taken or refused. */
function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: change, onSettled: () => teamsChanged(queryClient) })
}

export const useCreateTeam = () => useChange((input: TeamInput): Promise<Team> => api.post('/teams', { body: input }))

export const useChangeTeam = (teamId: string) =>
  useChange((change: TeamChange): Promise<Team> => api.patch('/teams/{teamId}', { path: { teamId }, body: change }))

export const useJoin = (teamId: string) =>
  useChange((): Promise<Team> => api.post('/teams/{teamId}/join', { path: { teamId } }))

export const useJoinByCode = () =>
  useChange((code: string): Promise<Team> => api.post('/teams/join', { body: { code } }))

export const useAskToJoin = (teamId: string) =>
  useChange((input: JoinRequestInput) => api.post('/teams/{teamId}/requests', { path: { teamId }, body: input }))

export const useWithdraw = (teamId: string) =>
  useChange(() => api.delete('/teams/{teamId}/requests/mine', { path: { teamId } }))

/** Who is out of a team may not see it any more: it is not asked for again before one has left the page. */
function useGoing(teamId: string, go: () => Promise<unknown>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: go,
    onSuccess: () => {
      for (const word of ['teams', 'team-boards', 'team-admin']) queryClient.removeQueries({ queryKey: [word, teamId] })
      return teamsChanged(queryClient)
    },
  })
}

export const useLeave = (teamId: string) =>
  useGoing(teamId, () => api.post('/teams/{teamId}/leave', { path: { teamId } }))

export const useDeleteTeam = (teamId: string) =>
  useGoing(teamId, () => api.delete('/teams/{teamId}', { path: { teamId } }))

export const useSetPicture = (teamId: string) =>
  useChange(({ file, onProgress }: { file: File; onProgress: (share: number) => void }): Promise<Team> =>
    api.upload('/teams/{teamId}/avatar', file, { path: { teamId }, onProgress }),
  )

export const useRemovePicture = (teamId: string) =>
  useChange(() => api.delete('/teams/{teamId}/avatar', { path: { teamId } }))
