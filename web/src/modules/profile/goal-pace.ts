/** What pace a goal asks for, and whether it is a kind one. Weights in kg, days as `YYYY-MM-DD`. */
import { addDays, daysBetween } from '../../platform/format.ts'

/** More than this share of the weight a week is too fast. */
const kindShare = 0.01
/** kg/m²: where the WHO's range of normal weight begins (Technical Report Series 894, 2000). The server refuses goals below. */
const lowestHealthyBmi = 18.5

export interface Pace {
  /** kg a week, signed. */
  weekly: number
  isKind: boolean
  /** The first day that a kind pace reaches. */
  kindDay: string
}

/** Null when there is no way to go or no time for it. */
export function paceOf(weight: number, goalWeight: number, today: string, goalDate: string): Pace | null {
  const days = daysBetween(today, goalDate)
  const way = goalWeight - weight
  if (days <= 0 || Math.abs(way) < 0.05) return null
  const weekly = (way / days) * 7
  const kindest = weight * kindShare
  return {
    weekly,
    isKind: Math.abs(weekly) <= kindest,
    kindDay: addDays(today, Math.ceil((Math.abs(way) / kindest) * 7)),
  }
}

/** The lowest goal the server takes for a height in cm, rounded up to 0.1 kg. */
export const lowestGoal = (height: number): number => Math.ceil(lowestHealthyBmi * (height / 100) ** 2 * 10) / 10

/** As the server judges it: below a BMI of 18.5 for the height. */
export const isGoalTooLow = (goalWeight: number | null, height: number | null): boolean =>
  goalWeight !== null && height !== null && goalWeight / (height / 100) ** 2 < lowestHealthyBmi
