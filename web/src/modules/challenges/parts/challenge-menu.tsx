/** What one can do with a challenge, behind three dots: be seen or not, leave; and for who manages it, edit, cancel, delete. */
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Challenge } from '@setpoint/contract/challenges'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import type { MenuItem } from '../../../ui/menu.tsx'
import { announce } from '../../teams/index.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { useCancelChallenge, useDeleteChallenge, useLeaveChallenge } from '../queries.ts'
import { choicesOf, type ChallengeChoice } from '../standing.ts'

const Menu = lazy(() => import('../../../ui/menu.tsx').then((menu) => ({ default: menu.Menu })))
const EditDialog = lazy(() => import('./edit-dialog.tsx').then((part) => ({ default: part.EditDialog })))
const ShowingDialog = lazy(() => import('./showing-dialog.tsx').then((part) => ({ default: part.ShowingDialog })))

const looks: Readonly<Record<ChallengeChoice, Omit<MenuItem, 'label' | 'onSelect'>>> = {
  showing: { icon: 'eye' },
  edit: { icon: 'edit' },
  leave: { icon: 'log-out', danger: true },
  cancel: { icon: 'close', danger: true },
  delete: { icon: 'trash', danger: true },
}

/** Of a module that knows this one: a line for the menu, and the dialog that it opens. */
export interface Reporting {
  item: MenuItem
  dialog: ReactNode
}

interface ChallengeMenuProps {
  challenge: Challenge
  reporting: Reporting
}

export function ChallengeMenu({ challenge, reporting }: ChallengeMenuProps) {
  const { challenges } = useTexts()
  const { menu, showing } = challenges.page
  const online = useOnline()
  const [asked, setAsked] = useState<ChallengeChoice | null>(null)
  const choices = choicesOf(challenge)
  const isReportable = challenge.scope !== 'personal' && !challenge.mayManage
  if (choices.length === 0 && !isReportable) return null
  const close = () => setAsked(null)
  return (
    <>
      <Suspense fallback={<span className="size-11" />}>
        <Menu
          label={menu.more}
          items={[
            ...choices.map((choice) => ({
              label: choice === 'showing' ? showing.menu : menu[choice],
              disabled: !online,
              onSelect: () => setAsked(choice),
              ...looks[choice],
            })),
            ...(isReportable ? [reporting.item] : []),
          ]}
        />
      </Suspense>
      {reporting.dialog}
      <Suspense fallback={null}>
        {asked === 'showing' && challenge.own && (
          <ShowingDialog challenge={challenge} own={challenge.own} onClose={close} />
        )}
        {asked === 'edit' && <EditDialog challenge={challenge} onClose={close} />}
        {asked === 'leave' && <LeaveDialog challenge={challenge} onClose={close} />}
        {asked === 'cancel' && <CancelDialog challenge={challenge} onClose={close} />}
        {asked === 'delete' && <DeleteDialog challenge={challenge} onClose={close} />}
      </Suspense>
    </>
  )
}

interface AskedProps {
  challenge: Challenge
  onClose: () => void
}

function LeaveDialog({ challenge: { id, name }, onClose }: AskedProps) {
  const { challenges } = useTexts()
  const { leave } = challenges.page
  const leaving = useLeaveChallenge(id)
  const confirmed = () =>
    void announce(leaving.mutateAsync(undefined), leave.done(name), () => challenges.failed).then(onClose)
  return (
    <Confirm
      open
      onOpenChange={(open) => open || onClose()}
      title={leave.title(name)}
      description={leave.what}
      confirm={leave.confirm}
      danger
      busy={leaving.isPending}
      onConfirm={confirmed}
    />
  )
}

function CancelDialog({ challenge: { id, name }, onClose }: AskedProps) {
  const { challenges } = useTexts()
  const { cancel } = challenges.page
  const cancelling = useCancelChallenge(id)
  const confirmed = () =>
    void announce(cancelling.mutateAsync(undefined), cancel.done(name), () => challenges.failed).then(onClose)
  return (
    <Confirm
      open
      onOpenChange={(open) => open || onClose()}
      title={cancel.title(name)}
      description={cancel.what}
      confirm={cancel.confirm}
      danger
      busy={cancelling.isPending}
      onConfirm={confirmed}
    />
  )
}

function DeleteDialog({ challenge: { id, name }, onClose }: AskedProps) {
  const { challenges } = useTexts()
  const { delete: texts } = challenges.page
  const [, navigate] = useLocation()
  const deleting = useDeleteChallenge(id)
  const confirmed = async () => {
    const isGone = await announce(deleting.mutateAsync(undefined), texts.done(name), () => challenges.failed)
    onClose()
    if (isGone) navigate('/challenges')
  }
  return (
    <Confirm
      open
      onOpenChange={(open) => open || onClose()}
      title={texts.title(name)}
      description={texts.what}
      confirm={texts.confirm}
      danger
      busy={deleting.isPending}
      onConfirm={() => void confirmed()}
    />
  )
}
