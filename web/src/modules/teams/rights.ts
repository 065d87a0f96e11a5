/** What a role sees to press. The server decides; this only spares a person what would be refused. */
import type { TeamRole, TeamRoleInput } from '@setpoint/contract/teams'

/** From most to least. */
export const roles: readonly TeamRole[] = ['owner', 'admin', 'moderator', 'member']

const outranks = (one: TeamRole, other: TeamRole) => roles.indexOf(one) < roles.indexOf(other)

/** Invites, answers requests, edits the team. */
export const canManage = (role: TeamRole | null | undefined): boolean => role === 'owner' || role === 'admin'

/** Decides about what was reported in the team. */
export const canModerate = (role: TeamRole): boolean => role !== 'member'

/** Nobody removes who is of their own rank or above. */
export const canRemove = (own: TeamRole, their: TeamRole): boolean => canManage(own) && outranks(own, their)

/** What an owner can make of somebody; ownership itself is handed over. */
export const rolesToGive = (own: TeamRole, their: TeamRole): TeamRoleInput['role'][] =>
  own === 'owner' ? (['admin', 'moderator', 'member'] as const).filter((role) => role !== their) : []

/** Sets challenges for the team, and looks at results that are held. */
export const canManageChallenges = (role: TeamRole | undefined): boolean =>
  role !== undefined && outranks(role, 'member')
