/** A team's leaderboards, and what each member lets them show. */
import type {
  Leaderboard,
  LeaderboardEntry,
  LeaderboardKind,
  LeaderboardPeriod,
  LeaderboardQuery,
  LeaderboardShowing,
  LeaderboardShowingInput,
  WeightFigure,
} from '@setpoint/contract/team-leaderboard'
import type { TeamParams } from '@setpoint/contract/teams'
import { ranked } from '@setpoint/science/leaderboard'
import type { Ctx, Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, forbidden } from '../../platform/http/errors.ts'
import { todayOf } from '../body/index.ts'
import { consentingOf, hasConsent } from '../consents/index.ts'
import { peopleSeenBy } from '../profile/index.ts'
import { choose, type WeightChoice } from './figure-choice.ts'
import { updateFigures } from './figure-update.ts'
import { noSuchTeam, seeTeamWith } from './seen.ts'
import {
  findWeightChoice,
  hideAchievementFigures,
  listPlaced,
  listShowings,
  lockFiguresOf,
  saveShowing,
  saveWeightChoice,
  type Showing,
} from './store-figures.ts'

/** For members, also for who shows nothing. The actor's own place is told whichever page it is on. */
export async function readLeaderboard(
  ctx: Ctx,
  { teamId, by, period, page, limit }: TeamParams & LeaderboardQuery,
): Promise<Leaderboard> {
  await seeTeamWith(ctx, teamId, 'take-part')
  const entries = await entriesSeenBy(ctx, ctx.actor.userId, teamId, by, period)
  const totalPages = Math.ceil(entries.length / limit)
  return {
    by,
    period,
    entries: entries.slice((page - 1) * limit, page * limit),
    own: entries.find(({ userId }) => userId === ctx.actor.userId) ?? null,
    pagination: {
      page,
      limit,
      totalPages,
      totalItems: entries.length,
      hasNext: page < totalPages,
      hasPrev: page > 1,
    },
  }
}

/**
 * The whole leaderboard as the viewer sees it. Ranks are counted among those who are there for them: a missing number would
 * tell of a block. A consent is asked for at each look, so that nothing is shown between its end and the listener's work.
 */
export async function entriesSeenBy(
  platform: Platform,
  viewerId: string,
  teamId: string,
  by: LeaderboardKind,
  period: LeaderboardPeriod,
): Promise<LeaderboardEntry[]> {
  const placed = await listPlaced(platform, teamId, by, period)
  const ids = placed.map(({ userId }) => userId)
  const [people, agreed] = await Promise.all([
    peopleSeenBy(platform, viewerId, ids),
    isOfWeight(by) ? consentingOf(platform, ids, 'team-leaderboard', teamId) : new Set(ids),
  ])
  const seen = placed.flatMap(({ userId, value }) => {
    const person = people.get(userId)
    return person === undefined || !agreed.has(userId) ? [] : [{ ...person, value }]
  })
  return ranked(seen)
}

const isOfWeight = (kind: LeaderboardKind): kind is WeightFigure => kind === 'percentage' || kind === 'kilograms'

export async function readShowing(ctx: Ctx, { teamId }: TeamParams): Promise<LeaderboardShowing> {
  await seeTeamWith(ctx, teamId, 'take-part')
  return presentShowing(ctx, teamId)
}

/**
 * What the team may see of the actor from now on. 403 for a figure of the weight without the consent to this team, 409 where
 * another team sees the other kind.
 */
export async function setShowing(
  ctx: Ctx,
  { teamId, ...showing }: TeamParams & LeaderboardShowingInput,
): Promise<LeaderboardShowing> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await seeTeamWith(tx, teamId, 'take-part')
    await lockFiguresOf(tx, userId)
    if (showing.weight !== null) await chooseWeight(tx, teamId, showing.weight)
    allow(await saveShowing(tx, userId, { teamId, ...showing }), noSuchTeam())
    // A loss among them would tell kg beside per cent: which ones are shown now, their module says.
    await hideAchievementFigures(tx, userId)
    await updateFigures(tx, userId)
    await tx.emit('team.showing-changed', { userId, teamId })
    return presentShowing(tx, teamId)
  })
}

async function chooseWeight(tx: Tx, teamId: string, kind: WeightFigure): Promise<void> {
  const { userId } = tx.actor
  const agreed = await hasConsent(tx, userId, 'team-leaderboard', teamId)
  allow(agreed, forbidden('Agree first: PUT /users/me/consents/team-leaderboard with this team.'))
  const elsewhere = weightElsewhere(await listShowings(tx, userId), teamId)
  allow(elsewhere === null || elsewhere === kind, otherKindElsewhere())
  const before = await findWeightChoice(tx, userId)
  const chosen = choose(before, kind, await todayOf(tx, userId))
  if (chosen !== before) await saveWeightChoice(tx, userId, chosen)
}

const otherKindElsewhere = () =>
  conflict(
    'Another of your teams sees the other figure, and both together tell your weight. Stop that one first.',
    'weight',
  )

const weightElsewhere = (showings: readonly Showing[], teamId: string): WeightFigure | null =>
  showings.find((each) => each.teamId !== teamId && each.weight !== null)?.weight ?? null

const nothing = { weight: null, streak: false, points: false, achievements: false } as const

async function presentShowing(ctx: Ctx, teamId: string): Promise<LeaderboardShowing> {
  const { userId } = ctx.actor
  const [showings, choice] = [await listShowings(ctx, userId), await findWeightChoice(ctx, userId)]
  const { weight, streak, points, achievements } = showings.find((each) => each.teamId === teamId) ?? nothing
  return {
    weight,
    streak,
    points,
    achievements,
    countsFrom: countsFrom(weight, choice),
    elsewhere: weightElsewhere(showings, teamId),
  }
}

const countsFrom = (weight: WeightFigure | null, choice: WeightChoice | null): string | null =>
  weight === null ? null : (choice?.countsFrom ?? null)
