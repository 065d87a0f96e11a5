/**
 * How far somebody is in a challenge, whether what they did is likely, and what may be asked of anybody: days are the person's
 * own, weights in kg and from the trend, never from a single weigh-in.
 */
import { addDays, dayNumber, daysBetween } from './calendar.ts'
import { lossSince, lossStep, type Loss } from './leaderboard.ts'
import type { Level } from './progress.ts'

/** A day of somebody's course through a challenge: per cent, kg or days by then. */
export type CourseDay = { readonly day: string; readonly value: number }

/**
 * What was lost by each day of the trend, 0 where the weight grew: against the trend on the day before the first that counts, or
 * on its own first day where that is later.
 * @param trend days without a gap, as `weightTrend` gives them
 */
export function lossCourse(
  trend: readonly Level[],
  countsFrom: string,
  lastDay: string,
  figure: keyof Loss,
): CourseDay[] {
  const before = addDays(countsFrom, -1)
  const begun = Math.max(
    0,
    trend.findIndex(({ day }) => day >= before),
  )
  return trend
    .slice(begun)
    .filter(({ day }) => day >= countsFrom && day <= lastDay)
    .map((level) => ({ day: level.day, value: lossSince([trend[begun]!, level], null)?.[figure] ?? 0 }))
}

/** The longest row of days with a weigh-in by each day: missing one later takes nothing away. */
export function rowCourse(weighInDays: ReadonlySet<string>, countsFrom: string, lastDay: string): CourseDay[] {
  let [row, longest] = [0, 0]
  const course: CourseDay[] = []
  for (let day = countsFrom; day <= lastDay; day = addDays(day, 1)) {
    row = weighInDays.has(day) ? row + 1 : 0
    longest = Math.max(longest, row)
    course.push({ day, value: longest })
  }
  return course
}

/** How far below the figure that is shown somebody is before it goes down again. */
const hold = 0.2

/**
 * What others see: whole steps that are done, so that the target is shown as reached when it is; never more than the target, so that
 * nothing is won by going on.
 * @param shown what they see now; null for nothing
 */
export function stepsDone(value: number, shown: number | null, target: number): number {
  // A hair's breadth of rounding is not a step.
  const done = Math.floor((value + 1e-9) / lossStep) * lossStep
  const kept = shown !== null && done < shown && value > shown - lossStep * hold ? shown : done
  return Math.min(target, kept)
}

/** Per cent a week that a loss may have at most (Garthe 2011, Helms 2014). */
export const fastestWeeklyLoss = 1

/** The highest whole per cent that so many days allow. */
export const mostPercent = (days: number): number => Math.floor((days / 7) * fastestWeeklyLoss + 1e-9)

/** Whether a loss of so many kg within so many days stays at or under 1 % of the weight a week. */
export const isSafeLoss = (kilograms: number, weight: number, days: number): boolean =>
  days > 0 && (kilograms / weight) * 100 <= (days / 7) * fastestWeeklyLoss * (1 + 1e-9)

/** kg/m²: where the WHO's range of normal weight begins (Technical Report Series 894, 2000). */
export const lowestHealthyBmi = 18.5

/** Height in cm. */
export const isHealthyWeight = (weight: number, height: number): boolean =>
  weight / (height / 100) ** 2 >= lowestHealthyBmi

/** Of the weight, in per cent: more than this in seven days of the trend is looked at again, and in the first week this. */
const likelyInWeek = 1.5
const likelyInFirstWeek = 3
/** Per cent from one weigh-in day to the next, and more for each day between them: water and food are seldom more. */
const likelyStep = 4
const likelyStepPerDay = 0.4

export type Unlikely = { readonly reason: 'fast-week' | 'sudden-drop'; readonly day: string }

/**
 * The first day since `from` by which more was lost than bodies and scales give; null for none. Nobody is accused by it: it is for a
 * person to look.
 * @param weighIns in the order of their days
 * @param judgedTo what lies up to that day has been looked at already
 */
export function unlikelyLoss(
  weighIns: readonly Level[],
  trend: readonly Level[],
  from: string,
  judgedTo: string | null,
): Unlikely | null {
  const found = [suddenDrop(weighIns, from, judgedTo), fastWeek(trend, from, judgedTo)].filter((each) => each !== null)
  return found.toSorted((one, other) => (one.day < other.day ? -1 : 1))[0] ?? null
}

const isJudged = (day: string, judgedTo: string | null): boolean => judgedTo !== null && day <= judgedTo

function suddenDrop(weighIns: readonly Level[], from: string, judgedTo: string | null): Unlikely | null {
  let before: Level | null = null
  for (const { day, weight } of daily(weighIns)) {
    if (before !== null && day >= from && !isJudged(day, judgedTo)) {
      const likely = likelyStep + likelyStepPerDay * (daysBetween(before.day, day) - 1)
      if ((100 * (before.weight - weight)) / before.weight > likely) return { reason: 'sudden-drop', day }
    }
    before = { day, weight }
  }
  return null
}

function fastWeek(trend: readonly Level[], from: string, judgedTo: string | null): Unlikely | null {
  const first = dayNumber(from)
  for (let at = 7; at < trend.length; at++) {
    const [before, now] = [trend[at - 7]!, trend[at]!]
    const begins = dayNumber(before.day) - first
    if (begins < -1 || isJudged(now.day, judgedTo)) continue
    const likely = begins < 6 ? likelyInFirstWeek : likelyInWeek
    if ((100 * (before.weight - now.weight)) / before.weight > likely) return { reason: 'fast-week', day: now.day }
  }
  return null
}

/** The mean of each day. */
function daily(weighIns: readonly Level[]): Level[] {
  const days = Map.groupBy(weighIns, ({ day }) => day)
  return [...days].map(([day, those]) => ({
    day,
    weight: those.reduce((sum, { weight }) => sum + weight, 0) / those.length,
  }))
}

/** A team's figure: the mean of its members', in steps of a tenth; null where they are fewer than `fewest`. */
export function averageOf(figures: readonly number[], fewest: number): number | null {
  if (figures.length < fewest) return null
  return Math.round((10 * figures.reduce((sum, figure) => sum + figure, 0)) / figures.length) / 10
}

/** Those with the highest figure; equals share it, and nobody wins by nothing. */
export function highest<T>(those: readonly T[], figureOf: (one: T) => number): T[] {
  const most = Math.max(0, ...those.map(figureOf))
  return most === 0 ? [] : those.filter((one) => figureOf(one) === most)
}
