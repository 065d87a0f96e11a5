import type { ChartPeriod, ChartQuery, WeightChart } from '@setpoint/contract/body'
import { addDays } from '@setpoint/science/calendar'
import { trendModel } from '@setpoint/science/trend'
import type { Ctx } from '../../platform/context.ts'
import { bodyFactsOf } from '../profile/index.ts'
import { courseSince } from './course.ts'
import { dayIn } from './entry.ts'
import { goalOf } from './goal.ts'
import { seriesOf } from './series.ts'

/** Days of a period, today's included. */
const lengths: Record<Exclude<ChartPeriod, 'all'>, number> = { '7d': 7, '30d': 30, '90d': 90, '1y': 365 }

export async function weightChart(ctx: Ctx, { period }: ChartQuery): Promise<WeightChart> {
  const { userId } = ctx.actor
  const [facts, series] = await Promise.all([bodyFactsOf(ctx, userId), seriesOf(ctx, userId)])
  const today = dayIn(facts.timeZone, ctx.clock.now())
  const from = period === 'all' ? null : addDays(today, 1 - lengths[period])
  return {
    period,
    from: from ?? series.trend()?.state.firstDay ?? null,
    to: today,
    ...courseSince(series, from, today),
    goal: goalOf(series, facts, today),
    model: trendModel,
  }
}
