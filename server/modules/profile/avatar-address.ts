/** Signed addresses of pictures of people: whoever was shown one may load it for a while; an <img> can't send a token. */
import { timingSafeEqual } from 'node:crypto'
import type { Avatar, AvatarParams, AvatarQuery } from '@setpoint/contract/profile'
import type { Platform } from '../../platform/context.ts'
import type { Profile } from './store.ts'

/** Seconds. Addresses made within the same hour are the same, so that a browser shows the picture it has. */
const hour = 3600

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000)

type Address = AvatarParams & Omit<AvatarQuery, 'signature'>

const signatureOf = ({ vault }: Platform, { userId, size, version, expires, viewer }: Address) =>
  vault.sign('profile.avatar', `${userId} ${size} ${version} ${expires} ${viewer ?? '-'}`)

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
  const expires = String((Math.floor(seconds(platform.clock.now()) / hour) + 2) * hour)
  const address = (size: AvatarParams['size']) => {
    const viewer = viewerId ?? undefined
    const signature = signatureOf(platform, { userId, size, version: avatarVersion, expires, viewer })
    const seenBy = viewer === undefined ? '' : `&viewer=${viewer}`
    return `/api/v1/users/${userId}/avatar/${size}?version=${avatarVersion}${seenBy}&expires=${expires}&signature=${signature}`
  }
  return { small: address('200'), large: address('400') }
}

/** False for an address that was changed or is too old. */
export function isAvatarAddress(platform: Platform, { signature, ...address }: AvatarParams & AvatarQuery): boolean {
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(platform, address))]
  const isOurs = given.length === right.length && timingSafeEqual(given, right)
  return isOurs && Number(address.expires) >= seconds(platform.clock.now())
}
