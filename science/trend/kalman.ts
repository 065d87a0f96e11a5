/**
 * One Kalman filter over calendar days and its smoother, state [level, slope, water], with the 3x3 algebra written out:
 * it runs for every chart of every person. Sources: Durbin & Koopman, Time Series Analysis by State Space Methods
 * (2nd ed. 2012), 4.3 for the filter and 4.4 for the smoother in de Jong's form. That form gives what the
 * Rauch-Tung-Striebel smoother gives and inverts no matrix, so it also serves a filter without a slope.
 */
import { outlierSds, priorDays, shiftAfter, successKept, type Filter } from './filters.ts'
import type { Observations } from './observations.ts'

/** What a filter believes: means, and the covariance's upper triangle (0 level, 1 slope, 2 water). In % of body weight. */
export type Belief = {
  level: number
  slope: number
  water: number
  p00: number
  p01: number
  p02: number
  p11: number
  p12: number
  p22: number
}

/** What a filter has learnt about the person's own scatter, and about its own success. */
type Experience = { squares: number; days: number; logLikelihood: number; outliersInRow: number }

/** A filter's run over all days. `belief` is that at the end; its variances are for typical scatter: times `scale`. */
export type Run = {
  readonly filter: Filter
  readonly belief: Belief
  /** The person's own variance over the typical one. */
  readonly scale: number
  /** One record of `width` numbers a day, laid out as `field` says. */
  readonly records: Float64Array
}

/** A day's record: what was believed before its weigh-in, then what the weigh-in taught (zeros on a day without). */
export const field = {
  level: 0,
  slope: 1,
  water: 2,
  p00: 3,
  p01: 4,
  p02: 5,
  p11: 6,
  p12: 7,
  p22: 8,
  surprise: 9,
  precision: 10,
  gain0: 11,
  gain1: 12,
  gain2: 13,
  logLikelihood: 14,
  /** How many standard deviations the weigh-in was from its expectation, where too many to count in full; else 0. */
  outlier: 15,
} as const
export const width = 16

/** Variance of the level before the first weigh-in, (10 %)²: nothing is known. */
const levelPriorVariance = 100

/** Runs a filter forward. What it believes on a day rests on the weigh-ins of that day and of the days before. */
export function runFilter({ values, noise }: Observations, filter: Filter): Run {
  const records = new Float64Array(values.length * width)
  const belief = priorBelief(filter, values[0] ?? 0)
  const experience = { squares: priorDays, days: priorDays, logLikelihood: 0, outliersInRow: 0 }
  for (let day = 0, at = 0; day < values.length; day++, at += width) {
    if (day > 0) passDay(belief, filter)
    const value = values[day]!
    if (Number.isNaN(value)) writeBelief(records, at, belief)
    else learn(records, at, belief, experience, value, filter.weighingSd * filter.weighingSd * noise[day]!)
    records[at + field.logLikelihood] = experience.logLikelihood
  }
  return { filter, belief, scale: experience.squares / experience.days, records }
}

function priorBelief(filter: Filter, level: number): Belief {
  const [p00, p11, p22] = [levelPriorVariance, filter.slopePriorSd ** 2, filter.waterSd ** 2]
  return { level, slope: 0, water: 0, p00, p01: 0, p02: 0, p11, p12: 0, p22 }
}

/** Carries a belief to the next morning: the level follows the slope, slope and water fade, all become less certain. */
export function passDay(belief: Belief, filter: Filter): void {
  const phi = filter.slopeKept
  const rho = filter.waterKept
  const { p01, p11, p12 } = belief
  belief.slope *= phi
  belief.level += belief.slope
  belief.water *= rho
  belief.p00 += phi * (2 * p01 + phi * p11) + filter.levelSd * filter.levelSd
  belief.p01 = phi * (p01 + phi * p11)
  belief.p02 = rho * (belief.p02 + phi * p12)
  belief.p11 = phi * phi * p11 + filter.slopeSd * filter.slopeSd
  belief.p12 = phi * rho * p12
  belief.p22 = rho * rho * belief.p22 + filter.waterSd * filter.waterSd * (1 - rho * rho)
}

function writeBelief(records: Float64Array, at: number, belief: Belief): void {
  records[at + field.level] = belief.level
  records[at + field.slope] = belief.slope
  records[at + field.water] = belief.water
  records[at + field.p00] = belief.p00
  records[at + field.p01] = belief.p01
  records[at + field.p02] = belief.p02
  records[at + field.p11] = belief.p11
  records[at + field.p12] = belief.p12
  records[at + field.p22] = belief.p22
}

/** Learns from a day's figure, and writes both the belief before it and the lesson into the day's record. */
function learn(
  records: Float64Array,
  at: number,
  belief: Belief,
  experience: Experience,
  value: number,
  weighingVariance: number,
): void {
  const surprise = value - belief.level - belief.water
  const scale = experience.squares / experience.days
  const limit = outlierSds * outlierSds
  let variance = belief.p00 + 2 * belief.p02 + belief.p22 + weighingVariance
  let square = (surprise * surprise) / (variance * scale)
  if (hasShifted(experience, surprise, square > limit)) {
    belief.p00 += (surprise * surprise) / scale
    variance += (surprise * surprise) / scale
    square = (surprise * surprise) / (variance * scale)
  }
  const counted = Math.min(square, limit)
  // The first weigh-in only says where the person is: it is no test of a filter.
  if (at > 0) {
    experience.logLikelihood = successKept * experience.logLikelihood - (Math.log(variance * scale) + counted) / 2
    experience.squares += counted * scale
    experience.days += 1
  }
  // An outlier is taken for a bad weighing: the more it surprises, the less it moves the belief.
  if (square > limit) {
    variance *= square / limit
    records[at + field.outlier] = Math.sqrt(square)
  }
  writeBelief(records, at, belief)
  records[at + field.surprise] = surprise
  records[at + field.precision] = 1 / variance
  records[at + field.gain0] = (belief.p00 + belief.p02) / variance
  records[at + field.gain1] = (belief.p01 + belief.p12) / variance
  records[at + field.gain2] = (belief.p02 + belief.p22) / variance
  correct(belief, records, at, variance)
}

/** Counts outliers in a row on one side; true when there are so many that the weight itself must have changed. */
function hasShifted(experience: Experience, surprise: number, isOutlier: boolean): boolean {
  const side = Math.sign(surprise)
  if (!isOutlier) experience.outliersInRow = 0
  else experience.outliersInRow = experience.outliersInRow * side > 0 ? experience.outliersInRow + side : side
  if (Math.abs(experience.outliersInRow) < shiftAfter) return false
  experience.outliersInRow = 0
  return true
}

function correct(belief: Belief, records: Float64Array, at: number, variance: number): void {
  const surprise = records[at + field.surprise]!
  const gain0 = records[at + field.gain0]!
  const gain1 = records[at + field.gain1]!
  const gain2 = records[at + field.gain2]!
  belief.level += gain0 * surprise
  belief.slope += gain1 * surprise
  belief.water += gain2 * surprise
  belief.p00 -= gain0 * gain0 * variance
  belief.p01 -= gain0 * gain1 * variance
  belief.p02 -= gain0 * gain2 * variance
  belief.p11 -= gain1 * gain1 * variance
  belief.p12 -= gain1 * gain2 * variance
  belief.p22 -= gain2 * gain2 * variance
}

/** The level of each day in hindsight, seen from all weigh-ins, with its variance (for typical scatter). */
export type Hindsight = { readonly levels: Float64Array; readonly variances: Float64Array }

/**
 * Smooths a run backward, so that a drawn line does not lag behind a loss. On the last day there is no hindsight: there it
 * is the filter's own estimate.
 */
export function smooth({ filter, records }: Run): Hindsight {
  const count = records.length / width
  const levels = new Float64Array(count)
  const variances = new Float64Array(count)
  const news = { r0: 0, r1: 0, r2: 0, n00: 0, n01: 0, n02: 0, n11: 0, n12: 0, n22: 0 }
  for (let day = count - 1, at = day * width; day >= 0; day--, at -= width) {
    if (day < count - 1) carryBack(news, filter)
    if (records[at + field.precision] !== 0) hear(news, records, at)
    const p00 = records[at + field.p00]!
    const p01 = records[at + field.p01]!
    const p02 = records[at + field.p02]!
    const { n00, n01, n02, n11, n12, n22 } = news
    levels[day] = records[at + field.level]! + p00 * news.r0 + p01 * news.r1 + p02 * news.r2
    const seen =
      p00 * p00 * n00 + p01 * p01 * n11 + p02 * p02 * n22 + 2 * (p00 * p01 * n01 + p00 * p02 * n02 + p01 * p02 * n12)
    variances[day] = Math.max(0, p00 - seen)
  }
  return { levels, variances }
}

/** What the days to come say about a day: the score r and its information N (symmetric) of Durbin & Koopman. */
type News = Record<'r0' | 'r1' | 'r2' | 'n00' | 'n01' | 'n02' | 'n11' | 'n12' | 'n22', number>

/** Carries news one night back: `passDay` transposed. */
function carryBack(news: News, { slopeKept: phi, waterKept: rho }: Filter): void {
  const { n00, n01, n02, n11, n12, n22 } = news
  news.r1 = phi * (news.r0 + news.r1)
  news.r2 *= rho
  news.n01 = phi * (n00 + n01)
  news.n02 = rho * n02
  news.n11 = phi * phi * (n00 + 2 * n01 + n11)
  news.n12 = phi * rho * (n02 + n12)
  news.n22 = rho * rho * n22
}

/** Adds a day's own weigh-in to the news. */
function hear(news: News, records: Float64Array, at: number): void {
  const precision = records[at + field.precision]!
  const gain0 = records[at + field.gain0]!
  const gain1 = records[at + field.gain1]!
  const gain2 = records[at + field.gain2]!
  const { n00, n01, n02, n11, n12, n22 } = news
  const score = records[at + field.surprise]! * precision - gain0 * news.r0 - gain1 * news.r1 - gain2 * news.r2
  news.r0 += score
  news.r2 += score
  const h0 = n00 * gain0 + n01 * gain1 + n02 * gain2
  const h1 = n01 * gain0 + n11 * gain1 + n12 * gain2
  const h2 = n02 * gain0 + n12 * gain1 + n22 * gain2
  const information = precision + gain0 * h0 + gain1 * h1 + gain2 * h2
  news.n00 += information - 2 * h0
  news.n01 -= h1
  news.n02 += information - h0 - h2
  news.n12 -= h1
  news.n22 += information - 2 * h2
}
