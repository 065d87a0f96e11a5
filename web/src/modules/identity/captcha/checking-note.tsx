/** What one sees of a proof of work: a quiet line while it is waited for. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useIsChecking } from './proof.ts'

export function CheckingNote() {
  const { identity } = useTexts()
  const isChecking = useIsChecking()
  return (
    <p role="status" className="text-label text-muted empty:hidden">
      {isChecking ? identity.checking : null}
    </p>
  )
}
