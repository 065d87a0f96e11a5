/** Pictures of posts in the storage: sealed, one file a size. */
import type { Platform } from '../../../platform/context.ts'
import type { Picture } from '../../../platform/images/images.ts'
import { place } from '../../../platform/vault/vault.ts'

export const sizes = ['full', 'thumbnail'] as const
export type Size = (typeof sizes)[number]
export type Pictures = Readonly<Record<Size, Picture>>

export const pictureFolder = 'post-pictures'
const keyOf = (userId: string, pictureId: string, size: Size) => `${pictureFolder}/${userId}/${pictureId}-${size}`

export async function putPictureFiles(
  { storage, vault }: Platform,
  userId: string,
  pictureId: string,
  pictures: Pictures,
): Promise<void> {
  const owner = await vault.of(userId)
  const put = (size: Size) =>
    storage.put(
      keyOf(userId, pictureId, size),
      owner.sealBytes(place('post_picture', size, pictureId), pictures[size].bytes),
    )
  await Promise.all(sizes.map(put))
}

/** Null where the file is gone. */
export async function pictureFile(
  { storage, vault }: Platform,
  userId: string,
  pictureId: string,
  size: Size,
): Promise<Buffer | null> {
  const sealed = await storage.get(keyOf(userId, pictureId, size))
  return sealed && (await vault.of(userId)).openBytes(place('post_picture', size, pictureId), sealed)
}

export async function deletePictureFiles({ storage }: Platform, userId: string, pictureId: string): Promise<void> {
  await Promise.all(sizes.map((size) => storage.delete(keyOf(userId, pictureId, size))))
}
