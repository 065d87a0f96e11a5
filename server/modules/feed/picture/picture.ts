/** Pictures for posts: re-encoded, sealed with their owner's key, shown by signed addresses to who sees the post. */
import type { PictureFileQuery, PictureParams, PostPicture } from '@setpoint/contract/feed'
import type { Ctx, OpenCtx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import type { FileAnswer } from '../../../platform/http/answers.ts'
import { allow, conflict, notFound } from '../../../platform/http/errors.ts'
import type { UploadedBytes } from '../../../platform/http/routes.ts'
import { readImage } from '../../../platform/images/images.ts'
import { newId } from '../../../platform/new-id.ts'
import { findSeenPost } from '../post/store.ts'
import { viewOf } from '../viewer.ts'
import { isPictureAddress, pictureAddresses } from './address.ts'
import { deletePictureFiles, pictureFile, putPictureFiles } from './file.ts'
import { countWaiting, findPicture, insertPicture, type PictureRow } from './store.ts'

/** Pictures of one person that wait for their post. */
const mostWaiting = 50

/** Keeps a picture for a post that is to come; it goes by itself when none does. */
export async function addPicture(ctx: Ctx, { file }: { file: UploadedBytes }): Promise<PostPicture> {
  const { userId } = ctx.actor
  const room = conflict('There are many pictures that wait for a post already. Post some of them first.', 'file')
  allow((await countWaiting(ctx, userId)) < mostWaiting, room)
  const pictures = await readImage(file.bytes)
  const id = newId()
  const { width, height } = pictures.full
  const row: PictureRow = { id, userId, postId: null, position: null, width, height, createdAt: ctx.clock.now() }
  try {
    await transaction(ctx, async (tx) => {
      await insertPicture(tx, row)
      await putPictureFiles(tx, userId, id, pictures)
    })
  } catch (error) {
    await deletePictureFiles(ctx, userId, id)
    throw error
  }
  return { id, ...pictureAddresses(ctx, row, userId), alt: null }
}

/**
 * The picture behind a signed address. Wrong and spent addresses, and pictures of what the viewer does not see any more, look
 * the same as none.
 */
export async function readPicture(
  ctx: OpenCtx,
  { pictureId, ...asked }: PictureParams & PictureFileQuery,
): Promise<FileAnswer> {
  const none = notFound('picture')
  allow(isPictureAddress(ctx, pictureId, asked), none)
  const picture = await findPicture(ctx, pictureId)
  allow(picture !== null && (await isShownTo(ctx, asked.viewer, picture)), none)
  const bytes = await pictureFile(ctx, picture.userId, pictureId, asked.size)
  allow(bytes, none)
  return { body: bytes, contentType: 'image/webp', cache: 'private, max-age=600' }
}

async function isShownTo(ctx: OpenCtx, viewerId: string, { userId, postId }: PictureRow): Promise<boolean> {
  if (postId === null) return userId === viewerId
  return (await findSeenPost(ctx, await viewOf(ctx, viewerId), postId)) !== null
}
