/** Editing a challenge: all of it before it begins, then its words and a later end. Load it lazily. */
import { useState } from 'react'
import type { Challenge, ChallengeInput } from '@setpoint/contract/challenges'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { showRefusedFields } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { useChangeChallenge } from '../queries.ts'
import { isOpenToChange } from '../standing.ts'
import { useChallengeForm, useFieldSentences } from '../use-challenge-form.ts'
import { changeOf, valuesOf } from '../values.ts'
import { PhotoField, RewardField, WordFields } from './challenge-fields.tsx'
import { DayFields, TargetField } from './span-fields.tsx'

const formId = 'edit-challenge'

export function EditDialog({ challenge, onClose }: { challenge: Challenge; onClose: () => void }) {
  const { challenges, ui } = useTexts()
  const { edit } = challenges.page
  const online = useOnline()
  const format = useFormat()
  const failureText = useFailureText()
  const sentences = useFieldSentences()
  const [failure, setFailure] = useState<string | null>(null)
  // As the dialog was opened: the page behind it may hear of changes meanwhile.
  const [before] = useState(challenge)
  const isOpen = isOpenToChange(before, format.today())
  const form = useChallengeForm(valuesOf(before), !isOpen)
  const changing = useChangeChallenge(challenge.id)
  const submit = (input: ChallengeInput) => {
    setFailure(null)
    const change = changeOf(before, input)
    if (Object.keys(change).length === 0) return onClose()
    changing.mutate(change, {
      onSuccess: () => {
        toast({ message: edit.saved, tone: 'good' })
        onClose()
      },
      onError: (error) => {
        if (error instanceof ApiError && error.code === 'CONFLICT') return setFailure(edit.conflict)
        if (!showRefusedFields(form, error, sentences(before.type))) setFailure(failureText(error))
      },
    })
  }
  const isOfTeams = before.scope === 'teams'
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={edit.title}
      description={isOpen ? undefined : isOfTeams ? edit.limitedTeams : edit.limited}
      size="wide"
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={changing.isPending} disabled={!online}>
            {edit.save}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-5">
        <WordFields form={form} />
        {isOpen ? (
          <>
            <DayFields form={form} />
            <TargetField form={form} />
            {before.scope !== 'personal' && <RewardField form={form} />}
            <PhotoField form={form} />
          </>
        ) : (
          !isOfTeams && <DayFields form={form} isEndOnly />
        )}
        {!online && <p className="text-note text-muted">{challenges.offline}</p>}
        <FormFailure>{failure}</FormFailure>
      </form>
    </Dialog>
  )
}
