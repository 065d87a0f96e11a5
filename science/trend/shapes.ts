/** What a trend is made of, as the rest of the app sees it. */
import type { Estimate } from './average.ts'
import type { Belief } from './kalman.ts'
import type { Reason } from './reasons.ts'

/** The estimate of one day with its 80 % interval, in the weigh-ins' unit (kg in this app). */
export type TrendDay = { readonly day: string; readonly weight: number; readonly low: number; readonly high: number }

/** What a forecast starts from: plain figures that can be stored. */
export type TrendState = {
  readonly firstDay: string
  readonly lastDay: string
  readonly weighInDays: number
  /** The median weight; beliefs are in % above it. */
  readonly unit: number
  readonly filters: readonly { readonly belief: Readonly<Belief>; readonly scale: number; readonly share: number }[]
}

export type WeightTrend = {
  /** Every calendar day from the first weigh-in to the last. */
  readonly days: readonly TrendDay[]
  /** Change a week at the end of the trend; null before a week and four weigh-in days have passed. */
  readonly weeklyRate: Estimate | null
  readonly reasons: readonly Reason[]
  readonly state: TrendState
}
