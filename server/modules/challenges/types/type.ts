/** What a type of challenge has to know. Pure; days are the person's own, weights in kg. */
import type { WeightFigure } from '@setpoint/contract/team-leaderboard'
import type { CourseDay } from '@setpoint/science/challenges'

/** What of somebody counts in a challenge. */
export interface Counted {
  /** In the order of time; those from before the first day that counts among them. */
  readonly weighIns: readonly { readonly day: string; readonly weight: number }[]
  readonly countsFrom: string
  /** The challenge's last day, or today where that is earlier. */
  readonly lastDay: string
}

export interface TypeOfChallenge {
  /** Which figure of a weight it tells; null for none. One that does is not for everybody: see obstacle.ts. */
  readonly tells: WeightFigure | null
  /** The highest target that so many days allow; 0 where they are too few for any. */
  readonly mostWithin: (days: number) => number
  /** How far somebody was on each day; empty before there is enough to say. */
  readonly course: (counted: Counted) => CourseDay[]
  /** Days with a weigh-in within the challenge before the target counts as reached: a slip of the finger is one. */
  readonly daysThatConfirm: number
  /** kg that this much of it asks of somebody of this weight; null where it asks for none. */
  readonly kilogramsOf: ((value: number, weight: number) => number) | null
}
