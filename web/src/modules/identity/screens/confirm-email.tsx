/** Confirming a new e-mail by the link that was sent to it (`#token=…`): it happens at once, and the screen says what came of it. */
import { useEffect, useRef, useState } from 'react'
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { useConfirmEmail } from '../email-queries.ts'
import { tokenInFragment } from '../link-token.ts'
import { AuthFrame } from '../parts/auth-frame.tsx'
import { Notice } from '../parts/notice.tsx'

export function ConfirmEmail() {
  const { identity } = useTexts()
  const [link] = useState(() => tokenInFragment(location.hash, 'token'))
  const { mutate, ...confirm } = useConfirmEmail()
  const token = link === null || link === 'broken' ? null : link.token
  const sent = useRef(false)
  useEffect(() => {
    // A link is good once: an effect that runs twice must not spend it twice.
    if (token === null || sent.current) return
    sent.current = true
    mutate(token)
  }, [token, mutate])

  const code = confirm.error instanceof ApiError ? confirm.error.code : null
  if (token === null) return <Ending title={identity.reset.brokenTitle} text={identity.reset.broken} />
  if (confirm.isSuccess)
    return <Ending good title={identity.confirmEmail.doneTitle} text={identity.confirmEmail.done} />
  if (code === 'GONE') return <Ending title={identity.confirmEmail.deadTitle} text={identity.confirmEmail.dead} />
  if (code === 'CONFLICT') return <Ending title={identity.confirmEmail.failed} text={identity.confirmEmail.taken} />
  return (
    <AuthFrame title={identity.titles.confirmEmail}>
      <Card>
        {confirm.isError ? (
          <ErrorState title={identity.confirmEmail.failed} error={confirm.error} onRetry={() => mutate(token)} />
        ) : (
          <Loading>
            <p className="mb-3 text-note text-muted">{identity.confirmEmail.busy}</p>
            <Skeleton lines={3} />
          </Loading>
        )}
      </Card>
    </AuthFrame>
  )
}

function Ending({ good = false, title, text }: { good?: boolean; title: string; text: string }) {
  const { identity } = useTexts()
  const signedIn = useSession().state === 'signed-in'
  return (
    <AuthFrame title={title}>
      <Notice
        icon={good ? 'check' : 'clock'}
        tone={good ? 'good' : 'effort'}
        actions={
          <ButtonLink href={signedIn ? '/settings/email' : '/login'} variant="primary" size="large" wide>
            {signedIn ? identity.confirmEmail.toSettings : identity.logIn}
          </ButtonLink>
        }
      >
        <p>{text}</p>
      </Notice>
    </AuthFrame>
  )
}
