/** New recovery codes in front of the settings. Load it lazily. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

export function CodesDialog({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const { identity } = useTexts()
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={identity.factors.codes.title}>
      <RecoveryCodes codes={codes} onKept={onClose} />
    </Dialog>
  )
}
