/** What a person can be told about their trend: a code and figures, which the app's catalogue turns into a sentence. */
import { dayOf } from '../calendar.ts'
import { courseFilter } from './filters.ts'
import { field, width } from './kalman.ts'
import type { Average, Estimate } from './average.ts'
import type { Observations } from './observations.ts'

/**
 * Every code that a trend can give, with its values. Weights are in the weigh-ins' unit (kg in this app), days `YYYY-MM-DD`.
 * - `few-weigh-ins`  weighIns, needed: days with a weigh-in, and how many make a trend that can be trusted
 * - `gap`            days, from, to: the longest recent row of days without a weigh-in, and its first and last day
 * - `outlier`        day, weight: the latest recent weigh-in that was taken for a bad weighing and counts little
 * - `steady-loss`    weeks, weeklyRate: for how many weeks without a break, and kg a week now (negative)
 * - `steady-gain`    weeks, weeklyRate: the same upward (positive)
 * - `plateau`        weeks: for how many weeks the trend has kept within half a per cent of today's
 * - `unclear-course` low, high: kg a week; the interval holds both loss and gain
 * - `water-noise`    dailySd: kg by which a weigh-in usually differs from the trend, mostly water
 * - `recent-agree`   weighIns: so many latest weigh-ins all lie where the trend lets expect them
 */
export const reasonCodes = [
  'few-weigh-ins',
  'gap',
  'outlier',
  'steady-loss',
  'steady-gain',
  'plateau',
  'unclear-course',
  'water-noise',
  'recent-agree',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

export type Reason = { readonly code: ReasonCode; readonly values: Record<string, number | string> }

const trustedWeighIns = 14
const recentDays = 60
const noticeableGap = 7
const recentOutlierDays = 14
/** A weigh-in counts less from 3 standard deviations on; the person hears of it where chance is no explanation. */
const namedOutlierSds = 5
const plateauWeeks = 3
/** A week's change of the trend, in % of body weight, below which it says nothing. */
const noticeablePercent = 0.1
const plateauPercent = 0.5
const agreeingWeighIns = 7
const noiseWeighIns = 10

/** The reasons for a trend, the most important first. */
export function trendReasons(observed: Observations, average: Average, weeklyRate: Estimate | null): Reason[] {
  return [
    ...fewWeighIns(observed),
    ...gap(observed),
    ...outlier(observed, average),
    ...course(observed, average.levels, weeklyRate),
    ...noise(observed, average.levels),
  ]
}

function fewWeighIns({ weighInDays }: Observations): Reason[] {
  if (weighInDays >= trustedWeighIns) return []
  return [{ code: 'few-weigh-ins', values: { weighIns: weighInDays, needed: trustedWeighIns } }]
}

function gap({ firstDay, values }: Observations): Reason[] {
  let longest = 0
  let end = 0
  for (let day = Math.max(0, values.length - recentDays), row = 0; day < values.length; day++) {
    row = Number.isNaN(values[day]) ? row + 1 : 0
    if (row > longest) [longest, end] = [row, day]
  }
  if (longest < noticeableGap) return []
  // The row may have begun before the recent days.
  let start = end
  while (start > 0 && Number.isNaN(values[start - 1])) start--
  return [{ code: 'gap', values: { days: end - start + 1, from: dayOf(firstDay + start), to: dayOf(firstDay + end) } }]
}

function outlier({ firstDay, unit, values }: Observations, { runs }: Average): Reason[] {
  const { records } = runs[courseFilter]!
  for (let day = values.length - 1; day >= Math.max(0, values.length - recentOutlierDays); day--) {
    if (records[day * width + field.outlier]! < namedOutlierSds) continue
    return [{ code: 'outlier', values: { day: dayOf(firstDay + day), weight: unit * (1 + values[day]! / 100) } }]
  }
  return []
}

function course({ values }: Observations, levels: Float64Array, rate: Estimate | null): Reason[] {
  if (rate === null) return []
  if (rate.high < 0 || rate.low > 0) {
    const values = { weeks: weeksOnCourse(levels, Math.sign(rate.value)), weeklyRate: rate.value }
    return [{ code: rate.value < 0 ? 'steady-loss' : 'steady-gain', values }]
  }
  const weeks = weeksWithin(levels, plateauPercent)
  if (weeks >= plateauWeeks && values.length > 7 * plateauWeeks) return [{ code: 'plateau', values: { weeks } }]
  return [{ code: 'unclear-course', values: { low: rate.low, high: rate.high } }]
}

/** Whole weeks, counted back from the end, in each of which the line moved noticeably to that side; at least 1. */
function weeksOnCourse(levels: Float64Array, side: number): number {
  let weeks = 0
  for (let day = levels.length - 1; day >= 7 && (levels[day]! - levels[day - 7]!) * side > noticeablePercent; day -= 7)
    weeks++
  return Math.max(1, weeks)
}

/** Whole weeks, counted back from the end, in which the line stayed within so many per cent of its end. */
function weeksWithin(levels: Float64Array, percent: number): number {
  const last = levels.length - 1
  let days = 0
  while (days < last && Math.abs(levels[last - days - 1]! - levels[last]!) <= percent) days++
  return Math.floor(days / 7)
}

function noise({ unit, values }: Observations, levels: Float64Array): Reason[] {
  const distances: number[] = []
  for (let day = values.length - 1; day >= Math.max(0, values.length - recentDays); day--) {
    if (!Number.isNaN(values[day])) distances.push(Math.abs(values[day]! - levels[day]!))
  }
  if (distances.length < noiseWeighIns) return []
  // The median of absolute distances, as a normal standard deviation: one bad weighing does not make a noisy scale.
  const sd = 1.4826 * distances.toSorted((a, b) => a - b)[distances.length >> 1]!
  const reasons: Reason[] = [{ code: 'water-noise', values: { dailySd: (sd * unit) / 100 } }]
  const agree = distances.slice(0, agreeingWeighIns).every((distance) => distance <= 2 * sd)
  if (agree) reasons.push({ code: 'recent-agree', values: { weighIns: agreeingWeighIns } })
  return reasons
}
