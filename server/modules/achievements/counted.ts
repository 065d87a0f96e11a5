/** Achievements for having done something so often. What is counted belongs to other modules: app.ts hands over how. */
import type { AchievementKind } from '@setpoint/contract/achievements'
import type { WeightAchievement } from '@setpoint/science/achievements'
import type { EventName, Events } from '../../events.ts'
import type { Platform } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { listen, type AnyListener } from '../../platform/jobs/definition.ts'
import { award } from './award.ts'
import { awardedAt } from './store.ts'

export type CountedKind = Exclude<AchievementKind, WeightAchievement>

export interface Counted<Name extends EventName = EventName> {
  readonly kind: CountedKind
  readonly goal: number
  /** So far, up to the goal. */
  count(platform: Platform, userId: string): Promise<number>
  /** After what it is counted again, and whose it is then. */
  readonly after: Name
  readonly earner: (payload: Events[Name]) => string
}

/** Gives one its event's payload type. */
export const countedBy = <Name extends EventName>(counted: Counted<Name>): Counted => counted as unknown as Counted

/** How far a person is with one, 0 to 1. */
export const progressIn = async (counted: Counted, platform: Platform, userId: string): Promise<number> =>
  Math.min(1, (await counted.count(platform, userId)) / counted.goal)

/** Awards it once it is earned; what is taken back afterwards takes nothing away. */
export async function awardCounted(platform: Platform, counted: Counted, userId: string): Promise<void> {
  if ((await awardedAt(platform, userId, counted.kind)) !== null) return
  if ((await progressIn(counted, platform, userId)) < 1) return
  await transaction(platform, (tx) => award(tx, userId, counted.kind))
}

export const countedListener = (counted: Counted): AnyListener =>
  listen(counted.after, `achievements.count-${counted.kind}`, (platform, payload) =>
    awardCounted(platform, counted, counted.earner(payload)),
  ) as AnyListener
