/** Every kind of card there is. A new one is its shapes in the contract, a file beside this one, and a line here. */
import type { Card, CardInput, CardKind } from '@setpoint/contract/cards'
import type { Ctx, Platform, Tx } from '../../../platform/context.ts'
import type { Pictures } from '../picture/file.ts'
import type { PictureRow } from '../picture/store.ts'
import type { CardMaker, KeptCard } from './card.ts'
import { challengeCard } from './challenge.ts'
import { milestoneCard } from './milestone.ts'
import { photosCard } from './photos.ts'
import { trendCard } from './trend.ts'

const makers: { readonly [Kind in CardKind]: CardMaker<Kind> } = {
  milestone: milestoneCard,
  trend: trendCard,
  photos: photosCard,
  challenge: challengeCard,
}

/** Each is asked only for what it made: the kind stands in both. */
const makerOf = (kind: CardKind) => makers[kind] as unknown as CardMaker<CardKind>

/** What a card would show, with nothing written. */
export async function previewCard(ctx: Ctx, input: CardInput): Promise<Card> {
  const maker = makerOf(input.kind)
  return maker.preview(ctx, input, await maker.freeze(ctx, input))
}

/** A card that is about to be shared. */
export interface Drawn {
  readonly card: KeptCard
  readonly picture: Pictures | null
}

/** Before the transaction: drawing takes its time. */
export async function drawCard(ctx: Ctx, input: CardInput): Promise<Drawn> {
  const maker = makerOf(input.kind)
  const card = await maker.freeze(ctx, input)
  return { card, picture: (await maker.draw?.(ctx, input)) ?? null }
}

export const shareCard = async (tx: Tx, card: KeptCard): Promise<void> => makerOf(card.kind).share?.(tx, card)

export const presentCard = (
  platform: Platform,
  viewerId: string,
  card: KeptCard,
  picture: PictureRow | null,
): Card | null => makerOf(card.kind).present(platform, viewerId, card, picture)
