/** Following somebody, with what one is to them now. */
import { useState } from 'react'
import type { FollowState } from '@setpoint/contract/profile'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useFollow, useUnfollow } from '../people-queries.ts'
import { useActFailure } from './act-failure.ts'

interface FollowButtonProps {
  userId: string
  name: string
  follow: FollowState
}

export function FollowButton(props: FollowButtonProps) {
  if (props.follow === 'none') return <Start {...props} />
  return props.follow === 'requested' ? <TakeBack {...props} /> : <Stop {...props} />
}

function Start({ userId, name }: FollowButtonProps) {
  const { follow: texts } = useTexts().people
  const online = useOnline()
  const failed = useActFailure()
  const following = useFollow()
  const onClick = () =>
    following.mutate(userId, {
      onSuccess: ({ follow }) =>
        toast({ message: follow === 'requested' ? texts.asked(name) : texts.started(name), tone: 'good' }),
      onError: failed,
    })
  return (
    <Button
      variant="primary"
      aria-label={texts.startLabel(name)}
      disabled={!online}
      busy={following.isPending}
      onClick={onClick}
    >
      {texts.start}
    </Button>
  )
}

function TakeBack({ userId, name }: FollowButtonProps) {
  const { follow: texts } = useTexts().people
  const online = useOnline()
  const failed = useActFailure()
  const ending = useUnfollow()
  const onClick = () =>
    ending.mutate(userId, { onSuccess: () => toast({ message: texts.takenBack, tone: 'good' }), onError: failed })
  return (
    <Button
      icon="clock"
      aria-label={texts.requestedLabel(name)}
      disabled={!online}
      busy={ending.isPending}
      onClick={onClick}
    >
      {texts.requested}
    </Button>
  )
}

/** Asks first: coming back may take another's yes. */
function Stop({ userId, name }: FollowButtonProps) {
  const { follow: texts } = useTexts().people
  const online = useOnline()
  const failed = useActFailure()
  const ending = useUnfollow()
  const [isAsking, setAsking] = useState(false)
  const confirmed = () =>
    ending.mutate(userId, {
      onSuccess: () => toast({ message: texts.stopped(name), tone: 'good' }),
      onError: failed,
      onSettled: () => setAsking(false),
    })
  return (
    <>
      <Button icon="check" aria-label={texts.followingLabel(name)} disabled={!online} onClick={() => setAsking(true)}>
        {texts.following}
      </Button>
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        title={texts.question(name)}
        description={texts.what}
        confirm={texts.stop}
        busy={ending.isPending}
        onConfirm={confirmed}
      />
    </>
  )
}
