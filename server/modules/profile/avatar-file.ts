/** The files of a person's picture: sealed by their key, so that erasing the key erases the picture. */
import type { AvatarParams } from '@setpoint/contract/profile'
import type { Platform } from '../../platform/context.ts'
import { place } from '../../platform/vault/vault.ts'

type Size = AvatarParams['size']
export const avatarSizes = ['200', '400'] as const satisfies readonly Size[]

const folder = (userId: string, version: string) => `avatars/${userId}/${version}/`
const key = (userId: string, version: string, size: Size) => `${folder(userId, version)}${size}.webp`
const placeOf = (version: string, size: Size) => place('profile', 'avatar', `${version}/${size}`)

export async function putAvatarFile(
  { vault, storage }: Platform,
  userId: string,
  version: string,
  size: Size,
  bytes: Buffer,
): Promise<void> {
  const owner = await vault.of(userId)
  await storage.put(key(userId, version, size), owner.sealBytes(placeOf(version, size), bytes))
}

/** Null when there is none. */
export async function avatarFile(
  { vault, storage }: Platform,
  userId: string,
  version: string,
  size: Size,
): Promise<Buffer | null> {
  const sealed = await storage.get(key(userId, version, size))
  return sealed && (await vault.of(userId)).openBytes(placeOf(version, size), sealed)
}

export const deleteAvatarFiles = ({ storage }: Platform, userId: string, version: string): Promise<void> =>
  storage.deleteAll(folder(userId, version))
