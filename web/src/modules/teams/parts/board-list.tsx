/** Who stands where on a leaderboard, each with the figure that it is about. */
import type { Leaderboard, LeaderboardEntry, LeaderboardKind } from '@setpoint/contract/team-leaderboard'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { weightIn } from '../../../platform/units.ts'
import { Quantity } from '../../../ui/figure.tsx'
import { RankList, type RankLine } from './rank-list.tsx'

export function BoardList({ board: { by, period, own, entries } }: { board: Leaderboard }) {
  const { board: texts } = useTexts().teams
  const line = (entry: LeaderboardEntry): RankLine => ({
    ...personOf(entry),
    rank: entry.rank,
    value: <Value value={entry.value} by={by} />,
  })
  return (
    <RankList
      // Another kind or period is another list.
      of={`${by} ${period}`}
      lines={entries.map(line)}
      own={own && line(own)}
      ownBadge={texts.you}
    />
  )
}

/** What a line shows of a person. */
export const personOf = ({
  userId,
  username,
  displayName,
  avatar,
}: Pick<LeaderboardEntry, 'userId' | 'username' | 'displayName' | 'avatar'>) => ({
  id: userId,
  name: displayName ?? username,
  href: `/people/${userId}`,
  picture: avatar?.small ?? null,
})

function Value({ value, by }: { value: number; by: LeaderboardKind }) {
  const { board } = useTexts().teams
  const format = useFormat()
  if (by === 'streak' || by === 'points') {
    return (
      <span className="font-[550] whitespace-nowrap tabular-nums">
        {by === 'streak' ? board.days(value) : board.points(value)}
      </span>
    )
  }
  return (
    <Quantity
      size="body"
      parts={by === 'percentage' ? { value: format.number(value, 0), unit: '%' } : lossParts(value, format, 0)}
    />
  )
}

/** A loss in kg, in the person's unit; stones are too coarse for it and read as pounds. */
export function lossParts(kg: number, { preferences, number }: ReturnType<typeof useFormat>, decimals: 0 | 1) {
  const isKilograms = preferences.weightUnit === 'kg'
  return { value: number(weightIn(preferences.weightUnit, kg), decimals), unit: isKilograms ? 'kg' : 'lb' }
}
