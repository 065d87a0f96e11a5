/** What of one's own is not shown to others, why, and asking for another look; and what one has reported. */
import { lazy, Suspense, useState } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { OwnDecision } from '@setpoint/contract/decisions'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle, PageHeader, Stack } from '../../../ui/card.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { Banner, EmptyState, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { ListSkeleton } from '../reports/parts/case-list.tsx'
import { addressOf, Texts } from '../reports/parts/content-card.tsx'
import { useMoment } from '../reports/parts/moment.ts'
import { MoreButton } from '../reports/parts/more-button.tsx'
import { useSanctionText } from '../reports/parts/sanction-line.tsx'
import { ownDecisions, ownReports } from '../reports/queries.ts'

const AppealDialog = lazy(() =>
  import('../reports/parts/appeal-dialog.tsx').then((part) => ({ default: part.AppealDialog })),
)

export function OwnDecisionsScreen() {
  const { mine } = useTexts().reports
  return (
    <>
      <PageHeader title={mine.title} note={mine.note} />
      <Stack>
        <Decisions />
        <Reports />
      </Stack>
    </>
  )
}

function Decisions() {
  const { mine } = useTexts().reports
  const list = useInfiniteQuery(ownDecisions)
  if (!list.data)
    return list.isError ? (
      <Card>
        <ErrorState title={mine.failed} error={list.error} busy={list.isFetching} onRetry={() => void list.refetch()} />
      </Card>
    ) : (
      <ListSkeleton />
    )
  const decisions = list.data.pages.flatMap(({ items }) => items)
  if (decisions.length === 0)
    return (
      <Card>
        <EmptyState icon="check" title={mine.emptyTitle}>
          {mine.empty}
        </EmptyState>
      </Card>
    )
  return (
    <>
      {decisions.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} />
      ))}
      <MoreButton list={list} />
    </>
  )
}

const tones = { held: 'effort', hidden: 'effort', restored: 'accent' } as const

function DecisionCard({ decision }: { decision: OwnDecision }) {
  const { reports, report } = useTexts()
  const { mine } = reports
  const moment = useMoment()
  const sanctionText = useSanctionText()
  const address = addressOf(decision.place)
  const { sanction, appeal } = decision
  return (
    <Card>
      <CardTitle
        note={moment(decision.at)}
        action={<Badge tone={tones[decision.state]}>{mine.states[decision.state]}</Badge>}
      >
        {reports.kinds[decision.kind]}
      </CardTitle>
      <div className="grid gap-3">
        <div className="rounded-control bg-raise p-3 text-muted">
          <Texts texts={decision.texts} />
        </div>
        {decision.state === 'held' && <p>{mine.heldWhy}</p>}
        {decision.reason !== null && <Said label={mine.why} text={decision.reason} />}
        {decision.warned && <p className="font-[550]">{mine.warned}</p>}
        {sanction !== null && <p className="font-[550] text-effort">{sanctionText(sanction)}</p>}
        {decision.offersHelp && <Banner icon="info">{report.help}</Banner>}
        {appeal !== null && (
          <>
            <Said label={mine.youSaid} text={appeal.text} />
            {appeal.answer === null ? (
              <p className="text-note text-muted">{reports.appeal.states.open}</p>
            ) : (
              <Said label={`${mine.answer}: ${reports.appeal.states[appeal.state]}`} text={appeal.answer} />
            )}
          </>
        )}
        <Appealing decision={decision} />
        {address !== null && (
          <p>
            <Link href={address} className="inline-flex min-h-11 items-center font-[550] text-accent hover:underline">
              {reports.file.open}
            </Link>
          </p>
        )}
      </div>
    </Card>
  )
}

function Appealing({ decision: { id, appealUntil } }: { decision: OwnDecision }) {
  const { mine } = useTexts().reports
  const format = useFormat()
  const online = useOnline()
  const [isAsking, setAsking] = useState(false)
  if (appealUntil === null) return null
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button disabled={!online} onClick={() => setAsking(true)}>
        {mine.appeal}
      </Button>
      <p className="text-note text-muted">{mine.appealUntil(format.day(format.dayOf(appealUntil)))}</p>
      {isAsking && (
        <Suspense fallback={null}>
          <AppealDialog decisionId={id} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </div>
  )
}

const Said = ({ label, text }: { label: string; text: string }) => (
  <div>
    <p className="text-label text-muted">{label}</p>
    <p dir="auto" className="max-w-[64ch] [overflow-wrap:anywhere] whitespace-pre-line">
      {text}
    </p>
  </div>
)

function Reports() {
  const { reports, report } = useTexts()
  const { mine } = reports
  const moment = useMoment()
  const list = useInfiniteQuery(ownReports)
  const own = list.data?.pages.flatMap(({ items }) => items)
  return (
    <Card>
      <CardTitle>{mine.reports}</CardTitle>
      {own === undefined ? (
        list.isError ? (
          <p className="text-note text-warn">{mine.failed}</p>
        ) : (
          <Loading>
            <Skeleton lines={3} />
          </Loading>
        )
      ) : own.length === 0 ? (
        <p className="text-note text-muted">{mine.reportsEmpty}</p>
      ) : (
        <ul className="-my-2 divide-y divide-line">
          {own.map(({ id, kind, reason, note, at, outcome }) => (
            <li key={id} className="grid gap-0.5 py-3 [overflow-wrap:anywhere]">
              <p className="font-[550]">{`${reports.kinds[kind]}: ${report.reasons[reason]}`}</p>
              {note !== null && <p className="text-note">{note}</p>}
              <p className="flex flex-wrap gap-x-3 text-label text-muted">
                <span>{moment(at)}</span>
                <span>{mine.outcomes[outcome]}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </Card>
  )
}
