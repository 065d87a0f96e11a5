/** Asking to be let in, with a word to the admins. Load it lazily. */
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { JoinRequestInput, type Team } from '@setpoint/contract/teams'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { useAskToJoin } from '../queries.ts'

const formId = 'ask-to-join'
const longest = 300

export function AskDialog({ team, onClose }: { team: Team; onClose: () => void }) {
  const { teams, ui } = useTexts()
  const { request } = teams
  const online = useOnline()
  const failureText = useFailureText()
  const [failure, setFailure] = useState<string | null>(null)
  const asking = useAskToJoin(team.id)
  const form = useForm<{ message: string }, unknown, JoinRequestInput>({
    defaultValues: { message: '' },
    resolver: shapeResolver(
      JoinRequestInput,
      () => request.messageProblem,
      ({ message }) => (message.trim() === '' ? {} : { message: message.trim() }),
    ),
  })
  const submit = (input: JoinRequestInput) => {
    setFailure(null)
    asking.mutate(input, {
      onSuccess: () => {
        onClose()
        toast({ message: request.sent, tone: 'good' })
      },
      onError: (error) =>
        setFailure(error instanceof ApiError && error.code === 'CONFLICT' ? request.tooMany : failureText(error)),
    })
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={request.title(team.name)}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={asking.isPending} disabled={!online}>
            {request.send}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-4">
        <Field
          label={request.message}
          optional
          hint={request.messageHint}
          error={form.formState.errors.message?.message}
        >
          <TextArea rows={3} maxLength={longest} dir="auto" {...form.register('message')} />
        </Field>
        <FormFailure>{failure}</FormFailure>
      </form>
    </Dialog>
  )
}
