/** What a post shares beside its words: each kind of card is one file, loaded when one is to be shown. */
import { lazy } from 'react'
import type { Card } from '@setpoint/contract/cards'

const Milestone = lazy(() => import('./milestone.tsx').then((card) => ({ default: card.MilestoneContent })))
const Trend = lazy(() => import('./trend.tsx').then((card) => ({ default: card.TrendContent })))
const Photos = lazy(() => import('./photos.tsx').then((card) => ({ default: card.PhotosContent })))
const Challenge = lazy(() => import('./challenge.tsx').then((card) => ({ default: card.ChallengeContent })))

export interface CardProps<Kind extends Card> {
  card: Kind
  /** Name of who shares it. */
  author: string
  /** A picture's address has run out. */
  onPictureError: () => void
}

/** Wrap it in Suspense. */
export function PostCardContent({ card, ...rest }: CardProps<Card>) {
  switch (card.kind) {
    case 'milestone':
      return <Milestone card={card} {...rest} />
    case 'trend':
      return <Trend card={card} {...rest} />
    case 'photos':
      return <Photos card={card} {...rest} />
    case 'challenge':
      return <Challenge card={card} {...rest} />
  }
}
