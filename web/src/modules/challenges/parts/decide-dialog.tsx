/** Whether a held result counts, and why: the person reads it. Load it lazily. */
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { ReviewDecision, type ChallengeReview } from '@setpoint/contract/challenge-participants'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { RadioCards } from '../../../ui/choice.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { useDecide } from '../queries.ts'

const formId = 'decide-result'
const longest = 300

interface DecideDialogProps {
  challengeId: string
  review: ChallengeReview
  onClose: () => void
}

export function DecideDialog({ challengeId, review, onClose }: DecideDialogProps) {
  const { challenges, ui } = useTexts()
  const { reviews } = challenges.page
  const online = useOnline()
  const failureText = useFailureText()
  const deciding = useDecide(challengeId)
  const [{ userId, displayName, username }] = useState(review)
  const form = useForm<ReviewDecision, unknown, ReviewDecision>({
    defaultValues: { decision: 'cleared', reason: '' },
    resolver: shapeResolver(ReviewDecision, (field) => (field === 'reason' ? reviews.reasonProblem : undefined)),
  })
  const submit = (decision: ReviewDecision) =>
    deciding.mutate(
      { userId, ...decision },
      {
        onSuccess: () => {
          onClose()
          toast({ message: reviews.saved, tone: 'good' })
        },
      },
    )
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={reviews.resultOf(displayName ?? username)}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={deciding.isPending} disabled={!online}>
            {reviews.save}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-4">
        <FieldGroup label={reviews.choice}>
          <Controller
            control={form.control}
            name="decision"
            render={({ field }) => (
              <RadioCards
                value={field.value}
                onValue={field.onChange}
                options={[
                  { value: 'cleared', label: reviews.cleared, note: reviews.clearedNote },
                  { value: 'disqualified', label: reviews.disqualified, note: reviews.disqualifiedNote },
                ]}
              />
            )}
          />
        </FieldGroup>
        <Field label={reviews.reason} hint={reviews.reasonHint} error={form.formState.errors.reason?.message}>
          <TextArea rows={3} maxLength={longest} dir="auto" {...form.register('reason')} />
        </Field>
        {!online && <p className="text-note text-muted">{challenges.offline}</p>}
        <FormFailure>{deciding.isError ? failureText(deciding.error) : null}</FormFailure>
      </form>
    </Dialog>
  )
}
