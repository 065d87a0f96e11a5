/** Lays the contract's lists on one axis of days, in the unit shown, as the columns uPlot draws. */
import type { AlignedData } from 'uplot'
import type { WeightUnit } from '@setpoint/contract/profile'
import { weightIn } from '../units.ts'
import { dayNumber, weightRange, type PointLike, type TrendDayLike } from './series.ts'

export interface Reading {
  day: string
  /** kg. */
  weighIns: number[]
  estimate: TrendDayLike | null
  /** The estimate is a forecast. */
  ahead: boolean
}

export interface ChartData {
  days: string[]
  /** x; weigh-in, trend, trend high, trend low, forecast, forecast high, forecast low, all in the shown unit. */
  columns: AlignedData
  /** Index of the newest estimated day. */
  today: number
  /** Shown unit. */
  goal: number | null
  range: { low: number; high: number }
  read: (index: number) => Reading
}

type Cell = number | null

/** All days that hold anything, in order; several weigh-ins of a day are drawn at their mean and read one by one. */
export function chartData(
  points: readonly PointLike[],
  trend: readonly TrendDayLike[],
  forecast: readonly TrendDayLike[],
  goal: number | null,
  unit: WeightUnit,
): ChartData {
  const weighed = Map.groupBy(points, (point) => point.day)
  const past = new Map(trend.map((one) => [one.day, one]))
  const ahead = new Map(forecast.map((one) => [one.day, one]))
  const days = [...new Set([...weighed.keys(), ...past.keys(), ...ahead.keys()])].toSorted()
  const now = trend.at(-1)
  // The forecast's line starts where the trend ends.
  const course = (day: string) => ahead.get(day) ?? (day === now?.day && forecast.length > 0 ? now : undefined)
  const column = (value: (day: string) => number | undefined): Cell[] =>
    days.map((day) => {
      const kilograms = value(day)
      return kilograms === undefined ? null : weightIn(unit, kilograms)
    })
  const mean = (all: readonly PointLike[]) => all.reduce((sum, point) => sum + point.weight, 0) / all.length
  const columns: AlignedData = [
    days.map(dayNumber),
    column((day) => (weighed.has(day) ? mean(weighed.get(day) ?? []) : undefined)),
    column((day) => past.get(day)?.weight),
    column((day) => past.get(day)?.high),
    column((day) => past.get(day)?.low),
    column((day) => course(day)?.weight),
    column((day) => course(day)?.high),
    column((day) => course(day)?.low),
  ]
  const { low, high } = weightRange(points, [...trend, ...forecast], goal)
  return {
    days,
    columns,
    today: now ? days.indexOf(now.day) : Math.max(0, days.length - 1),
    goal: goal === null ? null : weightIn(unit, goal),
    range: { low: weightIn(unit, low), high: weightIn(unit, high) },
    read(index) {
      const day = days[index] ?? ''
      const estimate = past.get(day) ?? ahead.get(day) ?? null
      const weighIns = (weighed.get(day) ?? []).map((point) => point.weight)
      return { day, weighIns, estimate, ahead: !past.has(day) && ahead.has(day) }
    },
  }
}
