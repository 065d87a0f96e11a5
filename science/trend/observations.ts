/** Weigh-ins turned into one figure a day, in per cent of the person's median weight. */
import { dayNumber } from '../calendar.ts'

/** One weigh-in: the person's own calendar day, and the weight in any one unit that all share (kg in this app). */
export type WeighIn = { readonly day: string; readonly weight: number }

/** A person's days from the first weigh-in to the last. `values[i]` is NaN on a day without one. */
export type Observations = {
  /** Day number of the first day. */
  readonly firstDay: number
  /** The median weight: 1 % of it is the filters' unit. */
  readonly unit: number
  /** Each day's median weigh-in, in % above the median weight. */
  readonly values: Float64Array
  /** The variance of that figure, as a multiple of one weigh-in's. */
  readonly noise: Float64Array
  /** Days that have a weigh-in. */
  readonly weighInDays: number
}

/** No life is longer; a log that spans more is a mistake, and would cost memory for each of its days. */
const longestSpan = 150 * 366

/**
 * Collects weigh-ins by day. Their order does not matter. A day with several counts as its median: the mean of two, and
 * one slip of the finger among three cannot carry the day.
 * @returns null without weigh-ins.
 * @throws RangeError for a weight that is not a positive number, a day that does not exist, or a span over 150 years.
 */
export function observations(weighIns: readonly WeighIn[]): Observations | null {
  if (weighIns.length === 0) return null
  const byDay = new Map<number, number[]>()
  let firstDay = Infinity
  let lastDay = -Infinity
  for (const { day, weight } of weighIns) {
    if (!(weight > 0 && weight < Infinity)) throw new RangeError(`Not a weight: ${weight} on ${day}`)
    const number = dayNumber(day)
    const sameDay = byDay.get(number)
    if (sameDay) sameDay.push(weight)
    else byDay.set(number, [weight])
    if (number < firstDay) firstDay = number
    if (number > lastDay) lastDay = number
  }
  const count = lastDay - firstDay + 1
  if (count > longestSpan) throw new RangeError(`The weigh-ins span ${count} days, more than a life`)
  const unit = median(weighIns.map((weighIn) => weighIn.weight))
  const values = new Float64Array(count).fill(Number.NaN)
  const noise = new Float64Array(count).fill(1)
  for (const [number, weights] of byDay) {
    values[number - firstDay] = (median(weights) / unit - 1) * 100
    noise[number - firstDay] = medianVariance(weights.length)
  }
  return { firstDay, unit, values, noise, weighInDays: byDay.size }
}

/** Variance of the median of so many normal draws, as a multiple of one draw's; pi/2n is the limit for many. */
const medianVariance = (count: number): number => (count < 3 ? 1 : Math.PI / 2) / count

function median(numbers: number[]): number {
  if (numbers.length === 1) return numbers[0]!
  const sorted = Float64Array.from(numbers).toSorted()
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
