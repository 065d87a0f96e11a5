/** The team's open invitations: each with its code and link to copy, and a way to take it back. */
import { useQuery } from '@tanstack/react-query'
import type { Invite } from '@setpoint/contract/teams'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { invites as invitesQuery, useTakeBackInvite } from '../admin-queries.ts'
import { announce } from '../announce.ts'
import { InviteCode, InviteLink } from './invite-code.tsx'
import { LineSkeletons } from './line-skeletons.tsx'

export function InvitesCard({ teamId }: { teamId: string }) {
  const { invites } = useTexts().teams
  const read = useQuery(invitesQuery(teamId))
  return (
    <Card>
      <CardTitle note={invites.note}>{invites.title}</CardTitle>
      {read.data ? (
        read.data.length === 0 ? (
          <EmptyState icon="mail" title={invites.emptyTitle}>
            {invites.empty}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {read.data.map((invite) => (
              <Line key={invite.id} teamId={teamId} invite={invite} />
            ))}
          </ul>
        )
      ) : read.isError ? (
        <ErrorState
          title={invites.failed}
          error={read.error}
          busy={read.isFetching}
          onRetry={() => void read.refetch()}
        />
      ) : (
        <LineSkeletons count={1} shape="square" />
      )}
    </Card>
  )
}

function Line({ teamId, invite }: { teamId: string; invite: Invite }) {
  const { teams } = useTexts()
  const { invites } = teams
  const format = useFormat()
  const online = useOnline()
  const takingBack = useTakeBackInvite(teamId)
  const takeBack = () => void announce(takingBack.mutateAsync(invite.id), invites.takenBack, () => teams.failed)
  return (
    <li className="grid gap-2 py-3 first:pt-0">
      <InviteCode code={invite.code} />
      <p className="text-label text-muted [overflow-wrap:anywhere]">
        {[
          invites.ends(format.shortDay(format.dayOf(invite.expiresAt))),
          invite.usesLeft === null ? invites.usesOpen : invites.usesLeft(invite.usesLeft),
          ...(invite.createdBy === null ? [] : [invites.by(invite.createdBy)]),
        ].join(', ')}
      </p>
      <InviteLink code={invite.code} />
      <div className="flex flex-wrap gap-2 [&>*]:flex-1">
        <Button
          aria-label={invites.takeBackLabel(invite.code)}
          busy={takingBack.isPending}
          disabled={!online}
          onClick={takeBack}
        >
          {invites.takeBack}
        </Button>
      </div>
    </li>
  )
}
