/** The head of a team's page: its name as the heading, picture, what it is about, and what one can do with it. */
import { lazy, Suspense, useState } from 'react'
import type { Team } from '@setpoint/contract/teams'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card, PageHeader } from '../../../ui/card.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { canManage } from '../rights.ts'
import { JoinActions } from './join-actions.tsx'
import { TeamMenu } from './team-menu.tsx'

const InviteDialog = lazy(() => import('./invite-dialog.tsx').then((part) => ({ default: part.InviteDialog })))

export function TeamHeader({ team }: { team: Team }) {
  return (
    <>
      <PageHeader
        title={<bdi>{team.name}</bdi>}
        actions={
          <>
            {canManage(team.membership?.role ?? null) && <InviteButton teamId={team.id} />}
            <TeamMenu team={team} role={team.membership?.role ?? null} />
          </>
        }
      />
      <Card aria-label={team.name}>
        <About team={team} />
        {!team.membership && <JoinActions team={team} />}
      </Card>
    </>
  )
}

function InviteButton({ teamId }: { teamId: string }) {
  const { invites } = useTexts().teams
  const online = useOnline()
  const [isInviting, setInviting] = useState(false)
  return (
    <>
      <Button variant="primary" icon="plus" disabled={!online} onClick={() => setInviting(true)}>
        {invites.create}
      </Button>
      {isInviting && (
        <Suspense fallback={null}>
          <InviteDialog teamId={teamId} onClose={() => setInviting(false)} />
        </Suspense>
      )}
    </>
  )
}

/** Picture, figures and words; also before one joins by a code. */
export function About({
  team: { name, avatar, privacy, membership, memberCount, memberLimit, description },
}: {
  team: Team
}) {
  const { teams } = useTexts()
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <Avatar shape="square" size="large" name={name} src={avatar?.large} />
        <div className="grid min-w-0 flex-1 basis-40 gap-1.5">
          <p className="text-title font-semibold">{teams.members(memberCount)}</p>
          <p className="text-note text-muted">{teams.places(memberLimit)}</p>
          <p className="flex flex-wrap gap-1.5">
            <Badge>{teams.privacies[privacy]}</Badge>
            {membership && <Badge tone="accent">{teams.roles[membership.role]}</Badge>}
          </p>
        </div>
      </div>
      {description && (
        <p dir="auto" className="mt-4 max-w-[64ch] [overflow-wrap:anywhere] whitespace-pre-line">
          {description}
        </p>
      )}
    </>
  )
}
