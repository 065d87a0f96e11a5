/** What a restore starts from and where it leads, by the names in the backups alone. Pure. */
import type { BaseBackup } from './base-backup.ts'
import { BackupTrouble, type BackupCause } from './problem.ts'
import { positionOf, positionOfLsn, segmentName, timelineOf } from './wal-name.ts'

/** A segment of the archive, and when it was finished. */
export interface ArchivedSegment {
  readonly name: string
  readonly finishedAt: Date
}

export interface Archive {
  readonly bases: readonly BaseBackup[]
  readonly segments: readonly ArchivedSegment[]
  /** Timeline -> the timelines that led to it, oldest first, and where each was left. A timeline begins with a restore. */
  readonly histories: ReadonlyMap<number, readonly { timeline: number; leftAt: string }[]>
}

export interface RestorePlan {
  readonly base: BaseBackup
  readonly timeline: number
  /** Null: everything there is. */
  readonly to: Date | null
  /** What was committed before this instant is in the archive. */
  readonly covered: Date
}

/** A restore that cannot be; the message says why and what can. */
export class RestoreError extends Error {
  override readonly name = 'RestoreError'
  /** For the result of a drill, where it is one of those that have a code. */
  readonly known: BackupCause | undefined
  constructor(message: string, options: { known?: BackupCause; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.known = options.known
  }
}

/** Chooses the base backup; throws `RestoreError` or `BackupTrouble` where the instant cannot be reached. */
export function planRestore(archive: Archive, to: Date | null, wantedTimeline: number | null): RestorePlan {
  if (archive.bases.length === 0) throw new BackupTrouble({ code: 'no-base-backup' })
  const timeline = wantedTimeline ?? newestTimeline(archive)
  const way = wayTo(archive, timeline)
  const usable = archive.bases.filter((base) => way.some((part) => isOn(part, base)))
  const base = usable.findLast(({ endedAt }) => to === null || new Date(endedAt) <= to)
  if (base === undefined) throw tooEarly(usable, to, timeline)
  const chain = chainFrom(archive, way, base)
  const covered = chain.whole.at(-1)?.finishedAt
  if (covered === undefined || chain.whole.length <= positionOf(base.stopSegment) - positionOf(base.startSegment))
    throw new RestoreError(
      `The write-ahead log of the base backup ${base.name} is not complete: ${chain.missing} is missing in the archive.`,
      { known: { code: 'segment-missing', segment: chain.missing } },
    )
  const through = new Date(Math.max(covered.getTime(), new Date(base.endedAt).getTime()))
  if (to === null && chain.goesOn) throw gap(chain.missing, through)
  if (to !== null && to > through) throw chain.goesOn ? gap(chain.missing, through) : tooLate(through)
  return { base, timeline, to, covered: through }
}

/** A stretch of a timeline; `until` is the position at which it was left, null for the last. */
interface Part {
  readonly timeline: number
  readonly until: number | null
}

function newestTimeline({ bases, segments, histories }: Archive): number {
  return Math.max(
    ...histories.keys(),
    ...bases.map(({ timeline }) => timeline),
    ...segments.map(({ name }) => timelineOf(name)),
  )
}

function wayTo({ histories, bases, segments }: Archive, timeline: number): Part[] {
  const known = histories.has(timeline) || bases.some((base) => base.timeline === timeline)
  if (!known && !segments.some(({ name }) => timelineOf(name) === timeline))
    throw new RestoreError(`There is no timeline ${timeline} in the archive.`)
  const before = (histories.get(timeline) ?? []).map((each) => ({
    timeline: each.timeline,
    until: positionOfLsn(each.leftAt),
  }))
  return [...before, { timeline, until: null }]
}

/** Taken on this stretch, and finished before the stretch was left. */
const isOn = ({ timeline, until }: Part, base: BaseBackup): boolean =>
  base.timeline === timeline && (until === null || positionOf(base.stopSegment) <= until)

/** The segments that follow each other from the base backup's first on; the first that is missing; whether any come after it. */
function chainFrom({ segments }: Archive, way: readonly Part[], base: BaseBackup) {
  const named = new Map(segments.map((segment) => [segment.name, segment]))
  const last = Math.max(...segments.map(({ name }) => (way.some((part) => holds(part, name)) ? positionOf(name) : -1)))
  const whole: ArchivedSegment[] = []
  for (let position = positionOf(base.startSegment); ; position++) {
    // The segment in which a timeline was left is there twice; the newer one holds both.
    const found = way.findLast((part) => named.has(segmentName(part.timeline, position)) && reaches(part, position))
    const segment = found && named.get(segmentName(found.timeline, position))
    if (segment === undefined) {
      const on = way.find((part) => part.until === null || position <= part.until) ?? way[way.length - 1]
      return { whole, missing: segmentName(on?.timeline ?? 1, position), goesOn: last > position }
    }
    whole.push(segment)
  }
}

const reaches = ({ until }: Part, position: number): boolean => until === null || position <= until
const holds = (part: Part, name: string): boolean =>
  timelineOf(name) === part.timeline && reaches(part, positionOf(name))

function tooEarly(usable: readonly BaseBackup[], to: Date | null, timeline: number): RestoreError {
  const first = usable[0]
  if (first === undefined || to === null)
    return new RestoreError(`There is no base backup for timeline ${timeline} of the archive.`)
  return new RestoreError(`The first base backup ends at ${first.endedAt}: nothing before that can be restored.`)
}

const tooLate = (through: Date): RestoreError =>
  new RestoreError(
    `The archive ends at ${through.toISOString()}. Choose an instant until then, or leave out --to for everything there is.`,
  )

const gap = (missing: string, through: Date): RestoreError =>
  new RestoreError(
    `The segment ${missing} is missing in the archive, and later ones are there. Restore with --to an instant until ` +
      `${through.toISOString()}, or bring the segment back.`,
    { known: { code: 'segment-missing', segment: missing } },
  )
