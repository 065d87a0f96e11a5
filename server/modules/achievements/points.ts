/** What somebody's teams see of the points of their achievements: of those that they show to others, and no more. */
import { achievementPoints } from '@setpoint/contract/achievements'
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { dayIn } from '../body/index.ts'
import { timeZoneOf } from '../profile/index.ts'
import { lockFiguresOf, showAchievementPoints, tellsPercentages } from '../teams/index.ts'
import { tellsLoss } from './policy.ts'
import { listAwarded, type Awarded } from './store.ts'

/** Repeatable: worked out from what is there then, one after the other for a person. */
export async function updateShownPoints(tx: Tx<Platform>, userId: string): Promise<void> {
  await lockFiguresOf(tx, userId)
  const [shown, timeZone] = [await shownOf(tx, userId), await timeZoneOf(tx, userId)]
  const earned = shown.map(({ kind, awardedAt }) => ({
    day: dayIn(timeZone, awardedAt),
    points: achievementPoints[kind],
  }))
  await showAchievementPoints(tx, userId, earned)
}

export const followShowing = (platform: Platform, { userId }: { userId: string }): Promise<void> =>
  transaction(platform, (tx) => updateShownPoints(tx, userId))

/** What others are shown. A loss in kg is not, of who tells per cent: both together tell the weight. */
export async function shownOf(platform: Platform, userId: string): Promise<Awarded[]> {
  const [awarded, perCent] = [await listAwarded(platform, userId), await tellsPercentages(platform, userId)]
  return awarded.filter(({ kind, shown }) => shown && !(perCent && tellsLoss(kind)))
}
