/** Why the desk is not there: for who looks after nothing, for admins without a second factor, or because it failed. */
import { ApiError } from '../../../../platform/api.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Card } from '../../../../ui/card.tsx'
import { EmptyState, ErrorState } from '../../../../ui/states.tsx'

interface DeskFailureProps {
  title: string
  error: unknown
  busy: boolean
  onRetry: () => void
}

export function DeskFailure({ title, error, busy, onRetry }: DeskFailureProps) {
  const { reports } = useTexts()
  return (
    <Card>
      {error instanceof ApiError && error.status === 403 ? (
        <EmptyState icon="shield" title={reports.noDeskTitle}>
          {reports.noDesk}
        </EmptyState>
      ) : (
        <ErrorState title={title} error={error} busy={busy} onRetry={onRetry} />
      )}
    </Card>
  )
}
