/** Signed, short-lived addresses of pictures, made for one viewer: an <img> can't send a token. */
import type { PictureFileQuery } from '@setpoint/contract/feed'
import type { Platform } from '../../../platform/context.ts'
import { isSigned, signedForHours, type SignedFor } from '../../../platform/http/signed-address.ts'
import type { PictureRow } from './store.ts'

type Size = PictureFileQuery['size']

const signedFor = (pictureId: string, size: Size, viewerId: string): SignedFor => ({
  purpose: 'feed.picture',
  says: `${pictureId} ${size} ${viewerId}`,
})

/** Whether an address is ours, for that picture, size and viewer. Whether they may still see it is asked when it is opened. */
export const isPictureAddress = (platform: Platform, pictureId: string, asked: PictureFileQuery): boolean =>
  isSigned(platform, signedFor(pictureId, asked.size, asked.viewer), asked)

export function pictureAddresses(platform: Platform, { id, width, height }: PictureRow, viewerId: string) {
  const address = (size: Size) =>
    `/api/v1/posts/pictures/${id}/file?size=${size}&viewer=${viewerId}&${signedForHours(platform, signedFor(id, size, viewerId))}`
  return { url: address('full'), thumbnailUrl: address('thumbnail'), width, height }
}
