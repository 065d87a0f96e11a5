/** Which stretch of the course is shown, or is long enough. Pure. */
import { ChartPeriod } from '@setpoint/contract/body'
import { daysBetween } from '../../platform/format.ts'

export const periods = ChartPeriod.options
/** What is shown before anyone chose. */
export const usualPeriod: ChartPeriod = '90d'

const lengths = { '7d': 7, '30d': 30, '90d': 90, '1y': 365, all: Infinity } as const satisfies Record<
  ChartPeriod,
  number
>

/** The period an address names; a made-up one is the usual one. */
export const periodOf = (text: string | null): ChartPeriod => periods.find((period) => period === text) ?? usualPeriod

/** The shortest period up to today that holds a day, so that no more is asked for than is shown. */
export function periodCovering(day: string, today: string): ChartPeriod {
  const days = daysBetween(day, today) + 1
  return periods.find((period) => days <= lengths[period]) ?? 'all'
}

/** What of a period can be shared with others: a week says too little, and a whole life is nobody's business. */
export const sharedPeriod = (period: ChartPeriod): '30d' | '90d' | '1y' =>
  period === '7d' ? '30d' : period === 'all' ? '1y' : period
