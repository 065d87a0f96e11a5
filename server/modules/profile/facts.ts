/** What a person tells about their body, and the rules it has to keep. Heights in cm, weights in kg, days in their zone. */
import type { ActivityLevel, Sex } from '@setpoint/contract/profile'
import { invalid, Refusal } from '../../platform/http/errors.ts'

export interface Facts {
  readonly height: number | null
  readonly birthDate: string | null
  readonly sex: Sex | null
  readonly activityLevel: ActivityLevel | null
  readonly goalWeight: number | null
  readonly goalDate: string | null
  /** The day the goal weight was set. */
  readonly goalSince: string | null
}

export const noFacts: Facts = {
  height: null,
  birthDate: null,
  sex: null,
  activityLevel: null,
  goalWeight: null,
  goalDate: null,
  goalSince: null,
}

type Told<T> = T | undefined
export interface FactsChange {
  readonly height?: Told<number | null>
  readonly birthDate?: Told<string | null>
  readonly sex?: Told<Sex | null>
  readonly activityLevel?: Told<ActivityLevel | null>
  readonly goalWeight?: Told<number | null>
  readonly goalDate?: Told<string | null>
}

/** The facts after a change; refuses what must not be. `today` is the person's own day. */
export function changeFacts(facts: Facts, change: FactsChange, today: string): Facts {
  const changed = { ...facts, ...named(change) }
  const result = { ...changed, ...goalOf(facts, changed, today) }
  if (change.birthDate) checkBirthDate(change.birthDate, today)
  if (change.goalDate) checkGoalDate(result, change.goalDate, today)
  if (change.goalWeight || change.height) checkGoalWeight(result, change.goalWeight ? 'goalWeight' : 'height')
  return result
}

/** Only what the change names: a key that is absent leaves the fact as it is. */
function named(change: FactsChange): Partial<Facts> {
  const keys = ['height', 'birthDate', 'sex', 'activityLevel', 'goalWeight', 'goalDate'] as const
  return Object.fromEntries(keys.filter((key) => change[key] !== undefined).map((key) => [key, change[key]]))
}

/** Another goal weight begins anew; without one, there is no goal at all. */
function goalOf(before: Facts, after: Facts, today: string): Pick<Facts, 'goalDate' | 'goalSince'> {
  if (after.goalWeight === null) return { goalDate: null, goalSince: null }
  if (after.goalWeight === before.goalWeight) return { goalDate: after.goalDate, goalSince: before.goalSince }
  return { goalDate: after.goalDate, goalSince: today }
}

const youngest = 13
const oldest = 120

function checkBirthDate(birthDate: string, today: string): void {
  if (birthDate > today) throw invalid('birthDate', 'Lies in the future')
  const age = ageOn(birthDate, today)
  if (age > oldest) throw invalid('birthDate', `Is more than ${oldest} years ago`)
  if (age >= youngest) return
  const message =
    'Setpoint is for people from 13 years on. Please come back when you are old enough; we look forward to you.'
  throw invalid('birthDate', message)
}

function checkGoalDate({ goalWeight }: Facts, goalDate: string, today: string): void {
  if (goalWeight === null) throw invalid('goalDate', 'Needs a goal weight')
  if (goalDate <= today) throw invalid('goalDate', 'Must lie in the future')
}

/** kg/m²: where the WHO's range of normal weight begins (Technical Report Series 894, 2000). */
const lowestHealthyBmi = 18.5

function checkGoalWeight({ height, goalWeight }: Facts, field: 'goalWeight' | 'height'): void {
  if (height === null || goalWeight === null) return
  const bmi = goalWeight / (height / 100) ** 2
  if (bmi >= lowestHealthyBmi) return
  throw new Refusal('VALIDATION_ERROR', 'This goal is below the healthy weight for this height (a BMI of 18.5).', {
    details: [{ field, message: 'goal-too-low' }],
  })
}

/** Whole years. */
export const ageOn = (birthDate: string, day: string): number =>
  Temporal.PlainDate.from(birthDate).until(Temporal.PlainDate.from(day), { largestUnit: 'years' }).years

/** The calendar day of an instant in a zone. */
export const dayIn = (timeZone: string, instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString()
