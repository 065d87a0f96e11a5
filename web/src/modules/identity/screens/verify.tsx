/** Confirming an e-mail by the link of a mail (`#token=…`): it happens at once, and the screen says what came of it. */
import { useEffect, useRef, useState } from 'react'
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { tokenInFragment } from '../link-token.ts'
import { AuthFrame, Way } from '../parts/auth-frame.tsx'
import { Notice } from '../parts/notice.tsx'
import { useVerifyEmail } from '../queries.ts'

export function Verify() {
  const { identity } = useTexts()
  const [link] = useState(() => tokenInFragment(location.hash, 'token'))
  const { mutate, ...verify } = useVerifyEmail()
  const token = link === null || link === 'broken' ? null : link.token
  const sent = useRef(false)
  useEffect(() => {
    // A link is good once: an effect that runs twice must not spend it twice.
    if (token === null || sent.current) return
    sent.current = true
    mutate(token)
  }, [token, mutate])

  if (token === null) return <DeadLink title={identity.reset.brokenTitle} text={identity.reset.broken} />
  if (verify.isSuccess) return <Done />
  if (verify.error instanceof ApiError && verify.error.code === 'GONE')
    return <DeadLink title={identity.verify.deadTitle} text={identity.verify.dead} />
  return (
    <AuthFrame title={identity.titles.verify} ways={<Way href="/login">{identity.backToLogIn}</Way>}>
      <Card>
        {verify.isError ? (
          <ErrorState title={identity.verify.failed} error={verify.error} onRetry={() => mutate(token)} />
        ) : (
          <Loading>
            <p className="mb-3 text-note text-muted">{identity.verify.busy}</p>
            <Skeleton lines={3} />
          </Loading>
        )}
      </Card>
    </AuthFrame>
  )
}

function Done() {
  const { identity } = useTexts()
  const signedIn = useSession().state === 'signed-in'
  return (
    <AuthFrame title={identity.verify.doneTitle}>
      <Notice
        icon="check"
        actions={
          <ButtonLink href={signedIn ? '/' : '/login'} variant="primary" size="large" wide>
            {signedIn ? identity.verify.goOn : identity.logIn}
          </ButtonLink>
        }
      >
        <p>{signedIn ? identity.verify.done : identity.verify.doneLogIn}</p>
      </Notice>
    </AuthFrame>
  )
}

function DeadLink({ title, text }: { title: string; text: string }) {
  const { identity } = useTexts()
  return (
    <AuthFrame title={title}>
      <Notice
        icon="clock"
        tone="effort"
        actions={
          <ButtonLink href="/login" variant="primary" size="large" wide>
            {identity.logIn}
          </ButtonLink>
        }
      >
        <p>{text}</p>
      </Notice>
    </AuthFrame>
  )
}
