/** The small cards of figures beside the chart: change, BMI, consistency. */
import { useQuery } from '@tanstack/react-query'
import type { WeightStats } from '@setpoint/contract/body'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { TextLink } from '../../../ui/button.tsx'
import { Card, Facts, Label } from '../../../ui/card.tsx'
import { Progress, Quantity } from '../../../ui/figure.tsx'
import { me } from '../queries.ts'

export function ChangeCard({ stats }: { stats: WeightStats }) {
  const { change: texts } = useTexts().body
  const format = useFormat()
  const { change, firstDay, lastDay } = stats
  const since = new Intl.DateTimeFormat(format.locale, {
    month: 'long',
    timeZone: 'UTC',
    ...(firstDay?.slice(0, 4) !== format.today().slice(0, 4) && { year: 'numeric' }),
  })
  const rows: [string, number | null][] = [
    // An older trend says nothing about yesterday.
    [texts.day, lastDay === format.today() ? change.day : null],
    [texts.week, change.week],
    [texts.month, change.month],
    [firstDay ? texts.since(since.format(new Date(`${firstDay}T12:00:00Z`))) : '', change.total],
  ]
  const known = rows.flatMap(([label, value]) => (value === null ? [] : [[label, format.change(value)] as const]))
  return (
    <Card aria-label={texts.title}>
      <Label>{texts.title}</Label>
      <div className="mt-2 tabular-nums">
        {known.length > 0 ? <Facts items={known} /> : <p className="text-note text-muted">{texts.tooEarly}</p>}
      </div>
    </Card>
  )
}

export function BmiCard({ bmi }: { bmi: WeightStats['bmi'] }) {
  const { bmi: texts } = useTexts().body
  const format = useFormat()
  const profile = useQuery(me)
  if (bmi === null) {
    // With a height known there is none because it means something else for who is not grown up.
    if (profile.data?.height !== null) return null
    return (
      <Card aria-label={texts.title}>
        <Label>{texts.title}</Label>
        <p className="mt-1.5 text-note text-muted text-pretty">
          {texts.askHeight} <TextLink href="/settings/profile">{texts.setHeight}</TextLink>
        </p>
      </Card>
    )
  }
  return (
    <Card aria-label={texts.title}>
      <Label>{texts.title}</Label>
      <p className="mt-1 text-mid font-[560] tabular-nums">{format.number(bmi.value, 1)}</p>
      <p className="mt-1 text-note text-pretty">{texts.category[bmi.category]}</p>
      <p className="mt-1 text-label text-muted text-pretty">{texts.note}</p>
    </Card>
  )
}

export function ConsistencyCard({ consistency }: { consistency: WeightStats['consistency'] }) {
  const { consistency: texts } = useTexts().body
  const { last30Days, currentStreak, longestStreak } = consistency
  const done = Math.round(last30Days * 30)
  return (
    <Card aria-label={texts.title}>
      <Label>{texts.title}</Label>
      <p className="mt-1 mb-3">
        <Quantity parts={{ value: String(done), unit: '/ 30' }} size="mid" />
        <span className="sr-only">{texts.of(done)}</span>
      </p>
      <Progress value={last30Days} label={texts.title} valueText={texts.of(done)} />
      <p className="mt-3 text-note text-muted text-pretty">
        {currentStreak > 0 ? <b className="font-[550] text-accent">{texts.streak(currentStreak)}</b> : texts.noStreak}
        {longestStreak > currentStreak && <> · {texts.longest(longestStreak)}</>}
      </p>
    </Card>
  )
}
