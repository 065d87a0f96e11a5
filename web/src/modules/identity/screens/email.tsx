/** The account's e-mail, in the settings: which it is, and using another one. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { ChangeEmailInput, type OwnEmail } from '@setpoint/contract/email'
import { ApiError, fieldErrors } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver, showRefusedFields } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle, Stack } from '../../../ui/card.tsx'
import { Field } from '../../../ui/field.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { Banner, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toast.tsx'
import { ownEmail, useChangeEmail, useGiveUpChange } from '../email-queries.ts'
import { FormFailure, useFailureText } from '../parts/form-failure.tsx'
import { authOptions } from '../queries.ts'

export function Email() {
  return (
    <Stack>
      <Present />
      <Change />
    </Stack>
  )
}

function Present() {
  const { identity } = useTexts()
  const own = useQuery(ownEmail)
  return (
    <Card>
      <CardTitle note={identity.ownEmail.note}>{identity.ownEmail.title}</CardTitle>
      {own.data ? (
        <div className="grid gap-4">
          <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-[550] [overflow-wrap:anywhere]">
            {own.data.email}
            <Badge tone={own.data.verified ? 'accent' : 'neutral'}>
              {own.data.verified ? identity.ownEmail.confirmed : identity.ownEmail.unconfirmed}
            </Badge>
          </p>
          {own.data.pending && <Pending pending={own.data.pending} />}
        </div>
      ) : own.isError ? (
        <ErrorState
          title={identity.ownEmail.failed}
          error={own.error}
          busy={own.isFetching}
          onRetry={() => void own.refetch()}
        />
      ) : (
        <Loading>
          <Skeleton lines={2} />
        </Loading>
      )}
    </Card>
  )
}

function Pending({ pending }: { pending: NonNullable<OwnEmail['pending']> }) {
  const { identity } = useTexts()
  const format = useFormat()
  const online = useOnline()
  const giveUp = useGiveUpChange()
  const until = `${format.day(format.dayOf(pending.expiresAt))}, ${format.time(pending.expiresAt)}`
  const onGiveUp = () =>
    giveUp.mutate(undefined, {
      onSuccess: () => toast({ message: identity.ownEmail.givenUp, tone: 'good' }),
      onError: () => toast({ message: identity.ownEmail.giveUpFailed, tone: 'warn' }),
    })
  return (
    <Banner
      icon="mail"
      tone="effort"
      title={identity.ownEmail.pendingTitle(pending.newEmail)}
      action={
        <Button busy={giveUp.isPending} disabled={!online} onClick={onGiveUp}>
          {identity.ownEmail.giveUp}
        </Button>
      }
    >
      {identity.ownEmail.pending(until)}
    </Banner>
  )
}

function Change() {
  const { identity } = useTexts()
  const online = useOnline()
  const failureText = useFailureText()
  const sendsMail = useQuery(authOptions).data?.mail ?? true
  const changing = useChangeEmail()
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm<ChangeEmailInput, unknown, ChangeEmailInput>({
    defaultValues: { newEmail: '' },
    resolver: shapeResolver(ChangeEmailInput, () => identity.problems.email),
  })
  const submit = ({ newEmail }: ChangeEmailInput) => {
    setFailure(null)
    changing.mutate(newEmail, {
      onSuccess: ({ confirmationRequired }) => {
        form.reset()
        if (!confirmationRequired) toast({ message: identity.ownEmail.changed, tone: 'good' })
      },
      onError: (error) => {
        const isTaken = error instanceof ApiError && error.code === 'CONFLICT' && 'newEmail' in fieldErrors(error)
        const newEmailText = isTaken ? identity.ownEmail.taken : identity.ownEmail.same
        if (!showRefusedFields(form, error, { newEmail: newEmailText })) setFailure(failureText(error))
      },
    })
  }
  return (
    <Card>
      <CardTitle note={sendsMail ? identity.ownEmail.changeNote : identity.ownEmail.changeAtOnceNote}>
        {identity.ownEmail.change}
      </CardTitle>
      <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid max-w-120 gap-5">
        <Field label={identity.ownEmail.next} error={form.formState.errors.newEmail?.message}>
          <TextInput type="email" inputMode="email" autoComplete="email" {...form.register('newEmail')} />
        </Field>
        {!online && <p className="text-note text-muted">{identity.offline}</p>}
        <FormFailure>{failure}</FormFailure>
        <div>
          <Button
            type="submit"
            variant="primary"
            className="max-sm:w-full"
            busy={changing.isPending}
            disabled={!online}
          >
            {identity.ownEmail.save}
          </Button>
        </div>
      </form>
    </Card>
  )
}
