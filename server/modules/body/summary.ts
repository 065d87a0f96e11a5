/** What the first screen tells of a person's weight. */
import type { Today } from '@setpoint/contract/insights'
import { addDays } from '@setpoint/science/calendar'
import type { Ctx } from '../../platform/context.ts'
import { bodyFactsOf } from '../profile/index.ts'
import { courseSince } from './course.ts'
import { dayIn } from './entry.ts'
import { goalOf } from './goal.ts'
import { presentTrendDay } from './present.ts'
import { seriesOf } from './series.ts'

const daysShown = 60

export interface WeightSummary {
  /** The actor's own calendar day. */
  readonly today: string
  readonly weight: Today['weight']
  /** Each day with a weigh-in. */
  readonly weighInDays: ReadonlySet<string>
  readonly totalEntries: number
}

export async function weightSummary(ctx: Ctx): Promise<WeightSummary> {
  const { userId } = ctx.actor
  const [facts, series] = await Promise.all([bodyFactsOf(ctx, userId), seriesOf(ctx, userId)])
  const today = dayIn(facts.timeZone, ctx.clock.now())
  const { trend: trendDays, ...course } = courseSince(series, addDays(today, 1 - daysShown), today)
  const latest = series.weighIns.at(-1)
  const trendEnd = series.trend()?.days.at(-1)
  const weighInDays = series.remember('days', () => new Set(series.weighIns.map(({ day }) => day)))
  return {
    today,
    weight: {
      latest: latest ? { weight: latest.weight, recordedAt: latest.recordedAt.toISOString(), day: latest.day } : null,
      weighedInToday: weighInDays.has(today),
      trend: trendEnd ? presentTrendDay(trendEnd) : null,
      trendDays,
      ...course,
      goal: goalOf(series, facts, today),
    },
    weighInDays,
    totalEntries: series.weighIns.length,
  }
}
