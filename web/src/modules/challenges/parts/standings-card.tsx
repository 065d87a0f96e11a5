/** Teams against each other: averages, from five of a team on; before the first day, who has accepted. */
import { useQuery } from '@tanstack/react-query'
import type { TeamStanding, TeamStandings } from '@setpoint/contract/challenge-standings'
import type { Challenge } from '@setpoint/contract/challenges'
import { fewestForAverage } from '@setpoint/contract/challenges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Badge, Quantity } from '../../../ui/figure.tsx'
import { ErrorState } from '../../../ui/states.tsx'
import { LineSkeletons, RankList, type RankLine } from '../../teams/index.ts'
import { useFigures } from '../figures.ts'
import { teamStandings } from '../queries.ts'

interface StandingsCardProps {
  challenge: Challenge
  /** Whether the asking person is one of those who see them. */
  isSeen: boolean
}

export function StandingsCard({ challenge, isSeen }: StandingsCardProps) {
  const { standings } = useTexts().challenges.page
  const read = useQuery({ ...teamStandings(challenge.id), enabled: isSeen })
  return (
    <Card>
      <CardTitle note={standings.note(read.data?.fewest ?? fewestForAverage)}>{standings.title}</CardTitle>
      {!isSeen ? null : read.data ? (
        <Standing challenge={challenge} standings={read.data} />
      ) : read.isError ? (
        <ErrorState
          title={standings.failed}
          error={read.error}
          busy={read.isFetching}
          onRetry={() => void read.refetch()}
        />
      ) : (
        <LineSkeletons count={challenge.teams.length} shape="square" />
      )}
      <Invited challenge={challenge} />
    </Card>
  )
}

function Standing({ challenge, standings }: { challenge: Challenge; standings: TeamStandings }) {
  const { standings: texts } = useTexts().challenges.page
  const line = (entry: TeamStanding): RankLine => ({
    id: entry.teamId,
    rank: entry.rank,
    name: entry.name,
    href: `/teams/${entry.teamId}`,
    picture: entry.avatar?.small ?? null,
    shape: 'square',
    badge: entry.won && <Badge tone="accent">{texts.won}</Badge>,
    note: challenge.state === 'upcoming' ? null : texts.members(entry.members),
    value: <Value challenge={challenge} entry={entry} fewest={standings.fewest} />,
  })
  const own = standings.entries.find(({ teamId }) => teamId === challenge.own?.teamId)
  return (
    <RankList
      of={challenge.id}
      lines={standings.entries.map(line)}
      own={own === undefined ? null : line(own)}
      ownBadge={texts.yours}
    />
  )
}

function Value({ challenge, entry, fewest }: { challenge: Challenge; entry: TeamStanding; fewest: number }) {
  const { standings } = useTexts().challenges.page
  const { average } = useFigures(challenge.type)
  if (entry.value === null) return <span className="text-label text-muted">{standings.needs(fewest)}</span>
  return <Quantity size="body" parts={average(entry.value)} />
}

/** Those that have not said yes (yet): they are in no standing. */
function Invited({ challenge: { teams } }: { challenge: Challenge }) {
  const { standings } = useTexts().challenges.page
  const others = teams.filter(({ state }) => state === 'invited' || state === 'declined')
  if (others.length === 0) return null
  return (
    <ul className="mt-3 grid gap-1 border-t border-line pt-3 text-note">
      {others.map(({ teamId, name, state }) => (
        <li key={teamId} className="flex flex-wrap items-center justify-between gap-x-3">
          <bdi className="[overflow-wrap:anywhere]">{name}</bdi>
          <Badge>{standings.states[state]}</Badge>
        </li>
      ))}
    </ul>
  )
}
