/** Asks before a preview is thrown away. Load it lazily. */
import type { ImportRun } from '@setpoint/contract/imports'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ConfirmDialog } from '../../../ui/dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useDiscard } from '../queries.ts'

interface DiscardDialogProps {
  run: ImportRun
  onClose: () => void
  onDiscarded?: (() => void) | undefined
}

export function DiscardDialog({ run, onClose, onDiscarded }: DiscardDialogProps) {
  const { preview } = useTexts().imports
  const discard = useDiscard()
  // Awaited rather than called back: by then the list may be read anew, and this dialog gone with its run.
  const onConfirm = async () => {
    try {
      await discard.mutateAsync(run.id)
      toast({ message: preview.discarded })
      onClose()
      onDiscarded?.()
    } catch {
      toast({ message: preview.actionFailed, tone: 'warn' })
    }
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => open || onClose()}
      title={preview.discardTitle}
      description={preview.discardNote}
      confirm={preview.discard}
      danger
      busy={discard.isPending}
      onConfirm={() => void onConfirm()}
    />
  )
}
