/** The screen of one thing while it is not there: on its way, failed, or gone. */
import type { ReactNode } from 'react'
import { isGone } from '../platform/http.ts'
import { Card, PageHeader } from './card.tsx'
import type { IconName } from './icon.tsx'
import { EmptyState, ErrorState } from './states.tsx'

interface NotShownProps {
  /** The query that was to bring it. */
  read: { error: unknown; isFetching: boolean; refetch: () => unknown }
  /** The heading until it is known to be gone: 'Team'. */
  title: string
  /** Of a thing that is gone, or that is not for whoever asks: nobody can tell which. */
  icon: IconName
  texts: { goneTitle: string; goneWhy: string; gone: string; failed: string }
  /** Where to go instead. */
  action?: ReactNode
  /** Its shape while it loads. */
  children: ReactNode
}

export function NotShown({ read, title, icon, texts, action, children }: NotShownProps) {
  const { error, isFetching, refetch } = read
  if (isGone(error)) {
    return (
      <>
        <PageHeader title={texts.goneTitle} />
        <Card>
          <EmptyState icon={icon} title={texts.goneWhy} action={action}>
            {texts.gone}
          </EmptyState>
        </Card>
      </>
    )
  }
  return (
    <>
      <PageHeader title={title} />
      {error ? (
        <Card>
          <ErrorState title={texts.failed} error={error} busy={isFetching} onRetry={() => void refetch()} />
        </Card>
      ) : (
        children
      )}
    </>
  )
}
