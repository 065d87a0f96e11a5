/**
 * The trend of a body weight: what the scale would show without water and chance, where it is going, and how sure that is.
 * A Bayesian average of three Kalman filters (trend/filters.ts) stepped by calendar day, so that gaps need no filling.
 */
import { dayOf } from './calendar.ts'
import { averageFilters, weightWithin, type Average, type Estimate } from './trend/average.ts'
import { courseFilter, z80 } from './trend/filters.ts'
import { observations, type Observations, type WeighIn } from './trend/observations.ts'
import { trendReasons, type Reason } from './trend/reasons.ts'
import type { TrendDay, TrendState, WeightTrend } from './trend/shapes.ts'

export { forecastWeight } from './trend/forecast.ts'
export { forecastGoal, type GoalOptions, type GoalOutlook } from './trend/goal.ts'
export { reasonCodes, type ReasonCode } from './trend/reasons.ts'
export type { Estimate, Reason, TrendDay, TrendState, WeighIn, WeightTrend }

/** Names the method in answers and exports; it changes whenever the same weigh-ins would give other figures. */
export const trendModel = 'three-filters-1'

const rateDays = 7
const rateWeighIns = 4

/**
 * The trend of a person's weigh-ins, in any order, several a day allowed.
 *
 * `days` is drawn in hindsight: each day is judged by the weigh-ins before and after it (a smoother), so that the line does
 * not lag behind a loss, and a past day may still move a little as further weigh-ins arrive. The last day has no hindsight
 * and is the filters' own estimate; all forecasts start from it. The interval of a past day is where the trend lies, not
 * where a weigh-in may fall: that is what a forecast's interval says.
 *
 * `weeklyRate` is the slope of the filter that has one, at the end, with its 80 % interval.
 * @returns null without weigh-ins
 * @throws RangeError for a weight that is not a positive number, a day that does not exist, or a span over 150 years
 */
export function weightTrend(weighIns: readonly WeighIn[]): WeightTrend | null {
  const observed = observations(weighIns)
  if (observed === null) return null
  const average = averageFilters(observed)
  const weeklyRate = rateAtEnd(observed, average)
  return {
    days: trendDays(observed, average),
    weeklyRate,
    reasons: trendReasons(observed, average, weeklyRate),
    state: stateAtEnd(observed, average),
  }
}

function trendDays({ firstDay, unit }: Observations, { levels, sds }: Average): TrendDay[] {
  const days: TrendDay[] = []
  for (let day = 0; day < levels.length; day++) {
    days.push({ day: dayOf(firstDay + day), ...weightWithin(unit, levels[day]!, sds[day]!) })
  }
  return days
}

function rateAtEnd({ unit, values, weighInDays }: Observations, { runs }: Average): Estimate | null {
  if (values.length <= rateDays || weighInDays < rateWeighIns) return null
  const { belief, scale } = runs[courseFilter]!
  const perWeek = (7 * unit) / 100
  const value = perWeek * belief.slope
  const half = perWeek * z80 * Math.sqrt(scale * belief.p11)
  return { value, low: value - half, high: value + half }
}

function stateAtEnd({ firstDay, unit, values, weighInDays }: Observations, { runs, shares }: Average): TrendState {
  return {
    firstDay: dayOf(firstDay),
    lastDay: dayOf(firstDay + values.length - 1),
    weighInDays,
    unit,
    filters: runs.map(({ belief, scale }, i) => ({ belief, scale, share: shares[i]! })),
  }
}
