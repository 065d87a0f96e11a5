/** 'This wasn't me' (`#token=…` of a mail): says what it does, and does it when that is confirmed. Then a new password is chosen. */
import { useLocation } from 'wouter'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { useNotMe } from '../email-queries.ts'
import { AuthFrame } from '../parts/auth-frame.tsx'
import { FormFailure } from '../parts/form-failure.tsx'
import { BrokenLink, LinkEnding, useLinkToken } from '../parts/mail-link.tsx'

export function NotMe() {
  const { identity } = useTexts()
  const token = useLinkToken()
  const [, navigate] = useLocation()
  const online = useOnline()
  const notMe = useNotMe()
  const code = notMe.error instanceof ApiError ? notMe.error.code : null
  const forgot = { href: '/forgot', action: identity.forgotPassword }
  if (token === null) return <BrokenLink {...forgot} />
  if (code === 'GONE') return <LinkEnding title={identity.notMe.deadTitle} text={identity.notMe.dead} {...forgot} />
  const confirm = () =>
    notMe.mutate(token, {
      onSuccess: ({ resetToken }) => navigate(`/reset#token=${resetToken}`, { replace: true }),
    })
  return (
    <AuthFrame title={identity.titles.notMe} note={identity.notMe.note}>
      <Card>
        <p className="mb-2 font-[550]">{identity.notMe.what}</p>
        <ul className="mb-5 grid list-disc gap-2 ps-5 text-body marker:text-faint">
          {identity.notMe.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <div className="grid gap-3">
          <FormFailure>
            {notMe.isError ? (code === 'CONFLICT' ? identity.notMe.taken : identity.notMe.failed) : null}
          </FormFailure>
          <Button variant="danger" size="large" wide busy={notMe.isPending} disabled={!online} onClick={confirm}>
            {identity.notMe.confirm}
          </Button>
          <p className="text-note text-muted">{identity.notMe.itWasMe}</p>
        </div>
      </Card>
    </AuthFrame>
  )
}
