/** Saying in one's own words what a held result comes from. What is typed stays on the device until it is sent. Load it lazily. */
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { ExplanationInput } from '@setpoint/contract/challenge-participants'
import type { Challenge } from '@setpoint/contract/challenges'
import { useOnline } from '../../../platform/connection.ts'
import { draftOf } from '../../../platform/drafts.ts'
import { shapeResolver } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { CountedField } from '../../../ui/counted-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { useExplain } from '../queries.ts'

const formId = 'explain-result'
const longest = 500

interface ExplainDialogProps {
  challenge: Challenge
  /** What was said before. */
  before: string | null
  onClose: () => void
}

export function ExplainDialog({ challenge, before, onClose }: ExplainDialogProps) {
  const { challenges, ui } = useTexts()
  const { held } = challenges.page
  const online = useOnline()
  const failureText = useFailureText()
  const explaining = useExplain(challenge.id)
  const [draft] = useState(() => draftOf(`challenge-explanation.${challenge.id}`))
  const [begun] = useState(() => draft.read())
  const form = useForm<ExplanationInput, unknown, ExplanationInput>({
    defaultValues: { explanation: typeof begun === 'string' ? begun : (before ?? '') },
    resolver: shapeResolver(ExplanationInput, () => held.problem),
  })
  const typed = useWatch({ control: form.control, name: 'explanation' })
  const submit = ({ explanation }: ExplanationInput) =>
    explaining.mutate(explanation, {
      onSuccess: () => {
        draft.forget()
        onClose()
        toast({ message: held.sent, tone: 'good' })
      },
    })
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={held.dialog}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={explaining.isPending} disabled={!online}>
            {held.send}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-4">
        <CountedField
          label={held.label}
          hint={held.hint}
          value={typed}
          longest={longest}
          error={form.formState.errors.explanation?.message}
        >
          <TextArea
            rows={4}
            maxLength={longest}
            dir="auto"
            autoFocus
            {...form.register('explanation', {
              onChange: (event: { target: { value: string } }) => draft.keep(event.target.value),
            })}
          />
        </CountedField>
        {!online && <p className="text-note text-muted">{challenges.offline}</p>}
        <FormFailure>{explaining.isError ? failureText(explaining.error) : null}</FormFailure>
      </form>
    </Dialog>
  )
}
