/**
 * What a post can show of its author's own: a milestone, a trend, two photos, how a challenge ended.
 *
 * - `POST /posts/card-preview` CardPreviewInput -> Card: what a card would show, with nothing written
 */
import * as z from 'zod/mini'
import { AchievementKind } from './achievements.ts'
import { Day, Uuid } from './common.ts'

/** Time that a shared trend goes back. */
export const TrendCardPeriod = z.enum(['30d', '90d', '1y'])
export type TrendCardPeriod = z.infer<typeof TrendCardPeriod>
/** In what a trend is told: a person has one kind, in all that others see (as on leaderboards). */
export const TrendCardFigure = z.enum(['percentage', 'kilograms'])
export type TrendCardFigure = z.infer<typeof TrendCardFigure>

/** What of one's own is to be shared. What it shows is written into the post then, and does not change afterwards. */
export const CardInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('milestone'), achievement: AchievementKind }),
  z.strictObject({ kind: z.literal('trend'), period: TrendCardPeriod, figure: TrendCardFigure }),
  z.strictObject({ kind: z.literal('photos'), beforeId: Uuid, afterId: Uuid }),
  z.strictObject({ kind: z.literal('challenge'), challengeId: Uuid }),
])
export type CardInput = z.infer<typeof CardInput>
export type CardKind = CardInput['kind']

export const CardPreviewInput = z.strictObject({ card: CardInput })
export type CardPreviewInput = z.infer<typeof CardPreviewInput>

/** An achievement; the day is the person's own. */
export const MilestoneCard = z.object({
  kind: z.literal('milestone'),
  achievement: AchievementKind,
  points: z.int(),
  awardedOn: Day,
})
export type MilestoneCard = z.infer<typeof MilestoneCard>

/**
 * How much the trend has lost since the first day, in whole per cent or kg, never both of a person; a gain is 0. `steps` are
 * the days on which that changes, the first and the last day among them.
 */
export const TrendCard = z.object({
  kind: z.literal('trend'),
  period: TrendCardPeriod,
  figure: TrendCardFigure,
  from: Day,
  to: Day,
  steps: z.array(z.object({ day: Day, lost: z.int() })),
})
export type TrendCard = z.infer<typeof TrendCard>

/** Signed, short-lived addresses (relative to the server) of a picture that was drawn anew. */
export const shownPicture = {
  url: z.string(),
  thumbnailUrl: z.string(),
  width: z.int(),
  height: z.int(),
}

/** Two progress photos side by side, before on the left, in one picture. In a preview the addresses are those of the photos. */
export const PhotosCard = z.object({
  kind: z.literal('photos'),
  from: Day,
  to: Day,
  /** Null in a preview, where the two are shown. */
  picture: z.nullable(z.object(shownPicture)),
  preview: z.nullable(z.object({ beforeUrl: z.string(), afterUrl: z.string() })),
})
export type PhotosCard = z.infer<typeof PhotosCard>

/** How a challenge ended for who shares it. */
export const ChallengeCard = z.object({
  kind: z.literal('challenge'),
  challengeId: Uuid,
  name: z.string(),
  startedOn: Day,
  endedOn: Day,
  /** Null where they have none. */
  rank: z.nullable(z.int()),
  participants: z.int(),
  won: z.boolean(),
  reached: z.boolean(),
})
export type ChallengeCard = z.infer<typeof ChallengeCard>

export const Card = z.discriminatedUnion('kind', [MilestoneCard, TrendCard, PhotosCard, ChallengeCard])
export type Card = z.infer<typeof Card>
