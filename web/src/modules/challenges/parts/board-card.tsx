/** Who stands where, of those who let themselves be seen. It follows what happens by itself. */
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ChallengeEntry } from '@setpoint/contract/challenge-standings'
import type { Challenge, ChallengeType } from '@setpoint/contract/challenges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { usePreferences } from '../../../platform/preferences.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Badge, Quantity } from '../../../ui/figure.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { LineSkeletons, personOf, RankList, type RankLine } from '../../teams/index.ts'
import { useFigures } from '../figures.ts'
import { challengeBoard } from '../queries.ts'

interface BoardCardProps {
  challenge: Challenge
  /** Whether the asking person is one of those who see it. */
  isSeen: boolean
}

export function BoardCard({ challenge, isSeen }: BoardCardProps) {
  const { board } = useTexts().challenges.page
  const { weightUnit } = usePreferences()
  const kind = challenge.type === 'kilograms' && weightUnit !== 'kg' ? 'pounds' : challenge.type
  return (
    <Card>
      <CardTitle note={board.note[kind]}>{board.title}</CardTitle>
      {isSeen ? <Standing challenge={challenge} /> : <p className="text-note text-muted">{board.forMembers}</p>}
    </Card>
  )
}

function Standing({ challenge }: { challenge: Challenge }) {
  const { board } = useTexts().challenges.page
  const read = useInfiniteQuery(challengeBoard(challenge.id))
  if (!read.data) {
    return read.isError ? (
      <ErrorState title={board.failed} error={read.error} busy={read.isFetching} onRetry={() => void read.refetch()} />
    ) : (
      <LineSkeletons count={4} />
    )
  }
  const [first] = read.data.pages
  const entries = read.data.pages.flatMap((page) => page.entries)
  const own = first?.own ?? null
  const line = (entry: ChallengeEntry): RankLine => ({
    ...personOf(entry),
    rank: entry.rank,
    badge: <Marks entry={entry} />,
    value: <Value type={challenge.type} value={entry.value} />,
  })
  return (
    <>
      {entries.length === 0 ? (
        <EmptyState icon="community" title={board.emptyTitle}>
          {challenge.state === 'upcoming' ? board.emptyUpcoming : board.empty}
        </EmptyState>
      ) : (
        <RankList
          of={challenge.id}
          lines={entries.map(line)}
          own={own && line(own)}
          ownBadge={board.you}
          count={first?.pagination.totalItems}
          more={
            read.hasNextPage
              ? { label: board.more, busy: read.isFetchingNextPage, load: () => void read.fetchNextPage() }
              : undefined
          }
        />
      )}
      {own === null && challenge.own && <WhyNot challenge={challenge} />}
    </>
  )
}

function Marks({ entry: { reached, won } }: { entry: ChallengeEntry }) {
  const { board } = useTexts().challenges.page
  if (won) return <Badge tone="accent">{board.won}</Badge>
  return reached ? <Badge tone="accent">{board.reached}</Badge> : null
}

function Value({ type, value }: { type: ChallengeType; value: number }) {
  return <Quantity size="body" parts={useFigures(type).told(value)} />
}

/** Why one is not on the board oneself. */
function WhyNot({ challenge: { own, state } }: { challenge: Challenge }) {
  const { board } = useTexts().challenges.page
  if (own === null || state === 'cancelled' || own.review === 'disqualified') return null
  if (own.showing && (state === 'upcoming' || state === 'finished')) return null
  return (
    <p className="mt-3 rounded-control bg-raise px-3.5 py-2.5 text-note text-muted">
      {!own.showing ? board.unseen : own.review === 'held' ? board.heldNow : board.notYet}
    </p>
  )
}
