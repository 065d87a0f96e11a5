/** What one has got out of challenges so far. */
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { TextLink } from '../../../ui/button.tsx'
import { Card, CardTitle, Facts } from '../../../ui/card.tsx'
import { Quantity } from '../../../ui/figure.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { challengeTotals } from '../queries.ts'

export function TotalsCard() {
  const { totals } = useTexts().challenges
  const read = useQuery(challengeTotals)
  return (
    <Card>
      <CardTitle>{totals.title}</CardTitle>
      {read.data ? (
        <Totals {...read.data} />
      ) : read.isError ? (
        <ErrorState
          title={totals.failed}
          error={read.error}
          busy={read.isFetching}
          onRetry={() => void read.refetch()}
        />
      ) : (
        <Loading>
          <Skeleton className="mb-4 h-9 w-24" />
          <Skeleton lines={3} />
        </Loading>
      )}
    </Card>
  )
}

function Totals({
  points,
  completed,
  won,
  running,
}: {
  points: number
  completed: number
  won: number
  running: number
}) {
  const { totals } = useTexts().challenges
  const format = useFormat()
  return (
    <div className="grid gap-4">
      <p>
        <Quantity parts={{ value: format.number(points), unit: totals.pointUnit(points) }} />
      </p>
      <Facts
        items={[
          [totals.running, format.number(running)],
          [totals.completed, format.number(completed)],
          [totals.won, format.number(won)],
        ]}
      />
      {points === 0 && <p className="text-label text-muted">{totals.none}</p>}
      <p className="text-note">
        <TextLink href="/achievements">{totals.shelf}</TextLink>
      </p>
    </div>
  )
}
