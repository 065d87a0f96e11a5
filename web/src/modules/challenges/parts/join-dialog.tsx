/** Taking part: for which team, who sees it, and what is agreed to by it. Load it lazily. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Challenge } from '@setpoint/contract/challenges'
import type { Consents } from '@setpoint/contract/consents'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { RadioCards } from '../../../ui/choice.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { consentsQuery } from '../../consents/index.ts'
import { FormFailure } from '../../identity/index.ts'
import { useFigures } from '../figures.ts'
import { useJoinFailure } from '../join-failure.ts'
import { useJoinChallenge } from '../queries.ts'
import { canBeSeen, ShowingChoice } from './showing-choice.tsx'

interface JoinDialogProps {
  challenge: Challenge
  onClose: () => void
}

export function JoinDialog({ challenge, onClose }: JoinDialogProps) {
  const { page } = useTexts().challenges
  const read = useQuery(consentsQuery)
  // As it was opened: once one is in, the page behind it hears of it before this has closed.
  const [before] = useState(challenge)
  if (read.data) return <Joining challenge={before} consents={read.data} onClose={onClose} />
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={page.join.title(challenge.name)}>
      {read.isError ? (
        <ErrorState
          title={page.join.failed}
          error={read.error}
          busy={read.isFetching}
          onRetry={() => void read.refetch()}
        />
      ) : (
        <Loading>
          <Skeleton lines={6} />
        </Loading>
      )}
    </Dialog>
  )
}

function Joining({ challenge, consents, onClose }: JoinDialogProps & { consents: Consents }) {
  const { challenges, ui } = useTexts()
  const { join } = challenges.page
  const online = useOnline()
  const failure = useJoinFailure()
  const joining = useJoinChallenge(challenge.id)
  const [chosen, setShowing] = useState<boolean | null>(null)
  const [teamId, setTeamId] = useState(challenge.joinableTeams[0])
  // Nobody is seen who has not said so: it is asked, not set.
  const isAsked = chosen === null && canBeSeen(challenge, consents)
  const [isMissed, setMissed] = useState(false)
  const showing = chosen ?? false
  const submit = () => {
    setMissed(isAsked)
    if (isAsked) return
    joining.mutate(
      { showing, ...(challenge.joinableTeams.length > 1 && teamId !== undefined && { teamId }) },
      {
        onSuccess: () => {
          toast({ message: join.joined(challenge.name), tone: 'good' })
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={join.title(challenge.name)}
      description={<What challenge={challenge} />}
      size="wide"
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button variant="primary" busy={joining.isPending} disabled={!online} onClick={submit}>
            {showing ? join.agreeAndSubmit : join.submit}
          </Button>
        </>
      }
    >
      <div className="grid gap-5">
        {challenge.joinableTeams.length > 1 && (
          <TeamChoice challenge={challenge} value={teamId ?? null} onValue={setTeamId} />
        )}
        <ShowingChoice
          challenge={challenge}
          consents={consents}
          value={isAsked ? null : showing}
          onValue={setShowing}
          error={isMissed && isAsked ? join.showingMissing : undefined}
        />
        {!online && <p className="text-note text-muted">{challenges.offline}</p>}
        <FormFailure>{joining.isError ? failure(joining.error) : null}</FormFailure>
      </div>
    </Dialog>
  )
}

function What({ challenge: { type, target, endDay, state } }: { challenge: Challenge }) {
  const { join } = useTexts().challenges.page
  const format = useFormat()
  const { targetText } = useFigures(type)
  return (
    <>
      {join.what(targetText(target), format.day(endDay))}
      {state === 'running' && ` ${join.late(format.day(format.today()))}`}
    </>
  )
}

interface TeamChoiceProps {
  challenge: Challenge
  value: string | null
  onValue: (teamId: string) => void
}

function TeamChoice({ challenge: { teams, joinableTeams }, value, onValue }: TeamChoiceProps) {
  const { join } = useTexts().challenges.page
  const offered = teams.filter(({ teamId }) => joinableTeams.includes(teamId))
  return (
    <FieldGroup label={join.team}>
      <RadioCards
        value={value}
        onValue={onValue}
        options={offered.map(({ teamId, name }) => ({ value: teamId, label: name }))}
      />
    </FieldGroup>
  )
}
