/** What one can do about somebody whom one does not want to meet, behind three dots. Load it lazily. */
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useReporting } from '../reports/index.ts'
import { useAvoid, useStopAvoiding } from '../queries.ts'

interface PersonMenuProps {
  userId: string
  name: string
  muted: boolean
}

export function PersonMenu({ userId, name, muted }: PersonMenuProps) {
  const { moderation } = useTexts()
  const { block, mute } = moderation
  const online = useOnline()
  const [isAsking, setAsking] = useState(false)
  const reporting = useReporting({ kind: 'person', id: userId })
  const [muting, unmuting] = [useAvoid('mute'), useStopAvoiding('mute')]
  const failed = () => toast({ message: moderation.failed, tone: 'warn' })
  const unmute = () =>
    unmuting.mutate(userId, {
      onSuccess: () => toast({ message: mute.stopped(name), tone: 'good' }),
      onError: failed,
    })
  const startMuting = () =>
    muting.mutate(userId, {
      onSuccess: () => toast({ message: mute.started(name), action: { label: mute.stop, run: unmute } }),
      onError: failed,
    })
  return (
    <>
      <Menu
        label={moderation.more(name)}
        items={[
          muted
            ? { label: mute.stop, icon: 'eye', disabled: !online, onSelect: unmute }
            : { label: mute.start, icon: 'eye-off', disabled: !online, onSelect: startMuting },
          reporting.item,
          { label: block.start, icon: 'lock', danger: true, disabled: !online, onSelect: () => setAsking(true) },
        ]}
      />
      {reporting.dialog}
      {isAsking && <BlockDialog userId={userId} name={name} onClose={() => setAsking(false)} />}
    </>
  )
}

function BlockDialog({ userId, name, onClose }: { userId: string; name: string; onClose: () => void }) {
  const { moderation } = useTexts()
  const { block } = moderation
  const [, navigate] = useLocation()
  const blocking = useAvoid('block')
  const confirmed = async () => {
    try {
      await blocking.mutateAsync(userId)
      toast({ message: block.started(name), tone: 'good' })
      // They are not there any more; the list is where it is taken back.
      navigate('/settings/blocked')
    } catch {
      onClose()
      toast({ message: moderation.failed, tone: 'warn' })
    }
  }
  return (
    <Confirm
      open
      onOpenChange={(open) => open || onClose()}
      title={block.question(name)}
      description={block.what}
      confirm={block.start}
      danger
      busy={blocking.isPending}
      onConfirm={() => void confirmed()}
    />
  )
}
