/** When a person's goal is reached, and whether the day they wish for can be had safely. */
import type { GoalForecast } from '@setpoint/contract/body'
import { daysBetween } from '@setpoint/science/calendar'
import type { HallBody } from '@setpoint/science/hall'
import { goalProgress, neededRate } from '@setpoint/science/progress'
import { forecastGoal, type GoalOptions, type WeightTrend } from '@setpoint/science/trend'
import type { BodyFacts } from '../profile/index.ts'
import { kilograms, shareOf } from './present.ts'
import type { Series } from './series.ts'

/** Null without a goal or without a weigh-in. */
export function goalOf(series: Series, facts: BodyFacts, today: string): GoalForecast | null {
  const { goalWeight, goalDate } = facts
  const trend = series.trend()
  if (goalWeight === null || trend === null) return null
  const now = weightAt(trend, trend.days.length - 1)
  const startWeight = weightWhenBegun(trend, facts.goalSince)
  const hall = hallBody(facts, today)
  const options: GoalOptions = { startWeight, today, ...(hall && { hall }) }
  const key = JSON.stringify([goalWeight, options])
  const outlook = series.remember(key, () => forecastGoal(trend, goalWeight, options))
  return {
    weight: goalWeight,
    targetDay: goalDate,
    startWeight: kilograms(startWeight),
    progress: outlook.outlook === 'reached' ? 1 : shareOf(goalProgress(startWeight, now, goalWeight)),
    outlook: outlook.outlook,
    earliestDay: outlook.earliestDay,
    expectedDay: outlook.expectedDay,
    latestDay: outlook.latestDay,
    ...neededFor(outlook.outlook === 'reached' ? null : goalDate, today, now, goalWeight),
  }
}

/** The trend on the day the goal was set; on the first day, when there was none yet or nobody knows. */
const weightWhenBegun = (trend: WeightTrend, goalSince: string | null): number =>
  weightAt(trend, goalSince === null ? 0 : daysBetween(trend.state.firstDay, goalSince))

/** The trend so many days after its first, held to the days it has: there is one at least. */
function weightAt({ days }: WeightTrend, at: number): number {
  const day = days[Math.min(Math.max(at, 0), days.length - 1)]
  if (day === undefined) throw new RangeError('A trend without a day')
  return day.weight
}

function neededFor(goalDate: string | null, today: string, now: number, goal: number) {
  const needed = goalDate === null ? null : neededRate(now, goal, today, goalDate)
  return { neededWeeklyRate: needed && kilograms(needed.weeklyRate), neededRateIsSafe: needed && needed.isSafe }
}

/**
 * About the middles of the ranges of physical activity levels for adults in the National Academies' Dietary Reference
 * Intakes for Energy (2023): under 1.53, to 1.68, to 1.85, to 2.5.
 */
const activityFactor = { inactive: 1.4, 'low-active': 1.6, active: 1.75, 'very-active': 2.1 } as const

/** What the body's own slowing is computed from; null while something is not known. */
function hallBody(
  { sex, height, birthDate, activityLevel }: BodyFacts,
  today: string,
): Omit<HallBody, 'weight'> | null {
  if (height === null || birthDate === null || (sex !== 'female' && sex !== 'male')) return null
  const age = ageOn(birthDate, today)
  if (age < adultAge) return null
  return { sex, height, age, ...(activityLevel && { physicalActivityLevel: activityFactor[activityLevel] }) }
}

export const adultAge = 18

/** Whole years. */
export const ageOn = (birthDate: string, today: string): number =>
  Temporal.PlainDate.from(birthDate).until(today, { largestUnit: 'years' }).years
