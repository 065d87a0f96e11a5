/** What a file holds, before anything of it is saved. What was guessed is asked first. */
import { lazy, Suspense, useState } from 'react'
import type { ImportPreview } from '@setpoint/contract/imports'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle, Stack } from '../../../ui/card.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { Banner } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { questionsOf } from '../mapping.ts'
import { useConfirm } from '../queries.ts'
import { QuestionsCard } from './questions-card.tsx'
import { RemarksCard } from './remarks-card.tsx'
import { SamplesCard } from './samples-card.tsx'

const DiscardDialog = lazy(() => import('./discard-dialog.tsx').then((module) => ({ default: module.DiscardDialog })))

export function Preview({ run, onClose }: { run: ImportPreview; onClose: () => void }) {
  const questions = questionsOf(run)
  const [rereading, setRereading] = useState(false)
  const isOpen = run.toConfirm.length > 0 || rereading
  const isAsked = questions.columns || questions.weightUnit || questions.dateOrder
  return (
    <Stack>
      <SummaryCard
        run={run}
        isOpen={isOpen}
        onReread={isAsked && !isOpen ? () => setRereading(true) : undefined}
        onClose={onClose}
      />
      {isAsked && isOpen && <QuestionsCard run={run} questions={questions} onAnswered={() => setRereading(false)} />}
      {run.samples.length > 0 && <SamplesCard samples={run.samples} />}
      {run.issues.length > 0 && <RemarksCard issues={run.issues} leftOut={run.issuesLeftOut} />}
    </Stack>
  )
}

interface SummaryProps {
  run: ImportPreview
  /** Something is to be looked at before it may be imported. */
  isOpen: boolean
  onReread: (() => void) | undefined
  onClose: () => void
}

function SummaryCard({ run, isOpen, onReread, onClose }: SummaryProps) {
  const { imports } = useTexts()
  const format = useFormat()
  const confirm = useConfirm()
  const [discarding, setDiscarding] = useState(false)
  const texts = imports.preview
  const failed = () => toast({ message: texts.actionFailed, tone: 'warn' })
  return (
    <Card>
      <CardTitle
        note={
          <>
            <span className="[overflow-wrap:anywhere]">{texts.file(run.fileName, format.bytes(run.fileSize))}</span>
            {run.firstDay && run.lastDay && (
              <span className="block">{texts.range(format.day(run.firstDay), format.day(run.lastDay))}</span>
            )}
          </>
        }
        action={<Badge tone="accent">{imports.format[run.format]}</Badge>}
      >
        {texts.title}
      </CardTitle>
      <dl className="grid grid-cols-3 gap-3 border-t border-line pt-4">
        <Count term={texts.ready} count={run.counts.ready} strong />
        <Count term={texts.duplicate} count={run.counts.duplicate} />
        <Count term={texts.rejected} count={run.counts.rejected} />
      </dl>
      {run.counts.ready === 0 && (
        <div className="mt-4">
          <Banner>{run.counts.duplicate > 0 ? texts.nothingNew : texts.nothingUsable}</Banner>
        </div>
      )}
      <div className="mt-5 flex flex-wrap items-center gap-2.5">
        {run.counts.ready > 0 && !isOpen && (
          <Button
            variant="primary"
            busy={confirm.isPending}
            onClick={() => confirm.mutate(run.id, { onError: failed })}
          >
            {texts.confirm(run.counts.ready)}
          </Button>
        )}
        {isOpen && <p className="me-auto text-note text-muted">{imports.questions.firstThis}</p>}
        {onReread && <Button onClick={onReread}>{imports.questions.change}</Button>}
        <Button variant="quiet" onClick={() => setDiscarding(true)}>
          {texts.discard}
        </Button>
      </div>
      <Suspense>
        {discarding && <DiscardDialog run={run} onClose={() => setDiscarding(false)} onDiscarded={onClose} />}
      </Suspense>
    </Card>
  )
}

function Count({ term, count, strong }: { term: string; count: number; strong?: boolean }) {
  const format = useFormat()
  return (
    <div className="flex min-w-0 flex-col-reverse justify-end">
      <dt className="text-label text-muted">{term}</dt>
      <dd className={strong ? 'text-mid font-[560] tabular-nums' : 'text-mid font-[560] text-muted tabular-nums'}>
        {format.number(count)}
      </dd>
    </div>
  )
}
