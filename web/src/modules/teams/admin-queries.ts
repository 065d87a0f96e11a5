/** What a team's owner and admins read and do: requests, invitations, roles. None of it is kept for offline. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Invite, InviteInput, TeamRoleInput } from '@setpoint/contract/teams'
import { api } from '../../platform/api.ts'
import { teamsChanged } from './queries.ts'

export const joinRequests = (teamId: string) =>
  queryOptions({
    queryKey: ['team-admin', teamId, 'requests'],
    queryFn: ({ signal }) => api.page('/teams/{teamId}/requests', { path: { teamId }, query: { limit: 50 }, signal }),
  })

export const invites = (teamId: string) =>
  queryOptions({
    queryKey: ['team-admin', teamId, 'invites'],
    queryFn: ({ signal }): Promise<Invite[]> => api.get('/teams/{teamId}/invites', { path: { teamId }, signal }),
  })

function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: change, onSettled: () => teamsChanged(queryClient) })
}

export const useAnswerRequest = (teamId: string) =>
  useChange(({ userId, accept }: { userId: string; accept: boolean }) => {
    const path = { teamId, userId }
    return accept
      ? api.post('/teams/{teamId}/requests/{userId}/accept', { path })
      : api.post('/teams/{teamId}/requests/{userId}/decline', { path })
  })

export const useInvite = (teamId: string) =>
  useChange((input: InviteInput): Promise<Invite> =>
    api.post('/teams/{teamId}/invites', { path: { teamId }, body: input }),
  )

export const useTakeBackInvite = (teamId: string) =>
  useChange((inviteId: string) => api.delete('/teams/{teamId}/invites/{inviteId}', { path: { teamId, inviteId } }))

export const useRemoveMember = (teamId: string) =>
  useChange((userId: string) => api.post('/teams/{teamId}/members/{userId}/remove', { path: { teamId, userId } }))

export const useSetRole = (teamId: string) =>
  useChange(({ userId, role }: { userId: string } & TeamRoleInput) =>
    api.patch('/teams/{teamId}/members/{userId}/role', { path: { teamId, userId }, body: { role } }),
  )

export const useTransfer = (teamId: string) =>
  useChange((userId: string) => api.post('/teams/{teamId}/transfer', { path: { teamId }, body: { userId } }))
