/** What admins did, page by page. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AdminActKind } from '@setpoint/contract/admin'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { Select } from '../../../ui/choice.tsx'
import { Pagination } from '../../../ui/data-table.tsx'
import { Field } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { ActList } from '../parts/act-list.tsx'
import { AdminFailure } from '../parts/admin-failure.tsx'
import { acts } from '../queries.ts'
import { PageSkeleton } from './admin.tsx'

export function AdminLog() {
  const { admin } = useTexts()
  const [act, setAct] = useState<AdminActKind | 'any'>('any')
  const [page, setPage] = useState(1)
  const log = useQuery(acts({ act: act === 'any' ? undefined : act, page }))
  if (log.isError && !log.data) {
    const retry = () => void log.refetch()
    return <AdminFailure title={admin.log.failed} error={log.error} busy={log.isFetching} onRetry={retry} />
  }
  if (!log.data) return <PageSkeleton />
  const { items, pagination } = log.data
  const kinds = Object.entries(admin.acts) as [AdminActKind, string][]
  return (
    <Card>
      <Field label={admin.log.kind} className="mb-3 max-w-72">
        <Select
          value={act}
          onValue={(chosen) => {
            setAct(chosen)
            setPage(1)
          }}
          options={[{ value: 'any', label: admin.any }, ...kinds.map(([value, label]) => ({ value, label }))]}
        />
      </Field>
      {items.length === 0 ? (
        <EmptyState icon="shield" title={admin.log.emptyTitle}>
          {admin.log.empty}
        </EmptyState>
      ) : (
        <ActList acts={items} />
      )}
      <Pagination page={page} totalPages={pagination.totalPages} onPage={setPage} />
    </Card>
  )
}
