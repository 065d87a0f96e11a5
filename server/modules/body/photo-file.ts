/** Pictures in the storage: sealed, one file a size. */
import type { Platform } from '../../platform/context.ts'
import { place } from '../../platform/vault/vault.ts'

export const photoSizes = ['full', 'thumbnail'] as const
export type PhotoSize = (typeof photoSizes)[number]

const keyOf = (userId: string, photoId: string, size: PhotoSize) => `photos/${userId}/${photoId}-${size}`

export async function putPhotoFile(
  { storage, vault }: Platform,
  userId: string,
  photoId: string,
  size: PhotoSize,
  picture: Uint8Array,
): Promise<void> {
  const owner = await vault.of(userId)
  await storage.put(keyOf(userId, photoId, size), owner.sealBytes(place('weight_photo', size, photoId), picture))
}

/** Null where the file is gone. */
export async function photoFile(
  { storage, vault }: Platform,
  userId: string,
  photoId: string,
  size: PhotoSize,
): Promise<Buffer | null> {
  const sealed = await storage.get(keyOf(userId, photoId, size))
  return sealed && (await vault.of(userId)).openBytes(place('weight_photo', size, photoId), sealed)
}

export async function deletePhotoFiles(
  { storage }: Platform,
  userId: string,
  photoIds: readonly string[],
): Promise<void> {
  await Promise.all(photoIds.flatMap((id) => photoSizes.map((size) => storage.delete(keyOf(userId, id, size)))))
}
