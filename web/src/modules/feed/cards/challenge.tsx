/** How a challenge ended for somebody. */
import type { ChallengeCard } from '@setpoint/contract/cards'
import { Link } from 'wouter'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Badge } from '../../../ui/figure.tsx'
import { CardFrame } from './frame.tsx'
import type { CardProps } from './index.tsx'

export function ChallengeContent({ card }: CardProps<ChallengeCard>) {
  const { cards } = useTexts().feed
  const format = useFormat()
  const { challengeId, name, startedOn, endedOn, rank, participants, won, reached } = card
  return (
    <CardFrame
      icon="trophy"
      label={cards.challenge}
      title={
        <Link href={`/challenges/${challengeId}`} className="hover:underline">
          <bdi>{name}</bdi>
        </Link>
      }
      note={format.dayRange(startedOn, endedOn)}
    >
      <p className="flex flex-wrap items-center gap-2 text-note">
        {won ? (
          <Badge tone="effort">{cards.won}</Badge>
        ) : (
          <Badge tone={reached ? 'accent' : 'neutral'}>{reached ? cards.reached : cards.took}</Badge>
        )}
        <span className="text-muted">{rank === null ? cards.of(participants) : cards.rank(rank, participants)}</span>
      </p>
    </CardFrame>
  )
}
