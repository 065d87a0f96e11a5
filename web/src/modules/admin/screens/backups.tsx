/** Whether everything could be brought back, and from when. Problems come first. */
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, Columns } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { backups, useBackupWork, type BackupWork } from '../backup-queries.ts'
import { AdminFailure } from '../parts/admin-failure.tsx'
import { BackupCard } from '../parts/backup-card.tsx'
import { BackupPlaces } from '../parts/backup-places.tsx'
import { BackupProblems } from '../parts/backup-problems.tsx'
import { BaseBackups } from '../parts/base-backups.tsx'
import { DrillCard } from '../parts/drill-card.tsx'
import { PageSkeleton } from './admin.tsx'

export function Backups() {
  const { admin } = useTexts()
  const query = useQuery(backups)
  const works = useWorks()
  const { data: state } = query
  if (query.isError && !state) {
    const retry = () => void query.refetch()
    return <AdminFailure title={admin.backups.failed} error={query.error} busy={query.isFetching} onRetry={retry} />
  }
  if (!state) return <PageSkeleton />
  if (state.kind === 'off') return <Off />
  const ask = (what: BackupWork) =>
    works[what].mutate(undefined, { onError: () => toast({ message: admin.backups.notAsked, tone: 'warn' }) })
  return (
    <Columns aside={<BackupPlaces state={state} />}>
      <BackupProblems problems={state.problems} />
      <BackupCard state={state} asked={{ backup: works.backup.isPending, drill: works.drill.isPending }} onAsk={ask} />
      {state.kind === 'embedded' && <DrillCard drill={state.drill} />}
      {state.bases.length > 0 && <BaseBackups bases={state.bases} />}
    </Columns>
  )
}

/** Both say how they have ended: who looks elsewhere by then hears of it. */
function useWorks() {
  const { ended } = useTexts().admin.backups
  const tell = (what: BackupWork, isWell: boolean) =>
    toast({ message: ended[what][isWell ? 'well' : 'badly'], tone: isWell ? 'good' : 'warn' })
  const bad: readonly string[] = ['backup-failed', 'folder-unusable']
  return {
    backup: useBackupWork(
      'backup',
      ({ problems }) => void tell('backup', !problems.some(({ code }) => bad.includes(code))),
    ),
    drill: useBackupWork('drill', ({ drill }) => void tell('drill', drill?.problems.length === 0)),
  }
}

function Off() {
  const { backups: texts } = useTexts().admin
  return (
    <Card>
      <EmptyState icon="warning" title={texts.offTitle}>
        {texts.off}
      </EmptyState>
    </Card>
  )
}
