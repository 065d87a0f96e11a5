/** Teams as other modules name them beside their own things. Who may know of a team there is theirs to decide. */
import type { Avatar } from '@setpoint/contract/profile'
import type { Platform } from '../../platform/context.ts'
import { teamAvatarAddresses } from './avatar-address.ts'
import { findTeamsAmong } from './store.ts'

export interface TeamLine {
  readonly teamId: string
  readonly name: string
  readonly avatar: Avatar | null
}

/** By id, one query for any number; a team that is gone is left out. */
export async function teamLinesOf(
  platform: Platform,
  viewerId: string,
  ids: readonly string[],
): Promise<Map<string, TeamLine>> {
  const teams = await findTeamsAmong(platform, viewerId, ids)
  return new Map(
    teams.map((team) => [
      team.id,
      { teamId: team.id, name: team.name, avatar: teamAvatarAddresses(platform, team, viewerId) },
    ]),
  )
}
