/** Weigh-ins, their trend and forecast, circumferences and progress photos (`/weight-entries`, `/photos`). */
import * as z from 'zod/mini'
import { Circumference, Day, historyQuery, Instant, Kilograms, Percentage, Text, Uuid } from './common.ts'

/** The girths a person may note, in cm. */
export const girths = ['neck', 'chest', 'waist', 'hips', 'upperArm', 'thigh', 'calf'] as const
export const Girth = z.enum(girths)
export type Girth = z.infer<typeof Girth>

const CircumferencesInput = z.strictObject({
  neck: z.optional(Circumference),
  chest: z.optional(Circumference),
  waist: z.optional(Circumference),
  hips: z.optional(Circumference),
  upperArm: z.optional(Circumference),
  thigh: z.optional(Circumference),
  calf: z.optional(Circumference),
})
export const Circumferences = z.partial(z.object(CircumferencesInput.shape))
export type Circumferences = z.infer<typeof Circumferences>

export const EntrySource = z.enum(['manual', 'import', 'api'])
export type EntrySource = z.infer<typeof EntrySource>

export const photoLimit = 3

/** `recordedAt` defaults to now and may lie in the past. An `id` chosen by an offline client makes a retry the same entry. */
export const WeightEntryInput = z.strictObject({
  id: z.optional(Uuid),
  weight: Kilograms,
  recordedAt: z.optional(Instant),
  notes: z.optional(Text(1000)),
  bodyFatPercentage: z.optional(Percentage),
  muscleMass: z.optional(Kilograms),
  waterPercentage: z.optional(Percentage),
  circumferences: z.optional(CircumferencesInput),
})
export type WeightEntryInput = z.infer<typeof WeightEntryInput>

/** Only what is named is changed; null empties a field. */
export const WeightEntryChange = z.strictObject({
  weight: z.optional(Kilograms),
  recordedAt: z.optional(Instant),
  notes: z.optional(z.nullable(Text(1000))),
  bodyFatPercentage: z.optional(z.nullable(Percentage)),
  muscleMass: z.optional(z.nullable(Kilograms)),
  waterPercentage: z.optional(z.nullable(Percentage)),
  circumferences: z.optional(z.nullable(CircumferencesInput)),
})
export type WeightEntryChange = z.infer<typeof WeightEntryChange>

/** Signed, short-lived addresses (relative to the server) of a re-encoded picture. */
export const Photo = z.object({
  id: Uuid,
  entryId: Uuid,
  day: Day,
  url: z.string(),
  thumbnailUrl: z.string(),
  width: z.int(),
  height: z.int(),
  createdAt: Instant,
})
export type Photo = z.infer<typeof Photo>

export const WeightEntry = z.object({
  id: Uuid,
  weight: z.number(),
  recordedAt: Instant,
  /** The person's own calendar day when it was recorded. */
  day: Day,
  notes: z.nullable(z.string()),
  bodyFatPercentage: z.nullable(z.number()),
  muscleMass: z.nullable(z.number()),
  waterPercentage: z.nullable(z.number()),
  circumferences: z.nullable(Circumferences),
  source: EntrySource,
  photoCount: z.int(),
  /** Counts changes; the ETag is this number in quotes. */
  revision: z.int(),
  createdAt: Instant,
  updatedAt: Instant,
})
export type WeightEntry = z.infer<typeof WeightEntry>

export const EntryParams = z.strictObject({ entryId: Uuid })
export type EntryParams = z.infer<typeof EntryParams>
export const PhotoParams = z.strictObject({ photoId: Uuid })
export type PhotoParams = z.infer<typeof PhotoParams>
export const EntryPhotos = z.array(Photo)
/** All of one's photos by the time of their weigh-ins, for before and after. */
export const PhotoHistory = z.strictObject({
  page: historyQuery.page,
  limit: historyQuery.limit,
  order: historyQuery.order,
})
export type PhotoHistory = z.infer<typeof PhotoHistory>
/** The query of a signed address, taken as it was given; `expires` in Unix seconds. */
export const PhotoFileQuery = z.strictObject({
  size: z.enum(['full', 'thumbnail']),
  expires: z.string().check(z.regex(/^\d{1,12}$/, 'Must be Unix seconds')),
  signature: z.string().check(z.maxLength(200)),
})
export type PhotoFileQuery = z.infer<typeof PhotoFileQuery>

/** Sorting by weight opens every entry of the range; by `recordedAt` only the page's. */
export const WeightHistory = z.strictObject({
  ...historyQuery,
  sortBy: z._default(z.enum(['recordedAt', 'weight']), 'recordedAt'),
})
export type WeightHistory = z.infer<typeof WeightHistory>

/** Which weigh-ins go into the CSV: all of them without bounds. */
export const WeightExport = z.strictObject({ from: historyQuery.from, to: historyQuery.to })
export type WeightExport = z.infer<typeof WeightExport>

export const ChartPeriod = z.enum(['7d', '30d', '90d', '1y', 'all'])
export type ChartPeriod = z.infer<typeof ChartPeriod>
export const ChartQuery = z.strictObject({ period: z._default(ChartPeriod, '30d') })
export type ChartQuery = z.infer<typeof ChartQuery>

/** One weigh-in on the chart. */
export const ChartPoint = z.object({ entryId: Uuid, day: Day, recordedAt: Instant, weight: z.number() })
export type ChartPoint = z.infer<typeof ChartPoint>
/** The estimate of one day in kg, with its 80 % interval. */
export const TrendDay = z.object({ day: Day, weight: z.number(), low: z.number(), high: z.number() })
export type TrendDay = z.infer<typeof TrendDay>

/** A reason a model gives; the app's catalogue turns it into a sentence. Weights in kg, rates in kg a week. */
export const Reason = z.object({ code: z.string(), values: z.record(z.string(), z.union([z.number(), z.string()])) })
export type Reason = z.infer<typeof Reason>

/**
 * When the goal is reached on the present course. `reached`: the trend is already there. `expected`: P10/P50/P90 of the
 * arrival day. `not-on-course`: more than half of the courses miss within two years. `unsure`: too little data.
 */
export const GoalForecast = z.object({
  weight: z.number(),
  targetDay: z.nullable(Day),
  /** Trend weight when the goal's course began, and how much of the way is done, 0 to 1. */
  startWeight: z.number(),
  progress: z.number(),
  outlook: z.enum(['reached', 'expected', 'not-on-course', 'unsure']),
  earliestDay: z.nullable(Day),
  expectedDay: z.nullable(Day),
  latestDay: z.nullable(Day),
  /** kg a week that would be needed for the target day, and whether it stays at or under 1 % of the weight a week. */
  neededWeeklyRate: z.nullable(z.number()),
  neededRateIsSafe: z.nullable(z.boolean()),
})
export type GoalForecast = z.infer<typeof GoalForecast>

export const WeightChart = z.object({
  period: ChartPeriod,
  from: z.nullable(Day),
  to: Day,
  points: z.array(ChartPoint),
  trend: z.array(TrendDay),
  forecast: z.array(TrendDay),
  goal: z.nullable(GoalForecast),
  /** kg a week at the end of the trend, with its 80 % interval. */
  weeklyRate: z.nullable(z.object({ value: z.number(), low: z.number(), high: z.number() })),
  reasons: z.array(Reason),
  model: z.string(),
})
export type WeightChart = z.infer<typeof WeightChart>

const Change = z.nullable(z.number())
const WeekChange = z.object({ from: Day, to: Day, change: z.number() })

/** Changes are of the trend, not of single weigh-ins, in kg; null while there is too little data. */
export const WeightStats = z.object({
  totalEntries: z.int(),
  firstDay: z.nullable(Day),
  lastDay: z.nullable(Day),
  startingWeight: z.nullable(z.number()),
  currentWeight: z.nullable(z.number()),
  trendWeight: z.nullable(z.number()),
  minWeight: z.nullable(z.number()),
  maxWeight: z.nullable(z.number()),
  averageWeight: z.nullable(z.number()),
  change: z.object({ day: Change, week: Change, month: Change, total: Change }),
  averageWeeklyChange: Change,
  bestWeek: z.nullable(WeekChange),
  worstWeek: z.nullable(WeekChange),
  /** Days with a weigh-in: of the last 30, as a share, and in an unbroken row up to today or yesterday. */
  consistency: z.object({ last30Days: z.number(), currentStreak: z.int(), longestStreak: z.int() }),
  bmi: z.nullable(
    z.object({
      value: z.number(),
      category: z.enum(['underweight', 'normal', 'overweight', 'obesity-1', 'obesity-2', 'obesity-3']),
    }),
  ),
  goal: z.nullable(GoalForecast),
})
export type WeightStats = z.infer<typeof WeightStats>
