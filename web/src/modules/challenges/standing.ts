/** Where a challenge stands for who looks at it, in days of their own calendar. */
import type { Challenge } from '@setpoint/contract/challenges'
import { daysBetween } from '../../platform/format.ts'

/** Days to come, today among them; 1 is the last day. */
export const daysLeft = ({ endDay }: Pick<Challenge, 'endDay'>, today: string): number =>
  Math.max(0, daysBetween(today, endDay) + 1)

/** Days until it begins. */
export const startsIn = ({ startDay }: Pick<Challenge, 'startDay'>, today: string): number =>
  Math.max(0, daysBetween(today, startDay))

export const isOver = ({ state }: Pick<Challenge, 'state'>): boolean => state === 'finished' || state === 'cancelled'

/** One decimal, cut off and not rounded: what is shown as the target has reached it. */
export const cutToTenth = (value: number): number => Math.floor(value * 10 + 1e-6) / 10

/** Whether one can take part now, or could if nothing stood in the way. */
export const isJoining = ({ own, state, scope }: Pick<Challenge, 'own' | 'state' | 'scope'>): boolean =>
  own === null && scope !== 'personal' && (state === 'upcoming' || state === 'running')

/** What somebody may still change of it: everything, or only its words and a later end. */
export const isOpenToChange = (
  { startDay, participantCount, own }: Pick<Challenge, 'startDay' | 'participantCount' | 'own'>,
  today: string,
): boolean => startDay > today && participantCount <= (own === null ? 0 : 1)

/** Whether it can be deleted: one's own personal one, a cancelled one, or one in which nobody else is. */
export const isDeletable = ({
  mayManage,
  scope,
  state,
  participantCount,
  own,
}: Pick<Challenge, 'mayManage' | 'scope' | 'state' | 'participantCount' | 'own'>): boolean =>
  mayManage && (scope === 'personal' || state === 'cancelled' || participantCount <= (own === null ? 0 : 1))

/** What the menu of a challenge offers, in its order. The server decides; this only spares a person what would be refused. */
export type ChallengeChoice = 'showing' | 'edit' | 'leave' | 'cancel' | 'delete'

export function choicesOf(challenge: Challenge): ChallengeChoice[] {
  const { own, scope, mayManage } = challenge
  const isUnder = !isOver(challenge)
  const mayLeave = own !== null && isUnder && scope !== 'personal'
  return [
    ...(mayLeave ? (['showing'] as const) : []),
    ...(mayManage && isUnder ? (['edit'] as const) : []),
    ...(mayLeave ? (['leave'] as const) : []),
    ...(mayManage && isUnder && scope !== 'personal' ? (['cancel'] as const) : []),
    ...(isDeletable(challenge) ? (['delete'] as const) : []),
  ]
}
