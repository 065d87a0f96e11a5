/** What others see of it before a person says otherwise. */
import type { AchievementKind } from '@setpoint/contract/achievements'

/** Tells how many kg somebody has lost. */
export const tellsLoss = (kind: AchievementKind): boolean => kind.startsWith('lost-')

const ofABody: ReadonlySet<AchievementKind> = new Set<AchievementKind>([
  'lost-5-lb',
  'lost-10-lb',
  'lost-25-lb',
  'lost-50-lb',
  'goal-reached',
])

/** Keeping at it is shown; what a body did, only by whom it belongs to. */
export const shownAtFirst = (kind: AchievementKind): boolean => !ofABody.has(kind)
