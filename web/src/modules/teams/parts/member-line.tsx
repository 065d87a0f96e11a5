/** One member, and what one's own role lets one do about them. */
import { lazy, Suspense, useState } from 'react'
import type { TeamMember, TeamRole } from '@setpoint/contract/teams'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { Badge } from '../../../ui/figure.tsx'
import type { MenuItem } from '../../../ui/menu.tsx'
import { useRemoveMember, useSetRole, useTransfer } from '../admin-queries.ts'
import { announce } from '../announce.ts'
import { canRemove, rolesToGive } from '../rights.ts'
import { PersonLine } from './person-line.tsx'

const Menu = lazy(() => import('../../../ui/menu.tsx').then((menu) => ({ default: menu.Menu })))

interface MemberLineProps {
  teamId: string
  member: TeamMember
  isOwn: boolean
  ownRole: TeamRole
}

export function MemberLine({ teamId, member, isOwn, ownRole }: MemberLineProps) {
  const { teams } = useTexts()
  const format = useFormat()
  return (
    <li>
      <PersonLine
        {...member}
        badges={
          <>
            {isOwn && <Badge>{teams.page.you}</Badge>}
            {member.role !== 'member' && <Badge tone="accent">{teams.roles[member.role]}</Badge>}
          </>
        }
        note={teams.page.since(format.shortDay(format.dayOf(member.joinedAt)))}
      >
        {!isOwn && <Actions teamId={teamId} member={member} ownRole={ownRole} />}
      </PersonLine>
    </li>
  )
}

type Asked = 'remove' | 'transfer'

function Actions({ teamId, member, ownRole }: Omit<MemberLineProps, 'isOwn'>) {
  const { teams } = useTexts()
  const { list } = teams
  const online = useOnline()
  const name = member.displayName ?? member.username
  const [asked, setAsked] = useState<Asked | null>(null)
  const setting = useSetRole(teamId)
  const make = (role: 'admin' | 'moderator' | 'member') =>
    void announce(setting.mutateAsync({ userId: member.userId, role }), list.made[role](name), () => teams.failed)
  const items: MenuItem[] = [
    ...rolesToGive(ownRole, member.role).map((role) => ({
      label: list.make[role],
      disabled: !online,
      onSelect: () => make(role),
    })),
    ...(ownRole === 'owner'
      ? [{ label: list.transfer, icon: 'key' as const, disabled: !online, onSelect: () => setAsked('transfer') }]
      : []),
    ...(canRemove(ownRole, member.role)
      ? [
          {
            label: list.remove,
            icon: 'close' as const,
            danger: true,
            disabled: !online,
            onSelect: () => setAsked('remove'),
          },
        ]
      : []),
  ]
  if (items.length === 0) return null
  return (
    <>
      <Suspense fallback={<span className="size-11" />}>
        <Menu label={list.more(name)} items={items} />
      </Suspense>
      <Suspense fallback={null}>
        {asked === 'remove' && <RemoveDialog teamId={teamId} member={member} onClose={() => setAsked(null)} />}
        {asked === 'transfer' && <TransferDialog teamId={teamId} member={member} onClose={() => setAsked(null)} />}
      </Suspense>
    </>
  )
}

interface AskedDialogProps {
  teamId: string
  member: TeamMember
  onClose: () => void
}

function RemoveDialog({ teamId, member, onClose }: AskedDialogProps) {
  const { teams } = useTexts()
  const { list } = teams
  const name = member.displayName ?? member.username
  const removing = useRemoveMember(teamId)
  const confirmed = () =>
    void announce(removing.mutateAsync(member.userId), list.removed(name), () => teams.failed).then(onClose)
  return (
    <Confirm
      open
      onOpenChange={(open) => open || onClose()}
      title={list.removeTitle(name)}
      description={list.removeWhat}
      confirm={list.removeConfirm}
      danger
      busy={removing.isPending}
      onConfirm={confirmed}
    />
  )
}

function TransferDialog({ teamId, member, onClose }: AskedDialogProps) {
  const { teams } = useTexts()
  const { list } = teams
  const name = member.displayName ?? member.username
  const transferring = useTransfer(teamId)
  const transferFailure = (error: unknown) =>
    error instanceof ApiError && error.code === 'CONFLICT' ? list.transferFull(name) : teams.failed
  // The dialog makes room for the question who it is, which may come first.
  const [isShown, setShown] = useState(true)
  const confirmed = () => {
    setShown(false)
    void announce(transferring.mutateAsync(member.userId), list.transferred(name), transferFailure).then(onClose)
  }
  return (
    <Confirm
      open={isShown}
      onOpenChange={(open) => open || onClose()}
      title={list.transferTitle(name)}
      description={list.transferWhat}
      confirm={list.transferConfirm}
      onConfirm={confirmed}
    />
  )
}
