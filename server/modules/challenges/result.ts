/** How far somebody is: from their weigh-ins, the rules of the challenge, and what was there at an instant. Pure. */
import type { HoldReason } from '@setpoint/contract/challenge-participants'
import { writtenWithinDays } from '@setpoint/contract/challenges'
import { stepsDone, unlikelyLoss, type CourseDay } from '@setpoint/science/challenges'
import { weightTrend } from '@setpoint/science/trend'
import type { WrittenWeighIn } from '../body/index.ts'
import { earlierOf, laterOf } from './calendar.ts'
import type { Challenge } from './store.ts'
import type { Participant } from './participant-store.ts'
import { types } from './types/registry.ts'

export interface Rules {
  readonly challenge: Pick<Challenge, 'type' | 'scope' | 'endDay' | 'target' | 'photoVerified'>
  readonly participant: Pick<Participant, 'joinedAt' | 'countsFrom' | 'closesAt' | 'judgedTo'>
  /** The person's own calendar day. */
  readonly today: string
}

export interface Outcome {
  readonly course: readonly CourseDay[]
  /** Null before there is enough to say. */
  readonly value: number | null
  readonly reachedOn: string | null
  readonly unlikely: { readonly reason: HoldReason; readonly day: string } | null
}

const late = writtenWithinDays * 86_400_000

/** Why a weigh-in does not count; null where it does. */
export function uncounted(
  entry: WrittenWeighIn,
  { challenge, participant: { joinedAt, closesAt } }: Rules,
): 'late' | 'without-photo' | null {
  if (entry.createdAt > closesAt || entry.updatedAt > closesAt) return 'late'
  // What was there before somebody joined is as it is, whenever it was brought in.
  if (entry.createdAt > joinedAt && isLate(entry.createdAt, entry)) return 'late'
  if (!challenge.photoVerified) return null
  const { photoAt } = entry
  if (photoAt === null || photoAt > closesAt || isLate(photoAt, entry)) return 'without-photo'
  return null
}

const isLate = (at: Date, { recordedAt }: WrittenWeighIn): boolean => at.getTime() - recordedAt.getTime() > late

/** @param from the first day that counts, where that is not the participant's: others see nothing from before it */
export function outcomeOf(entries: readonly WrittenWeighIn[], rules: Rules, from?: string): Outcome {
  const { challenge, participant, today } = rules
  const type = types[challenge.type]
  const countsFrom = laterOf(participant.countsFrom, from ?? participant.countsFrom)
  const lastDay = earlierOf(challenge.endDay, today)
  const weighIns = entries.filter((entry) => entry.day <= lastDay && uncounted(entry, rules) === null)
  const course = countsFrom > lastDay ? [] : type.course({ weighIns, countsFrom, lastDay })
  return {
    course,
    value: course.at(-1)?.value ?? null,
    reachedOn: reachedOn(course, weighIns, challenge.target, type.daysThatConfirm),
    unlikely: type.tells === null || challenge.scope === 'personal' ? null : unlikelyIn(weighIns, participant),
  }
}

function reachedOn(
  course: readonly CourseDay[],
  weighIns: readonly WrittenWeighIn[],
  target: number,
  daysThatConfirm: number,
): string | null {
  const first = course[0]?.day
  if (first === undefined) return null
  const days = [...new Set(weighIns.map(({ day }) => day))].filter((day) => day >= first).toSorted()
  const confirmedOn = days[daysThatConfirm - 1]
  if (confirmedOn === undefined) return null
  return course.find(({ day, value }) => day >= confirmedOn && value >= target - 1e-9)?.day ?? null
}

function unlikelyIn(
  weighIns: readonly WrittenWeighIn[],
  { countsFrom, judgedTo }: Pick<Participant, 'countsFrom' | 'judgedTo'>,
): Outcome['unlikely'] {
  const trend = weightTrend(weighIns)
  return trend === null ? null : unlikelyLoss(weighIns, trend.days, countsFrom, judgedTo)
}

/** What others see of it, in whole steps; whoever has reached the target stays there. */
export function figureOf({ value, reachedOn: on }: Outcome, shown: number | null, target: number): number | null {
  if (value === null) return null
  return on === null ? stepsDone(Math.min(value, target - 1e-6), shown, target) : target
}
