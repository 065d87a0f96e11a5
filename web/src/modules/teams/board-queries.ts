/** A team's leaderboard, what one shows on it, and the figures for its admins. */
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type Leaderboard,
  type LeaderboardKind,
  type LeaderboardPeriod,
  type LeaderboardShowing,
  type LeaderboardShowingInput,
  type TeamAnalytics,
} from '@setpoint/contract/team-leaderboard'
import { consentVersions } from '@setpoint/contract/consents'
import { largestTeam } from '@setpoint/contract/teams'
import { api } from '../../platform/api.ts'
import { shared } from './queries.ts'

export interface Board {
  by: LeaderboardKind
  period: LeaderboardPeriod
}

/** The whole of it: a team is never larger than one page. */
export const leaderboard = (teamId: string, { by, period }: Board) =>
  queryOptions({
    ...shared,
    queryKey: ['team-boards', teamId, by, period],
    queryFn: ({ signal }): Promise<Leaderboard> =>
      api.get('/teams/{teamId}/leaderboard', { path: { teamId }, query: { by, period, limit: largestTeam }, signal }),
    placeholderData: keepPreviousData,
  })

export const showing = (teamId: string) =>
  queryOptions({
    ...shared,
    queryKey: ['teams', teamId, 'showing'],
    queryFn: ({ signal }): Promise<LeaderboardShowing> =>
      api.get('/teams/{teamId}/leaderboard/showing', { path: { teamId }, signal }),
  })

export const analytics = (teamId: string) =>
  queryOptions({
    queryKey: ['team-admin', teamId, 'analytics'],
    queryFn: ({ signal }): Promise<TeamAnalytics> => api.get('/teams/{teamId}/analytics', { path: { teamId }, signal }),
  })

interface Saying {
  input: LeaderboardShowingInput
  /** Whether the consent to it, with this team, stands. */
  isAgreed: boolean
}

/** A figure of the weight needs the consent, given in the same act; without one there is nothing left to agree to. */
export const useShow = (teamId: string) => {
  const queryClient = useQueryClient()
  const path = { teamId }
  const agree = (given: boolean) =>
    api.put('/users/me/consents/{purpose}', {
      path: { purpose: 'team-leaderboard' },
      body: { given, version: consentVersions['team-leaderboard'], with: teamId },
    })
  return useMutation({
    mutationFn: async ({ input, isAgreed }: Saying) => {
      if (input.weight !== null && !isAgreed) await agree(true)
      const shown: LeaderboardShowing = await api.put('/teams/{teamId}/leaderboard/showing', { path, body: input })
      if (input.weight === null && isAgreed) await agree(false)
      return shown
    },
    onSettled: () =>
      Promise.all(
        [['teams', teamId], ['team-boards', teamId], ['team-admin', teamId], ['consents']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  })
}
