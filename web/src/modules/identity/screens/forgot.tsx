/** Asking for a link to choose a new password. Without mail it says who can help, and how. */
import { useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { ForgotPasswordInput } from '@setpoint/contract/identity'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Field } from '../../../ui/field.tsx'
import { Loading, Skeleton } from '../../../ui/states.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { explainAccountField } from '../account-input.ts'
import { CheckingNote } from '../captcha/checking-note.tsx'
import { AuthFrame, Way } from '../parts/auth-frame.tsx'
import { FormFailure, useFailureText } from '../parts/form-failure.tsx'
import { Notice } from '../parts/notice.tsx'
import { authOptions, useForgotPassword } from '../queries.ts'

export function Forgot() {
  const { identity } = useTexts()
  const options = useQuery(authOptions)
  const forgot = useForgotPassword()
  const back = <Way href="/login">{identity.backToLogIn}</Way>
  if (options.isLoading) {
    return (
      <AuthFrame title={identity.titles.forgot} onward="/settings/security" ways={back}>
        <Loading>
          <Skeleton className="h-44 rounded-card" />
        </Loading>
      </AuthFrame>
    )
  }
  if (options.data?.mail === false) return <NoMail />
  if (forgot.isSuccess) return <Sent email={forgot.variables} onOther={forgot.reset} />
  return (
    <AuthFrame title={identity.titles.forgot} note={identity.forgot.note} onward="/settings/security" ways={back}>
      <ForgotForm busy={forgot.isPending} error={forgot.error} onSend={forgot.mutate} />
    </AuthFrame>
  )
}

interface ForgotFormProps {
  busy: boolean
  error: unknown
  onSend: (email: string) => void
}

function ForgotForm({ busy, error, onSend }: ForgotFormProps) {
  const { identity } = useTexts()
  const online = useOnline()
  const failureText = useFailureText()
  const form = useForm<ForgotPasswordInput>({
    defaultValues: { email: '' },
    resolver: shapeResolver(ForgotPasswordInput, (field) => explainAccountField(identity, field, {})),
  })
  return (
    <Card aria-label={identity.titles.forgot}>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit(({ email }) => onSend(email))(event)}
        className="grid gap-4"
      >
        <Field label={identity.email} error={form.formState.errors.email?.message}>
          <TextInput type="email" inputMode="email" autoComplete="username" {...form.register('email')} />
        </Field>
        <FormFailure>{error ? failureText(error) : null}</FormFailure>
        <Button type="submit" variant="primary" size="large" wide busy={busy} disabled={!online}>
          {identity.forgot.send}
        </Button>
        <CheckingNote />
      </form>
    </Card>
  )
}

function Sent({ email, onOther }: { email: string; onOther: () => void }) {
  const { identity } = useTexts()
  return (
    <AuthFrame title={identity.forgot.sentTitle} onward="/settings/security">
      <Notice
        icon="mail"
        actions={
          <>
            <ButtonLink href="/login" variant="primary" size="large" wide>
              {identity.backToLogIn}
            </ButtonLink>
            <Button wide onClick={onOther}>
              {identity.forgot.other}
            </Button>
          </>
        }
      >
        <p>{identity.forgot.sent(email)}</p>
      </Notice>
    </AuthFrame>
  )
}

/** The command an operator runs; the e-mail is theirs to fill in. */
const operatorCommand = 'node bin/setpoint.js user reset-password <email>'

function NoMail() {
  const { identity } = useTexts()
  return (
    <AuthFrame title={identity.titles.forgot} onward="/settings/security">
      <Notice
        icon="mail"
        tone="effort"
        actions={
          <ButtonLink href="/login" variant="primary" size="large" wide>
            {identity.backToLogIn}
          </ButtonLink>
        }
      >
        <p className="font-semibold">{identity.forgot.noMailTitle}</p>
        <p>{identity.forgot.noMailNote}</p>
        <p>
          <code className="rounded-[6px] bg-bg px-2 py-1 text-note">{operatorCommand}</code>
        </p>
        <p>{identity.forgot.noMailThen}</p>
      </Notice>
    </AuthFrame>
  )
}
