/** Taking a badge back, with a reason that the person reads. */
import { useState } from 'react'
import { TakeBackInput } from '@setpoint/contract/badges'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { useTakeBadgeBack } from '../badge-queries.ts'
import { ReasonField } from './reason-field.tsx'

interface TakeBackFormProps {
  teamId: string
  badgeId: string
  userId: string
  name: string
  onDone: () => void
}

export function TakeBackForm({ teamId, badgeId, userId, name, onDone }: TakeBackFormProps) {
  const { achievements, ui } = useTexts()
  const { badges: texts } = achievements
  const online = useOnline()
  const failureText = useFailureText()
  const taking = useTakeBadgeBack(teamId, badgeId)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const submit = () => {
    const checked = TakeBackInput.safeParse({ reason })
    setMissing(!checked.success)
    if (checked.success) taking.mutate({ userId, ...checked.data }, { onSuccess: onDone })
  }
  return (
    <form
      noValidate
      aria-label={texts.takeBackLabel(name)}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      className="mt-3 grid gap-3"
    >
      <ReasonField
        label={texts.takeBackReason}
        value={reason}
        onValue={(value) => {
          setReason(value)
          setMissing(false)
        }}
        isMissing={isMissing}
      />
      <FormFailure>{taking.error ? failureText(taking.error) : null}</FormFailure>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="danger" busy={taking.isPending} disabled={!online}>
          {texts.takeBack}
        </Button>
        <Button onClick={onDone}>{ui.cancel}</Button>
      </div>
    </form>
  )
}
