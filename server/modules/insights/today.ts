/** The Today screen in one answer. */
import type { Today } from '@setpoint/contract/insights'
import { addDays, dayNumber, dayOf, mondayOf } from '@setpoint/science/calendar'
import { consistency } from '@setpoint/science/progress'
import type { Ctx } from '../../platform/context.ts'
import { weightSummary } from '../body/index.ts'

export async function readToday(ctx: Ctx): Promise<Today> {
  const { today, weight, weighInDays, totalEntries } = await weightSummary(ctx)
  return {
    day: today,
    weight,
    week: weekOf(today).map((day) => ({ day, weighedIn: weighInDays.has(day) })),
    currentStreak: consistency(weighInDays, today).currentStreak,
    totalEntries,
  }
}

/** Monday to Sunday. */
function weekOf(today: string): string[] {
  const monday = dayOf(mondayOf(dayNumber(today)))
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at))
}
