/** Choosing a new password by the link of a mail (`#token=…`). */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { ResetPasswordInput } from '@setpoint/contract/identity'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver, showRefusedFields } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { explainAccountField, newPasswordProblem } from '../account-input.ts'
import { tokenInFragment } from '../link-token.ts'
import { AuthFrame, Way } from '../parts/auth-frame.tsx'
import { FormFailure, useFailureText } from '../parts/form-failure.tsx'
import { NewPassword } from '../parts/new-password.tsx'
import { Notice } from '../parts/notice.tsx'
import { authOptions, useResetPassword } from '../queries.ts'

export function Reset() {
  const { identity } = useTexts()
  const [link] = useState(() => tokenInFragment(location.hash, 'token'))
  const [done, setDone] = useState(false)
  const [dead, setDead] = useState(false)
  if (done) return <Done />
  if (link === null || link === 'broken')
    return <DeadLink title={identity.reset.brokenTitle} text={identity.reset.broken} />
  if (dead) return <DeadLink title={identity.reset.deadTitle} text={identity.reset.dead} />
  return (
    <AuthFrame
      title={identity.titles.reset}
      note={identity.reset.note}
      ways={<Way href="/login">{identity.backToLogIn}</Way>}
    >
      <ResetForm token={link.token} onDone={() => setDone(true)} onDead={() => setDead(true)} />
    </AuthFrame>
  )
}

interface ResetFormProps {
  token: string
  onDone: () => void
  onDead: () => void
}

function ResetForm({ token, onDone, onDead }: ResetFormProps) {
  const { identity } = useTexts()
  const online = useOnline()
  const failureText = useFailureText()
  const composition = useQuery(authOptions).data?.passwordComposition ?? true
  const reset = useResetPassword()
  const [failure, setFailure] = useState<string | null>(null)
  const byShape = shapeResolver(
    ResetPasswordInput,
    (field, values: { password: string }) => explainAccountField(identity, field, values),
    ({ password }) => ({ token, password }),
  )
  const form = useForm<{ password: string }, unknown, ResetPasswordInput>({
    defaultValues: { password: '' },
    resolver: async (values, ...rest) => {
      const problem = newPasswordProblem(identity, values.password, composition, [])
      if (problem === null) return byShape(values, ...rest)
      return { values: {}, errors: { password: { type: 'rules', message: problem } } }
    },
  })
  const submit = (input: ResetPasswordInput) => {
    setFailure(null)
    reset.mutate(input, {
      onSuccess: onDone,
      onError: (error) => {
        if (error instanceof ApiError && error.code === 'GONE') onDead()
        else if (!showRefusedFields(form, error, { password: identity.refused.newPassword }))
          setFailure(failureText(error))
      },
    })
  }
  return (
    <Card aria-label={identity.titles.reset}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-4">
        <NewPassword
          label={identity.reset.newPassword}
          value={useWatch({ control: form.control, name: 'password' })}
          composition={composition}
          error={form.formState.errors.password?.message}
          input={form.register('password')}
        />
        <FormFailure>{failure}</FormFailure>
        <Button type="submit" variant="primary" size="large" wide busy={reset.isPending} disabled={!online}>
          {identity.reset.save}
        </Button>
      </form>
    </Card>
  )
}

function Done() {
  const { identity } = useTexts()
  return (
    <AuthFrame title={identity.reset.doneTitle}>
      <Notice
        icon="check"
        actions={
          <ButtonLink href="/login" variant="primary" size="large" wide>
            {identity.logIn}
          </ButtonLink>
        }
      >
        <p>{identity.reset.done}</p>
      </Notice>
    </AuthFrame>
  )
}

function DeadLink({ title, text }: { title: string; text: string }) {
  const { identity } = useTexts()
  return (
    <AuthFrame title={title} ways={<Way href="/login">{identity.backToLogIn}</Way>}>
      <Notice
        icon="clock"
        tone="effort"
        actions={
          <ButtonLink href="/forgot" variant="primary" size="large" wide>
            {identity.reset.again}
          </ButtonLink>
        }
      >
        <p>{text}</p>
      </Notice>
    </AuthFrame>
  )
}
