/** For who does not take part (yet): what it is about, and the way in, or what stands in it. */
import type { Challenge } from '@setpoint/contract/challenges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, Label } from '../../../ui/card.tsx'
import { Quantity } from '../../../ui/figure.tsx'
import { useFigures } from '../figures.ts'
import { isJoining } from '../standing.ts'
import { useTimeText } from '../time-text.ts'
import { JoinActions } from './join-actions.tsx'

export function AboutCard({ challenge }: { challenge: Challenge }) {
  const { challenges } = useTexts()
  const { type, target } = challenge
  const figures = useFigures(type)
  const timeText = useTimeText()
  return (
    <Card aria-label={challenges.page.facts.target}>
      <Label>{challenges.page.facts.target}</Label>
      <p className="mt-1">
        <Quantity size="hero" parts={figures.target(target)} />
      </p>
      <p className="mt-2 text-note font-[550]">{timeText(challenge)}</p>
      <p className="mt-1 max-w-[64ch] text-note text-muted">{challenges.types[type].what}</p>
      <Description challenge={challenge} />
      {isJoining(challenge) && <JoinActions challenge={challenge} />}
    </Card>
  )
}

/** In the words of who has set it. */
export function Description({ challenge: { description } }: { challenge: Challenge }) {
  if (description === null) return null
  return (
    <p dir="auto" className="mt-4 max-w-[64ch] [overflow-wrap:anywhere] whitespace-pre-line">
      {description}
    </p>
  )
}
