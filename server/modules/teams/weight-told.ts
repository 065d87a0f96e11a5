/**
 * For modules that show a loss to others: kg beside per cent of the same loss, remembered or still to come, would tell the
 * weight (figure-choice.ts).
 */
import type { WeightFigure } from '@setpoint/contract/team-leaderboard'
import type { Platform, Tx } from '../../platform/context.ts'
import { todayOf } from '../body/index.ts'
import { choose } from './figure-choice.ts'
import { findWeightChoice, listShowings, lockFiguresOf, saveWeightChoice } from './store-figures.ts'

/** Whether somebody's teams see per cent of their loss, or have seen it. */
export async function tellsPercentages(platform: Platform, userId: string): Promise<boolean> {
  const choice = await findWeightChoice(platform, userId)
  return choice?.kind === 'percentage' || choice?.formerKind === 'percentage'
}

/** Makes kg the one kind that is told of somebody, teams included; false where that was per cent before. */
export async function tellKilograms(tx: Tx<Platform>, userId: string): Promise<boolean> {
  await lockFiguresOf(tx, userId)
  if (await tellsPercentages(tx, userId)) return false
  const before = await findWeightChoice(tx, userId)
  if (before === null) await saveWeightChoice(tx, userId, choose(null, 'kilograms', await todayOf(tx, userId)))
  return true
}

/**
 * Makes one kind the one that others are told of somebody, teams included; after a change it counts from thirty days on
 * (`weightFigureOf`). False, and nothing is changed, where the other kind is told: in a team, or where the caller knows of it.
 */
export async function tellWeightIn(
  tx: Tx<Platform>,
  userId: string,
  kind: WeightFigure,
  otherIsToldByCaller: boolean,
): Promise<boolean> {
  await lockFiguresOf(tx, userId)
  if (!(await canTellWeightIn(tx, userId, kind, otherIsToldByCaller))) return false
  const before = await findWeightChoice(tx, userId)
  const chosen = choose(before, kind, await todayOf(tx, userId))
  if (chosen !== before) await saveWeightChoice(tx, userId, chosen)
  return true
}

/** Whether `tellWeightIn` would do so now. */
export async function canTellWeightIn(
  platform: Platform,
  userId: string,
  kind: WeightFigure,
  otherIsToldByCaller: boolean,
): Promise<boolean> {
  const before = await findWeightChoice(platform, userId)
  if (before === null || before.kind === kind) return true
  if (otherIsToldByCaller) return false
  return (await listShowings(platform, userId)).every(({ weight }) => weight === null)
}

/** The one kind that is told of somebody, and the first day that it may tell of (null: any); null where either could be. */
export async function toldFigure(
  platform: Platform,
  userId: string,
): Promise<{ kind: WeightFigure; countsFrom: string | null } | null> {
  const choice = await findWeightChoice(platform, userId)
  return choice && { kind: choice.kind, countsFrom: choice.countsFrom }
}

/** Makes it the one kind that is told of somebody where none was; false where it is the other. */
export async function tellFigure(tx: Tx<Platform>, userId: string, kind: WeightFigure): Promise<boolean> {
  await lockFiguresOf(tx, userId)
  const before = await toldFigure(tx, userId)
  if (before === null) await saveWeightChoice(tx, userId, choose(null, kind, await todayOf(tx, userId)))
  return before === null || before.kind === kind
}
