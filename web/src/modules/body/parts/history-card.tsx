/** The last weigh-ins, and the ways to all of them and to the photos. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { WeightEntry } from '@setpoint/contract/body'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { EditLink } from './edit-link.tsx'
import { EntryTable } from './entry-table.tsx'

export function HistoryCard({ history }: { history: UseQueryResult<{ items: WeightEntry[] }> }) {
  const { history: texts } = useTexts().body
  return (
    <Card>
      <CardTitle
        action={
          <div className="flex gap-1">
            <EditLink href="/body/photos">{texts.photos}</EditLink>
            <EditLink href="/body/history">{texts.all}</EditLink>
          </div>
        }
      >
        {texts.title}
      </CardTitle>
      {history.data ? (
        <EntryTable caption={texts.caption} entries={history.data.items} />
      ) : history.isError ? (
        <ErrorState
          title={texts.failed}
          error={history.error}
          onRetry={() => void history.refetch()}
          busy={history.isFetching}
        />
      ) : (
        <TableSkeleton rows={lastOnes} />
      )}
    </Card>
  )
}

/** How many of the last weigh-ins the Body screen shows. */
export const lastOnes = 6

export function TableSkeleton({ rows }: { rows: number }) {
  return (
    <Loading>
      <div className="grid gap-3.5 py-2">
        {Array.from({ length: rows }, (_, row) => (
          <Skeleton key={row} className="h-7 w-full" />
        ))}
      </div>
    </Loading>
  )
}
