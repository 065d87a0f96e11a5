/** Confirming a new e-mail by the link that was sent to it (`#token=…`). */
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { useConfirmEmail } from '../email-queries.ts'
import { BrokenLink, LinkAtWork, LinkEnding, useLinkToken } from '../parts/mail-link.tsx'
import { useOnce } from '../use-once.ts'

export function ConfirmEmail() {
  const { identity } = useTexts()
  const { confirmEmail } = identity
  const signedIn = useSession().state === 'signed-in'
  const { mutate, isSuccess, error } = useConfirmEmail()
  const token = useLinkToken()
  useOnce(() => token !== null && mutate(token))

  const onward = signedIn
    ? { href: '/settings/email', action: confirmEmail.toSettings }
    : { href: '/login', action: identity.logIn }
  const code = error instanceof ApiError ? error.code : null
  if (token === null) return <BrokenLink {...onward} />
  if (isSuccess) return <LinkEnding good title={confirmEmail.doneTitle} text={confirmEmail.done} {...onward} />
  if (code === 'GONE') return <LinkEnding title={confirmEmail.deadTitle} text={confirmEmail.dead} {...onward} />
  if (code === 'CONFLICT') return <LinkEnding title={confirmEmail.failed} text={confirmEmail.taken} {...onward} />
  return (
    <LinkAtWork
      title={identity.titles.confirmEmail}
      busy={confirmEmail.busy}
      failed={confirmEmail.failed}
      error={error}
      onRetry={() => mutate(token)}
    />
  )
}
