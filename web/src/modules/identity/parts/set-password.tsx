/** The first password of an account that came by a provider, in the settings. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { SetPasswordInput } from '@setpoint/contract/providers'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver, showRefusedFields } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { toast } from '../../../ui/toast.tsx'
import { newPasswordProblem } from '../account-input.ts'
import { useSetPassword } from '../provider-queries.ts'
import { authOptions } from '../queries.ts'
import { FormFailure, useFailureText } from './form-failure.tsx'
import { NewPassword, ownWords } from './new-password.tsx'

function useSetForm(composition: boolean, own: readonly string[]) {
  const { identity } = useTexts()
  const byShape = shapeResolver<SetPasswordInput, SetPasswordInput>(
    SetPasswordInput,
    () => identity.problems.passwordRules,
  )
  return useForm<SetPasswordInput, unknown, SetPasswordInput>({
    defaultValues: { password: '' },
    resolver: async (values, ...rest) => {
      const problem = newPasswordProblem(identity, values.password, composition, own)
      if (problem === null) return byShape(values, ...rest)
      return { values: {}, errors: { password: { type: 'rules', message: problem } } }
    },
  })
}

export function SetPassword() {
  const { identity } = useTexts()
  const { setPassword: texts } = identity.providers
  const online = useOnline()
  const { user } = useSession()
  const own = ownWords(user?.username ?? '', user?.email ?? '')
  const composition = useQuery(authOptions).data?.passwordComposition ?? true
  const form = useSetForm(composition, own)
  const { submit, isPending, failure } = useSetting(form)
  return (
    <Card>
      <CardTitle note={texts.note}>{texts.title}</CardTitle>
      <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid max-w-120 gap-5">
        {/* Password managers file the password under it. */}
        <input type="text" autoComplete="username" value={user?.email ?? ''} readOnly hidden />
        <NewPassword
          label={texts.password}
          value={useWatch({ control: form.control, name: 'password' })}
          composition={composition}
          own={own}
          error={form.formState.errors.password?.message}
          input={form.register('password')}
        />
        {!online && <p className="text-note text-muted">{identity.offline}</p>}
        <FormFailure>{failure}</FormFailure>
        <div>
          <Button type="submit" variant="primary" className="max-sm:w-full" busy={isPending} disabled={!online}>
            {texts.save}
          </Button>
        </div>
      </form>
    </Card>
  )
}

function useSetting(form: ReturnType<typeof useSetForm>) {
  const { identity } = useTexts()
  const { setPassword: texts } = identity.providers
  const failureText = useFailureText()
  const setting = useSetPassword()
  const [failure, setFailure] = useState<string | null>(null)
  const submit = ({ password }: SetPasswordInput) => {
    setFailure(null)
    setting.mutate(password, {
      onSuccess: () => toast({ message: texts.done, tone: 'good' }),
      onError: (error) => {
        if (showRefusedFields(form, error, { password: identity.refused.password })) return
        const code = error instanceof ApiError ? error.code : null
        if (code !== 'STEP_UP_REQUIRED') setFailure(code === 'CONFLICT' ? texts.elsewhere : failureText(error))
      },
    })
  }
  return { submit, isPending: setting.isPending, failure }
}
