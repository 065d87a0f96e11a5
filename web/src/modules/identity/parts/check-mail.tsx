/** Registered; the e-mail is to be confirmed before one can log in. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { AuthFrame } from './auth-frame.tsx'
import { Notice } from './notice.tsx'

export function CheckMail({ email }: { email: string }) {
  const { identity } = useTexts()
  return (
    <AuthFrame title={identity.titles.checkMail} onward="/welcome">
      <Notice
        icon="mail"
        actions={
          <ButtonLink href="/login" variant="primary" size="large" wide>
            {identity.logIn}
          </ButtonLink>
        }
      >
        <p>{identity.checkMail.note(email)}</p>
        <p className="text-note text-muted">{identity.checkMail.already}</p>
        <p className="text-note text-muted">{identity.checkMail.nothing}</p>
      </Notice>
    </AuthFrame>
  )
}
