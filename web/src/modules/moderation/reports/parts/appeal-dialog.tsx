/** Asking for another look. Load it lazily. */
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { AppealInput, longestAppeal } from '@setpoint/contract/decisions'
import { ApiError } from '../../../../platform/api.ts'
import { useOnline } from '../../../../platform/connection.ts'
import { shapeResolver } from '../../../../platform/forms.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Field } from '../../../../ui/field.tsx'
import { TextArea } from '../../../../ui/text-input.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { FormFailure } from '../../../identity/index.ts'
import { useAppeal } from '../queries.ts'

const formId = 'appeal'

export function AppealDialog({ decisionId, onClose }: { decisionId: string; onClose: () => void }) {
  const { reports, ui } = useTexts()
  const texts = reports.mine
  const online = useOnline()
  const [failure, setFailure] = useState<string | null>(null)
  const appeal = useAppeal(decisionId)
  const form = useForm<{ text: string }, unknown, AppealInput>({
    defaultValues: { text: '' },
    resolver: shapeResolver(
      AppealInput,
      () => texts.appealProblem,
      ({ text }) => ({ text: text.trim() }),
    ),
  })
  const submit = (input: AppealInput) => {
    setFailure(null)
    appeal.mutate(input, {
      onSuccess: () => {
        onClose()
        toast({ message: texts.appealSent, tone: 'good' })
      },
      onError: (error) =>
        setFailure(error instanceof ApiError && error.status === 409 ? texts.appealLate : reports.actFailed),
    })
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={texts.appealTitle}
      description={texts.appealWhat}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={appeal.isPending} disabled={!online}>
            {texts.appealSend}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-4">
        <Field label={texts.appealText} error={form.formState.errors.text?.message}>
          <TextArea rows={6} maxLength={longestAppeal} dir="auto" {...form.register('text')} />
        </Field>
        <FormFailure>{failure}</FormFailure>
      </form>
    </Dialog>
  )
}
