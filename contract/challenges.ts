/**
 * Challenges: what one is, setting and changing it, and the lists of them (`/challenges`). Taking part is in
 * `challenge-participants.ts`, how far everybody is in `challenge-standings.ts`.
 */
import * as z from 'zod/mini'
import { ChallengePerson, JoinObstacle, OwnParticipation, ShowingObstacle } from './challenge-participants.ts'
import { Day, Instant, Line, QueryInteger, Text, Uuid } from './common.ts'
import { Avatar } from './profile.ts'

/**
 * Loss in per cent of one's own weight, loss in kg, days in a row with a weigh-in. Each is one file of the server's
 * (`server/modules/challenges/types`) and one entry here.
 */
export const ChallengeType = z.enum(['percentage', 'kilograms', 'consistency'])
export type ChallengeType = z.infer<typeof ChallengeType>

/** Of oneself alone; of anybody who wants; of one team; of teams against each other. */
export const ChallengeScope = z.enum(['personal', 'open', 'team', 'teams'])
export type ChallengeScope = z.infer<typeof ChallengeScope>

/**
 * By the asking person's own calendar. `closing`: their last day is over, and somebody else's is not yet, or a result is
 * still looked at again.
 */
export const ChallengeState = z.enum(['upcoming', 'running', 'closing', 'finished', 'cancelled'])
export type ChallengeState = z.infer<typeof ChallengeState>

/** Days from the first to the last at most: seed 003's 365. */
export const longestChallenge = 365
/** A challenge begins this many days ahead at most. */
export const furthestStart = 365
export const mostRewardPoints = 500
/** Unfinished ones that one person takes part in; that one person has set for themselves, and for anybody. */
export const mostJoined = 20
export const mostPersonal = 10
export const mostOpen = 3
/** Unfinished ones of one team, those against other teams among them. */
export const mostOfTeam = 10
/** Who takes part in an open one. A team's takes as many as the team. */
export const mostParticipants = 500
/** Teams against each other, the one that asks among them. */
export const mostTeamsAgainst = 8
/** Members of a team who must take part before its average is told. */
export const fewestForAverage = 5
/** Unfinished challenges about a weight in which one person can be seen: each tells a little more, so there are few. */
export const mostSeenOfWeight = 2
/** A loss is at most this many per cent a week (science.md, Safety). */
export const fastestLoss = 1
/** kg a week that no challenge may ask for more than, whoever takes part: 1 % of 200 kg. */
export const fastestKilograms = 2
/** Hours after one's last day in which a weigh-in of that day may still arrive. */
export const graceHours = 6
/** Days after its own within which a weigh-in must have been written. */
export const writtenWithinDays = 3
/** Days for which a finished challenge waits for results that are looked at again. */
export const reviewDays = 7

/** Per cent, kg or days: whole ones, because others are told whole steps. What the type and the days allow is less. */
export const ChallengeTarget = z.int().check(z.minimum(1), z.maximum(longestChallenge))

export const ChallengeName = Line(100).check(
  z.overwrite((typed) => typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ')),
  z.minLength(1),
)
export const ChallengeDescription = Text(1000)
const RewardPoints = z.int().check(z.minimum(0), z.maximum(mostRewardPoints))

/**
 * `teamId` is for `team` and `teams` (needs the right to manage challenges there), `opponents` for `teams`: each must accept
 * before the first day. A personal one begins with its owner in it; into the others one goes by joining.
 */
export const ChallengeInput = z.strictObject({
  name: ChallengeName,
  description: z.optional(ChallengeDescription),
  type: ChallengeType,
  scope: ChallengeScope,
  teamId: z.optional(Uuid),
  opponents: z.optional(
    z.array(Uuid).check(
      z.minLength(1),
      z.maxLength(mostTeamsAgainst - 1),
      z.refine((ids) => new Set(ids).size === ids.length, 'Each once'),
    ),
  ),
  /** Not before the own calendar's today (for `teams`: tomorrow). */
  startDay: Day,
  /** The last day; it counts whole. */
  endDay: Day,
  target: ChallengeTarget,
  /** For each who reaches the target; on the team's leaderboard where it is a team's. */
  rewardPoints: z._default(RewardPoints, 0),
  /** Only weigh-ins with a photo count. Nobody else ever sees the photo. */
  photoVerified: z._default(z.boolean(), false),
})
export type ChallengeInput = z.infer<typeof ChallengeInput>

/**
 * Only what is named is changed. Once it has begun, or somebody else takes part: name, description, and a later last day
 * (not of teams against each other). 409 for the rest then.
 */
export const ChallengeChange = z.strictObject({
  name: z.optional(ChallengeName),
  description: z.optional(z.nullable(ChallengeDescription)),
  startDay: z.optional(Day),
  endDay: z.optional(Day),
  target: z.optional(ChallengeTarget),
  rewardPoints: z.optional(RewardPoints),
  photoVerified: z.optional(z.boolean()),
})
export type ChallengeChange = z.infer<typeof ChallengeChange>

export const ChallengeTeamState = z.enum(['host', 'invited', 'accepted', 'declined'])
export type ChallengeTeamState = z.infer<typeof ChallengeTeamState>

/** A team of one against others. `mayAnswer`: the asking person can accept or decline for it now. */
export const ChallengeTeam = z.object({
  teamId: Uuid,
  name: z.string(),
  avatar: z.nullable(Avatar),
  state: ChallengeTeamState,
  mayAnswer: z.boolean(),
})
export type ChallengeTeam = z.infer<typeof ChallengeTeam>

export const Challenge = z.object({
  id: Uuid,
  name: z.string(),
  description: z.nullable(z.string()),
  type: ChallengeType,
  scope: ChallengeScope,
  /** Of `team` only. */
  team: z.nullable(z.object({ teamId: Uuid, name: z.string(), avatar: z.nullable(Avatar) })),
  /** Of `teams` only, the host first. */
  teams: z.array(ChallengeTeam),
  startDay: Day,
  endDay: Day,
  target: z.int(),
  rewardPoints: z.int(),
  photoVerified: z.boolean(),
  state: ChallengeState,
  /** Null for who is not there for the asking person. */
  createdBy: z.nullable(ChallengePerson),
  createdAt: Instant,
  finishedAt: z.nullable(Instant),
  cancelledAt: z.nullable(Instant),
  participantCount: z.int(),
  /** Null where the team's size is the limit. */
  participantLimit: z.nullable(z.int()),
  own: z.nullable(OwnParticipation),
  /** Null where the asking person can join now, or takes part already. */
  joinObstacle: z.nullable(JoinObstacle),
  /** Null where they can be seen when they join (or are). */
  showingObstacle: z.nullable(ShowingObstacle),
  /** For which of one's teams one can join (`teams` only). */
  joinableTeams: z.array(Uuid),
  /** Whether the asking person may change, cancel and delete it. */
  mayManage: z.boolean(),
  /** Results of others that wait for the asking person to look at; null for who may not. */
  openReviews: z.nullable(z.int()),
  /** Once it has finished: those whom the asking person sees, ten at most; of `teams` the teams (in `winningTeams`). */
  winners: z.array(ChallengePerson),
  winningTeams: z.array(Uuid),
})
export type Challenge = z.infer<typeof Challenge>

export const ChallengeParams = z.strictObject({ challengeId: Uuid })
export type ChallengeParams = z.infer<typeof ChallengeParams>

/**
 * `mine`: those one takes part in or has set, unfinished, what ends first before the others. `teams`: unfinished ones of one's
 * teams, what waits for one's answer first. `open`: of anybody, joinable, what begins or began last first. `finished`: those one
 * took part in, and those of one's teams, the latest first; cancelled ones among them.
 */
export const ChallengeList = z.enum(['mine', 'teams', 'open', 'finished'])
export type ChallengeList = z.infer<typeof ChallengeList>

/** `teamId` narrows to one team (404 for who is not in it); `search` is a part of the name, for `open`. */
export const ChallengesQuery = z.strictObject({
  list: z._default(ChallengeList, 'mine'),
  teamId: z.optional(Uuid),
  search: z.optional(Line(100)),
  page: z._default(QueryInteger(1, 1_000), 1),
  limit: z._default(QueryInteger(1, 50), 20),
})
export type ChallengesQuery = z.infer<typeof ChallengesQuery>

export const ChallengeTeamParams = z.strictObject({ challengeId: Uuid, teamId: Uuid })
export type ChallengeTeamParams = z.infer<typeof ChallengeTeamParams>

/*
 * Routes, all below /api/v1, all for members (also with a token for `challenges`, except where it says 'session'):
 * GET    /challenges?list&teamId&search&page&limit   page of Challenge
 * POST   /challenges                                 ChallengeInput -> 201 Challenge
 * GET    /challenges/totals                          ChallengeTotals
 * GET    /challenges/:challengeId                    Challenge
 * PATCH  /challenges/:challengeId                    ChallengeChange -> Challenge
 * DELETE /challenges/:challengeId                    204; one's own personal one, a cancelled one, or one in which nobody else has been
 * POST   /challenges/:challengeId/cancel             Challenge
 * POST   /challenges/:challengeId/join               JoinChallengeInput -> Challenge; 422 with the JoinObstacle as field (session)
 * POST   /challenges/:challengeId/leave              204; not of a finished one
 * PUT    /challenges/:challengeId/showing            ShowInChallengeInput -> Challenge (session)
 * GET    /challenges/:challengeId/leaderboard        ChallengeLeaderboard; who takes part, and the whole team of a team's
 * GET    /challenges/:challengeId/standings          TeamStandings (of `teams`; empty for others)
 * GET    /challenges/:challengeId/progress           ChallengeProgress; 404 for who does not take part
 * POST   /challenges/:challengeId/teams/:teamId/accept   Challenge; /decline the same
 * GET    /challenges/:challengeId/reviews            ChallengeReviews; who manages (of `teams`: their own team's members)
 * PUT    /challenges/:challengeId/reviews/:userId    ReviewDecision -> 204
 * PUT    /challenges/:challengeId/explanation        ExplanationInput -> Challenge
 * (POST  /challenges/:challengeId/report             belongs to `reports`)
 *
 * Events over the socket, each `{ challengeId }`: challenge.changed (also invitations, answers, cancelling), challenge.joined,
 * challenge.left, challenge.progressed (a leaderboard or standing moved), challenge.reviewed (one's own), challenge.finished,
 * challenge.deleted.
 */
