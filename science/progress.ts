/** How a person is getting on, told from the trend (never from single weigh-ins, which are mostly water). */
import { dayNumber, dayOf, mondayOf } from './calendar.ts'

/** A day of the trend; more may be known of it. Days follow each other without a gap, as `weightTrend` gives them. */
export type Level = { readonly day: string; readonly weight: number }

/** Change of the trend over a calendar week, Monday to Sunday, in the weights' unit. */
export type WeekChange = { readonly from: string; readonly to: string; readonly change: number }

export type Changes = {
  readonly day: number | null
  readonly week: number | null
  readonly month: number | null
  readonly total: number | null
}

/**
 * Change of the trend up to its last day: over 1, 7 and 30 days, and since its first. Null where the trend is too short.
 */
export function changes(trend: readonly Level[]): Changes {
  const over = (days: number): number | null => {
    const [before, last] = [trend.at(-1 - days), trend.at(-1)]
    return before && last && trend.length > days ? last.weight - before.weight : null
  }
  return { day: over(1), week: over(7), month: over(30), total: trend.length > 1 ? over(trend.length - 1) : null }
}

/** Average change a week since the first day; null before a whole week has passed. */
export function averageWeeklyChange(trend: readonly Level[]): number | null {
  const { total } = changes(trend)
  return total === null || trend.length <= 7 ? null : (total / (trend.length - 1)) * 7
}

/** The change of every whole calendar week that the trend covers, from the Sunday before it to its own Sunday. */
export function weekChanges(trend: readonly Level[]): WeekChange[] {
  const first = trend[0]
  if (!first) return []
  const firstDay = dayNumber(first.day)
  const weeks: WeekChange[] = []
  for (let monday = mondayOf(firstDay + 7); monday + 6 < firstDay + trend.length; monday += 7) {
    const before = trend[monday - 1 - firstDay]
    const sunday = trend[monday + 6 - firstDay]
    if (before && sunday) weeks.push({ from: dayOf(monday), to: sunday.day, change: sunday.weight - before.weight })
  }
  return weeks
}

/**
 * The calendar weeks with the most and the least change towards where the person wants to go; of equals the latest. Null
 * without a whole week; one week is both.
 * @param wanted -1 to lose weight, 1 to gain it, 0 to keep it (best is then the week with the least change)
 */
export function bestAndWorstWeek(
  trend: readonly Level[],
  wanted: -1 | 0 | 1,
): { best: WeekChange | null; worst: WeekChange | null } {
  const merit = ({ change }: WeekChange): number => (wanted === 0 ? -Math.abs(change) : change * wanted)
  let best: WeekChange | null = null
  let worst: WeekChange | null = null
  for (const week of weekChanges(trend)) {
    if (best === null || merit(week) >= merit(best)) best = week
    if (worst === null || merit(week) <= merit(worst)) worst = week
  }
  return { best, worst }
}

export type Consistency = {
  readonly last30Days: number
  readonly currentStreak: number
  readonly longestStreak: number
}

/**
 * How regularly a person weighs in.
 * @param days days with a weigh-in, in any order, doubles allowed; days after `today` do not count
 * @param today the person's own calendar day. A streak is not broken by a today that has no weigh-in yet.
 * @returns share of the last 30 days up to today, and streaks in days
 */
export function consistency(days: Iterable<string>, today: string): Consistency {
  const now = dayNumber(today)
  const weighed = new Set<number>()
  for (const day of days) {
    const number = dayNumber(day)
    if (number <= now) weighed.add(number)
  }
  let recent = 0
  for (let day = now; day > now - 30; day--) if (weighed.has(day)) recent++
  let longestStreak = 0
  for (const day of weighed)
    if (!weighed.has(day + 1)) longestStreak = Math.max(longestStreak, streakUpTo(weighed, day))
  const currentStreak = streakUpTo(weighed, weighed.has(now) ? now : now - 1)
  return { last30Days: recent / 30, currentStreak, longestStreak }
}

function streakUpTo(weighed: ReadonlySet<number>, day: number): number {
  let streak = 0
  while (weighed.has(day - streak)) streak++
  return streak
}

/**
 * How much of the way from the start to the goal is done, 0 to 1. A start that already was at the goal is done.
 * @param weight where the trend is now
 */
export function goalProgress(startWeight: number, weight: number, goalWeight: number): number {
  if (startWeight === goalWeight) return 1
  return Math.min(1, Math.max(0, (weight - startWeight) / (goalWeight - startWeight)))
}

/** Faster than this share of body weight a week, a loss takes more lean tissue with it (Garthe 2011, Helms 2014). */
const safeWeeklyShare = 0.01

/**
 * The change a week that would bring the trend to the goal on the target day, and whether it stays at or under 1 % of
 * the present weight. Null when the target day is today or past.
 * @param weight where the trend is now, over 0
 */
export function neededRate(
  weight: number,
  goalWeight: number,
  today: string,
  targetDay: string,
): { weeklyRate: number; isSafe: boolean } | null {
  const days = dayNumber(targetDay) - dayNumber(today)
  if (days <= 0) return null
  const weeklyRate = ((goalWeight - weight) / days) * 7
  // A hair's breadth of rounding is not unsafe.
  return { weeklyRate, isSafe: Math.abs(weeklyRate) <= safeWeeklyShare * weight * (1 + 1e-9) }
}
