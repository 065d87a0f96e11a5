/** Giving a badge to a member, with a reason that they read. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AwardInput, type TeamBadge } from '@setpoint/contract/badges'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/choice.tsx'
import { Field } from '../../../ui/field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { badgeHolders, everyMember, useAwardBadge } from '../badge-queries.ts'
import { ReasonField } from './reason-field.tsx'

export function AwardForm({ teamId, badge, onDone }: { teamId: string; badge: TeamBadge; onDone: () => void }) {
  const { achievements, ui } = useTexts()
  const { badges: texts } = achievements
  const online = useOnline()
  const failureText = useFailureText()
  const { user } = useSession()
  const members = useQuery(everyMember(teamId)).data?.items ?? []
  const holders = new Set(useQuery(badgeHolders(teamId, badge.id)).data?.items.map(({ userId }) => userId))
  const giving = useAwardBadge(teamId, badge.id)
  const [userId, setUserId] = useState('')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<'userId' | 'reason' | null>(null)
  const others = members.filter((member) => member.userId !== user?.id && !holders.has(member.userId))
  const submit = () => {
    const checked = AwardInput.safeParse({ userId, reason })
    if (!checked.success) return setProblem(checked.error.issues[0]?.path[0] === 'userId' ? 'userId' : 'reason')
    giving.mutate(checked.data, {
      onSuccess: ({ displayName, username }) => {
        toast({ message: texts.given(displayName ?? username), tone: 'good' })
        onDone()
      },
    })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      className="grid gap-4 rounded-card border border-line p-4"
    >
      <Field label={texts.to} error={problem === 'userId' ? texts.toProblem : undefined}>
        <Select
          value={userId}
          onValue={(value) => {
            setUserId(value)
            setProblem(null)
          }}
          options={[
            { value: '', label: texts.choose },
            ...others.map((member) => ({ value: member.userId, label: member.displayName ?? member.username })),
          ]}
        />
      </Field>
      <ReasonField
        label={texts.reason}
        value={reason}
        onValue={(value) => {
          setReason(value)
          setProblem(null)
        }}
        isMissing={problem === 'reason'}
      />
      <FormFailure>{giving.error ? failureText(giving.error) : null}</FormFailure>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={giving.isPending} disabled={!online}>
          {texts.give}
        </Button>
        <Button onClick={onDone}>{ui.cancel}</Button>
      </div>
    </form>
  )
}
