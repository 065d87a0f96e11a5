/** A stretch of a person's course: weigh-ins, trend and what comes next. The trend is always that of all weigh-ins, then cut. */
import type { ChartPoint, Reason, TrendDay } from '@setpoint/contract/body'
import { daysBetween } from '@setpoint/science/calendar'
import { forecastWeight, type WeightTrend } from '@setpoint/science/trend'
import { presentPoint, presentRate, presentTrendDay } from './present.ts'
import type { Series } from './series.ts'

export interface Course {
  readonly points: ChartPoint[]
  readonly trend: TrendDay[]
  readonly forecast: TrendDay[]
  readonly weeklyRate: { value: number; low: number; high: number } | null
  readonly reasons: Reason[]
}

/** Days ahead of today that are forecast. */
export const forecastDays = 28
/** After so many days without a weigh-in there is nothing to go on. */
const staleDays = 28

/** From a day (null: the first) to today. */
export function courseSince(series: Series, from: string | null, today: string): Course {
  const trend = series.trend()
  return {
    points: since(series.weighIns, from).map(presentPoint),
    trend: trend === null ? [] : since(trend.days, from).map(presentTrendDay),
    forecast: trend === null ? [] : forecastAfter(trend, today),
    weeklyRate: trend?.weeklyRate ? presentRate(trend.weeklyRate) : null,
    reasons: trend === null ? [] : trend.reasons.map(({ code, values }) => ({ code, values })),
  }
}

const since = <T extends { readonly day: string }>(list: readonly T[], from: string | null): readonly T[] =>
  from === null ? list : list.filter(({ day }) => day >= from)

/** Empty when the last weigh-in is too long ago. */
function forecastAfter(trend: WeightTrend, today: string): TrendDay[] {
  const sinceLast = Math.max(0, daysBetween(trend.state.lastDay, today))
  return sinceLast > staleDays ? [] : forecastWeight(trend, sinceLast + forecastDays).map(presentTrendDay)
}
