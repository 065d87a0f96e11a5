/** How far everybody is in a challenge: its leaderboard, teams against each other, one's own course, and what one has got out of all. */
import * as z from 'zod/mini'
import { ChallengePerson, OwnParticipation } from './challenge-participants.ts'
import { ChallengeType } from './challenges.ts'
import { Day, QueryInteger, Uuid } from './common.ts'
import { Avatar } from './profile.ts'
import { largestTeam } from './teams.ts'

export const ChallengeLeaderboardQuery = z.strictObject({
  page: z._default(QueryInteger(1, 1_000), 1),
  limit: z._default(QueryInteger(1, largestTeam), 50),
})
export type ChallengeLeaderboardQuery = z.infer<typeof ChallengeLeaderboardQuery>

export const ChallengeEntry = z.object({
  /** Equals share one: 1, 2, 2, 4. */
  rank: z.int(),
  ...ChallengePerson.shape,
  /** Whole per cent, kg or days, never more than the target: whoever has reached it shares the first place. */
  value: z.number(),
  reached: z.boolean(),
  /** Once it has finished. */
  won: z.boolean(),
})
export type ChallengeEntry = z.infer<typeof ChallengeEntry>

/** Those who let themselves be seen, as far as they are there for the asking person. Of `teams` it is empty: see its standings. */
export const ChallengeLeaderboard = z.object({
  type: ChallengeType,
  target: z.int(),
  entries: z.array(ChallengeEntry),
  own: z.nullable(ChallengeEntry),
  pagination: z.object({
    page: z.int(),
    limit: z.int(),
    totalPages: z.int(),
    totalItems: z.int(),
    hasNext: z.boolean(),
    hasPrev: z.boolean(),
  }),
})
export type ChallengeLeaderboard = z.infer<typeof ChallengeLeaderboard>

/** A team's average of those members who take part and agreed to be counted; null from under five. No person is told. */
export const TeamStanding = z.object({
  /** Null where there is no average. */
  rank: z.nullable(z.int()),
  teamId: Uuid,
  name: z.string(),
  avatar: z.nullable(Avatar),
  /** How many are counted. */
  members: z.int(),
  value: z.nullable(z.number()),
  reason: z.nullable(z.enum(['too-few'])),
  won: z.boolean(),
})
export type TeamStanding = z.infer<typeof TeamStanding>

export const TeamStandings = z.object({ fewest: z.int(), entries: z.array(TeamStanding) })
export type TeamStandings = z.infer<typeof TeamStandings>

/** One's own course: after each day from the one before the first that counts. Exact, for oneself alone. */
export const ChallengeProgress = z.object({
  participation: OwnParticipation,
  days: z.array(z.object({ day: Day, value: z.number() })),
  /** Days of the challenge that are over for oneself, and all. */
  daysDone: z.int(),
  daysInAll: z.int(),
  /** Weigh-ins that did not count, and why: written more than three days late, or without the photo that is asked for. */
  notCounted: z.object({ late: z.int(), withoutPhoto: z.int() }),
})
export type ChallengeProgress = z.infer<typeof ChallengeProgress>

/** What one has got out of challenges so far. */
export const ChallengeTotals = z.object({
  points: z.int(),
  completed: z.int(),
  won: z.int(),
  /** Taking part now. */
  running: z.int(),
})
export type ChallengeTotals = z.infer<typeof ChallengeTotals>
