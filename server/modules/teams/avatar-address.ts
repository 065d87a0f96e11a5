/** Signed addresses of a team's picture, each for one viewer. */
import type { Avatar, AvatarQuery } from '@setpoint/contract/profile'
import type { TeamAvatarParams } from '@setpoint/contract/teams'
import type { Platform } from '../../platform/context.ts'
import { isSigned, signedForHours, type SignedFor } from '../../platform/http/signed-address.ts'
import type { TeamRow } from './store.ts'

type Address = TeamAvatarParams & Pick<AvatarQuery, 'version' | 'viewer'>

const signed = ({ teamId, size, version, viewer }: Address): SignedFor => ({
  purpose: 'teams.avatar',
  says: `${teamId} ${size} ${version} ${viewer ?? '-'}`,
})

/** Valid for one to two hours, relative to the server, and as long as the viewer may see the team; null without a picture. */
export function teamAvatarAddresses(
  platform: Platform,
  { id: teamId, avatarVersion: version }: Pick<TeamRow, 'id' | 'avatarVersion'>,
  viewer: string,
): Avatar | null {
  if (version === null) return null
  const address = (size: TeamAvatarParams['size']) =>
    `/api/v1/teams/${teamId}/avatar/${size}?version=${version}&viewer=${viewer}&` +
    signedForHours(platform, signed({ teamId, size, version, viewer }))
  return { small: address('200'), large: address('400') }
}

/** False for an address that was changed or is too old. */
export const isTeamAvatarAddress = (platform: Platform, asked: TeamAvatarParams & AvatarQuery): boolean =>
  isSigned(platform, signed(asked), asked)
