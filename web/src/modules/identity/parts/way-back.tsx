/** What somebody sees who came back from a provider: that something is being done, why it was not, and how to go on. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import type { Back } from '../away.ts'
import { AuthFrame } from './auth-frame.tsx'
import { Notice } from './notice.tsx'

export type Problem = keyof ReturnType<typeof useTexts>['identity']['providers']['problems']

/** Kind words, and the way back to where one began. */
export function ProblemNotice({ problem, back }: { problem: Problem; back: Back }) {
  const { identity } = useTexts()
  const { title, text } = identity.providers.problems[problem]
  const { href, label } = useWayOn(back)
  return (
    <AuthFrame title={title}>
      <Notice
        icon={problem === 'expired' || problem === 'secondStepOver' ? 'clock' : 'info'}
        tone="effort"
        actions={
          <ButtonLink href={href} variant="primary" size="large" wide>
            {label}
          </ButtonLink>
        }
      >
        <p>{text}</p>
      </Notice>
    </AuthFrame>
  )
}

const settings = '/settings/security'

function useWayOn({ purpose, returnTo }: Back): { href: string; label: string } {
  const { identity } = useTexts()
  const texts = identity.providers
  const signedIn = useSession().state === 'signed-in'
  if (!signedIn) {
    const next = purpose === null || purpose === 'sign-in' ? returnTo : (returnTo ?? settings)
    return { href: next === null ? '/login' : `/login?next=${encodeURIComponent(next)}`, label: texts.toLogIn }
  }
  if (purpose === 'prove' && returnTo !== null) return { href: returnTo, label: texts.goBack }
  // Who is signed in and knows of no purpose was most likely linking.
  return purpose === 'sign-in' ? { href: '/today', label: texts.toStart } : { href: settings, label: texts.toSettings }
}

interface UnderWayProps {
  purpose: NonNullable<Back['purpose']>
  /** Where who is signed in by it goes. */
  onward?: string | undefined
  error: unknown
  onRetry: () => void
}

/** While the server is asked, and what can be tried again as it is. */
export function UnderWay({ purpose, onward, error, onRetry }: UnderWayProps) {
  const { identity } = useTexts()
  const texts = identity.providers
  return (
    <AuthFrame title={texts.title} onward={onward}>
      <Card>
        {error === null ? (
          <Loading>
            <p className="mb-3 text-note text-muted">{texts.busy[purpose]}</p>
            <Skeleton lines={3} />
          </Loading>
        ) : (
          <ErrorState title={texts.failed[purpose]} error={error} onRetry={onRetry} />
        )}
      </Card>
    </AuthFrame>
  )
}
