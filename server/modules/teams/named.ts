/** Teams as other modules name them to somebody. */
import type { Avatar } from '@setpoint/contract/profile'
import type { TeamRole } from '@setpoint/contract/teams'
import type { Platform } from '../../platform/context.ts'
import { teamAvatarAddresses } from './avatar-address.ts'
import { canSeeTeam } from './policy.ts'
import { removalsOf } from './removal-store.ts'
import { findTeamsAmong } from './store.ts'

export interface NamedTeam {
  readonly id: string
  readonly name: string
  /** Null also where the viewer could not load it. */
  readonly avatar: Avatar | null
  readonly role: TeamRole | null
}

/** Those of `ids` that the viewer is in or finds; and who was put out still knows what it is called. Two queries for any number. */
export async function teamsNamedTo(
  platform: Platform,
  viewerId: string,
  ids: readonly string[],
): Promise<Map<string, NamedTeam>> {
  const teams = await findTeamsAmong(platform, viewerId, ids)
  const left = new Set((await removalsOf(platform, viewerId)).map(({ teamId }) => teamId))
  return new Map(
    teams.flatMap((team) => {
      const sees = canSeeTeam(team, team.role)
      if (!sees && !left.has(team.id)) return []
      const avatar = sees ? teamAvatarAddresses(platform, team, viewerId) : null
      return [[team.id, { id: team.id, name: team.name, avatar, role: team.role }]]
    }),
  )
}
