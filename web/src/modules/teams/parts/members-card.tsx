/** Who is in the team, who has been there longest first. */
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Team } from '@setpoint/contract/teams'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { ErrorState } from '../../../ui/states.tsx'
import { teamMembers } from '../queries.ts'
import { LineSkeletons } from './line-skeletons.tsx'
import { MemberLine } from './member-line.tsx'

export function MembersCard({ team }: { team: Team }) {
  const { teams } = useTexts()
  const { list } = teams
  const { user } = useSession()
  const read = useInfiniteQuery(teamMembers(team.id))
  const members = read.data?.pages.flatMap(({ items }) => items)
  return (
    <Card>
      <CardTitle note={teams.members(team.memberCount)}>{list.title}</CardTitle>
      {members ? (
        <ul className="divide-y divide-line">
          {members.map((member) => (
            <MemberLine
              key={member.userId}
              teamId={team.id}
              member={member}
              isOwn={member.userId === user?.id}
              ownRole={team.membership?.role ?? 'member'}
            />
          ))}
        </ul>
      ) : read.isError ? (
        <ErrorState title={list.failed} error={read.error} busy={read.isFetching} onRetry={() => void read.refetch()} />
      ) : (
        <LineSkeletons count={Math.min(team.memberCount, 5)} />
      )}
      {read.hasNextPage && (
        <Button wide className="mt-2" busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
          {teams.loadMore}
        </Button>
      )}
    </Card>
  )
}
