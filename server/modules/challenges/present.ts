/** Challenges as the contract's shapes, every field listed. */
import type {
  ChallengePerson,
  ChallengeReview,
  OwnParticipation,
  ShowingObstacle,
  JoinObstacle,
} from '@setpoint/contract/challenge-participants'
import type { Challenge as Presented, ChallengeState } from '@setpoint/contract/challenges'
import { mostParticipants } from '@setpoint/contract/challenges'
import type { PersonName } from '../profile/index.ts'
import type { TeamLine } from '../teams/index.ts'
import type { Counts, Participant } from './participant-store.ts'
import { mayAnswerFor, takesPart, teamsToJoinFor, type Seen } from './policy.ts'
import type { Challenge } from './store.ts'

/** What of a challenge the asking person's calendar, rights and circle decide. */
export interface Around {
  readonly today: string
  readonly people: ReadonlyMap<string, PersonName>
  readonly teams: ReadonlyMap<string, TeamLine>
  readonly counts: Counts
  readonly winners: readonly string[]
  readonly joinObstacle: JoinObstacle | null
  readonly showingObstacle: ShowingObstacle | null
  readonly isShowing: boolean
  readonly mayManage: boolean
  readonly reviews: boolean
}

export function presentChallenge(seen: Seen, around: Around): Presented {
  const { challenge, own } = seen
  const { people, teams } = around
  const creator = challenge.createdBy === null ? undefined : people.get(challenge.createdBy)
  const team = challenge.teamId === null ? undefined : teams.get(challenge.teamId)
  return {
    id: challenge.id,
    name: challenge.name,
    description: challenge.description,
    type: challenge.type,
    scope: challenge.scope,
    team: team === undefined ? null : { teamId: team.teamId, name: team.name, avatar: team.avatar },
    teams: presentTeams(seen, teams),
    startDay: challenge.startDay,
    endDay: challenge.endDay,
    target: challenge.target,
    rewardPoints: challenge.rewardPoints,
    photoVerified: challenge.photoVerified,
    state: stateOn(challenge, around.today),
    createdBy: creator === undefined ? null : presentPerson(creator),
    createdAt: challenge.createdAt.toISOString(),
    finishedAt: challenge.state === 'finished' ? (challenge.endedAt?.toISOString() ?? null) : null,
    cancelledAt: challenge.state === 'cancelled' ? (challenge.endedAt?.toISOString() ?? null) : null,
    participantCount: around.counts.all,
    participantLimit: challenge.scope === 'open' ? mostParticipants : challenge.scope === 'personal' ? 1 : null,
    own: own !== null && takesPart(seen) ? presentOwn(own, challenge, around.isShowing) : null,
    joinObstacle: around.joinObstacle,
    showingObstacle: around.showingObstacle,
    joinableTeams: challenge.state === 'open' && !takesPart(seen) ? teamsToJoinFor(seen) : [],
    mayManage: around.mayManage,
    openReviews: around.reviews ? around.counts.held : null,
    winners: around.winners.flatMap((id) => people.get(id) ?? []).map(presentPerson),
    winningTeams: seen.teams.filter(({ won }) => won).map(({ teamId }) => teamId),
  }
}

export function stateOn({ state, startDay, endDay }: Challenge, today: string): ChallengeState {
  if (state !== 'open') return state
  if (today < startDay) return 'upcoming'
  return today <= endDay ? 'running' : 'closing'
}

const presentTeams = (seen: Seen, lines: ReadonlyMap<string, TeamLine>): Presented['teams'] =>
  seen.teams.flatMap((team) => {
    const line = lines.get(team.teamId)
    if (line === undefined) return []
    const { teamId, name, avatar } = line
    return [{ teamId, name, avatar, state: team.state, mayAnswer: mayAnswerFor(seen, team) }]
  })

export const presentPerson = ({ userId, username, displayName, avatar }: PersonName): ChallengePerson => ({
  userId,
  username,
  displayName,
  avatar,
})

/** `isShowing`: by the consent as it is now. */
export function presentOwn(
  own: Participant,
  { target }: Pick<Challenge, 'target'>,
  isShowing: boolean,
): OwnParticipation {
  const { value, reachedOn, completed, points } = own.result
  return {
    joinedAt: own.joinedAt.toISOString(),
    countsFrom: own.countsFrom,
    teamId: own.teamId,
    showing: isShowing,
    shownValue: isShowing && (own.review === 'counted' || own.review === 'cleared') ? own.figure : null,
    value: value === null ? null : Math.round(value * 100) / 100,
    share: shareOf(value, reachedOn, target),
    reached: reachedOn !== null,
    reachedOn,
    review: own.review,
    reviewReason: own.reviewReason,
    explanation: own.words.explanation,
    decisionReason: own.words.decision,
    final: own.finalAt !== null,
    completed,
    won: own.won,
    points,
  }
}

/** All of it only where it counts as reached: a single weigh-in does not. */
export const shareOf = (value: number | null, reachedOn: string | null, target: number): number =>
  reachedOn === null ? Math.min(0.99, Math.round((100 * (value ?? 0)) / target) / 100) : 1

export const presentReview = (one: Participant, person: PersonName): ChallengeReview => ({
  ...presentPerson(person),
  state: one.review,
  reason: one.reviewReason ?? 'fast-week',
  since: (one.heldAt ?? one.joinedAt).toISOString(),
  explanation: one.words.explanation,
  decisionReason: one.words.decision,
})
