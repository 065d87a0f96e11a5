/** Who watches a leaderboard and wants to know a weight: for leaderboard-watcher.test.ts. Weights are in kg. */
import { addDays } from './calendar.ts'
import { lossSince, periodStart, type Loss } from './leaderboard.ts'
import { normalNumbers, uniformNumbers } from './random.ts'
import { weightTrend } from './trend.ts'

const firstDay = '2026-01-05'
const watchedDays = 60

/** A typical adult, and how far the watcher's first guess goes astray. */
export const [priorWeight, priorSd] = [85, 16]

export interface Watched {
  /** The first weigh-in: what the watcher is after. */
  readonly weight: number
  /** What the person's scale, or their patience for typing, leaves of a weight: 0.1, 0.5 or 1 kg. */
  readonly resolution: number
  /** Of each day with a weigh-in. */
  readonly weighIns: readonly { readonly day: string; readonly weight: number }[]
}

/** People who lose up to 1 % a week, with water and scatter as in science/trend, and miss a day in ten. */
export function watchedPeople(count: number, seed: number): Watched[] {
  const [normal, uniform] = [normalNumbers(seed), uniformNumbers(seed + 1)]
  return Array.from({ length: count }, (_, person) => {
    const resolution = [0.1, 0.5, 1][person % 3]!
    const begin = Math.min(145, Math.max(45, priorWeight + priorSd * normal()))
    const rate = uniform() * 0.01
    let water = 0
    const weighIns: { day: string; weight: number }[] = []
    for (let day = 0; day < watchedDays; day++) {
      water = 0.45 * water + 0.34 * normal()
      if (day > 0 && uniform() < 0.1) continue
      const weight = begin * (1 - (rate * day) / 7) * (1 + (water + 0.15 * normal()) / 100)
      weighIns.push({ day: addDays(firstDay, day), weight: Math.round(weight / resolution) * resolution })
    }
    return { weight: weighIns[0]!.weight, resolution, weighIns }
  })
}

/** The loss after each weigh-in, per cent and kg, without steps: by the trend, as the leaderboard does it. */
export const trendLosses = ({ weighIns }: Watched) =>
  weighIns.map((_, at) => lossSince(weightTrend(weighIns.slice(0, at + 1))!.days, null)!)

/** Of all time, of the month and of the week that the last weigh-in is in. */
export function lossesOfPeriods(weighIns: Watched['weighIns']): Loss[] {
  const { days } = weightTrend(weighIns)!
  return (['all', 'month', 'week'] as const).map((period) => {
    const start = periodStart(period, days.at(-1)!.day)
    return lossSince(days, start && addDays(start, -1))!
  })
}

/** The same, and since the beginning of each of these challenges; 0 before it. */
export const lossesOfPeriodsAndSince =
  (begins: readonly string[]) =>
  (weighIns: Watched['weighIns']): Loss[] => {
    const { days } = weightTrend(weighIns)!
    const since = begins.map((day) => lossSince(days, addDays(day, -1)) ?? { percentage: 0, kilograms: 0 })
    return [...lossesOfPeriods(weighIns), ...since]
  }

/** The same from the weigh-ins themselves, as a leaderboard must not do it. */
export const rawLosses = ({ weighIns, weight }: Watched) =>
  weighIns.map((each) => ({ percentage: 100 * (1 - each.weight / weight), kilograms: weight - each.weight }))

const candidates = Array.from({ length: 1_001 }, (_, at) => 45 + at / 10)

/** The candidate that scores highest; the lowest of equals. */
function best(score: (weight: number) => number): number {
  let [highest, at] = [-Infinity, 0]
  for (const weight of candidates) {
    const each = score(weight)
    if (each > highest) [highest, at] = [each, weight]
  }
  return at
}

/**
 * Every weigh-in is a multiple of the scale's resolution, so every percentage is a multiple of resolution / weight: which
 * weight explains the most figures that chance would not?
 * @param blur how far a figure may be from the truth
 */
export const byLattice = (figures: readonly number[], blur: number, { resolution }: Watched): number =>
  best((weight) => {
    const spacing = (100 * resolution) / weight
    const chance = Math.min(0.999, (2 * blur) / spacing)
    let score = 0
    for (const figure of figures) {
      const off = Math.abs(figure - Math.round(figure / spacing) * spacing)
      score += Math.log(off <= blur + 1e-9 ? 0.98 / chance : 0.02 / (1 - chance))
    }
    return score
  })

/** The same where the figures are smoothed: undoes a smoothing of any of these gains, then looks for a period. */
export function byUnsmoothing(figures: readonly number[], { resolution }: Watched): number {
  const unsmoothed = [0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.7].map((gain) =>
    figures.slice(1).map((figure, at) => (figure - (1 - gain) * figures[at]!) / gain),
  )
  return best((weight) => {
    const turn = (2 * Math.PI * weight) / (100 * resolution)
    return Math.max(...unsmoothed.map((values) => strength(values, turn)))
  })
}

function strength(values: readonly number[], turn: number): number {
  let [x, y] = [0, 0]
  for (const value of values) {
    x += Math.cos(value * turn)
    y += Math.sin(value * turn)
  }
  return x * x + y * y
}

/**
 * Knows the very trend that is used, and that the person types whole kilograms: runs it for every weight that it may have
 * been, chooses each weigh-in so that the percentages come as near to the figures as they can, and takes the weight that
 * fits best.
 * @param figures after each weigh-in: of all time, of the month and of the week, or what `losses` gives
 */
export function byReplay(
  figures: readonly (readonly number[])[],
  blur: number,
  days: readonly string[],
  losses: (weighIns: Watched['weighIns']) => Loss[] = lossesOfPeriods,
): number {
  let [least, fits] = [Infinity, [] as number[]]
  for (const weight of candidates.filter((each) => each % 1 === 0)) {
    const off = misfit(weight, figures, blur, days, least, losses)
    if (off > least + 1e-9) continue
    fits = off < least - 1e-9 ? [weight] : [...fits, weight]
    least = Math.min(least, off)
  }
  // Of those that fit equally well the likeliest.
  return fits.toSorted((one, other) => Math.abs(one - priorWeight) - Math.abs(other - priorWeight))[0]!
}

function misfit(
  weight: number,
  figures: readonly (readonly number[])[],
  blur: number,
  days: readonly string[],
  enough: number,
  losses: (weighIns: Watched['weighIns']) => Loss[],
): number {
  const guessed = [{ day: days[0]!, weight }]
  let sum = 0
  for (let at = 1; at < figures.length && sum <= enough + 1e-9; at++) {
    const before = guessed.at(-1)!.weight
    const tried = [0, -1, 1, -2, 2].map((change) => {
      const next = { day: days[at]!, weight: before + change }
      return { next, off: offBy(losses([...guessed, next]), figures[at]!, blur) }
    })
    const nearest = tried.reduce((one, other) => (other.off < one.off ? other : one))
    guessed.push(nearest.next)
    sum += nearest.off
  }
  return sum
}

const offBy = (losses: readonly Loss[], figures: readonly number[], blur: number): number =>
  losses.reduce((sum, { percentage }, at) => sum + Math.max(0, Math.abs(percentage - figures[at]!) - blur), 0)

/** Per cent and kg of the same loss: one divided by the other is the weight, ever more exactly with each pair. */
export function byBoth(percentages: readonly number[], kilograms: readonly number[], blur: [number, number]): number {
  let [low, high] = [0, 300]
  percentages.forEach((percentage, at) => {
    const lost = kilograms[at]!
    if (percentage <= blur[0] || lost <= 0) return
    low = Math.max(low, (100 * (lost - blur[1])) / (percentage + blur[0]))
    high = Math.min(high, (100 * (lost + blur[1])) / (percentage - blur[0]))
  })
  return (low + high) / 2
}

/** Has got to know many others, and takes the weight of those whose figures went as these did. */
export function byLikeness(
  figures: readonly number[],
  known: readonly { figures: number[]; weight: number }[],
): number {
  const look = (series: readonly number[]) => [series.at(-1)!, Math.max(...series), mean(series)]
  const mine = look(figures)
  const distance = (series: readonly number[]) => Math.hypot(...look(series).map((value, at) => value - mine[at]!))
  const nearest = known.toSorted((one, other) => distance(one.figures) - distance(other.figures)).slice(0, 15)
  return mean(nearest.map(({ weight }) => weight))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
