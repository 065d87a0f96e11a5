/** Where a team's picture lies: sealed by the team's own key, for it outlives whoever sent it. */
import type { AvatarAt } from '../../platform/images/avatar-files.ts'
import { place } from '../../platform/vault/vault.ts'

export const teamAvatarAt = (teamId: string, version: string): AvatarAt => ({
  folder: `team-avatars/${teamId}/${version}/`,
  keyOf: `team:${teamId}`,
  place: (size) => place('team', 'avatar', `${version}/${size}`),
})
