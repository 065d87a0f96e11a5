/** When a goal weight is reached on the present course, by following sampled courses into the future. */
import { dayNumber, dayOf } from '../calendar.ts'
import { maintenanceIntake, weightOnIntake, type HallBody } from '../hall.ts'
import { normalNumbers } from '../random.ts'
import { bandCorrection, courseFilter, filters } from './filters.ts'
import type { TrendState, WeightTrend } from './shapes.ts'

export type GoalOptions = {
  /** Where the person was when the goal's course began; says which way the goal lies. Default: the trend's first day. */
  readonly startWeight?: number
  /** The person's calendar day; no arrival lies before it. Default: the day of the last weigh-in. */
  readonly today?: string
  /** Adults only: lets the body's own slowing (Hall 2011) rule beyond six weeks. Without it the course filter's damping does. */
  readonly hall?: Omit<HallBody, 'weight'>
  /** The same seed gives the same courses. */
  readonly seed?: number
}

/**
 * `reached`: the trend is there. `expected`: one in ten, half and nine in ten of the courses have arrived by these days
 * (`latestDay` null: not nine in ten within two years). `not-on-course`: more than half miss within two years. `unsure`: too
 * few weigh-ins, or none for four weeks.
 */
export type GoalOutlook = {
  readonly outlook: 'reached' | 'expected' | 'not-on-course' | 'unsure'
  readonly earliestDay: string | null
  readonly expectedDay: string | null
  readonly latestDay: string | null
}

const courses = 300
const horizon = 730
/** So far chance is followed day by day; beyond, a course keeps its slope, slowed as a body or the filter slows it. */
const dailyHorizon = 42
const neededWeighIns = 10
const neededSpan = 14
const staleDays = 28
const adultAge = 18
const kcalPerKg = 7700

/**
 * When the trend (not a lucky weigh-in) reaches the goal on the present course.
 * @param goalWeight in the weigh-ins' unit; kg when `hall` is given
 * @throws RangeError when the goal is not a positive number, or a day does not exist
 */
export function forecastGoal(trend: WeightTrend, goalWeight: number, options: GoalOptions = {}): GoalOutlook {
  if (!(goalWeight > 0 && goalWeight < Infinity)) throw new RangeError(`Not a goal weight: ${goalWeight}`)
  const { state } = trend
  const lastDay = dayNumber(state.lastDay)
  const today = options.today === undefined ? lastDay : dayNumber(options.today)
  const goal = (goalWeight / state.unit - 1) * 100
  const start = ((options.startWeight ?? trend.days[0]!.weight) / state.unit - 1) * 100
  if (isReached(levelAtEnd(state), goal, start)) return without('reached')
  const span = lastDay - dayNumber(state.firstDay)
  if (state.weighInDays < neededWeighIns || span < neededSpan || today - lastDay > staleDays) return without('unsure')
  const arrivals = sampleArrivals(state, goal, options).toSorted()
  const dayAt = (share: number): string | null => {
    const ahead = arrivals[Math.ceil(share * courses) - 1]!
    return ahead <= horizon ? dayOf(Math.max(today, lastDay + Math.ceil(ahead))) : null
  }
  if (dayAt(0.5) === null) return without('not-on-course')
  return { outlook: 'expected', earliestDay: dayAt(0.1), expectedDay: dayAt(0.5), latestDay: dayAt(0.9) }
}

const without = (outlook: GoalOutlook['outlook']): GoalOutlook => ({
  outlook,
  earliestDay: null,
  expectedDay: null,
  latestDay: null,
})

/** The average's level at the end, in % above the median weight. */
const levelAtEnd = (state: TrendState): number =>
  state.filters.reduce((sum, { belief, share }) => sum + share * belief.level, 0)

/** Within 0.05 % of the goal, which no scale shows, or beyond it as seen from the start. */
const isReached = (now: number, goal: number, start: number): boolean =>
  Math.abs(goal - now) <= 0.05 || (goal - now) * (goal - start) < 0

/** Days until each of the courses arrives; infinite for those that don't. */
function sampleArrivals(state: TrendState, goal: number, { hall, seed = 1 }: GoalOptions): Float64Array {
  const arrivals = new Float64Array(courses)
  const reach = hall && isForHall(state, hall) ? bodySlowing(state, hall) : filterSlowing()
  const counts = shareOut(state.filters.map(({ share }) => share))
  let course = 0
  counts.forEach((count, i) => {
    for (let k = 0; k < count; k++, course++) {
      // Its own chance: a course that arrives early must not change what befalls the next, or a further goal could come first.
      arrivals[course] = followCourse(state, i, goal, reach, normalNumbers(seed + Math.imul(course, 0x9e3779b9)))
    }
  })
  return arrivals
}

/** Gives each filter its whole number of courses: what rounding leaves goes to the largest share. */
function shareOut(shares: readonly number[]): number[] {
  const counts = shares.map((share) => Math.floor(share * courses))
  const largest = shares.indexOf(Math.max(...shares))
  counts[largest]! += courses - counts.reduce((sum, count) => sum + count, 0)
  return counts
}

/** Follows one course from a sampled state until it arrives: by days, then by weeks. Returns the days it took. */
function followCourse(
  state: TrendState,
  index: number,
  goal: number,
  reach: Float64Array,
  normal: () => number,
): number {
  const { belief, scale } = state.filters[index]!
  const { levelSd, slopeSd, slopeKept } = filters[index]!
  const sd = bandCorrection * Math.sqrt(scale)
  const chance = normal()
  const levelSpread = Math.sqrt(Math.max(0, belief.p00))
  const shared = levelSpread > 0 ? belief.p01 / levelSpread : 0
  const slopeSpread = Math.sqrt(Math.max(0, belief.p11 - shared * shared))
  let level = belief.level + sd * levelSpread * chance
  let slope = slopeKept === 0 ? 0 : belief.slope + sd * (shared * chance + slopeSpread * normal())
  const side = Math.sign(goal - levelAtEnd(state))
  for (let day = 1; day <= dailyHorizon; day++) {
    if (slopeKept !== 0) slope = slopeKept * slope + sd * slopeSd * normal()
    level += slope + sd * levelSd * normal()
    if ((goal - level) * side <= 0) return day
  }
  const weeklySd = sd * levelSd * Math.sqrt(7)
  for (let week = 1; week < reach.length; week++) {
    const before = level
    level += slope * (reach[week]! - reach[week - 1]!) + weeklySd * normal()
    if ((goal - level) * side <= 0) return dailyHorizon + 7 * (week - 1 + (goal - before) / (level - before))
  }
  return Infinity
}

const weeks = Math.ceil((horizon - dailyHorizon) / 7)

/** How far a course gets in the weeks beyond the six, in days at its first slope, as the course filter damps it. */
function filterSlowing(): Float64Array {
  const kept = filters[courseFilter]!.slopeKept
  return Float64Array.from({ length: weeks + 1 }, (_, week) => (kept * (1 - kept ** (7 * week))) / (1 - kept))
}

/** Hall's dynamics are for adults, and say nothing of a height or weight that no adult has. */
function isForHall(state: TrendState, { height, age }: Omit<HallBody, 'weight'>): boolean {
  const bodyMassIndex = (state.unit * (1 + levelAtEnd(state) / 100)) / (height / 100) ** 2
  return age >= adultAge && age <= 120 && height >= 100 && bodyMassIndex >= 10 && bodyMassIndex <= 150
}

/**
 * The same as the body slows it: a smaller body burns less, so that the intake behind the present slope leads to a new balance.
 * Taken after six weeks on that intake, when glycogen and its water, which are lost first, no longer play a part.
 */
function bodySlowing(state: TrendState, hall: Omit<HallBody, 'weight'>): Float64Array {
  const body = { ...hall, weight: state.unit * (1 + levelAtEnd(state) / 100) }
  const balance = maintenanceIntake(body)
  const perDay = (state.filters[courseFilter]!.belief.slope * state.unit) / 100
  const change = Math.max(0.05, Math.min(0.35, Math.abs(perDay * kcalPerKg) / balance)) * (perDay < 0 ? -1 : 1)
  const weights = weightOnIntake(body, balance * (1 + change), dailyHorizon + 7 * (weeks + 1))
  const slope = (weights[dailyHorizon + 7]! - weights[dailyHorizon - 7]!) / 14
  return Float64Array.from(
    { length: weeks + 1 },
    (_, week) => (weights[dailyHorizon + 7 * week]! - weights[dailyHorizon]!) / slope,
  )
}
