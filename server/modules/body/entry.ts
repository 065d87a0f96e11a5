/** A weigh-in as this module handles it, and the rules on when it may have been. */
import type { EntrySource } from '@setpoint/contract/body'
import { invalid } from '../../platform/http/errors.ts'
import type { Measurements } from './measurements.ts'

export interface Entry extends Measurements {
  readonly userId: string
  readonly id: string
  /** RFC 3339 in UTC, with milliseconds, as the others here. */
  readonly recordedAt: string
  /** The person's own calendar day when it was recorded. */
  readonly day: string
  readonly source: EntrySource
  readonly importId: string | null
  readonly revision: number
  readonly photoCount: number
  readonly createdAt: string
  readonly updatedAt: string
}

const earliest = Date.UTC(1900, 0, 1)
/** A phone's clock may be wrong, or in another zone: a day ahead is let pass. */
const mostAhead = 24 * 60 * 60 * 1000

export const mayBeRecordedAt = (recordedAt: Date, now: Date): boolean =>
  recordedAt.getTime() >= earliest && recordedAt.getTime() <= now.getTime() + mostAhead

/** Refuses years before 1900 and more than 24 hours ahead. */
export function checkRecordedAt(recordedAt: Date, now: Date): void {
  if (mayBeRecordedAt(recordedAt, now)) return
  throw invalid('recordedAt', 'Must be after 1900 and at most 24 hours ahead')
}

/** The calendar day of an instant in a time zone. */
export const dayIn = (timeZone: string, instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString()
