/** For who is too young to agree alone: whom to ask, and what came of it. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { GuardianInput, type Guardian } from '@setpoint/contract/consents'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver, showRefusedFields } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { authOptions } from '../../identity/queries.ts'
import { useAskGuardian } from '../queries.ts'

export function GuardianCard({ guardian }: { guardian: Guardian }) {
  const { consents } = useTexts()
  const format = useFormat()
  const texts = consents.guardian
  if (guardian.state === 'not-needed') return null
  const { email, askedAt, givenAt } = guardian
  const dayOf = (instant: string) => format.day(format.dayOf(instant))
  return (
    <Card tone={guardian.state === 'given' ? 'plain' : 'effort'}>
      <CardTitle note={texts.why(guardian.untilAge)}>{texts.title}</CardTitle>
      {guardian.state === 'given' && email && givenAt && (
        <p className="[overflow-wrap:anywhere]">{texts.given(email, dayOf(givenAt))}</p>
      )}
      {guardian.state === 'pending' && email && askedAt && (
        <p className="mb-4 [overflow-wrap:anywhere]">{texts.pending(email, dayOf(askedAt))}</p>
      )}
      {guardian.state !== 'given' && <AskForm again={guardian.state === 'pending'} />}
    </Card>
  )
}

function AskForm({ again }: { again: boolean }) {
  const { consents } = useTexts()
  const texts = consents.guardian
  const online = useOnline()
  const failureText = useFailureText()
  const asking = useAskGuardian()
  const [failure, setFailure] = useState<string | null>(null)
  const mail = useQuery(authOptions).data?.mail ?? true
  const form = useForm<{ email: string }, unknown, GuardianInput>({
    defaultValues: { email: '' },
    resolver: shapeResolver(GuardianInput, () => texts.emailProblem),
  })
  const submit = ({ email }: GuardianInput) => {
    setFailure(null)
    asking.mutate(email, {
      onSuccess: () => {
        form.reset()
        toast({ message: texts.asked, tone: 'good' })
      },
      onError: (error) => {
        if (!showRefusedFields(form, error, { email: texts.emailProblem })) setFailure(failureText(error))
      },
    })
  }
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid max-w-120 gap-4">
      {again && <p className="font-[550]">{texts.another}</p>}
      <Field label={texts.email} hint={texts.emailHint} error={form.formState.errors.email?.message}>
        <TextInput type="email" inputMode="email" autoComplete="off" {...form.register('email')} />
      </Field>
      {!mail && <p className="text-note text-muted">{texts.noMail}</p>}
      <FormFailure>{failure}</FormFailure>
      <div>
        <Button type="submit" variant="primary" className="max-sm:w-full" busy={asking.isPending} disabled={!online}>
          {again ? texts.askAgain : texts.ask}
        </Button>
      </div>
    </form>
  )
}
