/** Until when a token works: whole days of the person, up to a year from now. */
import { longestTokenDays } from '@setpoint/contract/identity'
import { addDays } from '../../platform/format.ts'
import { instantFromLocal } from '../../platform/zoned-time.ts'

/** Days from now that are offered. */
export const expiryDays = [7, 30, 90, 365] as const

/** The last day that can be chosen. */
export const latestDay = (today: string): string => addDays(today, longestTokenDays - 1)

/** The end of a day in the person's zone; where that is an hour too late because the clocks change, a little earlier. */
export function endOfDay(day: string, timeZone: string, now = Date.now()): string {
  const end = Date.parse(instantFromLocal(`${addDays(day, 1)}T00:00`, timeZone))
  const latest = now + longestTokenDays * 86_400_000 - 5 * 60_000
  return new Date(Math.min(end, latest)).toISOString()
}
