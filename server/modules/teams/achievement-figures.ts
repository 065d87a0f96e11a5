/** The leaderboard by achievements: their module says which of them somebody shows; this keeps them as figures like the others. */
import type { Platform, Tx } from '../../platform/context.ts'
import { todayOf } from '../body/index.ts'
import { timeZoneOf } from '../profile/index.ts'
import { sumFigures, type Earned } from './figure.ts'
import { differ, isCounting, tellOfMove } from './figure-update.ts'
import { holdShowings, listShown, replaceFigures } from './store-figures.ts'

/** After `lockFiguresOf`: what a person's teams see of their achievements from now on. Tells those in which that moved. */
export async function showAchievementPoints(
  tx: Tx<Platform>,
  userId: string,
  earned: readonly Earned[],
): Promise<void> {
  const showings = await holdShowings(tx, userId)
  if (showings.length === 0) return
  const when = { today: await todayOf(tx, userId), timeZone: await timeZoneOf(tx, userId) }
  for (const { teamId, achievements } of showings) {
    const before = (await listShown(tx, teamId, userId)).filter(({ kind }) => kind === 'achievements')
    const figures = achievements ? sumFigures('achievements', earned, when) : []
    await replaceFigures(tx, teamId, userId, 'achievements', figures)
    if (differ(before, figures.filter(isCounting(tx.clock.now())))) await tellOfMove(tx, teamId, userId)
  }
}
