/** What a kind of card has to say: what of somebody's own it shows, when it is shared, and how it is read. */
import type { Card, CardInput, CardKind } from '@setpoint/contract/cards'
import type { Ctx, Platform, Tx } from '../../../platform/context.ts'
import type { Pictures } from '../picture/file.ts'
import type { PictureRow } from '../picture/store.ts'

type InputOf<Kind extends CardKind> = Extract<CardInput, { kind: Kind }>
type ShownOf<Kind extends CardKind> = Extract<Card, { kind: Kind }>

/** As it lies in the post: frozen when it was shared. What of it is a picture is beside it. */
export type Frozen<Kind extends CardKind = CardKind> = Kind extends 'photos'
  ? Omit<ShownOf<'photos'>, 'picture' | 'preview'>
  : ShownOf<Kind>
export type KeptCard = { [Kind in CardKind]: Frozen<Kind> }[CardKind]

export interface CardMaker<Kind extends CardKind> {
  readonly kind: Kind
  /** Throws a refusal for what is not the actor's to show. */
  freeze(ctx: Ctx, input: InputOf<Kind>): Promise<Frozen<Kind>>
  /** What the actor sees before they share it. */
  preview(ctx: Ctx, input: InputOf<Kind>, frozen: Frozen<Kind>): Promise<ShownOf<Kind>>
  /** The picture that goes with it. */
  draw?(ctx: Ctx, input: InputOf<Kind>): Promise<Pictures>
  /** In the transaction that shares it: what it tells is told from now on. */
  share?(tx: Tx, frozen: Frozen<Kind>): Promise<void>
  present(platform: Platform, viewerId: string, frozen: Frozen<Kind>, picture: PictureRow | null): ShownOf<Kind> | null
}
