/** An achievement that somebody shares. */
import type { MilestoneCard } from '@setpoint/contract/cards'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat, usePreferences } from '../../../platform/preferences.ts'
import { achievementIcon, wordsOf } from '../../achievements/index.ts'
import { CardFrame } from './frame.tsx'
import type { CardProps } from './index.tsx'

export function MilestoneContent({ card: { achievement, points, awardedOn } }: CardProps<MilestoneCard>) {
  const texts = useTexts()
  const format = useFormat()
  const preferences = usePreferences()
  const { cards } = texts.feed
  return (
    <CardFrame
      icon={achievementIcon[achievement]}
      label={cards.milestone}
      title={wordsOf(achievement, texts, format, preferences).title}
      note={
        <span className="flex flex-wrap gap-x-3">
          <span>{format.day(awardedOn)}</span>
          <span>{cards.points(points)}</span>
        </span>
      }
    />
  )
}
