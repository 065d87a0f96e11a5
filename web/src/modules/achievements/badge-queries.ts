/** Badges of a team, one's own, and another person's. Those of teams begin with `badges`, of people with `achievements`. */
import { queryOptions, useMutation, useQueryClient, type MutationFunction } from '@tanstack/react-query'
import type { AwardInput, BadgeChange, BadgeInput, OwnBadge } from '@setpoint/contract/badges'
import { largestTeam } from '@setpoint/contract/teams'
import { api } from '../../platform/api.ts'

export const teamBadges = (teamId: string) =>
  queryOptions({
    queryKey: ['badges', teamId],
    queryFn: ({ signal }) => api.get('/teams/{teamId}/badges', { path: { teamId }, signal }),
  })

export const badgeHolders = (teamId: string, badgeId: string) =>
  queryOptions({
    queryKey: ['badges', teamId, badgeId],
    queryFn: ({ signal }) =>
      api.page('/teams/{teamId}/badges/{badgeId}/holders', {
        path: { teamId, badgeId },
        query: { limit: largestTeam },
        signal,
      }),
  })

/** Whom one can give it. */
export const everyMember = (teamId: string) =>
  queryOptions({
    queryKey: ['teams', teamId, 'members', 'all'],
    queryFn: ({ signal }) =>
      api.page('/teams/{teamId}/members', { path: { teamId }, query: { limit: largestTeam }, signal }),
  })

export const ownBadges = queryOptions({
  queryKey: ['achievements', 'own-badges'],
  queryFn: ({ signal }): Promise<OwnBadge[]> => api.get('/achievements/badges', { signal }),
})

export const shownBadges = (userId: string) =>
  queryOptions({
    queryKey: ['achievements', userId, 'badges'],
    queryFn: ({ signal }) => api.get('/users/{userId}/badges', { path: { userId }, signal }),
  })

function useBadgeAct<Answer, Input>(act: MutationFunction<Answer, Input>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: act, onSettled: () => queryClient.invalidateQueries({ queryKey: ['badges'] }) })
}

export const useMakeBadge = (teamId: string) =>
  useBadgeAct((body: BadgeInput) => api.post('/teams/{teamId}/badges', { path: { teamId }, body }))

export const useChangeBadge = (teamId: string, badgeId: string) =>
  useBadgeAct((body: BadgeChange) => api.patch('/teams/{teamId}/badges/{badgeId}', { path: { teamId, badgeId }, body }))

export const useDeleteBadge = (teamId: string, badgeId: string) =>
  useBadgeAct<unknown, void>(() => api.delete('/teams/{teamId}/badges/{badgeId}', { path: { teamId, badgeId } }))

export const useAwardBadge = (teamId: string, badgeId: string) =>
  useBadgeAct((body: AwardInput) =>
    api.post('/teams/{teamId}/badges/{badgeId}/awards', { path: { teamId, badgeId }, body }),
  )

export const useTakeBadgeBack = (teamId: string, badgeId: string) =>
  useBadgeAct(({ userId, reason }: AwardInput) =>
    api.post('/teams/{teamId}/badges/{badgeId}/awards/{userId}/take-back', {
      path: { teamId, badgeId, userId },
      body: { reason },
    }),
  )

export function useShowBadge() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ badgeId, shown }: { badgeId: string; shown: boolean }): Promise<OwnBadge[]> =>
      api.patch('/achievements/badges/{badgeId}', { path: { badgeId }, body: { shown } }),
    onSuccess: (all) => queryClient.setQueryData(ownBadges.queryKey, all),
  })
}
