/** Asks before an import is taken back. Load it lazily. */
import type { ImportRun } from '@setpoint/contract/imports'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ConfirmDialog } from '../../../ui/dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useUndo } from '../queries.ts'

export function UndoDialog({ run, onClose }: { run: ImportRun; onClose: () => void }) {
  const { history, preview } = useTexts().imports
  const undo = useUndo()
  // Awaited rather than called back: by then the run is shown as undone, and this dialog may be gone.
  const onConfirm = async () => {
    try {
      const { written } = (await undo.mutateAsync(run.id)).counts
      toast({ message: written > 0 ? history.undoneKept(written) : history.undone, tone: 'good' })
      onClose()
    } catch {
      toast({ message: preview.actionFailed, tone: 'warn' })
    }
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => open || onClose()}
      title={history.undoTitle}
      description={history.undoNote(run.counts.written)}
      confirm={history.undo}
      danger
      busy={undo.isPending}
      onConfirm={() => void onConfirm()}
    />
  )
}
