/**
 * How the trend has gone: what was lost since the first day, in whole steps and by the week, as coarse as on leaderboards; per cent
 * or kg, whichever of the two is told of a person, and never both (docs/decisions/leaderboards.md).
 */
import type { TrendCardFigure, TrendCardPeriod } from '@setpoint/contract/cards'
import { addDays, daysBetween } from '@setpoint/science/calendar'
import { fewestWeighInDays, inSteps, lossSince } from '@setpoint/science/leaderboard'
import type { Ctx } from '../../../platform/context.ts'
import { allow, conflict } from '../../../platform/http/errors.ts'
import { standingOf } from '../../body/index.ts'
import { tellFigure, toldFigure } from '../../teams/index.ts'
import type { CardMaker } from './card.ts'

const length: Readonly<Record<TrendCardPeriod, number>> = { '30d': 30, '90d': 90, '1y': 365 }
/** Days between two points: every day would tell when somebody stands on a scale. */
const stride = 7

const otherIsTold = (figure: TrendCardFigure) =>
  figure === 'percentage'
    ? conflict('Others see your loss in kilograms. Together with per cent that tells your weight.', 'card.figure')
    : conflict('Others see your loss in per cent. Together with kilograms that tells your weight.', 'card.figure')
const tooLittle = () =>
  conflict('There are too few weigh-ins in this time for a trend that could be shown.', 'card.period')

export const trendCard: CardMaker<'trend'> = {
  kind: 'trend',
  async freeze(ctx: Ctx, { period, figure }) {
    const { userId } = ctx.actor
    const [told, { trend }] = [await toldFigure(ctx, userId), await standingOf(ctx, userId)]
    allow(told === null || told.kind === figure, otherIsTold(figure))
    const [first, last] = [trend?.days[0], trend?.days.at(-1)]
    allow(trend && first && last && trend.state.weighInDays >= fewestWeighInDays, tooLittle())
    const from = latest(addDays(last.day, -length[period]), first.day, told?.countsFrom ?? first.day)
    allow(from < last.day && daysBetween(from, last.day) >= stride, tooLittle())
    return {
      kind: 'trend',
      period,
      figure,
      from,
      to: last.day,
      steps: stepsOf(trend.days, { from, to: last.day }, figure),
    }
  },
  preview: async (_ctx, _input, frozen) => frozen,
  async share(tx, { figure }) {
    allow(await tellFigure(tx, tx.actor.userId, figure), otherIsTold(figure))
  },
  present: (_platform, _viewerId, frozen) => frozen,
}

const latest = (first: string, ...days: readonly string[]): string =>
  days.reduce((one, other) => (other > one ? other : one), first)

/** From week to week; a step that is reached is kept until the trend is well in another. */
function stepsOf(
  days: readonly { readonly day: string; readonly weight: number }[],
  { from, to }: { from: string; to: string },
  figure: TrendCardFigure,
): { day: string; lost: number }[] {
  const points = Array.from({ length: Math.floor(daysBetween(from, to) / stride) + 1 }, (_, n) =>
    addDays(from, n * stride),
  )
  if (points.at(-1) !== to) points.push(to)
  let shown: number | null = null
  return points.map((day) => {
    const until = days.filter((each) => each.day <= day)
    shown = inSteps(lossSince(until, from)?.[figure] ?? 0, shown)
    return { day, lost: shown }
  })
}
