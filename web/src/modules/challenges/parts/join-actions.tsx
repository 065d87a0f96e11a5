/** Getting in, or why not; and where to go about it. */
import { lazy, Suspense, useState } from 'react'
import type { JoinObstacle } from '@setpoint/contract/challenge-participants'
import type { Challenge } from '@setpoint/contract/challenges'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'

const JoinDialog = lazy(() => import('./join-dialog.tsx').then((part) => ({ default: part.JoinDialog })))

export function JoinActions({ challenge }: { challenge: Challenge }) {
  const { challenges } = useTexts()
  const online = useOnline()
  const [isJoining, setJoining] = useState(false)
  if (challenge.joinObstacle !== null) return <Obstacle obstacle={challenge.joinObstacle} />
  return (
    <div className="mt-5 grid gap-2.5">
      <div className="max-sm:[&>*]:w-full">
        <Button variant="primary" size="large" disabled={!online} onClick={() => setJoining(true)}>
          {challenges.page.join.button}
        </Button>
      </div>
      {!online && <p className="text-note text-muted">{challenges.offline}</p>}
      {isJoining && (
        <Suspense fallback={null}>
          <JoinDialog challenge={challenge} onClose={() => setJoining(false)} />
        </Suspense>
      )}
    </div>
  )
}

function Obstacle({ obstacle }: { obstacle: JoinObstacle }) {
  const { page } = useTexts().challenges
  const isOfProfile = obstacle === 'birth-date-needed' || obstacle === 'height-needed'
  return (
    <div className="mt-5 grid gap-3 rounded-control bg-raise px-3.5 py-3">
      <p className="flex items-start gap-2.5 text-note">
        <Icon name="info" size={20} className="mt-px shrink-0 text-muted" />
        <span>{page.obstacles[obstacle]}</span>
      </p>
      {isOfProfile && (
        <div>
          <ButtonLink href="/settings/profile">{page.toProfile}</ButtonLink>
        </div>
      )}
      {obstacle === 'weigh-in-needed' && (
        <div>
          <ButtonLink href="/today?weigh-in">{page.toWeighIn}</ButtonLink>
        </div>
      )}
    </div>
  )
}
