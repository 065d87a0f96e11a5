/**
 * Which figure of a weight a person's teams may see. Per cent and kg of the same loss give the weight away, one divided by
 * the other, and who watches remembers: so it is one kind for all teams of a person, and after a change the new one counts
 * from a day on that comes after everything that the other has told. Pure.
 */
import { figureChangeDays, type WeightFigure } from '@setpoint/contract/team-leaderboard'
import { addDays } from '@setpoint/science/calendar'

export interface WeightChoice {
  readonly kind: WeightFigure
  /** The first day that the figure tells of; null: that of the first weigh-in. */
  readonly countsFrom: string | null
  /** What it was before; until `countsFrom` nothing has been told by the new kind, and one can go back. */
  readonly formerKind: WeightFigure | null
  readonly formerCountsFrom: string | null
}

/** @param today the person's own calendar day */
export function choose(before: WeightChoice | null, kind: WeightFigure, today: string): WeightChoice {
  if (before === null) return { kind, countsFrom: null, formerKind: null, formerCountsFrom: null }
  if (before.kind === kind) return before
  if (isWaiting(before, today))
    return { kind, countsFrom: before.formerCountsFrom, formerKind: null, formerCountsFrom: null }
  return {
    kind,
    countsFrom: addDays(today, figureChangeDays),
    formerKind: before.kind,
    formerCountsFrom: before.countsFrom,
  }
}

const isWaiting = ({ countsFrom, formerKind }: WeightChoice, today: string): boolean =>
  formerKind !== null && countsFrom !== null && today < countsFrom
