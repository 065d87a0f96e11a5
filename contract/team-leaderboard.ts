/** A team's leaderboard, what each member lets it show, and its admins' figures (`/teams/:teamId/leaderboard`, `/teams/:teamId/analytics`). */
import * as z from 'zod/mini'
import { Day, Pagination, QueryInteger, Uuid } from './common.ts'
import { Avatar } from './profile.ts'
import { largestTeam } from './teams.ts'

/** A figure of a weight; nobody ever sees both of a person, because together they give the weight away. */
export const WeightFigure = z.enum(['percentage', 'kilograms'])
export type WeightFigure = z.infer<typeof WeightFigure>

/**
 * Loss in per cent or kg, by the trend, in whole steps; days in a row with a weigh-in; points of challenges;
 * points of the achievements that somebody shows to others. Whoever gained has
 * lost 0.
 */
export const LeaderboardKind = z.enum([...WeightFigure.options, 'streak', 'points', 'achievements'])
export type LeaderboardKind = z.infer<typeof LeaderboardKind>

/** A calendar week (from Monday) or month, by each member's own calendar. A streak counts in it as far as it lies in it. */
export const LeaderboardPeriod = z.enum(['week', 'month', 'all'])
export type LeaderboardPeriod = z.infer<typeof LeaderboardPeriod>

export const LeaderboardQuery = z.strictObject({
  by: z._default(LeaderboardKind, 'percentage'),
  period: z._default(LeaderboardPeriod, 'week'),
  page: z._default(QueryInteger(1, 1_000), 1),
  limit: z._default(QueryInteger(1, largestTeam), 50),
})
export type LeaderboardQuery = z.infer<typeof LeaderboardQuery>

export const LeaderboardEntry = z.object({
  /** Equals share one: 1, 2, 2, 4. */
  rank: z.int(),
  userId: Uuid,
  username: z.string(),
  displayName: z.nullable(z.string()),
  avatar: z.nullable(Avatar),
  /** Per cent, kg, days or points. */
  value: z.number(),
})
export type LeaderboardEntry = z.infer<typeof LeaderboardEntry>

/** Those who show this figure and have one in this period. */
export const Leaderboard = z.object({
  by: LeaderboardKind,
  period: LeaderboardPeriod,
  entries: z.array(LeaderboardEntry),
  /** The asking person's, whichever page it is on; null where they are not on the board. */
  own: z.nullable(LeaderboardEntry),
  pagination: Pagination,
})
export type Leaderboard = z.infer<typeof Leaderboard>

/** Days without a figure of the weight after a change from one kind to the other, and from whose end on the new one counts. */
export const figureChangeDays = 30

export const LeaderboardShowing = z.object({
  /** Null: nothing of the weight. */
  weight: z.nullable(WeightFigure),
  streak: z.boolean(),
  points: z.boolean(),
  achievements: z.boolean(),
  /** The day from which the figure of the weight counts: that of a change and 30 more. Null: all weigh-ins count. */
  countsFrom: z.nullable(Day),
  /** What another team shows of the weight: this one can show that, or nothing. Null: either. */
  elsewhere: z.nullable(WeightFigure),
})
export type LeaderboardShowing = z.infer<typeof LeaderboardShowing>

/** A figure of the weight needs the consent `team-leaderboard` with this team. */
export const LeaderboardShowingInput = z.strictObject({
  weight: z.nullable(WeightFigure),
  streak: z.boolean(),
  points: z.boolean(),
  /** Of those that are shown to others anyway. */
  achievements: z._default(z.boolean(), false),
})
export type LeaderboardShowingInput = z.infer<typeof LeaderboardShowingInput>

/** Members who must show a figure before anything is told of it together. */
export const fewestForAnalytics = 5

/** A figure of all who show it; null, with how many they are, while they are too few. */
const Together = <S extends z.ZodMiniType>(value: S) =>
  z.object({ members: z.int(), value: z.nullable(value), reason: z.nullable(z.enum(['too-few'])) })

/** Told to the team's owner and admins, and only of what the leaderboard shows them anyway. */
export const TeamAnalytics = z.object({
  memberCount: z.int(),
  fewest: z.int(),
  /** Of those who show their streak: how many weighed in within the last 7 and 30 days, today included. */
  activity: Together(z.object({ last7Days: z.int(), last30Days: z.int() })),
  /** All time, of those who show per cent. */
  averagePercentage: Together(z.number()),
  /** All time, of those who show kg. */
  averageKilograms: Together(z.number()),
  /** The longest present streaks. */
  mostActive: Together(z.array(LeaderboardEntry)),
  /** Of those who show their points: how many take or took part in a challenge of the team. */
  challenges: Together(z.object({ participating: z.int() })),
})
export type TeamAnalytics = z.infer<typeof TeamAnalytics>
