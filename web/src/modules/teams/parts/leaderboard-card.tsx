/** The leaderboard: what counts and since when, and who stands where. It follows what happens by itself. */
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Leaderboard, LeaderboardKind, LeaderboardPeriod } from '@setpoint/contract/team-leaderboard'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat, usePreferences } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Segmented } from '../../../ui/choice.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { leaderboard, showing, type Board } from '../board-queries.ts'
import { BoardList } from './board-list.tsx'
import { LineSkeletons } from './line-skeletons.tsx'

const ShowingDialog = lazy(() => import('./showing-dialog.tsx').then((part) => ({ default: part.ShowingDialog })))

export function LeaderboardCard({ teamId }: { teamId: string }) {
  const { board } = useTexts().teams
  const shown = useQuery(showing(teamId))
  const [chosen, setChosen] = useState<Partial<Board>>({})
  const [isChoosing, setChoosing] = useState(false)
  // Until one chooses, the board that one is on.
  const by = chosen.by ?? shown.data?.weight ?? 'percentage'
  const period = chosen.period ?? 'month'
  return (
    <Card>
      <CardTitle
        action={
          <Button icon="eye" onClick={() => setChoosing(true)}>
            {board.choose}
          </Button>
        }
      >
        {board.title}
      </CardTitle>
      <Choices by={by} period={period} onChoose={(change) => setChosen({ by, period, ...change })} />
      <Standing teamId={teamId} by={by} period={period} />
      {isChoosing && (
        <Suspense fallback={null}>
          <ShowingDialog teamId={teamId} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </Card>
  )
}

/** The words for a kind: those who weigh in pounds read pounds. */
export function useKindWord() {
  const { weightUnit } = usePreferences()
  return (kind: LeaderboardKind) => (kind === 'kilograms' && weightUnit !== 'kg' ? 'pounds' : kind)
}

const kinds: readonly LeaderboardKind[] = ['percentage', 'kilograms', 'streak', 'points', 'achievements']
const periods: readonly LeaderboardPeriod[] = ['week', 'month', 'all']

function Choices({ by, period, onChoose }: Board & { onChoose: (change: Partial<Board>) => void }) {
  const { board } = useTexts().teams
  const word = useKindWord()
  return (
    <div className="grid gap-2 md:grid-cols-[4fr_3fr]">
      <Segmented
        wide
        label={board.by}
        value={by}
        onValue={(next) => onChoose({ by: next })}
        options={kinds.map((kind) => ({
          value: kind,
          label: board.kinds[word(kind)],
          spoken: board.spoken[word(kind)],
        }))}
      />
      <Segmented
        wide
        label={board.period}
        value={period}
        onValue={(next) => onChoose({ period: next })}
        options={periods.map((value) => ({ value, label: board.periods[value] }))}
      />
    </div>
  )
}

function Standing({ teamId, by, period }: Board & { teamId: string }) {
  const { board } = useTexts().teams
  const word = useKindWord()
  const read = useQuery(leaderboard(teamId, { by, period }))
  if (!read.data) {
    return read.isError ? (
      <ErrorState title={board.failed} error={read.error} busy={read.isFetching} onRetry={() => void read.refetch()} />
    ) : (
      <LineSkeletons count={4} />
    )
  }
  return (
    <div aria-busy={read.isPlaceholderData} className={read.isPlaceholderData ? 'opacity-60' : undefined}>
      <p className="mt-3 text-label text-muted">{board.explain[word(read.data.by)]}</p>
      {read.data.entries.length === 0 ? (
        <EmptyState icon="community" title={board.emptyTitle}>
          {read.data.by === 'points' ? board.emptyPoints : board.empty}
        </EmptyState>
      ) : (
        <BoardList board={read.data} />
      )}
      {read.data.own === null && <WhyNot teamId={teamId} board={read.data} />}
    </div>
  )
}

/** Why one is not on this board oneself. */
function WhyNot({ teamId, board: { by } }: { teamId: string; board: Leaderboard }) {
  const { board } = useTexts().teams
  const format = useFormat()
  const { data } = useQuery(showing(teamId))
  if (!data) return null
  const isWeight = by === 'percentage' || by === 'kilograms'
  const isShown = isWeight ? data.weight === by : data[by]
  const isWaiting = isWeight && isShown && data.countsFrom !== null && data.countsFrom > format.today()
  return (
    <p className="mt-3 rounded-control bg-raise px-3.5 py-2.5 text-note text-muted">
      {!isShown
        ? board.notShown
        : isWaiting
          ? board.countsFrom(format.day(data.countsFrom ?? ''))
          : by === 'points' || by === 'achievements'
            ? board.notYetPoints
            : board.notYet}
    </p>
  )
}
