/** Body: the course, the last weigh-ins, the goal and what the figures say. */
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'wouter'
import type { ChartPeriod, WeightEntry, WeightStats } from '@setpoint/contract/body'
import { useTexts, type Catalogue } from '../../../platform/i18n/texts.ts'
import { useFormat, usePreferences } from '../../../platform/preferences.ts'
import { localFromInstant } from '../../../platform/zoned-time.ts'
import { addDays, type Format } from '../../../platform/format.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, Columns, Label, PageHeader } from '../../../ui/card.tsx'
import { EmptyState, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { ChartCard } from '../parts/chart-card.tsx'
import { BmiCard, ChangeCard, ConsistencyCard } from '../parts/figure-cards.tsx'
import { GoalCard } from '../parts/goal-card.tsx'
import { HistoryCard, lastOnes } from '../parts/history-card.tsx'
import { Reasons } from '../parts/reasons.tsx'
import { useWeighingIn } from '../parts/use-weighing-in.tsx'
import { periodOf, usualPeriod } from '../period.ts'
import { weightChart, weightHistory, weightStats } from '../queries.ts'

export function BodyScreen() {
  const { body } = useTexts()
  const { weighIn, sheet } = useWeighingIn()
  const stats = useQuery(weightStats())
  const history = useQuery(weightHistory({ page: 1, limit: lastOnes }))
  const isEmpty = stats.data?.totalEntries === 0 && !history.data?.items.length
  return (
    <>
      <PageHeader
        title={body.title}
        note={<HeadNote stats={stats.data} latest={history.data?.items[0]} />}
        actions={
          <>
            <ButtonLink href="/body/import">{body.import}</ButtonLink>
            <Button variant="primary" onClick={weighIn}>
              {body.weighIn}
            </Button>
          </>
        }
      />
      {isEmpty ? (
        <Card aria-label={body.empty.title}>
          <NothingYet onWeighIn={weighIn} />
        </Card>
      ) : stats.data ? (
        <Overview stats={stats.data} history={history} />
      ) : stats.isError ? (
        <ErrorState
          title={body.failed}
          error={stats.error}
          onRetry={() => void stats.refetch()}
          busy={stats.isFetching}
        />
      ) : (
        <BodySkeleton />
      )}
      {sheet}
    </>
  )
}

interface OverviewProps {
  stats: WeightStats
  history: Parameters<typeof HistoryCard>[0]['history']
}

function Overview({ stats, history }: OverviewProps) {
  const [period, setPeriod] = usePeriod()
  return (
    <Columns aside={<Aside stats={stats} period={period} />}>
      <ChartCard period={period} onPeriod={setPeriod} trendWeight={stats.trendWeight} />
      <HistoryCard history={history} />
    </Columns>
  )
}

/** Kept in the address as `?period=`. */
function usePeriod(): [ChartPeriod, (period: ChartPeriod) => void] {
  const [parameters, setParameters] = useSearchParams()
  const set = (period: ChartPeriod) =>
    setParameters(
      (now) => {
        const next = new URLSearchParams(now)
        if (period === usualPeriod) next.delete('period')
        else next.set('period', period)
        return next
      },
      { replace: true },
    )
  return [periodOf(parameters.get('period')), set]
}

function Aside({ stats, period }: { stats: WeightStats; period: ChartPeriod }) {
  const { body } = useTexts()
  const reasons = useQuery(weightChart(period)).data?.reasons ?? []
  return (
    <>
      <GoalCard goal={stats.goal} />
      <ChangeCard stats={stats} />
      <ConsistencyCard consistency={stats.consistency} />
      <BmiCard bmi={stats.bmi} />
      {reasons.length > 0 && (
        <Card aria-label={body.reasons.title}>
          <Label>{body.reasons.title}</Label>
          <div className="mt-1.5">
            <Reasons reasons={reasons} />
          </div>
        </Card>
      )}
    </>
  )
}

function HeadNote({ stats, latest }: { stats: WeightStats | undefined; latest: WeightEntry | undefined }) {
  const { body } = useTexts()
  const format = useFormat()
  const { timeZone } = usePreferences()
  if (stats && !stats.firstDay) return null
  if (!stats?.firstDay || !latest) return <HeadNoteToCome />
  const when = latestLine(latest, localFromInstant(latest.recordedAt, timeZone), body.latest, format)
  return body.headNote(stats.totalEntries, format.day(stats.firstDay), when)
}

/** As long as the real one will be, so that what is beneath stays where it is. */
function HeadNoteToCome() {
  const { body } = useTexts()
  const format = useFormat()
  const since = format.day(addDays(format.today(), -500))
  return (
    <span aria-hidden="true" className="invisible">
      {body.headNote(500, since, body.latest.morning(format.weight(80)))}
    </span>
  )
}

function latestLine(
  { weight, day }: WeightEntry,
  local: string,
  texts: Catalogue['body']['latest'],
  format: Format,
): string {
  const shown = format.weight(weight)
  const today = format.today()
  if (day === today) {
    const hour = Number(local.slice(11, 13))
    return (hour < 12 ? texts.morning : hour >= 18 ? texts.evening : texts.today)(shown)
  }
  const isYesterday = addDays(day, 1) === today
  return isYesterday ? texts.yesterday(shown) : texts.earlier(shown, format.day(day))
}

function NothingYet({ onWeighIn }: { onWeighIn: () => void }) {
  const { body } = useTexts()
  return (
    <EmptyState
      icon="body"
      title={body.empty.title}
      action={
        <>
          <Button variant="primary" onClick={onWeighIn}>
            {body.weighIn}
          </Button>
          <ButtonLink href="/body/import">{body.empty.importInstead}</ButtonLink>
        </>
      }
    >
      {body.empty.note}
    </EmptyState>
  )
}

function BodySkeleton() {
  return (
    <Loading>
      <Columns
        aside={
          <>
            <Skeleton className="h-48 w-full rounded-card" />
            <Skeleton className="h-44 w-full rounded-card" />
            <Skeleton className="h-37 w-full rounded-card" />
          </>
        }
      >
        <Skeleton className="h-133 w-full rounded-card sm:h-115" />
        <Skeleton className="h-150 w-full rounded-card md:h-91" />
      </Columns>
    </Loading>
  )
}
