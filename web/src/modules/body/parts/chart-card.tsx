/** The course of the weight: the trend as a figure, the chart of the chosen period. */
import { lazy, Suspense } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { ChartPeriod, WeightChart as Chart } from '@setpoint/contract/body'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat, usePreferences } from '../../../platform/preferences.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, Label } from '../../../ui/card.tsx'
import { Segmented } from '../../../ui/choice.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Quantity } from '../../../ui/figure.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { periods, sharedPeriod } from '../period.ts'
import { weightChart } from '../queries.ts'

const WeightChart = lazy(() =>
  import('../../../platform/charts/weight-chart.tsx').then((module) => ({ default: module.WeightChart })),
)

interface ChartCardProps {
  period: ChartPeriod
  onPeriod: (period: ChartPeriod) => void
  /** kg, as the statistics have it: the same whatever the period. */
  trendWeight: number | null
}

export function ChartCard({ period, onPeriod, trendWeight }: ChartCardProps) {
  const { body } = useTexts()
  const format = useFormat()
  const chart = useQuery(weightChart(period))
  const rate = chart.data?.weeklyRate
  return (
    <Card aria-label={body.trendWeight}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div>
          <Label>{body.trendWeight}</Label>
          <p className="mt-1.5 flex flex-wrap items-baseline gap-x-4 gap-y-1">
            {trendWeight !== null && <Quantity parts={format.weightParts(trendWeight)} size="hero" />}
            {rate && <b className="text-note font-[550] text-accent">{body.aWeek(format.change(rate.value, 2))}</b>}
          </p>
          {trendWeight !== null && (
            <ButtonLink
              variant="quiet"
              icon="share"
              className="-ms-4.5"
              href={`/posts/new?card=trend&period=${sharedPeriod(period)}`}
              label={body.chart.shareSpoken}
            >
              {body.chart.share}
            </ButtonLink>
          )}
        </div>
        <div className="max-sm:w-full">
          <Segmented
            wide
            label={body.chart.period}
            value={period}
            onValue={onPeriod}
            options={periods.map((value) => ({
              value,
              label: body.chart.periods[value],
              spoken: body.chart.spoken[value],
            }))}
          />
        </div>
      </div>
      <div className="mt-4 min-h-93 sm:min-h-84">
        {chart.data ? (
          <Course chart={chart.data} stale={chart.isPlaceholderData} onAll={() => onPeriod('all')} />
        ) : chart.isError ? (
          <ErrorState
            title={body.chart.failed}
            error={chart.error}
            onRetry={() => void chart.refetch()}
            busy={chart.isFetching}
          />
        ) : (
          <ChartSkeleton />
        )}
      </div>
    </Card>
  )
}

function Course({ chart, stale, onAll }: { chart: Chart; stale: boolean; onAll: () => void }) {
  const { body } = useTexts()
  const { weightUnit } = usePreferences()
  if (chart.points.length === 0 && chart.trend.length === 0) {
    return (
      <div className="grid min-h-75 place-content-center justify-items-center gap-3 text-note text-muted">
        <p>{body.chart.nothingInPeriod}</p>
        {chart.period !== 'all' && <Button onClick={onAll}>{body.chart.showAll}</Button>}
      </div>
    )
  }
  return (
    <div className={classNames('transition-opacity', stale && 'opacity-60')}>
      <Suspense fallback={<ChartSkeleton />}>
        <WeightChart
          points={chart.points}
          trend={chart.trend}
          forecast={chart.forecast}
          goal={chart.goal?.weight ?? null}
          weightUnit={weightUnit}
        />
      </Suspense>
    </div>
  )
}

function ChartSkeleton() {
  return (
    <Loading>
      <Skeleton className="h-75 w-full" />
      <Skeleton className="mt-3 h-4 w-64 max-w-full" />
    </Loading>
  )
}
