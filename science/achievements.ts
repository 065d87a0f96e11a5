/** What weigh-ins earn: how far somebody is with each achievement of FR-6, from the trend and never from a single weigh-in. */
import { consistency, goalProgress, type Level } from './progress.ts'

/** Loss since the first weigh-in that each of the four asks for; in kg, and in lb for who thinks in pounds. */
export const lossSteps = {
  kg: { 'lost-5-lb': 2.5, 'lost-10-lb': 5, 'lost-25-lb': 10, 'lost-50-lb': 25 },
  lb: { 'lost-5-lb': 5, 'lost-10-lb': 10, 'lost-25-lb': 25, 'lost-50-lb': 50 },
} as const

const kilogramsPerPound = 0.453_592_37
/** Days with a weigh-in at or below a step before it counts: a slip of the finger is one. */
const daysThatConfirm = 3

export type WeightAchievement =
  | 'first-weigh-in'
  | 'streak-7'
  | 'streak-30'
  | 'lost-5-lb'
  | 'lost-10-lb'
  | 'lost-25-lb'
  | 'lost-50-lb'
  | 'goal-reached'

export interface WeightSoFar {
  readonly weighIns: readonly { readonly day: string; readonly weight: number }[]
  /** Every day from the first weigh-in on, as `weightTrend` gives them; empty without any. */
  readonly trend: readonly Level[]
  /** The person's own calendar day. */
  readonly today: string
  /** kg; null for none. */
  readonly goalWeight: number | null
  readonly unit: 'kg' | 'lb'
}

/**
 * How much of the way to each achievement is done, 0 to 1; 1 is earned. Weights in kg.
 *
 * Lost: from where the trend began down to its lowest day since, where at least three days have a weigh-in that low. Reached:
 * the trend came to the goal from either side, confirmed in the same way.
 */
export function weightAchievements(so: WeightSoFar): Record<WeightAchievement, number> {
  const { longestStreak } = consistency(
    so.weighIns.map(({ day }) => day),
    so.today,
  )
  const steps = lossSteps[so.unit]
  const lost = (step: number) => share(lossOf(so), so.unit === 'kg' ? step : step * kilogramsPerPound)
  return {
    'first-weigh-in': share(so.weighIns.length, 1),
    'streak-7': share(longestStreak, 7),
    'streak-30': share(longestStreak, 30),
    'lost-5-lb': lost(steps['lost-5-lb']),
    'lost-10-lb': lost(steps['lost-10-lb']),
    'lost-25-lb': lost(steps['lost-25-lb']),
    'lost-50-lb': lost(steps['lost-50-lb']),
    'goal-reached': towardsGoal(so),
  }
}

const share = (done: number, whole: number): number => Math.min(1, Math.max(0, done / whole))

/** kg below where the trend began, 0 for none: no more than the trend shows, nor than three days confirm. */
function lossOf({ weighIns, trend }: WeightSoFar): number {
  const start = trend[0]?.weight
  if (start === undefined) return 0
  const lowest = Math.min(...trend.map(({ weight }) => weight))
  return Math.max(0, start - Math.max(lowest, confirmed(weighIns, -1)))
}

function towardsGoal({ weighIns, trend, goalWeight }: WeightSoFar): number {
  const start = trend[0]?.weight
  if (start === undefined || goalWeight === null) return 0
  const side = goalWeight < start ? -1 : 1
  const levels = trend.map(({ weight }) => weight)
  const furthest = side < 0 ? Math.min(...levels) : Math.max(...levels)
  const sure = confirmed(weighIns, side)
  return goalProgress(start, side < 0 ? Math.max(furthest, sure) : Math.min(furthest, sure), goalWeight)
}

/** The lowest (side -1) or highest (1) weight that three days have reached; where there are fewer days, none has: infinity. */
function confirmed(weighIns: WeightSoFar['weighIns'], side: -1 | 1): number {
  const extreme = new Map<string, number>()
  for (const { day, weight } of weighIns) {
    const known = extreme.get(day)
    if (known === undefined || (weight - known) * side > 0) extreme.set(day, weight)
  }
  const ordered = [...extreme.values()].toSorted((a, b) => (b - a) * side)
  return ordered[daysThatConfirm - 1] ?? -side * Infinity
}
