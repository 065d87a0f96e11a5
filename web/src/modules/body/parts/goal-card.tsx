/** The goal: how far the way is, when it ends on the present course, and whether the day wished for can be had. */
import type { GoalForecast } from '@setpoint/contract/body'
import { useTexts, type Catalogue } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card, Label } from '../../../ui/card.tsx'
import { Progress, Quantity } from '../../../ui/figure.tsx'
import { EditLink } from './edit-link.tsx'
import { Emphasis } from './emphasis.tsx'

export function GoalCard({ goal }: { goal: GoalForecast | null }) {
  const { goal: texts } = useTexts().body
  const format = useFormat()
  if (goal === null) {
    return (
      <Card aria-label={texts.title}>
        <Label>{texts.title}</Label>
        <p className="mt-1.5 mb-3 text-note text-muted text-pretty">{texts.none}</p>
        <ButtonLink href="/settings/goal" wide>
          {texts.set}
        </ButtonLink>
      </Card>
    )
  }
  const share = format.percent(goal.progress * 100, 0)
  return (
    <Card aria-label={texts.title}>
      <div className="flex items-center justify-between gap-3">
        <Label>{texts.title}</Label>
        <EditLink href="/settings/goal" label={texts.editSpoken}>
          {texts.edit}
        </EditLink>
      </div>
      <p className="mt-1 mb-3.5">
        <Quantity parts={format.weightParts(goal.weight)} size="mid" />
      </p>
      <Progress value={goal.progress} label={texts.progress} valueText={texts.done(share)} />
      <div className="mt-3 grid gap-2 text-note text-muted text-pretty">
        <Arrival goal={goal} />
        <TargetDay goal={goal} />
      </div>
    </Card>
  )
}

function Arrival({ goal }: { goal: GoalForecast }) {
  const { goal: texts } = useTexts().body
  const format = useFormat()
  if (goal.outlook === 'reached') return <p className="font-[550] text-accent">{texts.reached}</p>
  if (goal.outlook === 'unsure') return <p>{texts.unsure}</p>
  const { earliestDay, expectedDay, latestDay } = goal
  if (goal.outlook === 'not-on-course' || expectedDay === null)
    return <p>{texts.notOnCourse(format.weight(goal.weight))}</p>
  return (
    <p>
      <Emphasis parts={texts.arrives(format.day(expectedDay))} />
      {earliestDay !== null && (
        <>
          <br />
          <Emphasis parts={spread(earliestDay, latestDay, texts, (day) => unbroken(format.shortDay(day)))} />
        </>
      )}
    </p>
  )
}

/** Between which days 8 in 10 courses arrive; the later one is not known when it lies more than two years ahead. */
function spread(
  earliest: string,
  latest: string | null,
  texts: Catalogue['body']['goal'],
  shown: (day: string) => string,
): readonly string[] {
  if (latest === null) return texts.after(shown(earliest))
  return earliest === latest ? texts.oneDay(shown(earliest)) : texts.between(shown(earliest), shown(latest))
}

/** '6 Jan' stays on one line. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0')

function TargetDay({ goal }: { goal: GoalForecast }) {
  const { goal: texts } = useTexts().body
  const format = useFormat()
  const { targetDay, neededWeeklyRate, neededRateIsSafe, outlook } = goal
  if (targetDay === null || outlook === 'reached') return null
  if (neededWeeklyRate === null) {
    return targetDay <= format.today() ? <p>{texts.dayPassed(format.day(targetDay))}</p> : null
  }
  return (
    <p className="border-t border-line pt-2">
      <Emphasis parts={texts.needed(format.change(neededWeeklyRate, 2), format.day(targetDay))} />{' '}
      {neededRateIsSafe ? texts.safe : <span className="text-effort">{texts.tooFast}</span>}
    </p>
  )
}
