/** One's own achievements, what is shown of them, and another person's. */
import {
  achievementPoints,
  AchievementKind,
  type Achievement,
  type AchievementChange,
  type AchievementParams,
  type Achievements,
  type AchieverParams,
  type ShownAchievements,
} from '@setpoint/contract/achievements'
import type { Ctx, OpenCtx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, notFound } from '../../platform/http/errors.ts'
import { noSuchPerson } from '../identity/index.ts'
import { seesProfile, timeZoneOf } from '../profile/index.ts'
import { tellKilograms } from '../teams/index.ts'
import { progressOf } from './award.ts'
import { progressIn, type Counted } from './counted.ts'
import { shownAtFirst, tellsLoss } from './policy.ts'
import { shownOf, updateShownPoints } from './points.ts'
import { presentShown } from './present.ts'
import { listAwarded, updateShown } from './store.ts'

/** All there are: what has been earned, and how far the others are. */
export const listAchievements = (counted: readonly Counted[]) => (ctx: Ctx) => allOf(ctx, counted)

async function allOf(ctx: Ctx, counted: readonly Counted[]): Promise<Achievements> {
  const { userId } = ctx.actor
  const [ofWeights, awarded] = await Promise.all([progressOf(ctx, userId), listAwarded(ctx, userId)])
  const had = new Set(awarded.map(({ kind }) => kind))
  const open = counted.filter(({ kind }) => !had.has(kind))
  const ofCounts = await Promise.all(open.map(async (each) => [each.kind, await progressIn(each, ctx, userId)]))
  const progress: Partial<Record<AchievementKind, number>> = { ...ofWeights, ...Object.fromEntries(ofCounts) }
  const items = AchievementKind.options.map((kind): Achievement => {
    const own = awarded.find((each) => each.kind === kind)
    return {
      kind,
      points: achievementPoints[kind],
      awardedAt: own?.awardedAt.toISOString() ?? null,
      shown: own?.shown ?? shownAtFirst(kind),
      progress: own ? 1 : (progress[kind] ?? 0),
    }
  })
  return { points: awarded.reduce((sum, { kind }) => sum + achievementPoints[kind], 0), items }
}

/**
 * Shows one to others or hides it. 404 for one that is not earned, 409 for a loss where teams see or saw per cent of it: both
 * together tell the weight.
 */
export const showAchievement =
  (counted: readonly Counted[]) =>
  async (ctx: Ctx, change: AchievementParams & AchievementChange): Promise<Achievements> => {
    await setShown(ctx, change)
    return allOf(ctx, counted)
  }

async function setShown(ctx: Ctx, { kind, shown }: AchievementParams & AchievementChange): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    allow(await updateShown(tx, userId, kind, shown), notFound('achievement'))
    if (shown && tellsLoss(kind)) allow(await tellKilograms(tx, userId), perCentIsTold())
    await updateShownPoints(tx, userId)
    await tx.emit('achievement.shown', { userId, kind })
  })
}

/** What somebody shows. 404 for whose profile the viewer does not see. */
export async function listShownAchievements(ctx: OpenCtx, { userId }: AchieverParams): Promise<ShownAchievements> {
  allow(await seesProfile(ctx, ctx.actor, userId), noSuchPerson())
  const [shown, timeZone] = await Promise.all([shownOf(ctx, userId), timeZoneOf(ctx, userId)])
  return presentShown(shown, timeZone)
}

const perCentIsTold = () =>
  conflict('Your teams see your loss in per cent, or did. Together with kilograms that tells your weight.', 'shown')
