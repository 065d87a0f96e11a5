/** Instants of the demo, told back from the present. */
import { uniformNumbers } from '@setpoint/science/random'

const day = 86_400_000
const hour = 3_600_000

/** So many days (also parts of one) before the present. */
export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * day)

/** That day, in somebody's zone, at an hour of theirs; never after the present. */
export function localTime(now: Date, daysBack: number, hourOfDay: number, zone: string): Date {
  const midnight = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(zone)
    .startOfDay()
    .subtract({ days: daysBack })
  const instant = new Date(midnight.epochMilliseconds + hourOfDay * hour)
  return instant < now ? instant : new Date(now.getTime() - 60_000)
}

/** The date it is then for somebody in that zone. */
export const dateIn = (zone: string, at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString()

/** Chance of one's own for a name, the same at every start. */
export function chanceOf(name: string): () => number {
  let seed = 7
  for (const letter of name) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) | 0
  return uniformNumbers(seed)
}
