/** The team together, for its owner and admins; from five on who show a figure, so that nobody is told from the others. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { TeamAnalytics } from '@setpoint/contract/team-leaderboard'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Card, CardTitle, Label } from '../../../ui/card.tsx'
import { Quantity } from '../../../ui/figure.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { analytics } from '../board-queries.ts'
import { lossParts } from './board-list.tsx'

export function AnalyticsCard({ teamId }: { teamId: string }) {
  const { analytics: texts } = useTexts().teams.board
  const read = useQuery(analytics(teamId))
  return (
    <Card>
      <CardTitle note={texts.note}>{texts.title}</CardTitle>
      {read.data ? (
        <Figures figures={read.data} />
      ) : read.isError ? (
        <ErrorState
          title={texts.failed}
          error={read.error}
          busy={read.isFetching}
          onRetry={() => void read.refetch()}
        />
      ) : (
        <Loading>
          <Skeleton lines={5} />
        </Loading>
      )}
    </Card>
  )
}

function Figures({ figures }: { figures: TeamAnalytics }) {
  const { board } = useTexts().teams
  const texts = board.analytics
  const format = useFormat()
  const { fewest, activity, averagePercentage, averageKilograms, mostActive, challenges } = figures
  const isSmall = [activity, averagePercentage, averageKilograms, mostActive, challenges].some(
    ({ value }) => value === null,
  )
  return (
    <div className="grid gap-4">
      <Figure label={`${texts.averagePercentage} (%)`} fewest={fewest} of={averagePercentage}>
        {(value) => (
          <Average parts={{ value: format.number(value, 1), unit: '%' }} members={averagePercentage.members} />
        )}
      </Figure>
      <Figure
        label={`${texts.averageKilograms} (${lossParts(0, format, 1).unit})`}
        fewest={fewest}
        of={averageKilograms}
      >
        {(value) => <Average parts={lossParts(value, format, 1)} members={averageKilograms.members} />}
      </Figure>
      <Figure label={texts.activity} fewest={fewest} of={activity}>
        {({ last7Days, last30Days }) => (
          <ul className="grid gap-1 text-note">
            <li>{`${texts.of(last7Days, activity.members)} ${texts.last7}`}</li>
            <li>{`${texts.of(last30Days, activity.members)} ${texts.last30}`}</li>
          </ul>
        )}
      </Figure>
      <Figure label={texts.mostActive} fewest={fewest} of={mostActive}>
        {(entries) => (
          <ol className="grid gap-1 text-note">
            {entries.map(({ userId, displayName, username, value }) => (
              <li key={userId} className="flex justify-between gap-3">
                <bdi className="min-w-0 [overflow-wrap:anywhere]">{displayName ?? username}</bdi>
                <span className="shrink-0 font-[550] tabular-nums">{board.days(value)}</span>
              </li>
            ))}
          </ol>
        )}
      </Figure>
      <Figure label={texts.challenges} fewest={fewest} of={challenges}>
        {({ participating }) => <p className="text-note">{texts.of(participating, challenges.members)}</p>}
      </Figure>
      {isSmall && <p className="text-label text-muted">{texts.why(fewest)}</p>}
    </div>
  )
}

function Average({ parts, members }: { parts: { value: string; unit: string }; members: number }) {
  const { analytics: texts } = useTexts().teams.board
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <Quantity size="title" parts={parts} />
      <span className="text-label text-muted">{texts.ofShowing(members)}</span>
    </p>
  )
}

interface FigureProps<Value> {
  label: string
  fewest: number
  of: { members: number; value: Value | null }
  children: (value: Value) => ReactNode
}

/** A figure, or why there is none. */
function Figure<Value>({ label, fewest, of: { members, value }, children }: FigureProps<Value>) {
  const { analytics: texts } = useTexts().teams.board
  return (
    <div className="grid gap-0.5">
      <Label>{label}</Label>
      {value === null ? <p className="text-note text-muted">{texts.tooFew(fewest, members)}</p> : children(value)}
    </div>
  )
}
