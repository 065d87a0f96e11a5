/** `?from&to` of a history as bounds that an index on the instant can use, and that are exact for calendar days. */
import { allow, invalid } from '../../platform/http/errors.ts'

export interface Bounds {
  /** At or after. */
  readonly from: Date | '-infinity'
  readonly before: Date | 'infinity'
  /** Both inclusive. */
  readonly firstDay: string
  readonly lastDay: string
}

const hour = 3_600_000
const isDay = (text: string) => text.length === 10

/**
 * Days are the entries' own; whichever zone they were recorded in, such a day begins at most 26 hours before and ends at
 * most 26 hours after the day in UTC, so that the instants can be cut with room to spare. An instant `to` is exclusive.
 */
export function boundsOf({ from, to }: { from?: string | undefined; to?: string | undefined }): Bounds {
  const start = from === undefined ? -Infinity : Date.parse(from)
  const end = to === undefined ? Infinity : Date.parse(to)
  allow(start <= end, invalid('from', 'Must not be after "to"'))
  return { ...lowerBounds(from), ...upperBounds(to) }
}

function lowerBounds(from: string | undefined): Pick<Bounds, 'from' | 'firstDay'> {
  if (from === undefined) return { from: '-infinity', firstDay: '-infinity' }
  if (!isDay(from)) return { from: instantOf(from), firstDay: '-infinity' }
  const day = clamp(from)
  return { from: new Date(Date.parse(day) - 26 * hour), firstDay: day }
}

function upperBounds(to: string | undefined): Pick<Bounds, 'before' | 'lastDay'> {
  if (to === undefined) return { before: 'infinity', lastDay: 'infinity' }
  if (!isDay(to)) return { before: instantOf(to), lastDay: 'infinity' }
  const day = clamp(to)
  return { before: new Date(Date.parse(day) + (24 + 26) * hour), lastDay: day }
}

// No weigh-in lies outside, and PostgreSQL's calendar has no year 0.
const [first, last] = ['1800-01-01', '9000-01-01']
const clamp = (day: string) => (day < first ? first : day > last ? last : day)
const instantOf = (text: string) => new Date(Math.min(Math.max(Date.parse(text), Date.parse(first)), Date.parse(last)))

/** The same bounds for entries at hand. */
export const isWithin = (bounds: Bounds, { recordedAt, day }: { recordedAt: Date; day: string }): boolean =>
  (bounds.from === '-infinity' || recordedAt >= bounds.from) &&
  (bounds.before === 'infinity' || recordedAt < bounds.before) &&
  (bounds.firstDay === '-infinity' || day >= bounds.firstDay) &&
  (bounds.lastDay === 'infinity' || day <= bounds.lastDay)
