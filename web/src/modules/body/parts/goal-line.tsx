/** When the goal is reached, in a line: for Today and the goal card. */
import type { GoalForecast } from '@setpoint/contract/body'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'

export function GoalLine({ goal }: { goal: GoalForecast }) {
  const format = useFormat()
  const { goal: texts } = useTexts().body
  const weight = format.weight(goal.weight)
  if (goal.outlook === 'reached') return <span>{texts.reached}</span>
  if (goal.outlook === 'unsure') return <span>{texts.unsure}</span>
  if (goal.outlook === 'not-on-course' || goal.expectedDay === null) return <span>{texts.notOnCourse(weight)}</span>
  return (
    <span>
      <b className="font-[550] text-ink">{texts.around(weight, format.shortDay(goal.expectedDay))}</b>
      {goal.earliestDay && (
        <>
          {', '}
          {goal.latestDay
            ? texts.range(format.dayRange(goal.earliestDay, goal.latestDay))
            : texts.noSooner(format.shortDay(goal.earliestDay))}
        </>
      )}
    </span>
  )
}
