/** A challenge as it is being written: what the form and its draft hold, what is wrong with it, and what is sent of it. */
import {
  furthestStart,
  longestChallenge,
  type Challenge,
  type ChallengeChange,
  type ChallengeInput,
  type ChallengeScope,
  type ChallengeType,
} from '@setpoint/contract/challenges'
import { addDays, daysBetween } from '../../platform/format.ts'
import { daysIn, mostIn } from './pace.ts'

export interface Opponent {
  id: string
  name: string
}

export interface ChallengeValues {
  name: string
  description: string
  type: ChallengeType
  scope: ChallengeScope
  teamId: string | null
  opponents: Opponent[]
  startDay: string | null
  endDay: string | null
  target: number | null
  rewardPoints: number | null
  photoVerified: boolean
}

const usualDays = 21

/** A challenge that most can keep: a week in a row, within three. */
export const newChallenge = (today: string, teamId: string | null): ChallengeValues => {
  const startDay = addDays(today, 1)
  return {
    name: '',
    description: '',
    type: 'consistency',
    scope: teamId === null ? 'personal' : 'team',
    teamId,
    opponents: [],
    startDay,
    endDay: addDays(startDay, usualDays - 1),
    target: suggestedTarget('consistency', usualDays),
    rewardPoints: 0,
    photoVerified: false,
  }
}

/** What is well within reach: half of what is safe, or a week. */
export function suggestedTarget(type: ChallengeType, days: number | null): number | null {
  if (days === null) return null
  if (type === 'consistency') return Math.min(7, days)
  const most = mostIn('percentage', days)
  return most < 1 ? null : Math.max(1, Math.floor(most / 2))
}

/** What an older visit left, as far as it can be used now; days that are over are moved up. */
export function valuesOfDraft(kept: unknown, fresh: ChallengeValues, today: string): ChallengeValues | null {
  if (typeof kept !== 'object' || kept === null) return null
  const draft = kept as Partial<ChallengeValues>
  const isWhole = Object.entries(fresh).every(
    ([name, value]) => name in draft && (value === null || isLike(draft[name as keyof ChallengeValues], value)),
  )
  if (!isWhole) return null
  const values = { ...fresh, ...draft }
  const days = daysIn(values)
  if (values.startDay === null || values.startDay >= today || days === null) return values
  return { ...values, startDay: fresh.startDay, endDay: addDays(fresh.startDay ?? today, days - 1) }
}

const isLike = (one: unknown, other: unknown): boolean =>
  one === null || (typeof one === typeof other && Array.isArray(one) === Array.isArray(other))

export const valuesOf = (challenge: Challenge): ChallengeValues => ({
  name: challenge.name,
  description: challenge.description ?? '',
  type: challenge.type,
  scope: challenge.scope,
  teamId: challenge.team?.teamId ?? challenge.teams.find(({ state }) => state === 'host')?.teamId ?? null,
  opponents: challenge.teams.filter(({ state }) => state !== 'host').map(({ teamId, name }) => ({ id: teamId, name })),
  startDay: challenge.startDay,
  endDay: challenge.endDay,
  target: challenge.target,
  rewardPoints: challenge.rewardPoints,
  photoVerified: challenge.photoVerified,
})

/** As it is sent: only what belongs to its scope. */
export const inputOf = ({ description, teamId, opponents, scope, rewardPoints, ...values }: ChallengeValues) => ({
  ...values,
  scope,
  rewardPoints: scope === 'personal' ? 0 : rewardPoints,
  ...(description.trim() !== '' && { description: description.trim() }),
  ...((scope === 'team' || scope === 'teams') && { teamId }),
  ...(scope === 'teams' && { opponents: opponents.map(({ id }) => id) }),
})

export type ChallengeProblem = 'start' | 'start-teams' | 'end' | 'too-short' | 'too-much' | 'team' | 'opponents'

/** What no single field can tell: days and target belong together. `isBegun`: its first day stands already. */
export function problemsOf(
  { type, scope, teamId, opponents, startDay, endDay, target }: ChallengeValues,
  today: string,
  isBegun = false,
): Partial<Record<keyof ChallengeValues, ChallengeProblem>> {
  const days = daysIn({ startDay, endDay })
  const ahead = startDay === null ? -1 : daysBetween(today, startDay)
  const soonest = scope === 'teams' ? 1 : 0
  const startsWrong = !isBegun && (ahead < soonest || ahead > furthestStart)
  const most = days === null ? null : mostIn(type, days)
  return {
    ...(startsWrong && { startDay: scope === 'teams' && ahead <= 0 ? 'start-teams' : 'start' }),
    ...((days === null || days > longestChallenge + 1 || (endDay ?? '') < today) && { endDay: 'end' }),
    ...(most !== null && most < 1 && { target: 'too-short' }),
    ...(most !== null && most >= 1 && target !== null && target > most && { target: 'too-much' }),
    ...((scope === 'team' || scope === 'teams') && teamId === null && { teamId: 'team' }),
    ...(scope === 'teams' && opponents.length === 0 && { opponents: 'opponents' }),
  }
}

/** Only what was changed is sent: two who edit different things do not undo each other. */
export function changeOf(before: Challenge, input: ChallengeInput): ChallengeChange {
  const description = input.description ?? null
  return {
    ...(input.name !== before.name && { name: input.name }),
    ...(description !== before.description && { description }),
    ...(input.startDay !== before.startDay && { startDay: input.startDay }),
    ...(input.endDay !== before.endDay && { endDay: input.endDay }),
    ...(input.target !== before.target && { target: input.target }),
    ...(input.rewardPoints !== before.rewardPoints && { rewardPoints: input.rewardPoints }),
    ...(input.photoVerified !== before.photoVerified && { photoVerified: input.photoVerified }),
  }
}
