/** Where a person stands by their own calendar, for modules that compare people. Who may see what of it is theirs to decide. */
import type { WeightTrend } from '@setpoint/science/trend'
import type { Platform } from '../../platform/context.ts'
import { timeZoneOf } from '../profile/index.ts'
import { dayIn } from './entry.ts'
import { seriesOf } from './series.ts'

export interface Standing {
  /** Null without weigh-ins. */
  readonly trend: WeightTrend | null
  readonly weighInDays: ReadonlySet<string>
  readonly today: string
  readonly timeZone: string
}

export async function standingOf(platform: Platform, userId: string): Promise<Standing> {
  const [series, timeZone] = [await seriesOf(platform, userId), await timeZoneOf(platform, userId)]
  return {
    trend: series.trend(),
    weighInDays: series.remember('days', () => new Set(series.weighIns.map(({ day }) => day))),
    today: dayIn(timeZone, platform.clock.now()),
    timeZone,
  }
}

/** The person's own calendar day. */
export const todayOf = async (platform: Platform, userId: string, now = platform.clock.now()): Promise<string> =>
  dayIn(await timeZoneOf(platform, userId), now)
