/** Today: the trend, where it leads, and this week. One request; offline it shows what was there last. */
import { lazy, Suspense } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'wouter'
import type { Today } from '@setpoint/contract/insights'
import { Sparkline } from '../../../platform/charts/sparkline.tsx'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button, ButtonLink, TextLink } from '../../../ui/button.tsx'
import { Card, Columns, Label, PageHeader } from '../../../ui/card.tsx'
import { Quantity } from '../../../ui/figure.tsx'
import { EmptyState, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { GoalLine, loadWeighInSheet, Reasons } from '../../body/index.ts'
import { WeekCard } from '../parts/week-card.tsx'
import { todayQuery } from '../queries.ts'

const WeighInSheet = lazy(() => loadWeighInSheet().then((module) => ({ default: module.WeighInSheet })))

export function TodayScreen() {
  const { insights } = useTexts()
  const format = useFormat()
  const today = useQuery(todayQuery())
  const [weighingIn, setWeighingIn] = useWeighingIn()
  return (
    <>
      <PageHeader title={insights.title} eyebrow={format.fullDay(today.data?.day ?? format.today())} />
      {today.data ? (
        <Overview today={today.data} onWeighIn={() => setWeighingIn(true)} />
      ) : today.isError ? (
        <ErrorState
          title={insights.failed}
          error={today.error}
          onRetry={() => void today.refetch()}
          busy={today.isFetching}
        />
      ) : (
        <TodaySkeleton />
      )}
      <Suspense>{weighingIn && <WeighInSheet open onOpenChange={setWeighingIn} />}</Suspense>
    </>
  )
}

/** Open by `?weigh-in`, where the (+) leads, so that going back closes it. */
function useWeighingIn(): [boolean, (open: boolean) => void] {
  const [parameters, setParameters] = useSearchParams()
  return [parameters.has('weigh-in'), (open) => setParameters(open ? { 'weigh-in': '' } : {}, { replace: !open })]
}

function Overview({ today, onWeighIn }: { today: Today; onWeighIn: () => void }) {
  const { insights, body } = useTexts()
  if (today.weight.latest === null) {
    return (
      <Card aria-label={insights.emptyTitle}>
        <EmptyState
          icon="body"
          title={insights.emptyTitle}
          action={
            <>
              <Button variant="primary" onClick={onWeighIn}>
                {body.weighIn}
              </Button>
              <ButtonLink href="/body/import">{insights.importInstead}</ButtonLink>
            </>
          }
        >
          {insights.emptyNote}
        </EmptyState>
      </Card>
    )
  }
  return (
    <Columns aside={<Aside today={today} />}>
      <WeightCard weight={today.weight} onWeighIn={onWeighIn} />
      <WeekCard week={today.week} day={today.day} streak={today.currentStreak} />
    </Columns>
  )
}

function WeightCard({ weight, onWeighIn }: { weight: Today['weight']; onWeighIn: () => void }) {
  const { insights, body } = useTexts()
  const format = useFormat()
  const shown = weight.trend?.weight ?? weight.latest?.weight ?? 0
  return (
    <Card aria-label={body.trendWeight}>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <Label>{body.trendWeight}</Label>
          <p className="mt-1.5">
            <Quantity parts={format.weightParts(shown)} size="hero" />
          </p>
        </div>
        <Button variant={weight.weighedInToday ? 'ghost' : 'primary'} onClick={onWeighIn}>
          {body.weighIn}
        </Button>
      </div>
      <div className="my-3 lg:my-5">
        <Sparkline
          points={weight.points}
          trend={weight.trendDays}
          forecast={weight.forecast}
          goal={weight.goal?.weight ?? null}
          label={`${insights.sparkline}. ${insights.trendNow(format.weight(shown))}`}
          className="h-30 md:h-44 lg:h-76"
        />
      </div>
      <p className="text-note text-muted [text-wrap:pretty]">
        {weight.weeklyRate && (
          <>
            <b className="font-[550] text-accent">{body.aWeek(format.change(weight.weeklyRate.value, 2))}</b>
            {' · '}
          </>
        )}
        {weight.goal ? <GoalLine goal={weight.goal} /> : <TextLink href="/settings/goal">{insights.setGoal}</TextLink>}
      </p>
    </Card>
  )
}

function Aside({ today }: { today: Today }) {
  const { insights, body } = useTexts()
  const format = useFormat()
  const { latest, reasons } = today.weight
  return (
    <>
      {latest && (
        <Card aria-label={insights.latest}>
          <Label>{insights.latest}</Label>
          <p className="mt-1">
            <Quantity parts={format.weightParts(latest.weight)} size="mid" />
          </p>
          <p className="mt-1 text-note text-muted">
            {format.relativeDay(latest.day)}, {format.time(latest.recordedAt)}
          </p>
          <p className="mt-2 text-note">
            <TextLink href="/body">{insights.showBody}</TextLink>
          </p>
        </Card>
      )}
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

function TodaySkeleton() {
  return (
    <Loading>
      <Columns
        aside={
          <>
            <Skeleton className="h-36 w-full rounded-card" />
            <Skeleton className="h-30 w-full rounded-card lg:h-36" />
          </>
        }
      >
        <Skeleton className="h-71 w-full rounded-card md:h-84 lg:h-119" />
        <Skeleton className="h-28 w-full rounded-card md:h-22" />
      </Columns>
    </Loading>
  )
}
