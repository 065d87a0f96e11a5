/**
 * The three descriptions of how a body weight moves, between which the trend decides day by day.
 * Everything is in per cent of the person's median weight, so that one set of figures serves a child and a giant.
 */

/** How one filter believes that a weight moves. Standard deviations are in % of body weight. */
export type Filter = {
  /** Day-to-day change of the true level, per square-root day. */
  readonly levelSd: number
  /** Day-to-day change of the slope, in % a day per square-root day. */
  readonly slopeSd: number
  /** What is kept of the slope from one day to the next; 0 is a filter without a slope. */
  readonly slopeKept: number
  /** What the slope may be before anything is known, in % a day. */
  readonly slopePriorSd: number
  /** Spread of the water that comes and goes (salt, glycogen, gut, cycle). */
  readonly waterSd: number
  /** What is kept of that water from one day to the next. */
  readonly waterKept: number
  /** Scatter of the scale and of the moment. */
  readonly weighingSd: number
}

const water = { waterSd: 0.55, waterKept: 0.7, weighingSd: 0.15 } as const
const flat = { slopeSd: 0, slopeKept: 0, slopePriorSd: 0, ...water } as const

/**
 * A weight that keeps, one that wanders, and one on a course. The water's two figures and the wanderer's were chosen on
 * the 13 open series of `bench/forecast.ts`, the others are the project's first guess: README.md says what that is worth.
 */
export const filters: readonly Filter[] = [
  { levelSd: 0.12, ...flat },
  { levelSd: 0.28, ...flat },
  { levelSd: 0.05, slopeSd: 0.006, slopeKept: 0.997, slopePriorSd: 0.05, ...water },
]

/** Which of the filters is the one with a slope. */
export const courseFilter = 2

/**
 * Forecasts are published with their standard deviation times this, so that 80 % intervals hold 80 % of later weigh-ins.
 * Measured by `bench/forecast.ts`; a model whose own figure were 1 would need no correction.
 */
export const bandCorrection = 1.1

/** Half the width of a normal 80 % interval, in standard deviations. */
export const z80 = 1.2815515655446004

/** What a filter's past success counts for after each further weigh-in day (Raftery et al. 2010, dynamic model averaging). */
export const successKept = 0.98

/** The person's own variance is learnt as if this many days of typical scatter had been seen before. */
export const priorDays = 10

/** A weigh-in further from its expectation than this many standard deviations counts the less, the further it is. */
export const outlierSds = 3

/** So many outliers in a row on the same side are no outliers: the weight has changed. */
export const shiftAfter = 4
