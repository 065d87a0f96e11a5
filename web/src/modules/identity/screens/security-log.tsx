/** What happened to one's account, page by page, in the settings. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SecurityEvent } from '@setpoint/contract/identity'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Card } from '../../../ui/card.tsx'
import { DataTable, Pagination, type Column } from '../../../ui/data-table.tsx'
import { EmptyState, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { securityLog } from '../queries.ts'

export function SecurityLog() {
  const { identity } = useTexts()
  const [page, setPage] = useState(1)
  const log = useQuery(securityLog(page))
  const columns = useColumns()
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
        <DataTable caption={identity.log.caption} columns={columns} rows={items} rowKey={(event) => event.id} />
      )}
      <Pagination page={page} totalPages={pagination.totalPages} onPage={setPage} />
    </Card>
  )
}

/** What happened, and where it was not the person: who did it, and why. */
function What({ event: { kind, provider, doneBy, reason } }: { event: SecurityEvent }) {
  const { log } = useTexts().identity
  return (
    <>
      {log.kinds[kind]}
      {provider && <span className="block text-label text-muted">{log.at(provider)}</span>}
      {doneBy && <span className="block text-label text-muted">{log.doneBy[doneBy]}</span>}
      {reason && <span className="block text-label whitespace-pre-line">{log.reason(reason)}</span>}
    </>
  )
}

function useColumns(): Column<SecurityEvent>[] {
  const { identity } = useTexts()
  const format = useFormat()
  return [
    { key: 'what', header: identity.log.what, cell: (event) => <What event={event} /> },
    {
      key: 'when',
      header: identity.log.when,
      cell: ({ at }) => `${format.relativeDay(format.dayOf(at))}, ${format.time(at)}`,
    },
    { key: 'device', header: identity.log.device, quiet: true, cell: ({ device }) => device },
    { key: 'address', header: identity.log.address, quiet: true, cell: ({ ipAddress }) => ipAddress },
  ]
}
