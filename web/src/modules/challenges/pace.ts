/** How fast a target is over the days of a challenge, and what the days allow. The server decides; this tells in time. */
import { fastestKilograms, fastestLoss, longestChallenge, type ChallengeType } from '@setpoint/contract/challenges'
import { daysBetween } from '../../platform/format.ts'

const week = 7

export interface Span {
  startDay: string | null
  endDay: string | null
}

/** Days of a challenge, the first and the last among them; null while one of them is missing or they are the wrong way round. */
export function daysIn({ startDay, endDay }: Span): number | null {
  if (startDay === null || endDay === null) return null
  const days = daysBetween(startDay, endDay) + 1
  return Number.isFinite(days) && days >= 1 ? days : null
}

/** The largest target that so many days allow: 1 % a week, 2 kg a week, a day a day. */
export function mostIn(type: ChallengeType, days: number): number {
  if (type === 'consistency') return Math.min(days, longestChallenge)
  const perWeek = type === 'percentage' ? fastestLoss : fastestKilograms
  // A hair's breadth of rounding is not a step.
  return Math.floor((perWeek * days) / week + 1e-9)
}

/** Per cent or kg a week. */
export const perWeek = (target: number, days: number): number => (target * week) / days

/** kg that somebody has to weigh at least, so that a target in kg asks for no more than 1 % a week of them. */
export const lightestFor = (target: number, days: number): number =>
  Math.ceil((perWeek(target, days) / fastestLoss) * 100 - 1e-9)
