/** An appeal: what the author says, and the answer, or giving it. */
import { Controller, useForm } from 'react-hook-form'
import type { Case } from '@setpoint/contract/cases'
import { AppealAnswerInput, longestWhy, type Appeal } from '@setpoint/contract/decisions'
import { ApiError } from '../../../../platform/api.ts'
import { useOnline } from '../../../../platform/connection.ts'
import { shapeResolver } from '../../../../platform/forms.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { Card, CardTitle } from '../../../../ui/card.tsx'
import { RadioCards } from '../../../../ui/choice.tsx'
import { Field, FieldGroup } from '../../../../ui/field.tsx'
import { TextArea } from '../../../../ui/text-input.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useAnswerAppeal } from '../queries.ts'
import { useMoment } from './moment.ts'

export function AppealCard({ file, appeal }: { file: Case; appeal: Appeal }) {
  const { appeal: texts } = useTexts().reports
  const moment = useMoment()
  return (
    <Card tone={appeal.state === 'open' ? 'effort' : 'plain'}>
      <CardTitle note={texts.states[appeal.state]}>{texts.title}</CardTitle>
      <p className="text-label text-muted">{texts.said}</p>
      <p dir="auto" className="max-w-[64ch] [overflow-wrap:anywhere] whitespace-pre-line">
        {appeal.text}
      </p>
      <p className="mt-0.5 text-label text-muted">{moment(appeal.at)}</p>
      {appeal.answer !== null && (
        <>
          <p className="mt-3 text-label text-muted">{texts.answered}</p>
          <p dir="auto" className="max-w-[64ch] [overflow-wrap:anywhere] whitespace-pre-line">
            {appeal.answer}
          </p>
        </>
      )}
      {file.rights.answerAppeal && <AnswerForm file={file} appeal={appeal} />}
    </Card>
  )
}

interface Typed {
  outcome: AppealAnswerInput['outcome'] | ''
  reason: string
}

function AnswerForm({ file, appeal }: { file: Case; appeal: Appeal }) {
  const { reports } = useTexts()
  const { appeal: texts, decide } = reports
  const online = useOnline()
  const answer = useAnswerAppeal(file.id, appeal.id)
  const form = useForm<Typed, unknown, AppealAnswerInput>({
    defaultValues: { outcome: '', reason: '' },
    resolver: shapeResolver(
      AppealAnswerInput,
      (field) => (field === 'reason' ? decide.whyProblem : decide.choose),
      ({ outcome, reason }) => ({ outcome, reason: reason.trim() }),
    ),
  })
  const { errors } = form.formState
  const submit = (input: AppealAnswerInput) =>
    answer.mutate(input, {
      onSuccess: () => toast({ message: texts.done, tone: 'good' }),
      onError: (error) => {
        const isFaster = error instanceof ApiError && error.status === 409
        toast({ message: isFaster ? decide.faster : reports.actFailed, tone: 'warn' })
      },
    })
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit(submit)(event)}
      className="mt-4 grid gap-4 border-t border-line pt-4"
    >
      <FieldGroup label={texts.outcome} error={errors.outcome?.message}>
        <Controller
          name="outcome"
          control={form.control}
          render={({ field }) => (
            <RadioCards
              label={texts.outcome}
              value={field.value}
              onValue={field.onChange}
              options={(['upheld', 'overturned'] as const).map((value) => ({ value, label: texts[value] }))}
            />
          )}
        />
      </FieldGroup>
      <Field label={texts.why} hint={texts.whyHint} error={errors.reason?.message}>
        <TextArea rows={3} maxLength={longestWhy} dir="auto" {...form.register('reason')} />
      </Field>
      <div>
        <Button type="submit" variant="primary" busy={answer.isPending} disabled={!online}>
          {texts.send}
        </Button>
      </div>
    </form>
  )
}
