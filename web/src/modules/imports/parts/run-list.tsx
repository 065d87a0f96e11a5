/** Imports so far, with what can be done about each. */
import { lazy, Suspense, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { ImportRun } from '@setpoint/contract/imports'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Pagination } from '../../../ui/data-table.tsx'
import { Banner } from '../../../ui/states.tsx'
import { importHistory } from '../queries.ts'

const UndoDialog = lazy(() => import('./undo-dialog.tsx').then((module) => ({ default: module.UndoDialog })))
const DiscardDialog = lazy(() => import('./discard-dialog.tsx').then((module) => ({ default: module.DiscardDialog })))

type Asked = { what: 'undo' | 'discard'; run: ImportRun } | null

/** Nothing at all before the first import. */
export function RunList({ onOpen }: { onOpen: (importId: string) => void }) {
  const { history: texts } = useTexts().imports
  const [page, setPage] = useState(1)
  const [asked, setAsked] = useState<Asked>(null)
  const runs = useQuery(importHistory(page))
  if (runs.isError) return <Banner>{texts.failed}</Banner>
  if (!runs.data || runs.data.pagination.totalItems === 0) return null
  const close = () => setAsked(null)
  return (
    <Card>
      <CardTitle>{texts.title}</CardTitle>
      <ul>
        {runs.data.items.map((run) => (
          <li
            key={run.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-3 first:border-0 first:pt-0 last:pb-0"
          >
            <RunLine run={run} />
            <div className="flex gap-2">
              <RunActions run={run} onOpen={onOpen} onAsk={setAsked} />
            </div>
          </li>
        ))}
      </ul>
      <Pagination page={page} totalPages={runs.data.pagination.totalPages} onPage={setPage} />
      <Suspense>
        {asked?.what === 'undo' && <UndoDialog run={asked.run} onClose={close} />}
        {asked?.what === 'discard' && <DiscardDialog run={asked.run} onClose={close} />}
      </Suspense>
    </Card>
  )
}

function RunLine({ run }: { run: ImportRun }) {
  const { history: texts, format: names } = useTexts().imports
  const format = useFormat()
  const status = run.status === 'applied' ? texts.status.applied(run.counts.written) : texts.status[run.status]
  return (
    <div className="min-w-0 flex-1 basis-56">
      <p className="text-note font-[550] [overflow-wrap:anywhere]">{run.fileName}</p>
      <p className="mt-0.5 text-label text-muted">
        {names[run.format]} · {format.relativeDay(format.dayOf(run.createdAt))} · {status}
      </p>
    </div>
  )
}

interface RunActionsProps {
  run: ImportRun
  onOpen: (importId: string) => void
  onAsk: (asked: Asked) => void
}

function RunActions({ run, onOpen, onAsk }: RunActionsProps) {
  const { history: texts, preview } = useTexts().imports
  switch (run.status) {
    case 'applied':
      return (
        <Button icon="undo" aria-label={texts.undoNamed(run.fileName)} onClick={() => onAsk({ what: 'undo', run })}>
          {texts.undo}
        </Button>
      )
    case 'preview':
    case 'failed':
      return (
        <>
          <Button variant="quiet" onClick={() => onAsk({ what: 'discard', run })}>
            {preview.discard}
          </Button>
          <Button aria-label={texts.openNamed(run.fileName)} onClick={() => onOpen(run.id)}>
            {texts.open}
          </Button>
        </>
      )
    case 'applying':
      return (
        <Button aria-label={texts.openNamed(run.fileName)} onClick={() => onOpen(run.id)}>
          {texts.open}
        </Button>
      )
    case 'undone':
      return null
  }
}
