/** What a person has achieved, and what of it others see (`/achievements`, `/users/:userId/achievements`). */
import * as z from 'zod/mini'
import { Day, Instant, Uuid } from './common.ts'

/** Losses are named by their step in pounds; who thinks in kilograms has 2.5, 5, 10 and 25 kg for them. */
export const AchievementKind = z.enum([
  'first-weigh-in',
  'streak-7',
  'streak-30',
  'lost-5-lb',
  'lost-10-lb',
  'lost-25-lb',
  'lost-50-lb',
  'goal-reached',
  'first-challenge',
  'ten-posts',
  'helped-ten',
])
export type AchievementKind = z.infer<typeof AchievementKind>

/** Consistency earns as much as a result: both take about as long. */
export const achievementPoints: Readonly<Record<AchievementKind, number>> = {
  'first-weigh-in': 10,
  'streak-7': 20,
  'streak-30': 60,
  'lost-5-lb': 20,
  'lost-10-lb': 40,
  'lost-25-lb': 60,
  'lost-50-lb': 100,
  'goal-reached': 100,
  'first-challenge': 30,
  'ten-posts': 20,
  'helped-ten': 60,
}

export const Achievement = z.object({
  kind: AchievementKind,
  points: z.int(),
  /** Null while it is not earned. */
  awardedAt: z.nullable(Instant),
  /** Others see it where they see the profile. */
  shown: z.boolean(),
  /** How much of the way is done, 0 to 1. */
  progress: z.number(),
})
export type Achievement = z.infer<typeof Achievement>

/** All there are, earned or not; `points` of those that are. */
export const Achievements = z.object({ points: z.int(), items: z.array(Achievement) })
export type Achievements = z.infer<typeof Achievements>

export const AchievementParams = z.strictObject({ kind: AchievementKind })
export type AchievementParams = z.infer<typeof AchievementParams>

export const AchievementChange = z.strictObject({ shown: z.boolean() })
export type AchievementChange = z.infer<typeof AchievementChange>

export const ShownAchievement = z.object({ kind: AchievementKind, points: z.int(), awardedOn: Day })
export type ShownAchievement = z.infer<typeof ShownAchievement>

/** What somebody shows, the latest first; `points` of those. */
export const ShownAchievements = z.object({ points: z.int(), items: z.array(ShownAchievement) })
export type ShownAchievements = z.infer<typeof ShownAchievements>

export const AchieverParams = z.strictObject({ userId: Uuid })
export type AchieverParams = z.infer<typeof AchieverParams>
