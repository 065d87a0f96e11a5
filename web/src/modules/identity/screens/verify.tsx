/** Confirming an e-mail by the link of a mail (`#token=…`). */
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { Way } from '../parts/auth-frame.tsx'
import { BrokenLink, LinkAtWork, LinkEnding, useLinkToken } from '../parts/mail-link.tsx'
import { useVerifyEmail } from '../queries.ts'
import { useOnce } from '../use-once.ts'

export function Verify() {
  const { identity } = useTexts()
  const signedIn = useSession().state === 'signed-in'
  const { mutate, isSuccess, error } = useVerifyEmail()
  const token = useLinkToken()
  useOnce(() => token !== null && mutate(token))

  const logIn = { href: '/login', action: identity.logIn }
  if (token === null) return <BrokenLink {...logIn} />
  if (isSuccess) {
    const { doneTitle, done, doneLogIn, goOn } = identity.verify
    return signedIn ? (
      <LinkEnding good title={doneTitle} text={done} href="/" action={goOn} />
    ) : (
      <LinkEnding good title={doneTitle} text={doneLogIn} {...logIn} />
    )
  }
  if (error instanceof ApiError && error.code === 'GONE')
    return <LinkEnding title={identity.verify.deadTitle} text={identity.verify.dead} {...logIn} />
  return (
    <LinkAtWork
      title={identity.titles.verify}
      busy={identity.verify.busy}
      failed={identity.verify.failed}
      error={error}
      onRetry={() => mutate(token)}
      ways={<Way href="/login">{identity.backToLogIn}</Way>}
    />
  )
}
