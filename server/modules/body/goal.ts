/** When a person's goal is reached, and whether the day they wish for can be had safely. */
import type { GoalForecast } from '@setpoint/contract/body'
import { daysBetween } from '@setpoint/science/calendar'
import type { HallBody } from '@setpoint/science/hall'
import { forecastGoal, type GoalOptions, type WeightTrend } from '@setpoint/science/trend'
import type { BodyFacts } from '../profile/index.ts'
import { kilograms } from './present.ts'
import type { Series } from './series.ts'

/** Share of the body weight a week that is safe to lose or gain at most. */
const safeWeeklyShare = 0.01

/** Null without a goal or without a weigh-in. */
export function goalOf(series: Series, facts: BodyFacts, today: string): GoalForecast | null {
  const { goalWeight, goalDate } = facts
  const trend = series.trend()
  if (goalWeight === null || trend === null) return null
  const now = trend.days.at(-1)!.weight
  const startWeight = weightWhenBegun(trend, facts.goalSince)
  const hall = hallBody(facts, today)
  const options: GoalOptions = { startWeight, today, ...(hall && { hall }) }
  const key = JSON.stringify([goalWeight, options])
  const outlook = series.remember(key, () => forecastGoal(trend, goalWeight, options))
  return {
    weight: goalWeight,
    targetDay: goalDate,
    startWeight: kilograms(startWeight),
    progress: outlook.outlook === 'reached' ? 1 : progressOf(startWeight, now, goalWeight),
    outlook: outlook.outlook,
    earliestDay: outlook.earliestDay,
    expectedDay: outlook.expectedDay,
    latestDay: outlook.latestDay,
    ...neededRate(outlook.outlook === 'reached' ? null : goalDate, today, now, goalWeight),
  }
}

/** The trend on the day the goal was set; on the first day, when there was none yet or nobody knows. */
function weightWhenBegun({ days }: WeightTrend, goalSince: string | null): number {
  const at = goalSince === null ? 0 : daysBetween(days[0]!.day, goalSince)
  return days[Math.min(Math.max(at, 0), days.length - 1)]!.weight
}

/** 0 to 1. */
function progressOf(start: number, now: number, goal: number): number {
  const way = goal - start
  return way === 0 ? 0 : Math.min(1, Math.max(0, Math.round(((now - start) / way) * 1000) / 1000))
}

function neededRate(goalDate: string | null, today: string, now: number, goal: number) {
  if (goalDate === null || goalDate <= today) return { neededWeeklyRate: null, neededRateIsSafe: null }
  const rate = ((goal - now) / daysBetween(today, goalDate)) * 7
  return { neededWeeklyRate: kilograms(rate), neededRateIsSafe: Math.abs(rate) <= safeWeeklyShare * now }
}

/** Middles of the ranges of the National Academies' Dietary Reference Intakes for Energy (2023), table 4-6, held to the model's 1.4 to 2.3. */
const activityFactor = { inactive: 1.4, 'low-active': 1.6, active: 1.75, 'very-active': 2.1 } as const

/** What the body's own slowing is computed from; null while something is not known. */
function hallBody({ sex, height, birthDate, activityLevel }: BodyFacts, today: string): Omit<HallBody, 'weight'> | null {
  if (height === null || birthDate === null || (sex !== 'female' && sex !== 'male')) return null
  const age = ageOn(birthDate, today)
  if (age < adultAge) return null
  return { sex, height, age, ...(activityLevel && { physicalActivityLevel: activityFactor[activityLevel] }) }
}

export const adultAge = 18

/** Whole years. */
export const ageOn = (birthDate: string, today: string): number =>
  Temporal.PlainDate.from(birthDate).until(today, { largestUnit: 'years' }).years
