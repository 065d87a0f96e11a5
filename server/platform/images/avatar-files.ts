/** A square picture of somebody or something in two sizes, drawn anew and sealed with a key. */
import type { Platform } from '../context.ts'
import type { Place } from '../vault/vault.ts'
import { squareAvatar } from './images.ts'

export type AvatarSize = '200' | '400'
export const avatarSizes = ['200', '400'] as const satisfies readonly AvatarSize[]

/** Where one version of a picture lies, and what seals it. */
export interface AvatarAt {
  /** Ends with a slash. */
  readonly folder: string
  /** Whose key: erasing the key erases the picture. */
  readonly keyOf: string
  readonly place: (size: AvatarSize) => Place
}

const file = ({ folder }: AvatarAt, size: AvatarSize) => `${folder}${size}.webp`

/** Draws and keeps it, then `named` writes where it is; nothing stays when one of the two fails. */
export async function keepAvatar(
  platform: Platform,
  at: AvatarAt,
  bytes: Buffer,
  named: () => Promise<void>,
): Promise<void> {
  const pictures = await squareAvatar(bytes, avatarSizes.map(Number))
  try {
    await Promise.all(pictures.map((picture, index) => put(platform, at, avatarSizes[index] ?? '400', picture.bytes)))
    await named()
  } catch (error) {
    await deleteAvatarFiles(platform, at)
    throw error
  }
}

async function put({ vault, storage }: Platform, at: AvatarAt, size: AvatarSize, bytes: Buffer): Promise<void> {
  const owner = await vault.of(at.keyOf)
  await storage.put(file(at, size), owner.sealBytes(at.place(size), bytes))
}

/** Null when there is none. */
export async function avatarFile({ vault, storage }: Platform, at: AvatarAt, size: AvatarSize): Promise<Buffer | null> {
  const sealed = await storage.get(file(at, size))
  return sealed && (await vault.of(at.keyOf)).openBytes(at.place(size), sealed)
}

export const deleteAvatarFiles = ({ storage }: Platform, { folder }: AvatarAt): Promise<void> =>
  storage.deleteAll(folder)
