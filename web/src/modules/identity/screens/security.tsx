/** How one logs in: second factors, passkeys, linked accounts, the password, logging out here and everywhere; in the settings. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { ChangePasswordInput } from '@setpoint/contract/identity'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver, showRefusedFields } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useOutbox } from '../../../platform/outbox/outbox.ts'
import { useSession } from '../../../platform/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle, Stack } from '../../../ui/card.tsx'
import { Checkbox } from '../../../ui/choice.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Field } from '../../../ui/field.tsx'
import { Loading, Skeleton } from '../../../ui/states.tsx'
import { PasswordInput } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toast.tsx'
import { newPasswordProblem } from '../account-input.ts'
import { useCountdown } from '../countdown.ts'
import { FormFailure, useFailureText, WaitNotice } from '../parts/form-failure.tsx'
import { NewPassword, ownWords } from '../parts/new-password.tsx'
import { personalTokens } from '../token-queries.ts'
import { LinkedAccounts } from '../parts/linked-accounts.tsx'
import { Passkeys } from '../parts/passkeys.tsx'
import { SetPassword } from '../parts/set-password.tsx'
import { TwoStep } from '../parts/two-step.tsx'
import { linkedAccounts } from '../provider-queries.ts'
import { authOptions, useChangePassword, useLogOut, useLogOutEverywhere } from '../queries.ts'

export function Security() {
  return (
    <Stack>
      <TwoStep />
      <Passkeys />
      <LinkedAccounts />
      <Password />
      <LogOut />
      <LogOutEverywhere />
    </Stack>
  )
}

/** Who came by a provider has none until they set one. */
function Password() {
  const linked = useQuery(linkedAccounts)
  if (linked.data) return linked.data.hasPassword ? <ChangePassword /> : <SetPassword />
  // Not known: nearly everybody has one, and the server says so to who has not.
  if (linked.isError) return <ChangePassword />
  return (
    <Card>
      <Loading>
        <Skeleton lines={12} />
      </Loading>
    </Card>
  )
}

const empty: ChangePasswordInput = { currentPassword: '', newPassword: '', deleteTokens: false }

function useChangeForm(composition: boolean, own: readonly string[]) {
  const { identity } = useTexts()
  const byShape = shapeResolver(ChangePasswordInput, (field, values: ChangePasswordInput) => {
    if (field === 'newPassword') return identity.problems.passwordRules
    return values.currentPassword === '' ? identity.problems.passwordMissing : identity.problems.passwordLong
  })
  return useForm<ChangePasswordInput, unknown, ChangePasswordInput>({
    defaultValues: empty,
    resolver: async (values, ...rest) => {
      const result = await byShape(values, ...rest)
      const problem = newPasswordProblem(identity, values.newPassword, composition, own)
      if (problem === null) return result
      return { values: {}, errors: { ...result.errors, newPassword: { type: 'rules', message: problem } } }
    },
  })
}

function ChangePassword() {
  const { identity } = useTexts()
  const online = useOnline()
  const failureText = useFailureText()
  const { user } = useSession()
  const own = ownWords(user?.username ?? '', user?.email ?? '')
  const tokens = useQuery(personalTokens).data?.length ?? 0
  const composition = useQuery(authOptions).data?.passwordComposition ?? true
  const changing = useChangePassword()
  const form = useChangeForm(composition, own)
  const [failure, setFailure] = useState<string | null>(null)
  const [left, startCountdown] = useCountdown()
  const [asked, setAsked] = useState(0)
  const { errors } = form.formState
  const submit = (input: ChangePasswordInput) => {
    setFailure(null)
    changing.mutate(input, {
      onSuccess: () => {
        form.reset(empty)
        toast({ message: identity.security.changed, tone: 'good' })
      },
      onError: (error) => {
        const { currentPassword, newPassword } = identity.refused
        if (showRefusedFields(form, error, { currentPassword, newPassword })) return
        if (!(error instanceof ApiError) || error.code !== 'RATE_LIMIT_EXCEEDED') return setFailure(failureText(error))
        setAsked(error.retryAfter ?? 60)
        startCountdown(error.retryAfter ?? 60)
      },
    })
  }
  return (
    <Card>
      <CardTitle note={identity.security.changeNote}>{identity.security.change}</CardTitle>
      <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid max-w-120 gap-5">
        {/* Password managers file the new password under it. */}
        <input type="text" autoComplete="username" value={user?.email ?? ''} readOnly hidden />
        <Field label={identity.security.current} error={errors.currentPassword?.message}>
          <PasswordInput autoComplete="current-password" {...form.register('currentPassword')} />
        </Field>
        <NewPassword
          label={identity.security.next}
          value={useWatch({ control: form.control, name: 'newPassword' })}
          composition={composition}
          own={own}
          error={errors.newPassword?.message}
          input={form.register('newPassword')}
        />
        {tokens > 0 && (
          <Checkbox
            label={identity.tokens.alsoDelete(tokens)}
            note={identity.tokens.alsoDeleteNote}
            {...form.register('deleteTokens')}
          />
        )}
        {!online && <p className="text-note text-muted">{identity.offline}</p>}
        <FormFailure>{failure}</FormFailure>
        <WaitNotice left={left} asked={asked} />
        <div>
          <Button
            type="submit"
            variant="primary"
            className="max-sm:w-full"
            busy={changing.isPending}
            disabled={!online || left > 0}
          >
            {identity.security.save}
          </Button>
        </div>
      </form>
    </Card>
  )
}

function LogOut() {
  const { identity } = useTexts()
  const logOut = useLogOut()
  const { waiting } = useOutbox()
  return (
    <Card>
      <CardTitle note={identity.security.logOutNote}>{identity.security.logOut}</CardTitle>
      {waiting > 0 && <p className="mb-3 text-note text-effort">{identity.security.waiting(waiting)}</p>}
      <Button icon="log-out" busy={logOut.isPending} onClick={() => logOut.mutate()}>
        {identity.security.logOutHere}
      </Button>
    </Card>
  )
}

function LogOutEverywhere() {
  const { identity } = useTexts()
  const online = useOnline()
  const everywhere = useLogOutEverywhere()
  const [asking, setAsking] = useState(false)
  const confirmed = () =>
    everywhere.mutate(undefined, {
      onError: () => {
        setAsking(false)
        toast({ message: identity.security.everywhereFailed, tone: 'warn' })
      },
    })
  return (
    <Card>
      <CardTitle note={identity.security.everywhereNote}>{identity.security.everywhere}</CardTitle>
      {!online && <p className="mb-3 text-note text-muted">{identity.offline}</p>}
      <Button icon="shield" disabled={!online} onClick={() => setAsking(true)}>
        {identity.security.everywhere}
      </Button>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={identity.security.everywhereConfirm}
        description={identity.security.everywhereWhat}
        confirm={identity.security.everywhere}
        danger
        busy={everywhere.isPending}
        onConfirm={confirmed}
      />
    </Card>
  )
}
