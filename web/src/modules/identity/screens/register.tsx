/** Creating an account, also the first admin's by the one-time link (`#admin=<token>`). */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller, useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { RegisterInput, type AgeGroup } from '@setpoint/contract/identity'
import { ApiError, fieldErrors } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver, showRefusedFields } from '../../../platform/forms.ts'
import { useLanguage, useTexts } from '../../../platform/i18n/texts.ts'
import { usePreferences } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Banner } from '../../../ui/states.tsx'
import { explainAccountField, newPasswordProblem } from '../account-input.ts'
import { tokenInFragment } from '../link-token.ts'
import { CheckingNote } from '../captcha/checking-note.tsx'
import { prepareProof } from '../captcha/proof.ts'
import { AgeField, EmailField, UsernameField } from '../parts/account-fields.tsx'
import { AuthFrame, Way } from '../parts/auth-frame.tsx'
import { CheckMail } from '../parts/check-mail.tsx'
import { FormFailure, useFailureText } from '../parts/form-failure.tsx'
import { NewPassword, ownWords } from '../parts/new-password.tsx'
import { OtherWaysIn } from '../parts/other-ways-in.tsx'
import { authOptions, useNeedsProof, useRegister } from '../queries.ts'

interface Values {
  email: string
  username: string
  password: string
  age: AgeGroup | null
}
type AccountForm = UseFormReturn<Values, unknown, RegisterInput>

export function Register() {
  const { identity } = useTexts()
  const [mailedTo, setMailedTo] = useState<string | null>(null)
  if (mailedTo !== null) return <CheckMail email={mailedTo} />
  return (
    <AuthFrame
      title={identity.titles.register}
      onward="/welcome"
      ways={
        <Way question={identity.haveAccount} href="/login">
          {identity.logInInstead}
        </Way>
      }
    >
      <RegisterForm onMailed={setMailedTo} />
    </AuthFrame>
  )
}

function useAccountForm(): AccountForm {
  const { identity } = useTexts()
  const composition = useComposition()
  const byShape = shapeResolver(RegisterInput, (field, values: Values) => explainAccountField(identity, field, values))
  return useForm<Values, unknown, RegisterInput>({
    defaultValues: { email: '', username: '', password: '', age: null },
    resolver: async (values, ...rest) => {
      const result = await byShape(values, ...rest)
      const problem = newPasswordProblem(
        identity,
        values.password,
        composition,
        ownWords(values.username, values.email),
      )
      if (problem === null) return result
      return { values: {}, errors: { ...result.errors, password: { type: 'rules', message: problem } } }
    },
  })
}

/** Asked for unless the server is known to be content with length. */
function useComposition(): boolean {
  return useQuery(authOptions).data?.passwordComposition ?? true
}

function RegisterForm({ onMailed }: { onMailed: (email: string) => void }) {
  const { identity } = useTexts()
  const online = useOnline()
  const language = useLanguage()
  const { timeZone } = usePreferences()
  const register = useRegister()
  const [admin, setAdmin] = useState(() => tokenInFragment(location.hash, 'admin'))
  const form = useAccountForm()
  const failure = useRegisterFailure(register.error)
  const needsProof = useNeedsProof()
  const submit = (input: RegisterInput) => {
    const firstAdmin = admin !== null && admin !== 'broken' ? { firstAdminToken: admin.token } : {}
    register.mutate(
      { ...input, ...firstAdmin, language, timeZone },
      {
        onSuccess: (answer) => answer.verificationRequired && onMailed(input.email),
        onError: (error) => void showRefusedFields(form, error, identity.refused),
      },
    )
  }
  const stale = admin === 'broken' || 'firstAdminToken' in fieldErrors(register.error)
  return (
    <>
      {stale ? <StaleAdminLink onOrdinary={() => (setAdmin(null), register.reset())} /> : admin && <AdminNote />}
      <MailNote />
      <Card aria-label={identity.titles.register}>
        <form
          noValidate
          // Done by the time that somebody has typed.
          onFocusCapture={() => needsProof && admin === null && prepareProof()}
          onSubmit={(event) => void form.handleSubmit(submit)(event)}
          className="grid gap-4"
        >
          <AccountFields form={form} />
          <FormFailure>{stale ? null : failure}</FormFailure>
          <Button
            type="submit"
            variant="primary"
            size="large"
            wide
            busy={register.isPending}
            disabled={!online || stale}
          >
            {identity.createAccount}
          </Button>
          <CheckingNote />
        </form>
        {/* The link of the first admin counts for this form only. */}
        {admin === null && <OtherWaysIn registering />}
      </Card>
    </>
  )
}

function AccountFields({ form }: { form: AccountForm }) {
  const { identity } = useTexts()
  const composition = useComposition()
  const { errors } = form.formState
  const [email, username, password] = useWatch({ control: form.control, name: ['email', 'username', 'password'] })
  return (
    <>
      <EmailField input={form.register('email')} error={errors.email?.message} />
      <UsernameField input={form.register('username')} error={errors.username?.message} />
      <NewPassword
        label={identity.password}
        value={password}
        composition={composition}
        own={ownWords(username, email)}
        error={errors.password?.message}
        input={form.register('password')}
      />
      <Controller
        control={form.control}
        name="age"
        render={({ field, fieldState }) => (
          <AgeField value={field.value} onValue={field.onChange} error={fieldState.error?.message} />
        )}
      />
    </>
  )
}

/** What cannot be said at a field. */
function useRegisterFailure(error: unknown): string | null {
  const { identity } = useTexts()
  const failureText = useFailureText()
  if (error === null) return null
  if (Object.keys(fieldErrors(error)).some((field) => field in identity.refused)) return null
  const code = error instanceof ApiError ? error.code : null
  if (code === 'FORBIDDEN') return identity.register.closed
  return code === 'CONFLICT' ? identity.refused.taken : failureText(error)
}

function AdminNote() {
  const { identity } = useTexts()
  return (
    <Banner tone="good" icon="key" title={identity.register.adminTitle}>
      {identity.register.adminNote}
    </Banner>
  )
}

function StaleAdminLink({ onOrdinary }: { onOrdinary: () => void }) {
  const { identity } = useTexts()
  return (
    <Banner tone="warn" action={<Button onClick={onOrdinary}>{identity.register.withoutAdminLink}</Button>}>
      {identity.register.staleAdminLink}
    </Banner>
  )
}

function MailNote() {
  const { identity } = useTexts()
  const { data } = useQuery(authOptions)
  if (!data) return null
  if (data.verificationRequired) return <Banner icon="mail">{identity.register.mailNote}</Banner>
  if (data.mail) return null
  return (
    <Banner icon="mail" title={identity.register.noMailTitle}>
      {identity.register.noMailNote}
    </Banner>
  )
}
