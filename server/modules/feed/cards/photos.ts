/** Two of one's own progress photos in one picture. A copy: it stays when the photos go, and goes when the post does. */
import type { Ctx } from '../../../platform/context.ts'
import { allow, conflict, forbidden, notFound } from '../../../platform/http/errors.ts'
import { besideEachOther } from '../../../platform/images/images.ts'
import { findOwnPhoto, photoAddress, photoFile, type StoredPhoto } from '../../body/index.ts'
import { isPersonUnder, publicFromAge } from '../../profile/index.ts'
import { pictureAddresses } from '../picture/address.ts'
import type { CardMaker } from './card.ts'

export const photosCard: CardMaker<'photos'> = {
  kind: 'photos',
  async freeze(ctx, input) {
    const tooYoung = forbidden('Photos of one’s body can be shared from 16 years on.')
    allow(!(await isPersonUnder(ctx, ctx.actor.userId, publicFromAge)), tooYoung)
    const [before, after] = await bothOf(ctx, input)
    return { kind: 'photos', from: before.day, to: after.day }
  },
  async preview(ctx, input, frozen) {
    const [before, after] = await bothOf(ctx, input)
    const address = ({ id }: StoredPhoto) => photoAddress(ctx.vault, id, 'full', ctx.clock.now())
    return { ...frozen, picture: null, preview: { beforeUrl: address(before), afterUrl: address(after) } }
  },
  async draw(ctx, input) {
    const [before, after] = await bothOf(ctx, input)
    const bytes = async ({ userId, id }: StoredPhoto) => {
      const file = await photoFile(ctx, userId, id, 'full')
      allow(file, notFound('photo'))
      return file
    }
    return besideEachOther(await bytes(before), await bytes(after))
  },
  // Without its picture there is nothing to be shown.
  present: (platform, viewerId, frozen, picture) =>
    picture && { ...frozen, picture: pictureAddresses(platform, picture, viewerId), preview: null },
}

interface Named {
  readonly beforeId: string
  readonly afterId: string
}

async function bothOf(ctx: Ctx, { beforeId, afterId }: Named): Promise<[StoredPhoto, StoredPhoto]> {
  allow(beforeId !== afterId, conflict('Choose two different photos.', 'card'))
  const [before, after] = [
    await findOwnPhoto(ctx, ctx.actor.userId, beforeId),
    await findOwnPhoto(ctx, ctx.actor.userId, afterId),
  ]
  allow(before && after, notFound('photo'))
  return [before, after]
}
