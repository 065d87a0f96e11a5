/** What can be gone back to, what is being made, and the two buttons. */
import type { ReactNode } from 'react'
import type { BackupState } from '@setpoint/contract/admin-backup'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle, Facts } from '../../../ui/card.tsx'
import { Progress } from '../../../ui/figure.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import type { BackupWork } from '../backup-queries.ts'
import { useMoment } from './moment.ts'
import { WithCommands } from './with-commands.tsx'

interface BackupCardProps {
  state: BackupState
  /** What was asked for and has not ended yet. */
  asked: Readonly<Record<BackupWork, boolean>>
  onAsk: (what: BackupWork) => void
}

export function BackupCard({ state, ...asking }: BackupCardProps) {
  const { backups } = useTexts().admin
  const isEmpty = state.kind === 'embedded' && state.bases.length === 0
  const buttons = <Buttons {...asking} state={state} />
  if (isEmpty)
    return (
      <Card>
        <EmptyState icon="server" title={backups.emptyTitle} action={buttons}>
          {backups.empty}
        </EmptyState>
        <Working state={state} asked={asking.asked} />
      </Card>
    )
  return (
    <Card>
      <CardTitle note={<WithCommands text={state.kind === 'files' ? backups.filesNote : backups.restorableNote} />}>
        {state.kind === 'files' ? backups.filesTitle : backups.restorable}
      </CardTitle>
      <Figures state={state} />
      <div className="mt-4 flex flex-wrap gap-2.5">{buttons}</div>
      <Working state={state} asked={asking.asked} />
    </Card>
  )
}

function Figures({ state }: { state: BackupState }) {
  const { backups } = useTexts().admin
  const { bases, restorableFrom, restorableThrough, nextAt, waitingSegments, files, fileBytes, kind } = state
  const format = useFormat()
  const moment = useMoment()
  const bytes = bases.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0)
  const last = kind === 'embedded' ? (bases[0]?.startedAt ?? null) : state.attemptedAt
  const items: [string, ReactNode][] = []
  if (restorableFrom !== null) items.push([backups.from, moment(restorableFrom)])
  if (restorableThrough !== null) items.push([backups.through, moment(restorableThrough)])
  items.push([backups.last, last === null ? backups.none : moment(last)])
  items.push([backups.next, nextAt === null ? backups.none : moment(nextAt)])
  if (kind === 'embedded') {
    items.push([backups.size, backups.sizeOf(bases.length, format.bytes(bytes))])
    items.push([backups.waiting, waitingSegments === 0 ? backups.noneWaits : backups.segments(waitingSegments)])
  }
  items.push([
    backups.files,
    files === 0 ? backups.noFiles : `${format.number(files)}\u00a0·\u00a0${format.bytes(fileBytes)}`,
  ])
  return <Facts items={items} />
}

function Buttons({ state, asked, onAsk }: BackupCardProps) {
  const { backups } = useTexts().admin
  const online = useOnline()
  const isBusy = (what: BackupWork) => asked[what] || state.running?.what === what
  const canDrill = state.kind === 'embedded' && state.bases.length > 0
  return (
    <>
      <Button
        variant="primary"
        icon="download"
        busy={isBusy('backup')}
        disabled={!online}
        onClick={() => onAsk('backup')}
      >
        {backups.backUp}
      </Button>
      {canDrill && (
        <Button icon="refresh" busy={isBusy('drill')} disabled={!online} onClick={() => onAsk('drill')}>
          {backups.rehearse}
        </Button>
      )}
    </>
  )
}

/** There is no telling how far it has come; since when it runs, there is. */
function Working({ state: { running }, asked }: Pick<BackupCardProps, 'state' | 'asked'>) {
  const { backups } = useTexts().admin
  const format = useFormat()
  const what = running?.what ?? (asked.backup ? 'backup' : asked.drill ? 'drill' : null)
  return (
    <div role="status" aria-live="polite">
      {what && (
        <div className="mt-4 grid gap-2">
          <p className="text-note text-muted">
            {running ? backups.running[running.what](format.time(running.startedAt)) : backups.waits}
          </p>
          <Progress value={null} label={backups.progress[what]} size="thin" />
        </div>
      )}
    </div>
  )
}
