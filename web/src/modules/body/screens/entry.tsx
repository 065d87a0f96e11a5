/** One weigh-in: its values, its photos, changing and deleting it. */
import { lazy, Suspense, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from 'wouter'
import type { WeightEntry } from '@setpoint/contract/body'
import { isGone } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Columns, PageHeader, Stack } from '../../../ui/card.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Banner, EmptyState, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { BackLink } from '../parts/back-link.tsx'
import { EntryPhotos } from '../parts/entry-photos.tsx'
import { EntryValues } from '../parts/entry-values.tsx'
import { useDeleteEntry, weightEntry } from '../queries.ts'

const EditEntry = lazy(() => import('../parts/edit-entry.tsx').then((module) => ({ default: module.EditEntry })))

export function EntryScreen() {
  const { entry: texts } = useTexts().body
  const { entryId } = useParams<{ entryId: string }>()
  const entry = useQuery(weightEntry(entryId))
  const gone = isGone(entry.error)
  if (entry.data && !gone) return <Entry entry={entry.data} />
  return (
    <>
      <PageHeader title={texts.title} />
      {gone ? (
        <EmptyState
          icon="scale"
          title={texts.goneTitle}
          action={
            <ButtonLink variant="primary" href="/body">
              {texts.toBody}
            </ButtonLink>
          }
        >
          {texts.goneNote}
        </EmptyState>
      ) : entry.isError ? (
        <ErrorState
          title={texts.failed}
          error={entry.error}
          onRetry={() => void entry.refetch()}
          busy={entry.isFetching}
        />
      ) : (
        <Loading>
          <Columns aside={<Skeleton className="h-64 w-full rounded-card" />}>
            <Skeleton className="h-72 w-full rounded-card" />
          </Columns>
        </Loading>
      )}
    </>
  )
}

function Entry({ entry }: { entry: WeightEntry }) {
  const { entry: texts, title } = useTexts().body
  const format = useFormat()
  const online = useOnline()
  const [dialog, setDialog] = useState<'edit' | 'delete' | null>(null)
  const close = () => setDialog(null)
  return (
    <>
      <PageHeader
        eyebrow={<BackLink href="/body">{title}</BackLink>}
        title={`${format.relativeDay(entry.day)}, ${format.time(entry.recordedAt)}`}
        actions={
          <>
            <Button icon="edit" onClick={() => setDialog('edit')}>
              {texts.edit}
            </Button>
            <Button icon="trash" onClick={() => setDialog('delete')}>
              {texts.delete}
            </Button>
          </>
        }
      />
      <Stack>
        {!online && <Banner icon="offline">{texts.offlineShown}</Banner>}
        <div className="grid items-start gap-3 md:gap-4.5 lg:grid-cols-2">
          <EntryValues entry={entry} />
          <EntryPhotos entry={entry} />
        </div>
      </Stack>
      <Suspense>
        {dialog === 'edit' && <EditEntry entry={entry} onClose={close} />}
        {dialog === 'delete' && <DeleteDialog entry={entry} onClose={close} />}
      </Suspense>
    </>
  )
}

function DeleteDialog({ entry, onClose }: { entry: WeightEntry; onClose: () => void }) {
  const { entry: texts } = useTexts().body
  const format = useFormat()
  const [, navigate] = useLocation()
  const remove = useDeleteEntry()
  const onConfirm = async () => {
    try {
      const { sent } = await remove.mutateAsync({ entryId: entry.id })
      toast({ message: sent ? texts.deleted : texts.deletedOffline })
      navigate('/body', { replace: true })
    } catch {
      toast({ message: texts.deleteFailed, tone: 'warn' })
    }
  }
  return (
    <Confirm
      open
      onOpenChange={(open) => open || onClose()}
      title={texts.deleteTitle(format.day(entry.day))}
      description={entry.photoCount > 0 ? texts.deleteWithPhotos(entry.photoCount) : texts.deleteNote}
      confirm={texts.delete}
      danger
      busy={remove.isPending}
      onConfirm={() => void onConfirm()}
    />
  )
}
