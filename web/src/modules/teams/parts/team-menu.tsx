/** What a member can do with the team itself, behind three dots: edit, leave, delete, as their role has it. */
import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import type { Team, TeamRole } from '@setpoint/contract/teams'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import type { MenuItem } from '../../../ui/menu.tsx'
import { useReporting } from '../../moderation/index.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { useDeleteTeam, useLeave } from '../queries.ts'
import { announce } from '../announce.ts'
import { canManage } from '../rights.ts'

const Menu = lazy(() => import('../../../ui/menu.tsx').then((menu) => ({ default: menu.Menu })))
const EditDialog = lazy(() => import('./edit-dialog.tsx').then((part) => ({ default: part.EditDialog })))
const PictureDialog = lazy(() => import('./picture-dialog.tsx').then((part) => ({ default: part.PictureDialog })))

type Asked = 'edit' | 'picture' | 'leave' | 'delete'

/** `role` is null for who is not in it. */
export function TeamMenu({ team, role }: { team: Team; role: TeamRole | null }) {
  const { page } = useTexts().teams
  const online = useOnline()
  const [asked, setAsked] = useState<Asked | null>(null)
  const item = (what: Asked, rest: Omit<MenuItem, 'label' | 'onSelect'>): MenuItem => ({
    label: page[what],
    disabled: !online,
    onSelect: () => setAsked(what),
    ...rest,
  })
  const reporting = useReporting({ kind: 'team', id: team.id })
  const close = () => setAsked(null)
  return (
    <>
      <Suspense fallback={<span className="size-11" />}>
        <Menu
          label={page.more}
          items={[
            ...(canManage(role) ? [item('edit', { icon: 'edit' }), item('picture', { icon: 'camera' })] : []),
            ...(role === 'owner' ? [] : [reporting.item]),
            ...(role === 'owner' ? [item('delete', { icon: 'trash', danger: true })] : []),
            ...(role !== null && role !== 'owner' ? [item('leave', { icon: 'log-out', danger: true })] : []),
          ]}
        />
      </Suspense>
      {reporting.dialog}
      <Suspense fallback={null}>
        {asked === 'edit' && <EditDialog team={team} onClose={close} />}
        {asked === 'picture' && <PictureDialog team={team} onClose={close} />}
        {asked === 'leave' && <LeaveDialog team={team} onClose={close} />}
        {asked === 'delete' && <DeleteDialog team={team} onClose={close} />}
      </Suspense>
    </>
  )
}

function LeaveDialog({ team, onClose }: { team: Team; onClose: () => void }) {
  const { teams } = useTexts()
  const [, navigate] = useLocation()
  const leaving = useLeave(team.id)
  const confirmed = async () => {
    const isGone = await announce(leaving.mutateAsync(undefined), teams.page.left(team.name), () => teams.failed)
    onClose()
    if (isGone) navigate('/teams')
  }
  return (
    <Confirm
      open
      onOpenChange={(open) => open || onClose()}
      title={teams.page.leaveTitle(team.name)}
      description={teams.page.leaveWhat}
      confirm={teams.page.leave}
      danger
      busy={leaving.isPending}
      onConfirm={() => void confirmed()}
    />
  )
}

function DeleteDialog({ team, onClose }: { team: Team; onClose: () => void }) {
  const { teams } = useTexts()
  const [, navigate] = useLocation()
  const deleting = useDeleteTeam(team.id)
  // The dialog makes room for the question who it is, which may come first.
  const [isShown, setShown] = useState(true)
  const confirmed = async () => {
    setShown(false)
    const isGone = await announce(deleting.mutateAsync(undefined), teams.page.deleted(team.name), () => teams.failed)
    onClose()
    if (isGone) navigate('/teams')
  }
  return (
    <Confirm
      open={isShown}
      onOpenChange={(open) => open || onClose()}
      title={teams.page.deleteTitle(team.name)}
      description={teams.page.deleteWhat}
      confirm={teams.page.delete}
      danger
      onConfirm={() => void confirmed()}
    />
  )
}
