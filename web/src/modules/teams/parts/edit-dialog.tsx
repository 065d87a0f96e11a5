/** Editing a team. Only what was changed is sent: two admins who edit different things do not undo each other. Load it lazily. */
import { useState } from 'react'
import type { Team, TeamChange, TeamInput } from '@setpoint/contract/teams'
import { useOnline } from '../../../platform/connection.ts'
import { showRefusedFields } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { useChangeTeam } from '../queries.ts'
import { TeamFields, useTeamForm, valuesOf } from './team-fields.tsx'

const formId = 'edit-team'

export function EditDialog({ team, onClose }: { team: Team; onClose: () => void }) {
  const { teams, ui } = useTexts()
  const online = useOnline()
  const failureText = useFailureText()
  const [failure, setFailure] = useState<string | null>(null)
  // As the dialog was opened: the page behind it may hear of changes meanwhile.
  const [before] = useState(team)
  const form = useTeamForm(valuesOf(before))
  const changing = useChangeTeam(team.id)
  const submit = (input: TeamInput) => {
    setFailure(null)
    const change = changeOf(before, input)
    if (Object.keys(change).length === 0) return onClose()
    changing.mutate(change, {
      onSuccess: () => {
        toast({ message: teams.edit.saved, tone: 'good' })
        onClose()
      },
      onError: (error) => {
        if (!showRefusedFields(form, error, { name: teams.fields.nameTaken })) setFailure(failureText(error))
      },
    })
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={teams.edit.title}
      size="wide"
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={changing.isPending} disabled={!online}>
            {teams.edit.save}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-5">
        <TeamFields form={form} />
        <FormFailure>{failure}</FormFailure>
      </form>
    </Dialog>
  )
}

function changeOf(
  before: Team,
  {
    name,
    description = null,
    privacy,
    listed,
    memberLimit,
  }: Omit<TeamInput, 'description'> & { description?: string | null | undefined },
): TeamChange {
  return {
    ...(name !== before.name && { name }),
    ...(description !== before.description && { description }),
    ...(privacy !== before.privacy && { privacy }),
    ...(listed !== undefined && listed !== before.listed && { listed }),
    ...(memberLimit !== undefined && memberLimit !== before.memberLimit && { memberLimit }),
  }
}
