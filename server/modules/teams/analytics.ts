/**
 * What a team's admins are told of it together. All of it is worked out from the leaderboards as that admin sees them, and
 * so tells nothing new of anybody: not by who joins or leaves between two looks, and not by subtracting those whom one knows.
 */
import {
  fewestForAnalytics,
  type LeaderboardEntry,
  type LeaderboardKind,
  type TeamAnalytics,
} from '@setpoint/contract/team-leaderboard'
import type { TeamParams } from '@setpoint/contract/teams'
import { addDays } from '@setpoint/science/calendar'
import type { Ctx } from '../../platform/context.ts'
import { todayOf } from '../body/index.ts'
import { peopleSeenBy } from '../profile/index.ts'
import { entriesSeenBy } from './leaderboard.ts'
import { listTakingPart } from './points-store.ts'
import { seeTeamWith } from './seen.ts'
import { listLatestDays } from './store-figures.ts'

/** How many of the most active are named. */
const named = 5

/** For the owner and admins. */
export async function readAnalytics(ctx: Ctx, { teamId }: TeamParams): Promise<TeamAnalytics> {
  const { memberCount } = await seeTeamWith(ctx, teamId, 'edit-team')
  const board = (kind: LeaderboardKind) => entriesSeenBy(ctx, ctx.actor.userId, teamId, kind, 'all')
  const [percentages, kilograms, streaks, points, days] = await Promise.all([
    board('percentage'),
    board('kilograms'),
    board('streak'),
    board('points'),
    latestDays(ctx, teamId),
  ])
  const today = await todayOf(ctx, ctx.actor.userId)
  const takingPart = await listTakingPart(
    ctx,
    teamId,
    points.map(({ userId }) => userId),
  )
  const since = (count: number) => days.filter((day) => day !== null && day > addDays(today, -count)).length
  return {
    memberCount,
    fewest: fewestForAnalytics,
    activity: together(days.length, () => ({ last7Days: since(7), last30Days: since(30) })),
    averagePercentage: together(percentages.length, () => average(percentages)),
    averageKilograms: together(kilograms.length, () => average(kilograms)),
    mostActive: together(days.length, () => streaks.slice(0, named)),
    challenges: together(points.length, () => ({ participating: takingPart.length })),
  }
}

/** Of each who shows their streak and is there for the actor. */
async function latestDays(ctx: Ctx, teamId: string): Promise<(string | null)[]> {
  const all = await listLatestDays(ctx, teamId)
  const people = await peopleSeenBy(
    ctx,
    ctx.actor.userId,
    all.map(({ userId }) => userId),
  )
  return all.flatMap(({ userId, day }) => (people.has(userId) ? [day] : []))
}

const together = <T>(members: number, work: () => T) =>
  members < fewestForAnalytics
    ? { members, value: null, reason: 'too-few' as const }
    : { members, value: work(), reason: null }

/** In steps of a tenth. */
const average = (entries: readonly LeaderboardEntry[]): number =>
  Math.round((10 * entries.reduce((sum, { value }) => sum + value, 0)) / entries.length) / 10
