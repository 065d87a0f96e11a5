/** When a suspension ends that is chosen as days from now, or as a day. Pure. */
import { addDays } from '../../platform/format.ts'
import { instantFromLocal } from '../../platform/zoned-time.ts'

/** Days from now that are offered. */
export const suspensionDays = [1, 7, 30, 90] as const

/** 'lifted' until somebody lifts it; 'day' to the end of a chosen one. */
export type SuspensionLength = `${(typeof suspensionDays)[number]}` | 'day' | 'lifted'

/** The last day that can be chosen: what is further away is a slip of the hand, and the server refuses it. */
export const latestSuspensionDay = (today: string): string => addDays(today, 10 * 365)

/** The end of a suspension: an instant, nothing for none, null where a day is missing or cannot be. */
export function suspensionEnd(
  length: SuspensionLength,
  day: string | null,
  { today, timeZone, now = Date.now() }: { today: string; timeZone: string; now?: number },
): string | undefined | null {
  if (length === 'lifted') return undefined
  if (length !== 'day') return new Date(now + Number(length) * 86_400_000).toISOString()
  if (day === null || day < today || day > latestSuspensionDay(today)) return null
  return instantFromLocal(`${addDays(day, 1)}T00:00`, timeZone)
}
