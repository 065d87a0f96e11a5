/** The Today screen in one answer. */
import type { Today } from '@setpoint/contract/insights'
import { addDays, dayNumber, dayOf, mondayOf } from '@setpoint/science/calendar'
import type { Ctx } from '../../platform/context.ts'
import { weightSummary } from '../body/index.ts'

export async function readToday(ctx: Ctx): Promise<Today> {
  const { today, weight, weighInDays, totalEntries } = await weightSummary(ctx)
  return {
    day: today,
    weight,
    week: weekOf(today).map((day) => ({ day, weighedIn: weighInDays.has(day) })),
    currentStreak: streakUntil(today, weighInDays),
    totalEntries,
  }
}

/** Monday to Sunday. */
function weekOf(today: string): string[] {
  const monday = dayOf(mondayOf(dayNumber(today)))
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at))
}

/** Days in a row with a weigh-in. Today counts when it has one, and does not break the row while it has none yet. */
export function streakUntil(today: string, weighInDays: ReadonlySet<string>): number {
  let day = weighInDays.has(today) ? today : addDays(today, -1)
  let streak = 0
  for (; weighInDays.has(day); day = addDays(day, -1)) streak++
  return streak
}
