/** Teams and who is in them as the contract's shapes, every field listed. */
import type { Invite, JoinRequest, Team, TeamMember } from '@setpoint/contract/teams'
import type { Platform } from '../../platform/context.ts'
import type { PersonName } from '../profile/index.ts'
import { teamAvatarAddresses } from './avatar-address.ts'
import { askAgainFrom } from './decline-store.ts'
import type { InviteRow } from './invite-store.ts'
import type { Member } from './member-store.ts'
import { canSeeTeam, isFound } from './policy.ts'
import type { Request } from './request-store.ts'
import type { SeenTeam } from './store.ts'

/** `openRequests` is null for who cannot answer them. */
export const presentTeam = (
  platform: Platform,
  viewerId: string,
  team: SeenTeam,
  openRequests: number | null,
): Team => ({
  id: team.id,
  name: team.name,
  description: team.description,
  // Who looks at an invitation to a team that is not listed could not load it.
  avatar: canSeeTeam(team, team.role) ? teamAvatarAddresses(platform, team, viewerId) : null,
  privacy: team.privacy,
  listed: isFound(team),
  memberCount: team.memberCount,
  memberLimit: team.memberLimit,
  createdAt: team.createdAt.toISOString(),
  membership:
    team.role === null || team.joinedAt === null ? null : { role: team.role, joinedAt: team.joinedAt.toISOString() },
  requestedAt: team.requestedAt?.toISOString() ?? null,
  askAgainAt: askAgainFrom(platform, team.declinedAt)?.toISOString() ?? null,
  openRequests,
})

export const presentMember = ({ role, joinedAt }: Member, person: PersonName): TeamMember => ({
  userId: person.userId,
  username: person.username,
  displayName: person.displayName,
  avatar: person.avatar,
  role,
  joinedAt: joinedAt.toISOString(),
})

export const presentInvite = (invite: InviteRow, usernames: ReadonlyMap<string, string>): Invite => ({
  id: invite.id,
  code: `${invite.code.slice(0, 4)}-${invite.code.slice(4)}`,
  createdBy: (invite.createdBy && usernames.get(invite.createdBy)) ?? null,
  createdAt: invite.createdAt.toISOString(),
  expiresAt: invite.expiresAt.toISOString(),
  usesLeft: invite.usesLeft,
})

export const presentRequest = ({ message, at }: Request, person: PersonName): JoinRequest => ({
  userId: person.userId,
  username: person.username,
  displayName: person.displayName,
  avatar: person.avatar,
  message,
  at: at.toISOString(),
})
