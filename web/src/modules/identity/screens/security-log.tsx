/** What happened to one's account, page by page, in the settings. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { Pagination } from '../../../ui/data-table.tsx'
import { EmptyState, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { SecurityEventTable } from '../parts/security-event-table.tsx'
import { securityLog } from '../queries.ts'

export function SecurityLog() {
  const { identity } = useTexts()
  const [page, setPage] = useState(1)
  const log = useQuery(securityLog(page))
  if (log.isError && !log.data) {
    return (
      <Card>
        <ErrorState
          title={identity.log.failed}
          error={log.error}
          busy={log.isFetching}
          onRetry={() => void log.refetch()}
        />
      </Card>
    )
  }
  if (!log.data) {
    return (
      <Card>
        <Loading>
          <Skeleton lines={10} />
        </Loading>
      </Card>
    )
  }
  const { items, pagination } = log.data
  return (
    <Card>
      <p className="mb-3 text-note text-muted">{identity.log.note}</p>
      {items.length === 0 ? (
        <EmptyState icon="shield" title={identity.log.emptyTitle}>
          {identity.log.empty}
        </EmptyState>
      ) : (
        <SecurityEventTable events={items} />
      )}
      <Pagination page={page} totalPages={pagination.totalPages} onPage={setPage} />
    </Card>
  )
}
