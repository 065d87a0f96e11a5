/** The calendar of those whom the journeys register. */

/**
 * Their zone: one in which it is neither evening nor night now, so that no day ends in the middle of a journey, and a clock that
 * is put forward or back is so hours away.
 */
export const zone = isDaytime('Europe/Berlin') ? 'Europe/Berlin' : 'America/Los_Angeles'

const day = 86_400_000

/** A day of their calendar, so many days from today. */
export const dayFrom = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(Date.now() + days * day)

/** This time of the day, so many days ago. */
export const instantAgo = (days: number): string => new Date(Date.now() - days * day).toISOString()

function isDaytime(timeZone: string): boolean {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format())
  return hour >= 4 && hour < 20
}
