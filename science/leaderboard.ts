/**
 * What a leaderboard may tell of a weight, and how ranks are given. Figures come from the trend, in steps so coarse that a
 * watcher who sees each of them does not come to know the weight (leaderboard.test.ts tries).
 */
import { dayNumber, dayOf, mondayOf } from './calendar.ts'
import type { Level } from './progress.ts'

/** The step of both figures of a weight, 1 % and 1 kg: by steps of 0.1 % who types whole kilograms is found out, and by 0.5 % some are. */
export const lossStep = 1
/** A figure moves once it is so far into the next step, so that a weight at a border does not go back and forth. */
const hold = 0.1

/** Days with a weigh-in before anything is told: the trend of fewer is little more than the weigh-ins themselves. */
export const fewestWeighInDays = 4

export type Loss = {
  /** Per cent of the weight at the beginning. */
  readonly percentage: number
  /** In the weights' unit. */
  readonly kilograms: number
}

/**
 * What was lost from one day to the trend's end, 0 where the weight grew. A beginning before the trend's first day is that
 * day. Null where the trend ends before it begins.
 * @param trend days without a gap, as `weightTrend` gives them
 */
export function lossSince(trend: readonly Level[], from: string | null): Loss | null {
  const [first, last] = [trend[0], trend.at(-1)]
  if (!first || !last) return null
  const at = from === null ? 0 : Math.max(0, dayNumber(from) - dayNumber(first.day))
  const begin = trend[at]
  if (!begin) return null
  const kilograms = Math.max(0, begin.weight - last.weight)
  return { percentage: (100 * kilograms) / begin.weight, kilograms }
}

/**
 * The figure that is shown, in steps from 0 on.
 * @param shown what is shown now; null where nothing is
 */
export function inSteps(value: number, shown: number | null): number {
  if (shown !== null && Math.abs(value - shown) < lossStep * (0.5 + hold)) return shown
  return Math.round(value / lossStep) * lossStep
}

export type Period = 'week' | 'month' | 'all'

/** The first day of the calendar week (from Monday) or month that holds a day; null for all time. */
export function periodStart(period: Period, day: string): string | null {
  if (period === 'all') return null
  return period === 'week' ? dayOf(mondayOf(dayNumber(day))) : `${day.slice(0, 8)}01`
}

/** The first day after that week or month; null for all time. */
export function periodEnd(period: Period, day: string): string | null {
  const start = periodStart(period, day)
  if (start === null) return null
  // 31 days on is in the next month for every month.
  return period === 'week' ? dayOf(dayNumber(start) + 7) : `${dayOf(dayNumber(start) + 31).slice(0, 8)}01`
}

/** Ranks of values in falling order: equals share one, and the next is behind all of them (1, 2, 2, 4). */
export function ranked<T extends { readonly value: number }>(falling: readonly T[]): (T & { readonly rank: number })[] {
  let rank = 0
  return falling.map((entry, at) => {
    if (at === 0 || entry.value < falling[at - 1]!.value) rank = at + 1
    return { ...entry, rank }
  })
}
