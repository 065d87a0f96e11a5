/** One import from its preview to its end, by its status. */
import { useEffect, useRef } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { ImportPreview } from '@setpoint/contract/imports'
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { importRun } from '../queries.ts'
import { Applied, Applying, Failed, Undone } from './outcome.tsx'
import { Preview } from './preview.tsx'

interface RunProps {
  importId: string
  /** It was being saved while this was in sight, and now is. */
  onSaved: (run: ImportPreview) => void
  /** Where one goes after the import. */
  onward: { href: string; label: string }
  onClose: () => void
}

export function Run({ importId, onSaved, onward, onClose }: RunProps) {
  const { imports } = useTexts()
  const run = useQuery(importRun(importId))
  useWhenSaved(run.data, onSaved)
  const isGone = run.error instanceof ApiError && run.error.code === 'NOT_FOUND'
  if (!run.data || isGone) {
    if (!run.isError) return <RunSkeleton />
    return (
      <ErrorState
        title={imports.failed}
        error={run.error}
        onRetry={isGone ? undefined : () => void run.refetch()}
        busy={run.isFetching}
      />
    )
  }
  const { data } = run
  switch (data.status) {
    case 'preview':
      return <Preview key={data.id} run={data} onClose={onClose} />
    case 'applying':
      return <Applying run={data} />
    case 'applied':
      return <Applied run={data} onward={onward} onClose={onClose} />
    case 'failed':
      return <Failed run={data} onClose={onClose} />
    case 'undone':
      return <Undone run={data} onClose={onClose} />
  }
}

function useWhenSaved(run: ImportPreview | undefined, onSaved: (run: ImportPreview) => void): void {
  const before = useRef(run?.status)
  useEffect(() => {
    if (before.current === 'applying' && run?.status === 'applied') onSaved(run)
    before.current = run?.status
  }, [run, onSaved])
}

function RunSkeleton() {
  return (
    <Loading>
      <Skeleton className="h-44 w-full rounded-card" />
      <Skeleton className="mt-4 h-80 w-full rounded-card" />
    </Loading>
  )
}
