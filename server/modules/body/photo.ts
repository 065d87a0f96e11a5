/** Up to three pictures a weigh-in: re-encoded, sealed with the owner's key, shown by signed addresses. */
import type { EntryParams, Photo, PhotoFileQuery, PhotoHistory, PhotoParams } from '@setpoint/contract/body'
import type { Ctx, OpenCtx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { FileAnswer, Page } from '../../platform/http/answers.ts'
import { allow, conflict, notFound } from '../../platform/http/errors.ts'
import type { UploadedBytes } from '../../platform/http/routes.ts'
import { readImage, type Picture } from '../../platform/images/images.ts'
import { newId } from '../../platform/new-id.ts'
import type { Entry } from './entry.ts'
import { removePhotoFiles } from './jobs.ts'
import { isPhotoAddress, photoAddress } from './photo-address.ts'
import { deletePhotoFiles, photoFile, putPhotoFile } from './photo-file.ts'
import {
  findPhoto,
  insertPhoto,
  listPhotos,
  listPhotosOf,
  removePhoto,
  takePhotoPlace,
  type StoredPhoto,
} from './photo-store.ts'
import { touchSeries } from './series-version.ts'
import { findEntry } from './store.ts'

/** Adds a picture to the actor's weigh-in; 409 past three. The files are there before the row is. */
export async function addPhoto(ctx: Ctx, { entryId, file }: EntryParams & { file: UploadedBytes }): Promise<Photo> {
  allow(await findEntry(ctx, ctx.actor.userId, entryId), notFound('weight entry'))
  const picture = await readImage(file.bytes)
  const photoId = newId()
  try {
    return await transaction(ctx, (tx) => keepPhoto(tx, entryId, photoId, picture))
  } catch (error) {
    await deletePhotoFiles(ctx, ctx.actor.userId, [photoId])
    throw error
  }
}

type Pictures = Readonly<Record<'full' | 'thumbnail', Picture>>

async function keepPhoto(tx: Tx, entryId: string, photoId: string, picture: Pictures): Promise<Photo> {
  const { userId } = tx.actor
  const entry = await findEntry(tx, userId, entryId)
  allow(entry, notFound('weight entry'))
  allow(await takePhotoPlace(tx, userId, entryId), conflict('A weigh-in can have three photos', 'file'))
  const { width, height } = picture.full
  const photo = { userId, id: photoId, entryId, day: entry.day, width, height, createdAt: tx.clock.now() }
  await insertPhoto(tx, photo)
  await putPhotoFile(tx, userId, photoId, 'full', picture.full.bytes)
  await putPhotoFile(tx, userId, photoId, 'thumbnail', picture.thumbnail.bytes)
  await tx.emit('photo.added', { userId, entryId, photoId })
  return presentPhoto(tx, photo)
}

export async function listEntryPhotos(ctx: Ctx, { entryId }: EntryParams): Promise<Photo[]> {
  allow(await findEntry(ctx, ctx.actor.userId, entryId), notFound('weight entry'))
  const photos = await listPhotosOf(ctx, ctx.actor.userId, entryId)
  return photos.map((photo) => presentPhoto(ctx, photo))
}

export async function listMyPhotos(ctx: Ctx, { page, limit, order }: PhotoHistory): Promise<Page<Photo>> {
  const { photos, total } = await listPhotos(ctx, ctx.actor.userId, { order, limit, offset: (page - 1) * limit })
  return { items: photos.map((photo) => presentPhoto(ctx, photo)), totalItems: total, page, limit }
}

export async function deletePhoto(ctx: Ctx, { photoId }: PhotoParams): Promise<void> {
  const { userId } = ctx.actor
  await transaction(ctx, async (tx) => {
    await touchSeries(tx, userId)
    const removed = await removePhoto(tx, userId, photoId)
    allow(removed, notFound('photo'))
    await tx.enqueue(removePhotoFiles, { userId, photoIds: [photoId] })
    await tx.emit('photo.deleted', { userId, entryId: removed.entryId, photoId })
  })
}

/** Part of deleting a weigh-in: the rows go with it, the files after the commit. */
export async function removePhotosOf(tx: Tx, { userId, id }: Entry): Promise<void> {
  const photos = await listPhotosOf(tx, userId, id)
  if (photos.length > 0) await tx.enqueue(removePhotoFiles, { userId, photoIds: photos.map((photo) => photo.id) })
}

/** The picture behind a signed address. A wrong or spent address and no picture look the same. */
export async function readPhotoFile(
  ctx: OpenCtx,
  { photoId, ...asked }: PhotoParams & PhotoFileQuery,
): Promise<FileAnswer> {
  allow(isPhotoAddress(ctx.vault, photoId, asked, ctx.clock.now()), notFound('photo'))
  const photo = await findPhoto(ctx, photoId)
  allow(photo, notFound('photo'))
  const bytes = await photoFile(ctx, photo.userId, photoId, asked.size)
  allow(bytes, notFound('photo'))
  return { body: bytes, contentType: 'image/webp', cache: 'private, max-age=600' }
}

const presentPhoto = (ctx: OpenCtx, photo: StoredPhoto): Photo => ({
  id: photo.id,
  entryId: photo.entryId,
  day: photo.day,
  url: photoAddress(ctx.vault, photo.id, 'full', ctx.clock.now()),
  thumbnailUrl: photoAddress(ctx.vault, photo.id, 'thumbnail', ctx.clock.now()),
  width: photo.width,
  height: photo.height,
  createdAt: photo.createdAt.toISOString(),
})
