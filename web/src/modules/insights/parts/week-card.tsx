/** Monday to Sunday: filled where there was a weigh-in. A missed day is only empty, never red. */
import type { Today } from '@setpoint/contract/insights'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { TextLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'

interface WeekCardProps {
  week: Today['week']
  /** Today's calendar day. */
  day: string
  streak: number
}

export function WeekCard({ week, day, streak }: WeekCardProps) {
  const { insights } = useTexts()
  const format = useFormat()
  const count = week.filter(({ weighedIn }) => weighedIn).length
  return (
    <Card aria-label={insights.week} className="grid gap-3 md:grid-cols-[auto_1fr] md:items-center md:gap-8 lg:gap-10">
      <ol className="flex justify-between md:gap-4.5">
        {week.map((each) => (
          <li
            key={each.day}
            className={classNames(
              'grid justify-items-center gap-1.5 text-tiny',
              each.day === day ? 'font-semibold text-ink' : 'text-muted',
            )}
          >
            <span
              aria-hidden="true"
              className={classNames(
                'size-7.5 rounded-full border-[1.5px]',
                each.weighedIn
                  ? 'border-accent bg-accent'
                  : each.day === day
                    ? 'border-2 border-effort'
                    : 'border-line',
              )}
            />
            <span aria-hidden="true">{format.weekdayLetter(each.day)}</span>
            <VisuallyHidden>
              {format.weekday(each.day)}: {each.weighedIn ? insights.weighedIn : insights.notWeighedIn}
            </VisuallyHidden>
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-x-3 text-note text-muted md:justify-end">
        <span>{insights.weekShare(count)}</span>
        {streak > 1 ? (
          <b className="font-[550] text-accent">{insights.streak(streak)}</b>
        ) : (
          <span>{insights.noStreak}</span>
        )}
        <TextLink href="/achievements">{insights.achievements}</TextLink>
      </p>
    </Card>
  )
}
