import {
  ChallengeMemberParams,
  ChallengeReviews,
  ExplanationInput,
  JoinChallengeInput,
  ReviewDecision,
  ShowInChallengeInput,
} from '@setpoint/contract/challenge-participants'
import {
  ChallengeLeaderboard,
  ChallengeLeaderboardQuery,
  ChallengeProgress,
  ChallengeTotals,
  TeamStandings,
} from '@setpoint/contract/challenge-standings'
import {
  Challenge,
  ChallengeChange,
  ChallengeInput,
  ChallengeParams,
  ChallengesQuery,
  ChallengeTeamParams,
} from '@setpoint/contract/challenges'
import { member, withToken } from '../../platform/http/access.ts'
import { created, gone, ok, page } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { acceptFor, declineFor } from './against.ts'
import { cancelChallenge, changeChallenge, endForGood } from './challenge-change.ts'
import { createChallenge, listChallenges, readChallenge, readTotals } from './challenge.ts'
import { joinChallenge, leaveChallenge, showInChallenge } from './joining.ts'
import { readChallengeLeaderboard, readStandings } from './leaderboard.ts'
import { explain, readChallengeProgress } from './progress.ts'
import { decideReview, listReviews } from './review.ts'

const somebody = withToken(member, 'challenges')

export const challengeRoutes = routes('/challenges', {
  'POST /': {
    summary: 'Sets a challenge: for oneself, for anybody, for a team, or for teams against each other.',
    access: somebody,
    body: ChallengeInput,
    answer: created(Challenge, ({ id }) => `/challenges/${id}`),
    run: createChallenge,
  },
  'GET /': {
    summary: 'One’s own challenges, one’s teams’, those open to anybody, or what has ended; counts to 10,000.',
    access: somebody,
    query: ChallengesQuery,
    answer: page(Challenge),
    run: listChallenges,
  },
  'GET /totals': {
    summary: 'Points and what one has completed and won.',
    access: somebody,
    answer: ok(ChallengeTotals),
    run: readTotals,
  },
  'GET /:challengeId': {
    summary: 'A challenge that one takes part in or finds.',
    access: somebody,
    params: ChallengeParams,
    answer: ok(Challenge),
    run: readChallenge,
  },
  'PATCH /:challengeId': {
    summary: 'Changes what is named; once it has begun or others take part, the words and a later last day.',
    access: somebody,
    params: ChallengeParams,
    body: ChallengeChange,
    answer: ok(Challenge),
    run: changeChallenge,
  },
  'DELETE /:challengeId': {
    summary: 'Deletes one’s own, a cancelled one, or one in which nobody else has taken part.',
    access: somebody,
    params: ChallengeParams,
    answer: gone,
    run: endForGood,
  },
  'POST /:challengeId/cancel': {
    summary: 'Ends it before its time; nobody wins.',
    access: somebody,
    params: ChallengeParams,
    answer: ok(Challenge),
    run: cancelChallenge,
  },
  'POST /:challengeId/join': {
    summary: 'Takes part, seen by the others or not; 422 names what is in the way.',
    access: member,
    params: ChallengeParams,
    body: JoinChallengeInput,
    answer: ok(Challenge),
    run: joinChallenge,
  },
  'POST /:challengeId/leave': {
    summary: 'Takes part no more.',
    access: somebody,
    params: ChallengeParams,
    answer: gone,
    run: leaveChallenge,
  },
  'PUT /:challengeId/showing': {
    summary: 'Chooses whether the others see one, by giving or withdrawing the consent.',
    access: member,
    params: ChallengeParams,
    body: ShowInChallengeInput,
    answer: ok(Challenge),
    run: showInChallenge,
  },
  'GET /:challengeId/leaderboard': {
    summary: 'Those who let themselves be seen, the furthest first; for who takes part, and the whole of a team.',
    access: somebody,
    params: ChallengeParams,
    query: ChallengeLeaderboardQuery,
    answer: ok(ChallengeLeaderboard),
    run: readChallengeLeaderboard,
  },
  'GET /:challengeId/standings': {
    summary: 'Averages of teams against each other, each from five members on.',
    access: somebody,
    params: ChallengeParams,
    answer: ok(TeamStandings),
    run: readStandings,
  },
  'GET /:challengeId/progress': {
    summary: 'One’s own course, day by day.',
    access: somebody,
    params: ChallengeParams,
    answer: ok(ChallengeProgress),
    run: readChallengeProgress,
  },
  'POST /:challengeId/teams/:teamId/accept': {
    summary: 'Takes up a challenge for a team in which one manages them.',
    access: somebody,
    params: ChallengeTeamParams,
    answer: ok(Challenge),
    run: acceptFor,
  },
  'POST /:challengeId/teams/:teamId/decline': {
    summary: 'Declines it for the team.',
    access: somebody,
    params: ChallengeTeamParams,
    answer: ok(Challenge),
    run: declineFor,
  },
  'GET /:challengeId/reviews': {
    summary: 'Results that are looked at again; for who manages the challenge.',
    access: somebody,
    params: ChallengeParams,
    answer: ok(ChallengeReviews),
    run: listReviews,
  },
  'PUT /:challengeId/reviews/:userId': {
    summary: 'Says whether such a result counts, and why.',
    access: somebody,
    params: ChallengeMemberParams,
    body: ReviewDecision,
    answer: gone,
    run: decideReview,
  },
  'PUT /:challengeId/explanation': {
    summary: 'What one says to one’s own result being held.',
    access: somebody,
    params: ChallengeParams,
    body: ExplanationInput,
    answer: ok(Challenge),
    run: explain,
  },
})
