/** Shared arithmetic of the charts: days to numbers, paths, round steps. */

export interface TrendDayLike {
  day: string
  weight: number
  low: number
  high: number
}
export interface PointLike {
  recordedAt: string
  day: string
  weight: number
}

const day = 86_400_000

/** Noon of a calendar day, so that a day's point sits in its middle, as whole days since 1970. */
export const dayNumber = (calendarDay: string) => Date.parse(`${calendarDay}T12:00:00Z`) / day
export const dayOfNumber = (number: number) => new Date(Math.round(number - 0.5) * day).toISOString().slice(0, 10)

/** Least and greatest of what is to be seen; the goal only while it is near enough not to flatten everything else. */
export function weightRange(
  points: readonly { weight: number }[],
  bands: readonly TrendDayLike[],
  goal: number | null,
): { low: number; high: number } {
  let low = Infinity
  let high = -Infinity
  for (const { weight } of points) {
    low = Math.min(low, weight)
    high = Math.max(high, weight)
  }
  for (const one of bands) {
    low = Math.min(low, one.low)
    high = Math.max(high, one.high)
  }
  if (low > high) return goal === null ? { low: 0, high: 1 } : { low: goal - 1, high: goal + 1 }
  if (high - low < 1) {
    const middle = (low + high) / 2
    low = middle - 0.5
    high = middle + 0.5
  }
  const reach = 1.4 * (high - low)
  if (goal !== null && goal < low && low - goal < reach) low = goal
  if (goal !== null && goal > high && goal - high < reach) high = goal
  return { low, high }
}

/** The last of each run of equal days wins, in order. */
export function thinned<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items]
  const step = items.length / most
  return Array.from(
    { length: most },
    (_, index) => items[Math.min(items.length - 1, Math.floor((index + 1) * step) - 1)],
  ).filter((item): item is Item => item !== undefined)
}
