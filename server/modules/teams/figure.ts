/** A person's figures on one team's leaderboards, from what they show and their weigh-ins. Pure. */
import { LeaderboardPeriod, type LeaderboardKind, type WeightFigure } from '@setpoint/contract/team-leaderboard'
import { addDays, daysBetween } from '@setpoint/science/calendar'
import { fewestWeighInDays, inSteps, lossSince, periodEnd, periodStart } from '@setpoint/science/leaderboard'
import { consistency } from '@setpoint/science/progress'
import type { Standing } from '../body/index.ts'

export interface Figure {
  readonly kind: LeaderboardKind
  readonly period: LeaderboardPeriod
  /** Per cent, kg, days or points. */
  readonly value: number
  /** The latest day with a weigh-in; of streaks only. */
  readonly asOf: string | null
  /** From then on it counts no more; null: it does until it is worked out anew. */
  readonly endsAt: Date | null
}

/** What a leaderboard says. */
export type Shown = Pick<Figure, 'kind' | 'period' | 'value'>

const periods = LeaderboardPeriod.options

/**
 * The loss in each period that has a weigh-in: from the day before the period, or from `countsFrom` where that is later.
 * @param shown what the leaderboard says now: a figure keeps its step until it is well in the next
 */
export function weightFigures(
  { trend, today, timeZone }: Standing,
  kind: WeightFigure,
  countsFrom: string | null,
  shown: readonly Shown[],
): Figure[] {
  if (trend === null || trend.state.weighInDays < fewestWeighInDays) return []
  return periods.flatMap((period) => {
    const start = periodStart(period, today)
    if (start !== null && trend.state.lastDay < start) return []
    const loss = lossSince(trend.days, later(start && addDays(start, -1), countsFrom))
    if (loss === null) return []
    const before = shown.find((each) => each.kind === kind && each.period === period)?.value ?? null
    return [{ kind, period, value: inSteps(loss[kind], before), asOf: null, endsAt: end(period, today, timeZone) }]
  })
}

/** The present streak, and as much of it as lies in the week and the month. One that is broken counts no more. */
export function streakFigures({ weighInDays, today, timeZone }: Standing): Figure[] {
  const { currentStreak } = consistency(weighInDays, today)
  const asOf = [...weighInDays].reduce<string | null>(later, null)
  const last = weighInDays.has(today) ? today : addDays(today, -1)
  const broken = startOf(addDays(last, 2), timeZone)
  return periods.map((period) => {
    const start = periodStart(period, today)
    const value = start === null ? currentStreak : Math.max(0, Math.min(currentStreak, daysBetween(start, last) + 1))
    const over = end(period, today, timeZone)
    const endsAt = value === 0 ? startOf(today, timeZone) : over !== null && over < broken ? over : broken
    return { kind: 'streak', period, value, asOf, endsAt }
  })
}

/** Points of one member, with the day on which they were earned by their own calendar. */
export interface Earned {
  readonly day: string
  readonly points: number
}

/** What challenges of the team have earned them, in all and in this week and month. */
export const pointFigures = (earned: readonly Earned[], when: Pick<Standing, 'today' | 'timeZone'>): Figure[] =>
  sumFigures('points', earned, when)

/** The same of whatever is counted by the day on which it was earned. */
export function sumFigures(
  kind: 'points' | 'achievements',
  earned: readonly Earned[],
  { today, timeZone }: Pick<Standing, 'today' | 'timeZone'>,
): Figure[] {
  return periods.map((period) => {
    const start = periodStart(period, today)
    const counting = earned.filter(({ day }) => start === null || day >= start)
    const value = counting.reduce((sum, { points }) => sum + points, 0)
    // Who has none shows that in every period: there is nothing that could end.
    return { kind, period, value, asOf: null, endsAt: value === 0 ? null : end(period, today, timeZone) }
  })
}

function end(period: LeaderboardPeriod, today: string, timeZone: string): Date | null {
  const day = periodEnd(period, today)
  return day === null ? null : startOf(day, timeZone)
}

const startOf = (day: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds)

/** Null is before every day. */
const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one
