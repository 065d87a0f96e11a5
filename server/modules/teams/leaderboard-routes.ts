import {
  Leaderboard,
  LeaderboardQuery,
  LeaderboardShowing,
  LeaderboardShowingInput,
  TeamAnalytics,
} from '@setpoint/contract/team-leaderboard'
import { TeamParams } from '@setpoint/contract/teams'
import { member, withToken } from '../../platform/http/access.ts'
import { ok } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { readAnalytics } from './analytics.ts'
import { readLeaderboard, readShowing, setShowing } from './leaderboard.ts'

const somebody = withToken(member, 'teams')

export const leaderboardRoutes = routes('/teams/:teamId', {
  'GET /leaderboard': {
    summary: 'Who shows a figure, the highest first; for members.',
    access: somebody,
    params: TeamParams,
    query: LeaderboardQuery,
    answer: ok(Leaderboard),
    run: readLeaderboard,
  },
  'GET /leaderboard/showing': {
    summary: 'What one lets this team see on its leaderboard.',
    access: somebody,
    params: TeamParams,
    answer: ok(LeaderboardShowing),
    run: readShowing,
  },
  'PUT /leaderboard/showing': {
    summary:
      'Chooses it; a figure of the weight needs the consent to this team, and is one kind for all of one’s teams.',
    access: member,
    params: TeamParams,
    body: LeaderboardShowingInput,
    answer: ok(LeaderboardShowing),
    run: setShowing,
  },
  'GET /analytics': {
    summary: 'Figures of the team together, each from five members on; for its admins.',
    access: somebody,
    params: TeamParams,
    answer: ok(TeamAnalytics),
    run: readAnalytics,
  },
})
