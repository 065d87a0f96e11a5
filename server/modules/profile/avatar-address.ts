/** Signed addresses of pictures of people: whoever was shown one may load it for a while. */
import type { Avatar, AvatarParams, AvatarQuery } from '@setpoint/contract/profile'
import type { Platform } from '../../platform/context.ts'
import { isSigned, signedForHours, type SignedFor } from '../../platform/http/signed-address.ts'
import type { Profile } from './store.ts'

type Address = AvatarParams & Pick<AvatarQuery, 'version' | 'viewer'>

const signed = ({ userId, size, version, viewer }: Address): SignedFor => ({
  purpose: 'profile.avatar',
  says: `${userId} ${size} ${version} ${viewer ?? '-'}`,
})

/**
 * Valid for one to two hours, relative to the server, and as long as the viewer may see the picture; null without one.
 * `viewerId` is null for who is not signed in.
 */
export function avatarAddresses(
  platform: Platform,
  { userId, avatarVersion }: Profile,
  viewerId: string | null,
): Avatar | null {
  if (avatarVersion === null) return null
  const address = (size: AvatarParams['size']) => {
    const viewer = viewerId ?? undefined
    const seenBy = viewer === undefined ? '' : `&viewer=${viewer}`
    const end = signedForHours(platform, signed({ userId, size, version: avatarVersion, viewer }))
    return `/api/v1/users/${userId}/avatar/${size}?version=${avatarVersion}${seenBy}&${end}`
  }
  return { small: address('200'), large: address('400') }
}

/** False for an address that was changed or is too old. */
export const isAvatarAddress = (platform: Platform, asked: AvatarParams & AvatarQuery): boolean =>
  isSigned(platform, signed(asked), asked)
