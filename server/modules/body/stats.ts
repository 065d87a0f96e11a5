import type { WeightStats } from '@setpoint/contract/body'
import { bmi } from '@setpoint/science/bmi'
import {
  averageWeeklyChange,
  bestAndWorstWeek,
  changes,
  consistency,
  type WeekChange,
} from '@setpoint/science/progress'
import type { TrendDay } from '@setpoint/science/trend'
import type { Ctx } from '../../platform/context.ts'
import { bodyFactsOf, type BodyFacts } from '../profile/index.ts'
import { dayIn } from './entry.ts'
import { adultAge, ageOn, goalOf } from './goal.ts'
import { kilograms, shareOf } from './present.ts'
import { seriesOf } from './series.ts'
import type { WeighIn } from './store.ts'

/** The figures of all weigh-ins. Changes are of the trend: single weigh-ins are mostly water. */
export async function weightStats(ctx: Ctx): Promise<WeightStats> {
  const { userId } = ctx.actor
  const [facts, series] = await Promise.all([bodyFactsOf(ctx, userId), seriesOf(ctx, userId)])
  const today = dayIn(facts.timeZone, ctx.clock.now())
  const trend = series.trend()?.days ?? []
  const goal = goalOf(series, facts, today)
  const regular = consistency(
    series.weighIns.map(({ day }) => day),
    today,
  )
  return {
    ...figures(series.weighIns),
    trendWeight: rounded(trend.at(-1)?.weight),
    ...progress(trend, wantedBy(facts, trend)),
    consistency: { ...regular, last30Days: shareOf(regular.last30Days) },
    bmi: bmiOf(facts, trend, today),
    goal,
  }
}

function figures(weighIns: readonly WeighIn[]) {
  const [first, last] = [weighIns[0], weighIns.at(-1)]
  let [least, most, sum] = [Infinity, -Infinity, 0]
  for (const { weight } of weighIns) {
    least = Math.min(least, weight)
    most = Math.max(most, weight)
    sum += weight
  }
  return {
    totalEntries: weighIns.length,
    firstDay: first?.day ?? null,
    lastDay: last?.day ?? null,
    startingWeight: first?.weight ?? null,
    currentWeight: last?.weight ?? null,
    minWeight: first ? least : null,
    maxWeight: first ? most : null,
    averageWeight: first ? kilograms(sum / weighIns.length) : null,
  }
}

function progress(trend: readonly TrendDay[], wanted: -1 | 0 | 1) {
  const { day, week, month, total } = changes(trend)
  const { best, worst } = bestAndWorstWeek(trend, wanted)
  return {
    change: { day: rounded(day), week: rounded(week), month: rounded(month), total: rounded(total) },
    averageWeeklyChange: rounded(averageWeeklyChange(trend)),
    bestWeek: best && roundedWeek(best),
    worstWeek: worst && roundedWeek(worst),
  }
}

const rounded = (weight: number | null | undefined) =>
  weight === null || weight === undefined ? null : kilograms(weight)
const roundedWeek = ({ from, to, change }: WeekChange): WeekChange => ({ from, to, change: kilograms(change) })

/** Which way a good week goes: towards the goal, or down where there is none. */
function wantedBy({ goalWeight }: BodyFacts, trend: readonly TrendDay[]): -1 | 0 | 1 {
  const start = trend[0]
  if (goalWeight === null || start === undefined) return -1
  return Math.sign(goalWeight - start.weight) as -1 | 0 | 1
}

/** Of the trend. The classes are those of adults: a person who is known to be younger is told nothing. */
function bmiOf({ height, birthDate }: BodyFacts, trend: readonly TrendDay[], today: string): WeightStats['bmi'] {
  const now = trend.at(-1)
  if (now === undefined || height === null) return null
  if (birthDate !== null && ageOn(birthDate, today) < adultAge) return null
  const { value, category } = bmi(now.weight, height)
  return { value: Math.round(value * 10) / 10, category }
}
