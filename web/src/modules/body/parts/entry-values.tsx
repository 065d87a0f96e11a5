/** All that was noted of a weigh-in. */
import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { girths, type WeightEntry } from '@setpoint/contract/body'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Card, Facts, Label } from '../../../ui/card.tsx'
import { Quantity } from '../../../ui/figure.tsx'
import { periodCovering } from '../period.ts'
import { weightChart } from '../queries.ts'

export function EntryValues({ entry }: { entry: WeightEntry }) {
  const { body } = useTexts()
  const format = useFormat()
  const trend = useTrendOn(entry.day)
  const measured = girths.flatMap((girth) => {
    const length = entry.circumferences?.[girth]
    return length === undefined ? [] : [[body.girth[girth], format.length(length)] as const]
  })
  return (
    <Card aria-label={body.entry.values}>
      <div className="flex flex-wrap items-end gap-x-10 gap-y-4">
        <div>
          <Label>{body.weight}</Label>
          <p className="mt-1.5">
            <Quantity parts={format.weightParts(entry.weight)} size="hero" />
          </p>
        </div>
        {trend !== null && (
          <div>
            <Label>{body.entry.trendThen}</Label>
            <p className="mt-1.5 text-muted">
              <Quantity parts={format.weightParts(trend)} size="mid" />
            </p>
          </div>
        )}
      </div>
      <Composition entry={entry} />
      {measured.length > 0 && (
        <Part title={body.girths}>
          <Facts items={measured} />
        </Part>
      )}
      {entry.notes && (
        <Part title={body.note}>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{entry.notes}</p>
        </Part>
      )}
      <p className="mt-4 text-label text-muted">{body.entry.source[entry.source]}</p>
    </Card>
  )
}

function Composition({ entry }: { entry: WeightEntry }) {
  const { body } = useTexts()
  const format = useFormat()
  const { bodyFatPercentage, muscleMass, waterPercentage } = entry
  const facts: [string, string][] = []
  if (bodyFatPercentage !== null) facts.push([body.bodyFat, format.percent(bodyFatPercentage)])
  if (muscleMass !== null) facts.push([body.muscle, format.weight(muscleMass)])
  if (waterPercentage !== null) facts.push([body.water, format.percent(waterPercentage)])
  if (facts.length === 0) return null
  return (
    <div className="mt-5 border-t border-line pt-4 tabular-nums">
      <Facts items={facts} />
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-4 border-t border-line pt-4 tabular-nums">
      <p className="mb-2 text-label text-muted">{title}</p>
      {children}
    </div>
  )
}

/** kg, of the same chart that the tables take it from. */
function useTrendOn(day: string): number | null {
  const today = useFormat().today()
  const chart = useQuery(weightChart(periodCovering(day, today)))
  return chart.data?.trend.find((one) => one.day === day)?.weight ?? null
}
