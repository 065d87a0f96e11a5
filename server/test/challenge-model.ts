/**
 * What challenges come to, by a plain map: who takes part, how far they are, who is held, and how it ends. For the test that does
 * the same by the API. How a trend is made and what is unlikely is science's, and is asked there.
 */
import { reviewDays } from '@setpoint/contract/challenges'
import { daysBetween } from '@setpoint/science/calendar'
import { lossCourse, rowCourse, unlikelyLoss } from '@setpoint/science/challenges'
import { weightTrend } from '@setpoint/science/trend'
import { todayIn } from './challengers.ts'
import type { Person, World } from './world.ts'

export interface Part {
  readonly countsFrom: string
  showing: boolean
  left: boolean
  /** Set once it is over for them. */
  final: { value: number | null; reached: boolean } | null
  held: boolean
  decided: 'cleared' | 'disqualified' | null
  judgedTo: string | null
  /** The day on which something of theirs was written last: until then it is not looked at anew. */
  workedOutOn: string
}

export interface Kept {
  readonly id: string
  readonly host: number
  readonly scope: 'open' | 'team'
  readonly type: 'consistency' | 'percentage'
  readonly startDay: string
  endDay: string
  readonly target: number
  state: 'open' | 'finished' | 'cancelled'
  readonly parts: Map<number, Part>
}

export interface Model {
  readonly world: World
  /** The first owns the team, the second is its moderator, the third a member, the others are not in it. */
  readonly people: readonly Person[]
  readonly teamId: string
  readonly slots: Map<number, Kept>
  /** Of each person: day -> weight. */
  readonly weights: Map<number, Map<string, number>>
}

export const inTeam = (who: number) => who < 3
export const manages = (slot: Pick<Kept, 'scope' | 'host'>, who: number) =>
  slot.scope === 'open' ? slot.host === who : who < 2
export const takesPart = (slot: Kept, who: number) => slot.parts.get(who)?.left === false
export const isSeen = (slot: Kept, who: number) => slot.scope === 'open' || inTeam(who)
export const isOver = ({ world }: Model, slot: Kept): boolean => todayIn(world) > slot.endDay

/** Worked out from the weights as they are now, as anybody would with paper and pencil. */
export function outcomeOf({ world, weights }: Model, slot: Kept, who: number, part: Part) {
  const lastDay = todayIn(world) < slot.endDay ? todayIn(world) : slot.endDay
  const all = [...(weights.get(who) ?? [])].filter(([day]) => day <= lastDay).toSorted()
  const weighIns = all.map(([day, weight]) => ({ day, weight }))
  const trend = weightTrend(weighIns)?.days ?? []
  const days = new Set(weighIns.map(({ day }) => day))
  const consistent = slot.type === 'consistency'
  if (part.countsFrom > lastDay) return { value: null, reached: false, unlikely: false }
  const course = consistent
    ? rowCourse(days, part.countsFrom, lastDay)
    : lossCourse(trend, part.countsFrom, lastDay, 'percentage')
  const since = [...days].filter((day) => day >= (course[0]?.day ?? '9')).toSorted()
  const confirmed = since[consistent ? 0 : 2]
  const reached = course.some(({ day, value }) => confirmed !== undefined && day >= confirmed && value >= slot.target)
  const unlikely = !consistent && unlikelyLoss(weighIns, trend, part.countsFrom, part.judgedTo) !== null
  return { value: course.at(-1)?.value ?? null, reached, unlikely }
}

/** As it is shown: what was to begin later says nothing before something has been written since. */
export function shownOf(model: Model, slot: Kept, who: number, part: Part): { value: number | null; reached: boolean } {
  if (part.final !== null) return part.final
  return part.workedOutOn < part.countsFrom ? { value: null, reached: false } : outcomeOf(model, slot, who, part)
}

/** Something of theirs, of one person or of everybody who takes part in a challenge, is written today. */
export function workOut(model: Model, concerns: (slot: Kept, who: number) => boolean): void {
  for (const slot of model.slots.values())
    for (const [who, part] of slot.parts)
      if (slot.state === 'open' && !part.left && part.final === null && concerns(slot, who))
        part.workedOutOn = todayIn(model.world)
}

/** What follows a change of the weights, or a day. */
export function settle(model: Model): void {
  const today = todayIn(model.world)
  for (const slot of model.slots.values()) {
    if (slot.state !== 'open') continue
    for (const [who, part] of slot.parts) {
      if (part.left || part.final !== null) continue
      const { unlikely, ...outcome } = outcomeOf(model, slot, who, part)
      if (unlikely && part.decided !== 'disqualified') Object.assign(part, { held: true, decided: null })
      else if (!unlikely) part.held = false
      if (isOver(model, slot)) part.final = outcome
    }
    const waits = [...slot.parts.values()].some(({ left, held }) => !left && held)
    // From the closing on, which is in the morning after the last day.
    const waitedEnough = daysBetween(slot.endDay, today) > reviewDays
    if (isOver(model, slot) && (!waits || waitedEnough)) slot.state = 'finished'
  }
}

export const counts = (part: Part) => !part.left && !part.held && part.decided !== 'disqualified'

/** The leaderboard as it has to be. */
export function boardOf(model: Model, slot: Kept): [string, number][] {
  const rows = [...slot.parts].flatMap(([who, part]): [string, number][] => {
    const { value, reached } = shownOf(model, slot, who, part)
    if (!counts(part) || !part.showing || value === null) return []
    return [
      [
        model.people[who]?.username as string,
        reached ? slot.target : Math.min(Math.floor(value + 1e-9), slot.target - 1),
      ],
    ]
  })
  return rows.toSorted(([, one], [, other]) => other - one)
}
