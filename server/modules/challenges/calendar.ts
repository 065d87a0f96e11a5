/** From calendar days to instants, by somebody's own time zone. */
import { graceHours } from '@setpoint/contract/challenges'
import { addDays } from '@setpoint/science/calendar'

/** When a day begins; where clocks jump over midnight, the first instant that there is. */
export const beginOf = (day: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds)

/** When a challenge is over for somebody: their last day is, and what a phone had not sent by then has had its hours. */
export const closingOf = (lastDay: string, timeZone: string): Date =>
  new Date(beginOf(addDays(lastDay, 1), timeZone).getTime() + graceHours * 3_600_000)

export const laterOf = (one: string, other: string): string => (one > other ? one : other)
export const earlierOf = (one: string, other: string): string => (one < other ? one : other)
