/** One team in a list: a link to it, with what there is to know at a glance. */
import { Link } from 'wouter'
import type { Team } from '@setpoint/contract/teams'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { Icon } from '../../../ui/icon.tsx'

export function TeamLines({ teams, label }: { teams: readonly Team[]; label: string }) {
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {teams.map((team) => (
        <li key={team.id}>
          <TeamLine team={team} />
        </li>
      ))}
    </ul>
  )
}

function TeamLine({ team }: { team: Team }) {
  return (
    <Link
      href={`/teams/${team.id}`}
      className="-mx-2 flex min-h-16 items-center gap-3.5 rounded-control px-2 py-3 -outline-offset-2 transition-colors hover:bg-raise"
    >
      <Avatar shape="square" name={team.name} src={team.avatar?.small} />
      <span className="grid min-w-0 flex-1 gap-0.5">
        <span className="font-[550] [overflow-wrap:anywhere]" dir="auto">
          {team.name}
        </span>
        {team.description && !team.membership && (
          <span className="line-clamp-2 text-label text-muted [overflow-wrap:anywhere]" dir="auto">
            {team.description}
          </span>
        )}
        <Details team={team} />
      </span>
      <Icon name="chevron-end" size={18} className="text-faint" />
    </Link>
  )
}

function Details({
  team: { memberCount, memberLimit, membership, privacy, requestedAt, openRequests },
}: {
  team: Team
}) {
  const { teams } = useTexts()
  const format = useFormat()
  const isFull = memberCount >= memberLimit
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-label text-muted">
      <span>{teams.members(memberCount)}</span>
      {membership ? (
        <Badge tone={membership.role === 'member' ? 'neutral' : 'accent'}>{teams.roles[membership.role]}</Badge>
      ) : (
        <Badge>{isFull ? teams.full : teams.privacies[privacy]}</Badge>
      )}
      {requestedAt !== null && (
        <Badge tone="effort">
          {teams.mine.waiting}
          <span className="sr-only">{`, ${teams.mine.waitingSince(format.ago(requestedAt))}`}</span>
        </Badge>
      )}
      {openRequests !== null && openRequests > 0 && (
        <Badge tone="effort">{teams.mine.openRequests(openRequests)}</Badge>
      )}
    </span>
  )
}
