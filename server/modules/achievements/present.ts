/** Achievements as others see them, every field listed. */
import { achievementPoints, type ShownAchievements } from '@setpoint/contract/achievements'
import { dayIn } from '../body/index.ts'
import type { Awarded } from './store.ts'

/** The day, not the moment: when somebody stands on a scale is their own affair. */
export const presentShown = (shown: readonly Awarded[], timeZone: string): ShownAchievements => ({
  points: shown.reduce((sum, { kind }) => sum + achievementPoints[kind], 0),
  items: shown.map(({ kind, awardedAt }) => ({
    kind,
    points: achievementPoints[kind],
    awardedOn: dayIn(timeZone, awardedAt),
  })),
})
