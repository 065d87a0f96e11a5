/** What became of an import: being saved, saved, not saved, undone. */
import { lazy, Suspense, useState } from 'react'
import type { ImportPreview } from '@setpoint/contract/imports'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Progress } from '../../../ui/figure.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useConfirm, useDiscard } from '../queries.ts'

const UndoDialog = lazy(() => import('./undo-dialog.tsx').then((module) => ({ default: module.UndoDialog })))

export function Applying({ run }: { run: ImportPreview }) {
  const { applying: texts } = useTexts().imports
  const format = useFormat()
  const done = texts.done(format.percent(run.progress * 100, 0))
  return (
    <Card>
      <CardTitle note={texts.note}>{texts.title}</CardTitle>
      <Progress value={run.progress > 0 ? run.progress : null} label={texts.progress} valueText={done} />
      <p role="status" className="mt-2 text-note text-muted tabular-nums">
        {run.progress > 0 ? done : '\u00a0'}
      </p>
    </Card>
  )
}

interface AppliedProps {
  run: ImportPreview
  onward: { href: string; label: string }
  onClose: () => void
}

export function Applied({ run, onward, onClose }: AppliedProps) {
  const { done, history, choose } = useTexts().imports
  const [undoing, setUndoing] = useState(false)
  return (
    <Card aria-label={done.title(run.counts.written)}>
      <EmptyState
        icon="check"
        title={done.title(run.counts.written)}
        action={
          <>
            <ButtonLink variant="primary" href={onward.href}>
              {onward.label}
            </ButtonLink>
            <Button onClick={onClose}>{choose.another}</Button>
            <Button variant="quiet" icon="undo" onClick={() => setUndoing(true)}>
              {history.undo}
            </Button>
          </>
        }
      >
        {done.note}
      </EmptyState>
      <Suspense>{undoing && <UndoDialog run={run} onClose={() => setUndoing(false)} />}</Suspense>
    </Card>
  )
}

export function Failed({ run, onClose }: { run: ImportPreview; onClose: () => void }) {
  const { failedRun, preview } = useTexts().imports
  const confirm = useConfirm()
  const discard = useDiscard()
  const failed = () => toast({ message: preview.actionFailed, tone: 'warn' })
  return (
    <Card aria-label={failedRun.title}>
      <EmptyState
        icon="warning"
        title={failedRun.title}
        action={
          <>
            <Button
              variant="primary"
              busy={confirm.isPending}
              onClick={() => confirm.mutate(run.id, { onError: failed })}
            >
              {failedRun.again}
            </Button>
            <Button
              busy={discard.isPending}
              onClick={() => discard.mutate(run.id, { onSuccess: onClose, onError: failed })}
            >
              {preview.discard}
            </Button>
          </>
        }
      >
        {failedRun.note}
      </EmptyState>
    </Card>
  )
}

export function Undone({ run, onClose }: { run: ImportPreview; onClose: () => void }) {
  const { undone, choose } = useTexts().imports
  return (
    <Card aria-label={undone.title}>
      <EmptyState
        icon="undo"
        title={undone.title}
        action={
          <Button variant="primary" onClick={onClose}>
            {choose.another}
          </Button>
        }
      >
        {run.counts.written > 0 ? undone.kept(run.counts.written) : undone.note}
      </EmptyState>
    </Card>
  )
}
