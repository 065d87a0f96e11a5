/** What happens in two years, stretch by stretch: after each, what follows from it is worked off at its time. */
import { daysBefore } from './days.ts'
import { demoDays } from './mara-weigh-ins.ts'

/** Days before the present at which a stretch ends. Challenges that are over have begun and ended within one. */
const ends = [365, 240, 120, 72, 20, 8, 3, 0] as const

/** A time from one instant (exclusive) to another. */
export interface Stretch {
  readonly from: Date
  readonly to: Date
  /** Days before the present at its end. */
  readonly back: number
}

/**
 * @param happenings what is done in a stretch, one after the other
 * @param workOff does what is queued, at that instant
 */
export async function liveThrough(
  now: Date,
  happenings: readonly ((stretch: Stretch) => Promise<void>)[],
  workOff: (at: Date) => Promise<void>,
): Promise<void> {
  let from = daysBefore(now, demoDays + 1)
  for (const back of ends) {
    const to = daysBefore(now, back)
    for (const happen of happenings) await happen({ from, to, back })
    await workOff(to)
    from = to
  }
}
