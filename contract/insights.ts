/** The Today screen, in one request (`/today`). */
import * as z from 'zod/mini'
import { Day, Instant } from './common.ts'
import { ChartPoint, GoalForecast, Reason, TrendDay } from './body.ts'

export const Today = z.object({
  day: Day,
  weight: z.object({
    latest: z.nullable(z.object({ weight: z.number(), recordedAt: Instant, day: Day })),
    weighedInToday: z.boolean(),
    trend: z.nullable(TrendDay),
    weeklyRate: z.nullable(z.object({ value: z.number(), low: z.number(), high: z.number() })),
    /** The last 60 days and 28 ahead, for the small chart. */
    points: z.array(ChartPoint),
    trendDays: z.array(TrendDay),
    forecast: z.array(TrendDay),
    goal: z.nullable(GoalForecast),
    reasons: z.array(Reason),
  }),
  /** Monday to Sunday of this week: was there a weigh-in. */
  week: z.array(z.object({ day: Day, weighedIn: z.boolean() })),
  currentStreak: z.int(),
  totalEntries: z.int(),
})
export type Today = z.infer<typeof Today>
