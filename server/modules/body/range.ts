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
  const start = from === undefined ? null : instantOf(from, 'from')
  const end = to === undefined ? null : instantOf(to, 'to')
  allow(start === null || end === null || start <= end, invalid('from', 'Must not be after "to"'))
  return {
    from: start === null ? '-infinity' : new Date(isDay(from!) ? start - 26 * hour : start),
    before: end === null ? 'infinity' : new Date(isDay(to!) ? end + (24 + 26) * hour : end),
    firstDay: from !== undefined && isDay(from) ? from : '-infinity',
    lastDay: to !== undefined && isDay(to) ? to : 'infinity',
  }
}

/** PostgreSQL's timestamps and ours agree from year 1 on. */
function instantOf(text: string, field: string): number {
  const time = Date.parse(text)
  allow(time >= -62_135_596_800_000, invalid(field, 'Must be after the year 1'))
  return time
}

/** The same bounds for entries at hand. */
export const isWithin = (bounds: Bounds, { recordedAt, day }: { recordedAt: Date; day: string }): boolean =>
  (bounds.from === '-infinity' || recordedAt >= bounds.from) &&
  (bounds.before === 'infinity' || recordedAt < bounds.before) &&
  (bounds.firstDay === '-infinity' || day >= bounds.firstDay) &&
  (bounds.lastDay === 'infinity' || day <= bounds.lastDay)
