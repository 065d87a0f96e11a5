/** What is left to say by somebody who came back from a provider and has no account yet. */
import { useEffect } from 'react'
import { Controller, useForm } from 'react-hook-form'
import type { AgeGroup } from '@setpoint/contract/identity'
import { ProviderRegisterInput, type ProviderSignUp } from '@setpoint/contract/providers'
import { useQuery } from '@tanstack/react-query'
import { ApiError, fieldErrors } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver, showRefusedFields } from '../../../platform/forms.ts'
import { useLanguage, useTexts } from '../../../platform/i18n/texts.ts'
import { usePreferences } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Banner } from '../../../ui/states.tsx'
import { explainAccountField } from '../account-input.ts'
import { CheckingNote } from '../captcha/checking-note.tsx'
import { prepareProof } from '../captcha/proof.ts'
import { useRegisterByProvider } from '../provider-queries.ts'
import { authOptions, useNeedsProof } from '../queries.ts'
import { AgeField, EmailField, UsernameField } from './account-fields.tsx'
import { FormFailure, useFailureText } from './form-failure.tsx'

interface Values {
  email: string
  username: string
  age: AgeGroup | null
}

interface FinishRegistrationProps {
  ticket: string
  signUp: ProviderSignUp
  /** The e-mail has to be confirmed before one can log in. */
  onMailed: (email: string) => void
  /** The ticket is not good any more. */
  onOver: () => void
}

export function FinishRegistration({ ticket, signUp, onMailed, onOver }: FinishRegistrationProps) {
  const { identity } = useTexts()
  const online = useOnline()
  const language = useLanguage()
  const { timeZone } = usePreferences()
  const needsProof = useNeedsProof()
  const register = useRegisterByProvider()
  const form = useFinishForm(ticket, signUp)
  const failure = useFinishFailure(register.error, !signUp.emailVerified)
  const { errors } = form.formState
  const submit = (input: ProviderRegisterInput) =>
    register.mutate(
      { ...input, language, timeZone },
      {
        onSuccess: ({ verificationRequired }) => verificationRequired && onMailed(input.email ?? ''),
        onError: (error) => {
          if (error instanceof ApiError && error.code === 'GONE') onOver()
          else showRefusedFields(form, error, identity.refused)
        },
      },
    )
  // Done by the time that somebody has chosen.
  useEffect(() => {
    if (needsProof) prepareProof()
  }, [needsProof])
  return (
    <>
      {!signUp.emailVerified && <MailNote />}
      <Card aria-label={identity.providers.finish.title}>
        <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-4">
          {signUp.emailVerified ? (
            <VouchedEmail signUp={signUp} />
          ) : (
            <EmailField input={form.register('email')} error={errors.email?.message} />
          )}
          <UsernameField input={form.register('username')} error={errors.username?.message} />
          <Controller
            control={form.control}
            name="age"
            render={({ field, fieldState }) => (
              <AgeField value={field.value} onValue={field.onChange} error={fieldState.error?.message} />
            )}
          />
          <FormFailure>{failure}</FormFailure>
          <Button type="submit" variant="primary" size="large" wide busy={register.isPending} disabled={!online}>
            {identity.createAccount}
          </Button>
          <CheckingNote />
        </form>
      </Card>
    </>
  )
}

function useFinishForm(ticket: string, { email, emailVerified, username }: ProviderSignUp) {
  const { identity } = useTexts()
  return useForm<Values, unknown, ProviderRegisterInput>({
    defaultValues: { email: email ?? '', username, age: null },
    resolver: shapeResolver(
      ProviderRegisterInput,
      (field, values: Values) => explainAccountField(identity, field, values),
      // The server takes no e-mail where the provider vouches for one.
      ({ email: typed, ...values }) => ({ ...values, ticket, ...(!emailVerified && { email: typed }) }),
    ),
  })
}

/** What cannot be said at a field. */
function useFinishFailure(error: unknown, asksForEmail: boolean): string | null {
  const { identity } = useTexts()
  const failureText = useFailureText()
  if (error === null) return null
  const fields = Object.keys(fieldErrors(error))
  if (fields.includes('email') && !asksForEmail) return identity.providers.problems.emailTaken.text
  if (fields.some((field) => field in identity.refused)) return null
  const code = error instanceof ApiError ? error.code : null
  if (code === 'FORBIDDEN') return identity.register.closed
  return code === 'CONFLICT' ? identity.providers.finish.taken : failureText(error)
}

/** Not to be changed: it stands for whose account it is. */
function VouchedEmail({ signUp: { email, providerName } }: { signUp: ProviderSignUp }) {
  const { identity } = useTexts()
  return (
    <div className="grid gap-1 [overflow-wrap:anywhere]">
      <p className="text-note font-[550]">{identity.email}</p>
      <p>{email}</p>
      <p className="text-label text-muted">{identity.providers.finish.vouched(providerName)}</p>
    </div>
  )
}

function MailNote() {
  const { identity } = useTexts()
  const { data } = useQuery(authOptions)
  return data?.verificationRequired ? <Banner icon="mail">{identity.register.mailNote}</Banner> : null
}
