/** A list of people that comes in pages: loading, failed, empty, or there. */
import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import type { Pagination as Pages } from '@setpoint/contract/common'
import { Pagination } from '../../../ui/data-table.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'

interface PeopleListProps {
  list: UseQueryResult<{ items: unknown[]; pagination: Pages }>
  page: number
  onPage: (page: number) => void
  /** What failed. */
  failed: string
  /** What stands there when nobody does. */
  empty: ReactNode
  /** A line for each of the page. */
  children: ReactNode
}

export function PeopleList({ list, page, onPage, failed, empty, children }: PeopleListProps) {
  const last = list.data?.pagination.totalPages ?? page
  useEffect(() => {
    // The last one of the last page was taken off.
    if (page > Math.max(1, last)) onPage(Math.max(1, last))
  }, [page, last, onPage])
  if (!list.data) {
    return list.isError ? (
      <ErrorState title={failed} error={list.error} busy={list.isFetching} onRetry={() => void list.refetch()} />
    ) : (
      <PeopleSkeleton />
    )
  }
  return (
    <div aria-busy={list.isPlaceholderData}>
      {list.data.items.length === 0 ? empty : <ul className="divide-y divide-line">{children}</ul>}
      <Pagination page={page} totalPages={list.data.pagination.totalPages} onPage={onPage} />
    </div>
  )
}

export function PeopleSkeleton() {
  return (
    <Loading>
      {[1, 2, 3].map((line) => (
        <div key={line} className="flex items-center gap-4 py-3.5">
          <Skeleton className="size-11 shrink-0 rounded-full" />
          <Skeleton lines={2} className="flex-1" />
        </div>
      ))}
    </Loading>
  )
}
