/** When a backup is due. Pure. */

/**
 * The last of the day's times that has passed, in the server's time zone. A backup begun before it is due to be followed:
 * so a machine that was off at night makes up for it when it is on again.
 */
export function lastTime(times: string, now: Date): Date | null {
  const parsed = times
    .split(',')
    .map((time) => /^(\d\d):(\d\d)$/.exec(time))
    .filter((match) => match !== null)
  const passed = [0, -1].flatMap((days) =>
    parsed.map(([, hours, minutes]) => {
      const at = new Date(now)
      at.setDate(at.getDate() + days)
      at.setHours(Number(hours), Number(minutes), 0, 0)
      return at
    }),
  )
  return (
    passed
      .filter((at) => at <= now)
      .toSorted((a, b) => a.getTime() - b.getTime())
      .at(-1) ?? null
  )
}

/** The next of the day's times. */
export function nextTime(times: string, now: Date): Date | null {
  const tomorrow = new Date(now)
  tomorrow.setDate(tomorrow.getDate() + 1)
  const candidates = times
    .split(',')
    .flatMap((time) => [lastTime(time, tomorrow), lastTime(time, now)])
    .filter((at) => at !== null)
    .filter((at) => at > now)
  return candidates.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
}

export interface Before {
  /** When the last whole backup was begun. */
  readonly lastStarted: Date | null
  /** When the last one that failed was begun. */
  readonly lastFailed: Date | null
  /** Since when a piece of the log is missing: what was written later is in no backup. */
  readonly gapSince: Date | null
}

const hour = 60 * 60 * 1_000

/** A failed one is tried again after an hour, so that a full disk is not written to without end. */
export function isDue(times: string, { lastStarted, lastFailed, gapSince }: Before, now: Date): boolean {
  if (lastFailed !== null && now.getTime() - lastFailed.getTime() < hour) return false
  if (lastStarted === null || (gapSince !== null && lastStarted < gapSince)) return true
  const time = lastTime(times, now)
  return time !== null && lastStarted < time
}

const week = 7 * 24 * 60 * 60 * 1_000

export const isDrillDue = (lastStarted: Date | null, now: Date): boolean =>
  lastStarted === null || now.getTime() - lastStarted.getTime() >= week
