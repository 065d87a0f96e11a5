/** Deciding: what happens, for how long where it is a sanction, and why. */
import { useState } from 'react'
import { Controller, useForm, useWatch } from 'react-hook-form'
import type { Case } from '@setpoint/contract/cases'
import { longestBar, longestMute, longestWhy, DecisionInput } from '@setpoint/contract/decisions'
import { ApiError } from '../../../../platform/api.ts'
import { useOnline } from '../../../../platform/connection.ts'
import { shapeResolver } from '../../../../platform/forms.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { Card, CardTitle } from '../../../../ui/card.tsx'
import { RadioCards } from '../../../../ui/choice.tsx'
import { Field, FieldGroup } from '../../../../ui/field.tsx'
import { NumberInput } from '../../../../ui/number-input.tsx'
import { TextArea } from '../../../../ui/text-input.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { FormFailure } from '../../../identity/index.ts'
import { useDecide } from '../queries.ts'

type Act = DecisionInput['act']
interface Typed {
  act: Act | ''
  days: number | null
  reason: string
}

const longest: Partial<Record<Act, number>> = { mute: longestMute, bar: longestBar }

export function DecisionForm({ file }: { file: Case }) {
  const { reports, ui } = useTexts()
  const texts = reports.decide
  const online = useOnline()
  const decide = useDecide(file.id)
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm<Typed, unknown, DecisionInput>({
    defaultValues: { act: '', days: 7, reason: '' },
    resolver: shapeResolver(
      DecisionInput,
      (field, { act }) =>
        ({ act: texts.choose, days: texts.daysProblem((act && longest[act]) || longestBar), reason: texts.whyProblem })[
          field
        ],
      ({ act, days, reason }) => ({
        act,
        reason: reason.trim(),
        ...((act === 'mute' || act === 'bar') && { days }),
      }),
    ),
  })
  const { errors } = form.formState
  const act = useWatch({ control: form.control, name: 'act' })
  const submit = (input: DecisionInput) => {
    setFailure(null)
    decide.mutate(input, {
      onSuccess: () => toast({ message: texts.done, tone: 'good' }),
      onError: (error) => {
        if (error instanceof ApiError && error.status === 409) toast({ message: texts.faster, tone: 'warn' })
        else setFailure(error instanceof ApiError && error.code === 'OFFLINE' ? ui.errors.OFFLINE : reports.actFailed)
      },
    })
  }
  const problems = errors as Partial<Record<keyof Typed, { message?: string }>>
  const acts: Act[] = [
    'dismiss',
    'hide',
    'warn',
    ...(file.rights.mute ? (['mute'] as const) : []),
    ...(file.rights.bar ? (['bar'] as const) : []),
  ]
  return (
    <Card>
      <CardTitle>{texts.title}</CardTitle>
      <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-4">
        <FieldGroup label={texts.what} error={problems.act?.message}>
          <Controller
            name="act"
            control={form.control}
            render={({ field }) => (
              <RadioCards
                label={texts.what}
                value={field.value}
                onValue={field.onChange}
                options={acts.map((value) => ({ value, label: texts.acts[value], note: texts.notes[value] }))}
              />
            )}
          />
        </FieldGroup>
        {(act === 'mute' || act === 'bar') && (
          <Field label={texts.days} error={problems.days?.message}>
            <Controller
              name="days"
              control={form.control}
              render={({ field }) => (
                <NumberInput
                  value={field.value}
                  onValue={field.onChange}
                  decimals={0}
                  min={1}
                  max={longest[act] ?? longestBar}
                />
              )}
            />
          </Field>
        )}
        <Field
          label={texts.why}
          hint={act === 'dismiss' ? texts.whyHintDismiss : texts.whyHint}
          error={problems.reason?.message}
        >
          <TextArea rows={3} maxLength={longestWhy} dir="auto" {...form.register('reason')} />
        </Field>
        <FormFailure>{failure}</FormFailure>
        <div>
          <Button type="submit" variant="primary" busy={decide.isPending} disabled={!online}>
            {texts.send}
          </Button>
        </div>
      </form>
    </Card>
  )
}
