/** A new team: who makes it owns it. */
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { TeamInput } from '@setpoint/contract/teams'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { showRefusedFields } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, PageHeader } from '../../../ui/card.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { newTeam, TeamFields, useTeamForm } from '../parts/team-fields.tsx'
import { useCreateTeam } from '../queries.ts'

export function NewTeam() {
  const { teams, ui } = useTexts()
  const { create, fields } = teams
  const online = useOnline()
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const [failure, setFailure] = useState<string | null>(null)
  const form = useTeamForm(newTeam)
  const creating = useCreateTeam()
  const submit = (input: TeamInput) => {
    setFailure(null)
    creating.mutate(input, {
      onSuccess: ({ id, name }) => {
        toast({ message: create.created(name), tone: 'good' })
        navigate(`/teams/${id}`, { replace: true })
      },
      onError: (error) => {
        if (showRefusedFields(form, error, { name: fields.nameTaken })) return
        setFailure(error instanceof ApiError && error.code === 'CONFLICT' ? create.tooMany : failureText(error))
      },
    })
  }
  return (
    <div className="max-w-180">
      <BackLink href="/teams">{teams.title}</BackLink>
      <PageHeader title={create.title} note={create.note} />
      <Card aria-label={create.title}>
        <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-5">
          <TeamFields form={form} />
          {!online && <p className="text-note text-muted">{teams.offline}</p>}
          <FormFailure>{failure}</FormFailure>
          <div className="flex flex-wrap gap-2.5 max-sm:[&>*]:w-full">
            <Button type="submit" variant="primary" busy={creating.isPending} disabled={!online}>
              {create.submit}
            </Button>
            <ButtonLink href="/teams">{ui.cancel}</ButtonLink>
          </div>
        </form>
      </Card>
    </div>
  )
}
