/** What others see of one in a challenge, thought about anew. Load it lazily. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OwnParticipation } from '@setpoint/contract/challenge-participants'
import type { Challenge } from '@setpoint/contract/challenges'
import type { Consents } from '@setpoint/contract/consents'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { consentsQuery } from '../../consents/index.ts'
import { FormFailure } from '../../identity/index.ts'
import { useJoinFailure } from '../join-failure.ts'
import { useShowInChallenge } from '../queries.ts'
import { ShowingChoice } from './showing-choice.tsx'

interface ShowingDialogProps {
  challenge: Challenge
  own: OwnParticipation
  onClose: () => void
}

export function ShowingDialog({ challenge, own, onClose }: ShowingDialogProps) {
  const { page } = useTexts().challenges
  const read = useQuery(consentsQuery)
  const [before] = useState(own)
  if (read.data) return <Choosing challenge={challenge} own={before} consents={read.data} onClose={onClose} />
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={page.showing.title}>
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

function Choosing({ challenge, own, consents, onClose }: ShowingDialogProps & { consents: Consents }) {
  const { challenges, ui } = useTexts()
  const { showing: texts } = challenges.page
  const online = useOnline()
  const failure = useJoinFailure()
  const saving = useShowInChallenge(challenge.id)
  const [showing, setShowing] = useState(own.showing)
  const save = () =>
    saving.mutate(showing, {
      onSuccess: () => {
        toast({ message: texts.saved, tone: 'good' })
        onClose()
      },
    })
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={texts.title}
      size="wide"
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button variant="primary" busy={saving.isPending} disabled={!online} onClick={save}>
            {showing && !own.showing ? texts.agreeAndSave : texts.save}
          </Button>
        </>
      }
    >
      <div className="grid gap-5">
        <ShowingChoice challenge={challenge} consents={consents} value={showing} onValue={setShowing} />
        {!online && <p className="text-note text-muted">{challenges.offline}</p>}
        <FormFailure>{saving.isError ? failure(saving.error) : null}</FormFailure>
      </div>
    </Dialog>
  )
}
