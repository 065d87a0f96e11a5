/** Why a page of the administration shows nothing: the missing second factor has its own way out. */
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'

interface AdminFailureProps {
  /** What failed. */
  title: string
  error: unknown
  busy: boolean
  onRetry: () => void
}

export function AdminFailure({ title, error, busy, onRetry }: AdminFailureProps) {
  const { admin } = useTexts()
  const needsFactor = error instanceof ApiError && error.code === 'SECOND_FACTOR_REQUIRED'
  return (
    <Card>
      {needsFactor ? (
        <EmptyState
          icon="key"
          title={admin.factorTitle}
          action={
            <ButtonLink href="/second-factor?next=/admin" variant="primary" icon="shield">
              {admin.factorAction}
            </ButtonLink>
          }
        >
          {admin.factor}
        </EmptyState>
      ) : (
        <ErrorState title={title} error={error} busy={busy} onRetry={onRetry} />
      )}
    </Card>
  )
}
