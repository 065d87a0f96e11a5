/** Between an instant and the wall clock of a zone, without Temporal, which not every browser has yet. */

/** '2026-11-20T06:58:00Z' in Europe/Berlin is '2026-11-20T07:58'. */
export function localFromInstant(instant: string, timeZone: string): string {
  return wallClock(Date.parse(instant), timeZone).toISOString().slice(0, 16)
}

/**
 * The instant a wall clock of the zone shows `local`. In the hour that spring leaves out, the time an hour later; in the
 * hour that autumn repeats, the first of the two.
 */
export function instantFromLocal(local: string, timeZone: string): string {
  const wanted = Date.parse(`${local.slice(0, 16)}:00Z`)
  const offsetAt = (moment: number) => wallClock(moment, timeZone).getTime() - moment
  const before = offsetAt(wanted - 86_400_000)
  const after = offsetAt(wanted + 86_400_000)
  const candidates = [wanted - before, wanted - after].filter((moment) => moment + offsetAt(moment) === wanted)
  const found = candidates.length > 0 ? Math.min(...candidates) : wanted - before
  return new Date(found).toISOString().replace('.000Z', 'Z')
}

/** A Date whose UTC fields are the zone's wall clock. */
function wallClock(moment: number, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment)
  const field = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  return new Date(
    Date.UTC(field('year'), field('month') - 1, field('day'), field('hour'), field('minute'), field('second')),
  )
}
