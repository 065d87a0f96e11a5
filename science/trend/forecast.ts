/** Where the weight goes from the last weigh-in on. */
import { dayNumber, dayOf } from '../calendar.ts'
import { weightWithin } from './average.ts'
import { bandCorrection, filters } from './filters.ts'
import { passDay, type Belief } from './kalman.ts'
import type { TrendDay, TrendState, WeightTrend } from './shapes.ts'

/** No forecast of days reaches further; `forecastGoal` does, by other means. */
export const longestForecast = 3660

/**
 * The trend of each of the days after the last weigh-in. `low` to `high` is where a weigh-in of that day lies in four of
 * five cases: it holds the water and the scale as well as what may become of the trend, and never narrows further out.
 * The average leans on the course only as far as the course has lately forecast better than "it stays as it is".
 * @param days how many days, 0 to 3660
 * @throws RangeError for another number of days.
 */
export function forecastWeight({ state }: Pick<WeightTrend, 'state'>, days: number): TrendDay[] {
  if (!Number.isInteger(days) || days < 0 || days > longestForecast) {
    throw new RangeError(`Not a number of days from 0 to ${longestForecast}: ${days}`)
  }
  const beliefs = state.filters.map(({ belief }): Belief => ({ ...belief }))
  const lastDay = dayNumber(state.lastDay)
  const forecast: TrendDay[] = []
  let variance = 0
  for (let ahead = 1; ahead <= days; ahead++) {
    for (let i = 0; i < beliefs.length; i++) passDay(beliefs[i]!, filters[i]!)
    const next = mixture(state, beliefs)
    variance = Math.max(variance, next.variance)
    forecast.push({
      day: dayOf(lastDay + ahead),
      ...weightWithin(state.unit, next.mean, bandCorrection * Math.sqrt(variance)),
    })
  }
  return forecast
}

/** Mean of the level, and the variance around it of a weigh-in, whose water need not be gone yet. */
function mixture(state: TrendState, beliefs: readonly Belief[]): { mean: number; variance: number } {
  let mean = 0
  let square = 0
  for (let i = 0; i < beliefs.length; i++) {
    const { level, water, p00, p02, p22 } = beliefs[i]!
    const { share, scale } = state.filters[i]!
    mean += share * level
    square += share * (level * level + water * water + scale * (p00 + 2 * p02 + p22 + filters[i]!.weighingSd ** 2))
  }
  return { mean, variance: Math.max(0, square - mean * mean) }
}
