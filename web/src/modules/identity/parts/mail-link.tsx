/** What the screens behind the links of mails share: the link is used at once, and the screen says what came of it. */
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { tokenInFragment } from '../link-token.ts'
import { AuthFrame } from './auth-frame.tsx'
import { Notice } from './notice.tsx'

/** The token of the link that opened the screen; null where there is none, or not all of it. */
export function useLinkToken(): string | null {
  const [link] = useState(() => tokenInFragment(location.hash, 'token'))
  return link === null || link === 'broken' ? null : link.token
}

interface LinkAtWorkProps {
  title: string
  busy: string
  failed: string
  error: Error | null
  onRetry: () => void
  ways?: ReactNode
}

/** While a link is used, and where that did not get through. */
export function LinkAtWork({ title, busy, failed, error, onRetry, ways }: LinkAtWorkProps) {
  return (
    <AuthFrame title={title} ways={ways}>
      <Card>
        {error === null ? (
          <Loading>
            <p className="mb-3 text-note text-muted">{busy}</p>
            <Skeleton lines={3} />
          </Loading>
        ) : (
          <ErrorState title={failed} error={error} onRetry={onRetry} />
        )}
      </Card>
    </AuthFrame>
  )
}

interface LinkEndingProps {
  good?: boolean
  title: string
  text: string
  /** The one way on. */
  href: string
  action: string
}

export function LinkEnding({ good = false, title, text, href, action }: LinkEndingProps) {
  return (
    <AuthFrame title={title}>
      <Notice
        icon={good ? 'check' : 'clock'}
        tone={good ? 'good' : 'effort'}
        actions={
          <ButtonLink href={href} variant="primary" size="large" wide>
            {action}
          </ButtonLink>
        }
      >
        <p>{text}</p>
      </Notice>
    </AuthFrame>
  )
}

/** A link of which a part is missing. */
export function BrokenLink({ href, action }: Pick<LinkEndingProps, 'href' | 'action'>) {
  const { identity } = useTexts()
  return <LinkEnding title={identity.reset.brokenTitle} text={identity.reset.broken} href={href} action={action} />
}
