/** A new invitation: how long it works and for how many, then its code and link to send. Load it lazily. */
import { useState } from 'react'
import { mostInvites, type InviteInput } from '@setpoint/contract/teams'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/choice.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { useInvite } from '../admin-queries.ts'
import { InviteCode, InviteLink } from './invite-code.tsx'

const formId = 'new-invitation'
const days = [1, 7, 30, 90] as const
const uses = [1, 5, 20] as const

export function InviteDialog({ teamId, onClose }: { teamId: string; onClose: () => void }) {
  const { invites } = useTexts().teams
  const inviting = useInvite(teamId)
  if (!inviting.data) {
    return (
      <Choosing
        busy={inviting.isPending}
        error={inviting.error}
        onChosen={(input) => inviting.mutate(input)}
        onClose={onClose}
      />
    )
  }
  const { code } = inviting.data
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={invites.made}
      description={invites.madeNote}
      footer={
        <Button variant="primary" onClick={onClose}>
          {invites.done}
        </Button>
      }
    >
      <InviteCode code={code} />
      <InviteLink code={code} />
    </Dialog>
  )
}

interface ChoosingProps {
  busy: boolean
  error: unknown
  onChosen: (input: InviteInput) => void
  onClose: () => void
}

function Choosing({ busy, error, onChosen, onClose }: ChoosingProps) {
  const { teams, ui } = useTexts()
  const { invites } = teams
  const online = useOnline()
  const failureText = useFailureText()
  const [lasts, setLasts] = useState('7')
  const [lets, setLets] = useState('any')
  const isFull = error instanceof ApiError && error.code === 'CONFLICT'
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={invites.createTitle}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy} disabled={!online}>
            {invites.submit}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault()
          onChosen({ days: Number(lasts), uses: lets === 'any' ? null : Number(lets) })
        }}
        className="grid gap-4"
      >
        <Field label={invites.days}>
          <Select
            value={lasts}
            onValue={setLasts}
            options={days.map((count) => ({ value: String(count), label: invites.daysChoice(count) }))}
          />
        </Field>
        <Field label={invites.uses}>
          <Select
            value={lets}
            onValue={setLets}
            options={[
              { value: 'any', label: invites.usesAny },
              ...uses.map((count) => ({ value: String(count), label: invites.usesChoice(count) })),
            ]}
          />
        </Field>
        <FormFailure>{error ? (isFull ? invites.tooMany(mostInvites) : failureText(error)) : null}</FormFailure>
      </form>
    </Dialog>
  )
}
