/** Calendar days as `YYYY-MM-DD` strings and as whole numbers. No time zone takes part: a day is a square on a calendar. */

const millisecondsPerDay = 86_400_000
const shape = /^\d{4}-\d{2}-\d{2}$/

/**
 * The number of a day, counted from 1970-01-01 = 0 in the proleptic Gregorian calendar.
 * @throws RangeError when the text is not an existing day `YYYY-MM-DD`.
 */
export function dayNumber(day: string): number {
  const time = shape.test(day) ? Date.parse(day) : Number.NaN
  if (Number.isNaN(time) || new Date(time).getUTCDate() !== Number(day.slice(8))) {
    throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${JSON.stringify(day)}`)
  }
  return time / millisecondsPerDay
}

/**
 * The day of a number counted from 1970-01-01, the inverse of `dayNumber`.
 * @throws RangeError outside the years 0000 to 9999.
 */
export function dayOf(number: number): string {
  const day = new Date(number * millisecondsPerDay).toISOString()
  if (day.length !== 24) throw new RangeError(`Outside the years 0000 to 9999: day number ${number}`)
  return day.slice(0, 10)
}

/** The day so many days later (earlier when negative). */
export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days)

/** Days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The Monday of the ISO week that holds a day number. 1970-01-01 was a Thursday. */
export const mondayOf = (number: number): number => number - ((((number + 3) % 7) + 7) % 7)
