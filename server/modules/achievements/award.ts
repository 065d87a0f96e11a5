/** Awarding what has been earned: once and for good, whatever is replayed. */
import type { AchievementKind } from '@setpoint/contract/achievements'
import { weightAchievements, type WeightAchievement } from '@setpoint/science/achievements'
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { dayIn, seriesOf } from '../body/index.ts'
import { notify } from '../notifications/index.ts'
import { bodyFactsOf } from '../profile/index.ts'
import { updateShownPoints } from './points.ts'
import { shownAtFirst } from './policy.ts'
import { insertAchievement, listAwarded } from './store.ts'

/** How far a person is with each, 0 to 1. */
export async function progressOf(platform: Platform, userId: string): Promise<Record<WeightAchievement, number>> {
  const [facts, series] = await Promise.all([bodyFactsOf(platform, userId), seriesOf(platform, userId)])
  return weightAchievements({
    weighIns: series.weighIns,
    trend: series.trend()?.days ?? [],
    today: dayIn(facts.timeZone, platform.clock.now()),
    goalWeight: facts.goalWeight,
    unit: facts.weightUnit === 'kg' ? 'kg' : 'lb',
  })
}

const weightKinds = (progress: Record<WeightAchievement, number>) => Object.keys(progress) as WeightAchievement[]

/** Awards what is earned and was not before. Emits achievement.awarded for each. */
export async function awardEarned(platform: Platform, userId: string): Promise<void> {
  const [progress, before] = await Promise.all([progressOf(platform, userId), listAwarded(platform, userId)])
  const had = new Set(before.map(({ kind }) => kind))
  const earned = weightKinds(progress).filter((kind) => progress[kind] >= 1 && !had.has(kind))
  if (earned.length === 0) return
  await transaction(platform, async (tx) => {
    for (const kind of earned) await award(tx, userId, kind)
  })
}

/** Awards one, unless it was awarded before: then nothing is told of it either. */
export async function award(tx: Tx<Platform>, userId: string, kind: AchievementKind): Promise<void> {
  const id = await insertAchievement(tx, userId, { kind, shown: shownAtFirst(kind), awardedAt: tx.clock.now() })
  if (id === null) return
  await updateShownPoints(tx, userId)
  await tx.emit('achievement.awarded', { userId, kind })
  await notify(tx, userId, { kind: 'achievement', subjects: { achievementId: id }, key: id })
}
