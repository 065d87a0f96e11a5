/**
 * Names of write-ahead log segments: timeline, log and segment, eight hex digits each (PostgreSQL: xlog_internal.h).
 * Segments have 16 MB, as initdb makes them.
 */

export const segmentBytes = 16 * 1024 * 1024
const segmentsPerLog = 0x1_0000_0000 / segmentBytes

export const isSegment = (name: string): boolean => /^[0-9A-F]{24}$/.test(name)
export const isHistory = (name: string): boolean => /^[0-9A-F]{8}\.history$/.test(name)

export const timelineOf = (name: string): number => Number.parseInt(name.slice(0, 8), 16)

/** How many segments lie before this one, on any timeline. */
export const positionOf = (name: string): number =>
  Number.parseInt(name.slice(8, 16), 16) * segmentsPerLog + Number.parseInt(name.slice(16, 24), 16)

export const segmentName = (timeline: number, position: number): string =>
  [timeline, Math.floor(position / segmentsPerLog), position % segmentsPerLog]
    .map((part) => part.toString(16).toUpperCase().padStart(8, '0'))
    .join('')

/** The position of the segment that holds this place of the log (`0/3000060`). */
export function positionOfLsn(lsn: string): number {
  const [log = '', offset = ''] = lsn.split('/')
  return Number.parseInt(log, 16) * segmentsPerLog + Math.floor(Number.parseInt(offset, 16) / segmentBytes)
}

/** Timelines that led to this one, oldest first, with where each was left. Lines: `<timeline> <lsn> <reason>`. */
export function readHistory(text: string): { timeline: number; leftAt: string }[] {
  return text
    .split('\n')
    .map((line) => /^\s*(\d+)\s+([0-9A-F]+\/[0-9A-F]+)/i.exec(line))
    .filter((match) => match !== null)
    .map((match) => ({ timeline: Number(match[1]), leftAt: match[2] ?? '' }))
}
