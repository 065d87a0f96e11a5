/** The way out: what happens when, and how to change one's mind, before anything is asked. */
import { useState } from 'react'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useAskForErasure } from '../queries.ts'

export function ErasureCard() {
  const { privacy } = useTexts()
  const texts = privacy.erasure
  const online = useOnline()
  const [asking, setAsking] = useState(false)
  const erasing = useAskForErasure()
  const whyNot = (error: unknown) =>
    error instanceof ApiError && error.code === 'CONFLICT' ? texts.lastAdmin : texts.failed
  // The dialog makes room for the question who it is, which may come first.
  const confirmed = () => {
    setAsking(false)
    erasing.mutate(undefined, { onError: (error) => toast({ message: whyNot(error), tone: 'warn' }) })
  }
  return (
    <Card>
      <CardTitle note={texts.note}>{texts.title}</CardTitle>
      <ol className="mb-4 grid gap-3">
        {texts.steps.map((step, index) => (
          <li key={step} className="flex gap-3">
            <span
              aria-hidden="true"
              className="grid size-6 shrink-0 place-items-center rounded-full bg-tint text-tiny font-semibold text-accent"
            >
              {index + 1}
            </span>
            <span className="min-w-0 max-w-[64ch]">{step}</span>
          </li>
        ))}
      </ol>
      <p className="mb-4 max-w-[64ch] text-note text-muted">{texts.backups}</p>
      <Button
        icon="trash"
        className="max-sm:w-full"
        busy={erasing.isPending}
        disabled={!online}
        onClick={() => setAsking(true)}
      >
        {texts.ask}
      </Button>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={texts.confirmTitle}
        description={texts.confirm}
        confirm={texts.ask}
        danger
        onConfirm={confirmed}
      />
    </Card>
  )
}
