/** Where a person's picture lies: sealed by their key, so that erasing the key erases the picture. */
import type { AvatarAt } from '../../platform/images/avatar-files.ts'
import { place } from '../../platform/vault/vault.ts'

export const avatarAt = (userId: string, version: string): AvatarAt => ({
  folder: `avatars/${userId}/${version}/`,
  keyOf: userId,
  place: (size) => place('profile', 'avatar', `${version}/${size}`),
})
