/** Asks why something is shown again. Load it lazily. */
import { useForm } from 'react-hook-form'
import { longestWhy, RestoreInput } from '@setpoint/contract/decisions'
import { useOnline } from '../../../../platform/connection.ts'
import { shapeResolver } from '../../../../platform/forms.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Field } from '../../../../ui/field.tsx'
import { TextArea } from '../../../../ui/text-input.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useRestore } from '../queries.ts'

const formId = 'restore'

export function RestoreDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { reports, ui } = useTexts()
  const { restore: texts, decide } = reports
  const online = useOnline()
  const restore = useRestore(caseId)
  const form = useForm<{ reason: string }, unknown, RestoreInput>({
    defaultValues: { reason: '' },
    resolver: shapeResolver(
      RestoreInput,
      () => decide.whyProblem,
      ({ reason }) => ({ reason: reason.trim() }),
    ),
  })
  const submit = (input: RestoreInput) =>
    restore.mutate(input, {
      onSuccess: () => {
        onClose()
        toast({ message: texts.done, tone: 'good' })
      },
      onError: () => {
        onClose()
        toast({ message: reports.actFailed, tone: 'warn' })
      },
    })
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={texts.title}
      description={texts.what}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={restore.isPending} disabled={!online}>
            {texts.start}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        <Field label={decide.why} hint={decide.whyHint} error={form.formState.errors.reason?.message}>
          <TextArea rows={3} maxLength={longestWhy} dir="auto" {...form.register('reason')} />
        </Field>
      </form>
    </Dialog>
  )
}
