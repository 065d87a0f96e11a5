import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BaseBackup } from './base-backup.ts'
import { isDrillDue, isDue, lastTime, nextTime } from './due.ts'
import { planPruning } from './prune-plan.ts'
import { planRestore, type Archive } from './restore-plan.ts'
import { positionOf, positionOfLsn, readHistory, segmentName, timelineOf } from './wal-name.ts'

const at = (clock: string): Date => new Date(`2026-11-25T${clock}:00Z`)
const segment = (position: number, timeline = 1): string => segmentName(timeline, position)

function base(clock: string, from: number, to: number, timeline = 1): BaseBackup {
  return {
    name: clock,
    startedAt: at(clock).toISOString(),
    endedAt: new Date(at(clock).getTime() + 30_000).toISOString(),
    timeline,
    startSegment: segment(from, timeline),
    stopSegment: segment(to, timeline),
    stopLsn: '0/0',
    postgres: '18.4',
    data: { sha256: '', compressedBytes: 1, bytes: 1, files: 1 },
  }
}

/** Segments `from` to `to`, finished a minute after each other from `clock` on. */
const log = (from: number, to: number, clock: string, timeline = 1) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    name: segment(from + index, timeline),
    finishedAt: new Date(at(clock).getTime() + index * 60_000),
  }))

describe('names of segments', () => {
  test('there and back again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 0xffffffff }),
        fc.integer({ min: 0, max: 0xffff_ffff }),
        (timeline, position) => {
          const name = segmentName(timeline, position)
          expect([name.length, timelineOf(name), positionOf(name)]).toEqual([24, timeline, position])
        },
      ),
    )
    expect(segmentName(1, 255)).toBe('0000000100000000000000FF')
    expect(segmentName(1, 256)).toBe('000000010000000100000000')
    expect(positionOfLsn('1/FF000028')).toBe(511)
    expect(readHistory('1\t0/3000060\tbefore 2026-11-25\n\n2\t1/FF000028\tno recovery target\n')).toEqual([
      { timeline: 1, leftAt: '0/3000060' },
      { timeline: 2, leftAt: '1/FF000028' },
    ])
  })
})

describe('pruning', () => {
  const bases = [base('01:00', 2, 2), base('02:00', 5, 6), base('03:00', 9, 9)]
  const wal = [...log(1, 12, '00:00').map(({ name }) => name), '00000002.history', `${segment(2)}.00000028.backup`]

  test('keeps the newest base backups and the log from the oldest of them on', () => {
    const plan = planPruning({ bases, wal, keep: 2 })
    expect(plan.bases).toEqual(['01:00'])
    expect(plan.wal).toEqual([...log(1, 4, '00:00').map(({ name }) => name), `${segment(2)}.00000028.backup`])
    expect(plan.filesGoneBefore).toEqual(at('02:00'))
  })

  test('keeps everything that is needed as long as there are not more than are kept, and where there is none', () => {
    expect(planPruning({ bases, wal, keep: 3 })).toMatchObject({ bases: [], wal: [segment(1)] })
    expect(planPruning({ bases: [], wal, keep: 1 })).toEqual({ bases: [], wal: [], filesGoneBefore: null })
  })

  test('whatever there is: what is kept can still be restored, and nothing else stays', () => {
    const starts = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 12 })
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 9 }), (positions, keep) => {
        const sorted = positions.toSorted((a, b) => a - b)
        const made = sorted.map((position, index) =>
          base(`0${Math.floor(index / 6)}:${10 + (index % 6)}`, position, position),
        )
        const names = log(0, 220, '00:00').map(({ name }) => name)
        const plan = planPruning({
          bases: fc.sample(fc.shuffledSubarray(made, { minLength: made.length }), 1)[0] ?? [],
          wal: names,
          keep,
        })
        const oldestKept = sorted.slice(-keep)[0]
        expect(plan.bases.length).toBe(Math.max(0, made.length - keep))
        expect(plan.wal).toEqual(oldestKept === undefined ? [] : names.filter((name) => positionOf(name) < oldestKept))
      }),
    )
  })
})

describe('when a backup is due', () => {
  const local = (day: number, hours: number, minutes = 0): Date => new Date(2026, 10, day, hours, minutes)
  const never = { lastStarted: null, lastFailed: null, gapSince: null }

  test('after its time, once; a missed one is made up for', () => {
    const after = (lastStarted: Date) => ({ ...never, lastStarted })
    expect(isDue('03:00', never, local(25, 1))).toBe(true)
    expect(isDue('03:00', after(local(24, 3, 1)), local(25, 2, 59))).toBe(false)
    expect(isDue('03:00', after(local(24, 3, 1)), local(25, 3))).toBe(true)
    expect(isDue('03:00', after(local(25, 3, 1)), local(25, 23))).toBe(false)
    expect(isDue('03:00', after(local(22, 3, 1)), local(25, 1))).toBe(true)
    expect(isDue('03:00,15:30', after(local(25, 3, 1)), local(25, 15, 30))).toBe(true)
  })

  test('one that failed is tried again after an hour, one that the log has a gap behind at once', () => {
    const failed = { lastStarted: local(24, 3), lastFailed: local(25, 3), gapSince: null }
    expect(isDue('03:00', failed, local(25, 3, 59))).toBe(false)
    expect(isDue('03:00', failed, local(25, 4))).toBe(true)
    expect(isDue('03:00', { ...never, lastStarted: local(25, 3), gapSince: local(25, 5) }, local(25, 6))).toBe(true)
  })

  test('the last and the next time are found across midnight', () => {
    expect(lastTime('03:00,15:30', local(25, 1))).toEqual(local(24, 15, 30))
    expect(nextTime('03:00,15:30', local(25, 16))).toEqual(local(26, 3))
    expect(nextTime('15:30,03:00', local(25, 4))).toEqual(local(25, 15, 30))
    expect([lastTime('off', local(25, 1)), nextTime('off', local(25, 1))]).toEqual([null, null])
  })

  test('a drill is due once a week', () => {
    expect(isDrillDue(null, local(25, 1))).toBe(true)
    expect(isDrillDue(local(19, 1), local(25, 1))).toBe(false)
    expect(isDrillDue(local(18, 1), local(25, 1))).toBe(true)
  })
})

describe('what a restore starts from', () => {
  const archive: Archive = {
    bases: [base('01:00', 2, 2), base('02:00', 5, 6)],
    segments: [...log(2, 4, '01:01'), ...log(5, 9, '02:01')],
    histories: new Map(),
  }
  const without = (position: number): Archive => ({
    ...archive,
    segments: archive.segments.filter(({ name }) => positionOf(name) !== position),
  })

  test('the newest base backup that was finished by then', () => {
    expect(planRestore(archive, null, null)).toMatchObject({ base: { name: '02:00' }, covered: at('02:05') })
    expect(planRestore(archive, at('02:03'), null).base.name).toBe('02:00')
    expect(planRestore(archive, at('02:00'), null).base.name).toBe('01:00')
  })

  test.each<[string, Archive, Date | null, RegExp]>([
    ['nothing there', { ...archive, bases: [] }, null, /no base backup.*BACKUP_FOLDER/],
    ['before the first', archive, at('00:30'), /first base backup ends at 2026-11-25T01:00:30/],
    ['after the end', archive, at('02:06'), /archive ends at 2026-11-25T02:05:00.000Z/],
    ['a gap', without(8), null, /000000010000000000000008 is missing.*--to an instant until 2026-11-25T02:03/],
    ['behind a gap', without(8), at('02:04'), /000000010000000000000008 is missing/],
    ['a base backup without its log', without(6), null, /base backup 02:00 is not complete: 000000010000000000000006/],
    ['an unknown timeline', archive, null, /no timeline 7/],
  ])('%s is refused, in words that say what can be', (name, given, to, words) => {
    expect(() => planRestore(given, to, name === 'an unknown timeline' ? 7 : null)).toThrow(words)
  })

  test('up to a gap it can be', () => {
    expect(planRestore(without(8), at('02:02'), null).base.name).toBe('02:00')
  })

  test('after a restore the newest timeline counts, and the one that was left can be named', () => {
    const restored: Archive = {
      bases: archive.bases,
      segments: [...archive.segments, ...log(7, 8, '05:00', 2)],
      histories: new Map([[2, [{ timeline: 1, leftAt: '0/7000060' }]]]),
    }
    expect(planRestore(restored, null, null)).toMatchObject({ timeline: 2, covered: at('05:01') })
    expect(planRestore(restored, null, 1)).toMatchObject({ timeline: 1, covered: at('02:05') })
    // A base backup of a stretch that was left behind is on no way to the newest timeline.
    const left = { ...restored, bases: [...archive.bases, base('02:04', 9, 9)] }
    expect(planRestore(left, null, null).base.name).toBe('02:00')
    expect(planRestore(left, null, 1).base.name).toBe('02:04')
  })
})
