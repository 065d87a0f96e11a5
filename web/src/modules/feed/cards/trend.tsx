/** How much a trend has lost since the first day, in whole steps: a staircase, with nothing of the weight itself. */
import type { TrendCard } from '@setpoint/contract/cards'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { staircaseOf } from './staircase.ts'
import { CardFrame } from './frame.tsx'
import type { CardProps } from './index.tsx'

const size = { width: 320, height: 88 }

export function TrendContent({ card }: CardProps<TrendCard>) {
  const { cards } = useTexts().feed
  const format = useFormat()
  const lost = card.steps.at(-1)?.lost ?? 0
  const inFigure = card.figure === 'percentage' ? format.percent(lost, 0) : format.weight(lost, 0)
  const title = lost > 0 ? cards.lostBy(inFigure) : cards.nothingLost
  const days = format.dayRange(card.from, card.to)
  const { line, area, end } = staircaseOf(card, size)
  return (
    <CardFrame icon="body" label={cards.trend} title={title} note={days}>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={cards.trendLabel(days, title)}
        direction="ltr"
        preserveAspectRatio="none"
        className="h-22 w-full overflow-visible"
      >
        <path d={area} fill="var(--band)" />
        <path
          d={line}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2.2"
          strokeLinejoin="round"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
        <path
          d={`M${end.x} ${end.y}h0.001`}
          stroke="var(--accent)"
          strokeWidth="9"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </CardFrame>
  )
}
