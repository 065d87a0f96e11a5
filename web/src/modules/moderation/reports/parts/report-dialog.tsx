/** Why something is reported, from a closed list, with a word of one's own. Load it lazily. */
import { useState } from 'react'
import { Controller, useForm, useWatch } from 'react-hook-form'
import { longestNote, ReportInput, ReportReason } from '@setpoint/contract/reports'
import { ApiError } from '../../../../platform/api.ts'
import { useOnline } from '../../../../platform/connection.ts'
import { shapeResolver } from '../../../../platform/forms.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { RadioCards } from '../../../../ui/choice.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Field, FieldGroup } from '../../../../ui/field.tsx'
import { Banner } from '../../../../ui/states.tsx'
import { TextArea } from '../../../../ui/text-input.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { FormFailure } from '../../../identity/index.ts'
import { useReport } from '../queries.ts'
import type { Reported } from './use-reporting.tsx'

const formId = 'report'

interface Typed {
  reason: ReportReason | null
  note: string
}

/** In the order in which people look for them. */
const reasons = ['harassment', 'hate', 'self-harm', 'dangerous-advice', 'sexual', 'cheating', 'spam', 'other'] as const

export function ReportDialog({ what, onClose }: { what: Reported; onClose: () => void }) {
  const { report: texts, ui } = useTexts()
  const online = useOnline()
  const [failure, setFailure] = useState<string | null>(null)
  const sending = useReport(what)
  const form = useForm<Typed, unknown, ReportInput>({
    defaultValues: { reason: null, note: '' },
    resolver: shapeResolver(
      ReportInput,
      (field) => (field === 'note' ? texts.noteProblem : texts.reasonProblem),
      ({ reason, note }) => ({ reason, ...(note.trim() !== '' && { note: note.trim() }) }),
    ),
  })
  const { errors } = form.formState
  const reason = useWatch({ control: form.control, name: 'reason' })
  const submit = (input: ReportInput) => {
    setFailure(null)
    sending.mutate(input, {
      onSuccess: () => {
        onClose()
        toast({ message: texts.sent, tone: 'good' })
      },
      onError: (error) => setFailure(refusal(error, texts, ui.errors)),
    })
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={texts.title[what.kind]}
      description={`${texts.what[what.kind]} ${texts.who}`}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={sending.isPending} disabled={!online}>
            {texts.send}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-4">
        <FieldGroup label={texts.reason} error={errors.reason?.message}>
          <Controller
            name="reason"
            control={form.control}
            render={({ field }) => (
              <RadioCards
                label={texts.reason}
                value={field.value ?? ''}
                onValue={(value) => field.onChange(ReportReason.options.find((option) => option === value) ?? null)}
                options={reasons.map((value) => ({ value, label: texts.reasons[value] }))}
              />
            )}
          />
        </FieldGroup>
        {(reason === 'self-harm' || reason === 'dangerous-advice') && <Banner icon="info">{texts.help}</Banner>}
        <Field label={texts.note} optional hint={texts.noteHint} error={errors.note?.message}>
          <TextArea rows={3} maxLength={longestNote} dir="auto" {...form.register('note')} />
        </Field>
        <FormFailure>{failure}</FormFailure>
      </form>
    </Dialog>
  )
}

function refusal(
  error: unknown,
  texts: { own: string; gone: string },
  reasons: Record<string, string> & { INTERNAL_ERROR: string },
): string {
  if (!(error instanceof ApiError)) return reasons.INTERNAL_ERROR
  if (error.status === 404) return texts.gone
  return error.code === 'CONFLICT' ? texts.own : (reasons[error.code] ?? reasons.INTERNAL_ERROR)
}
