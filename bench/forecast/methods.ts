/** Ways to forecast a weight from a log, each a function of the days ahead. */
import { daysBetween } from '@setpoint/science/calendar'
import { forecastWeight, weightTrend, type WeighIn } from '@setpoint/science/trend'

export type Forecast = { readonly weight: number; readonly low?: number; readonly high?: number }
export type Method = (log: readonly WeighIn[]) => (daysAhead: number) => Forecast

type Line = { readonly slope: number; readonly end: number }

/** Least squares through points (day, weight); `end` is its height on the last point's day. */
function fitLine(points: readonly WeighIn[]): Line {
  const last = points.at(-1)?.day ?? ''
  const days = points.map(({ day }) => -daysBetween(day, last))
  const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const meanDay = mean(days)
  const meanWeight = mean(points.map(({ weight }) => weight))
  const spread = days.reduce((sum, day) => sum + (day - meanDay) ** 2, 0)
  const shared = points.reduce((sum, { weight }, i) => sum + ((days[i] ?? 0) - meanDay) * (weight - meanWeight), 0)
  const slope = spread > 0 ? shared / spread : 0
  return { slope, end: meanWeight - slope * meanDay }
}

const lastValue: Method = (log) => () => ({ weight: log.at(-1)?.weight ?? Number.NaN })

/** An exponential average of a tenth, and the slope through its last 14 points, as TrendWeight draws it. */
const smoothedSlope: Method = (log) => {
  let weight = log[0]?.weight ?? Number.NaN
  const averages = log.map((weighIn) => ({ day: weighIn.day, weight: (weight += 0.1 * (weighIn.weight - weight)) }))
  const { slope } = fitLine(averages.slice(-14))
  return (daysAhead) => ({ weight: weight + slope * daysAhead })
}

const leastSquares: Method = (log) => {
  const last = log.at(-1)?.day ?? ''
  const { slope, end } = fitLine(log.filter(({ day }) => daysBetween(day, last) < 28))
  return (daysAhead) => ({ weight: end + slope * daysAhead })
}

const threeFilters: Method = (log) => {
  const trend = weightTrend(log)
  const days = trend ? forecastWeight(trend, 28) : []
  return (daysAhead) => days[daysAhead - 1] ?? { weight: Number.NaN }
}

export const methods: readonly (readonly [string, Method])[] = [
  ['last value', lastValue],
  ['EWMA .1 + 14-point slope', smoothedSlope],
  ['OLS 28 d', leastSquares],
  ['ours', threeFilters],
]
