/** Everything of one's own in one file: asked for, watched, downloaded. */
import { useQuery } from '@tanstack/react-query'
import type { ExportList, ExportRun } from '@setpoint/contract/privacy'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Progress } from '../../../ui/figure.tsx'
import { Banner, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { authOptions } from '../../identity/queries.ts'
import { exportRuns, isBeingMade, useDeleteExport, useExportLink, useStartExport } from '../queries.ts'

export function ExportCard() {
  const { privacy } = useTexts()
  const list = useQuery(exportRuns)
  return (
    <Card>
      <CardTitle note={privacy.export.note}>{privacy.export.title}</CardTitle>
      {list.data ? (
        <Exports list={list.data} />
      ) : list.isError ? (
        <ErrorState
          title={privacy.export.failed}
          error={list.error}
          busy={list.isFetching}
          onRetry={() => void list.refetch()}
        />
      ) : (
        <Loading>
          <Skeleton className="h-11 w-44" />
        </Loading>
      )}
    </Card>
  )
}

function Exports({ list }: { list: ExportList }) {
  const [latest, ...earlier] = list.runs
  const shown = latest && (isBeingMade(latest) || latest.status === 'ready' || latest.status === 'failed')
  return (
    <div className="grid gap-4">
      <div role="status" className="empty:hidden">
        {shown && <Latest run={latest} />}
      </div>
      {!(latest && (isBeingMade(latest) || latest.status === 'failed')) && <Start nextAt={list.nextAt} />}
      <Earlier runs={shown ? earlier : list.runs} />
    </div>
  )
}

function Latest({ run }: { run: ExportRun }) {
  if (run.status === 'ready') return <Ready run={run} />
  return run.status === 'failed' ? <Broken /> : <Running run={run} />
}

function useWhen() {
  const format = useFormat()
  return (instant: string): [string, string] => [format.day(format.dayOf(instant)), format.time(instant)]
}

function Start({ nextAt }: { nextAt: string | null }) {
  const { privacy } = useTexts()
  const online = useOnline()
  const when = useWhen()
  const starting = useStartExport()
  const start = () =>
    starting.mutate(undefined, { onError: () => toast({ message: privacy.export.startFailed, tone: 'warn' }) })
  if (nextAt !== null) return <p className="text-note text-muted">{privacy.export.nextAt(...when(nextAt))}</p>
  return (
    <div>
      <Button icon="file" className="max-sm:w-full" busy={starting.isPending} disabled={!online} onClick={start}>
        {privacy.export.make}
      </Button>
    </div>
  )
}

function Running({ run }: { run: ExportRun }) {
  const { privacy } = useTexts()
  const format = useFormat()
  const online = useOnline()
  const removing = useDeleteExport()
  const mail = useQuery(authOptions).data?.mail ?? false
  return (
    <div className="grid gap-3">
      <p className="font-[550]">{run.status === 'queued' ? privacy.export.queued : privacy.export.running}</p>
      <Progress
        value={run.status === 'queued' ? null : run.progress}
        label={privacy.export.progress}
        valueText={format.percent(Math.round(run.progress * 100))}
      />
      <p className="text-note text-muted">{mail ? privacy.export.runningNote : privacy.export.runningNoteNoMail}</p>
      <div>
        <Button busy={removing.isPending} disabled={!online} onClick={() => removing.mutate(run.id)}>
          {privacy.export.cancel}
        </Button>
      </div>
    </div>
  )
}

function Ready({ run }: { run: ExportRun }) {
  const { privacy } = useTexts()
  const format = useFormat()
  const online = useOnline()
  const when = useWhen()
  const linking = useExportLink()
  const removing = useDeleteExport()
  const download = () =>
    linking.mutate(run.id, {
      onSuccess: ({ url }) => follow(url),
      onError: () => toast({ message: privacy.export.downloadFailed, tone: 'warn' }),
    })
  const remove = () =>
    removing.mutate(run.id, {
      onSuccess: () => toast({ message: privacy.export.removed, tone: 'good' }),
      onError: () => toast({ message: privacy.export.removeFailed, tone: 'warn' }),
    })
  return (
    <div className="grid gap-3">
      <Banner tone="good" title={privacy.export.ready}>
        {run.expiresAt && privacy.export.until(...when(run.expiresAt))}
      </Banner>
      <div className="flex flex-wrap gap-2.5">
        <Button
          variant="primary"
          icon="download"
          className="max-sm:w-full"
          busy={linking.isPending}
          disabled={!online}
          onClick={download}
        >
          {privacy.export.download(format.bytes(run.size ?? 0))}
        </Button>
        <Button icon="trash" className="max-sm:w-full" busy={removing.isPending} disabled={!online} onClick={remove}>
          {privacy.export.remove}
        </Button>
      </div>
      <p className="text-note text-muted">{privacy.export.careful}</p>
    </div>
  )
}

/** The browser saves what comes: the server offers it as a file. */
function follow(url: string) {
  const link = document.createElement('a')
  link.href = url
  link.download = ''
  link.click()
}

function Broken() {
  const { privacy } = useTexts()
  const online = useOnline()
  const starting = useStartExport()
  const start = () =>
    starting.mutate(undefined, { onError: () => toast({ message: privacy.export.startFailed, tone: 'warn' }) })
  return (
    <Banner
      tone="effort"
      title={privacy.export.brokenTitle}
      action={
        <Button busy={starting.isPending} disabled={!online} onClick={start}>
          {privacy.export.again}
        </Button>
      }
    >
      {privacy.export.broken}
    </Banner>
  )
}

function Earlier({ runs }: { runs: readonly ExportRun[] }) {
  const { privacy } = useTexts()
  const format = useFormat()
  if (runs.length === 0) return null
  return (
    <div>
      <h3 className="mb-1 text-label text-muted">{privacy.export.history}</h3>
      <ul className="divide-y divide-line text-note">
        {runs.map((run) => (
          <li key={run.id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span>{format.day(format.dayOf(run.askedAt))}</span>
            <span className="text-muted">{privacy.export.states[run.status]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
