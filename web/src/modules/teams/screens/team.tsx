/** One team: what it is, getting in, and for its members the leaderboard, who is in it, and running it. */
import { Suspense } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import type { Team } from '@setpoint/contract/teams'
import { isGone } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card, Columns } from '../../../ui/card.tsx'
import { NotShown } from '../../../ui/not-shown.tsx'
import { HeadSkeleton } from '../../../ui/states.tsx'
import { AnalyticsCard } from '../parts/analytics-card.tsx'
import { InvitesCard } from '../parts/invites-card.tsx'
import { LeaderboardCard } from '../parts/leaderboard-card.tsx'
import { MembersCard } from '../parts/members-card.tsx'
import { RequestsCard } from '../parts/requests-card.tsx'
import { RightsCard } from '../parts/rights-card.tsx'
import { TeamHeader } from '../parts/team-header.tsx'
import { team } from '../queries.ts'
import { TeamDeskCard } from '../../moderation/index.ts'
import { canManage, canModerate } from '../rights.ts'

/** What other modules have of a team, for its members; after the leaderboard. */
type More = (team: Team) => ReactNode

export function TeamScreen({ children }: { children: More }) {
  const { teams } = useTexts()
  const { teamId } = useParams<{ teamId: string }>()
  const read = useQuery(team(teamId))
  return (
    <>
      <BackLink href="/teams">{teams.title}</BackLink>
      {read.data && !isGone(read.error) ? (
        <Shown key={teamId} team={read.data} more={children} />
      ) : (
        <NotShown
          read={read}
          title={teams.team}
          icon="community"
          texts={teams.page}
          action={<ButtonLink href="/teams">{teams.page.toAll}</ButtonLink>}
        >
          <Card>
            <HeadSkeleton shape="square" />
          </Card>
        </NotShown>
      )}
    </>
  )
}

function Shown({ team, more }: { team: Team; more: More }) {
  const { id, membership } = team
  if (!membership) return <TeamHeader team={team} />
  const manages = canManage(membership.role)
  return (
    <>
      <TeamHeader team={team} />
      <div className="mt-3 md:mt-4.5">
        <Columns
          aside={
            <>
              {canModerate(membership.role) && (
                <Suspense fallback={null}>
                  <TeamDeskCard teamId={id} />
                </Suspense>
              )}
              {manages && <InvitesCard teamId={id} />}
              {manages && <AnalyticsCard teamId={id} />}
              <RightsCard />
            </>
          }
        >
          {manages && (team.openRequests ?? 0) > 0 && <RequestsCard teamId={id} />}
          <LeaderboardCard teamId={id} />
          {more(team)}
          <MembersCard team={team} />
        </Columns>
      </div>
    </>
  )
}
