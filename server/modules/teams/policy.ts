/** Who may do what in a team: four sets of rights, and the few sentences that read them. Pure. */
import type { TeamPrivacy, TeamRole } from '@setpoint/contract/teams'

export type TeamRight =
  | 'take-part'
  | 'moderate-posts'
  | 'manage-challenges'
  | 'edit-team'
  | 'invite'
  | 'remove-members'
  | 'change-roles'
  | 'transfer'
  | 'delete'

const member = ['take-part'] as const
const moderator = [...member, 'moderate-posts', 'manage-challenges'] as const
const admin = [...moderator, 'edit-team', 'invite', 'remove-members'] as const
const owner = [...admin, 'change-roles', 'transfer', 'delete'] as const

/** Who may invite answers requests, too: both let somebody in. */
export const rightsOf: Readonly<Record<TeamRole, readonly TeamRight[]>> = { owner, admin, moderator, member }

/** From least to most. */
const ranks = ['member', 'moderator', 'admin', 'owner'] as const satisfies readonly TeamRole[]

/** Null is somebody who is not in the team. */
export const may = (role: TeamRole | null, right: TeamRight): boolean => role !== null && rightsOf[role].includes(right)

export const rolesWith = (right: TeamRight): TeamRole[] => ranks.filter((role) => may(role, right))

/** Nobody acts on who is of their own rank or above. */
export const outranks = (one: TeamRole, other: TeamRole): boolean => ranks.indexOf(one) > ranks.indexOf(other)

export const mayActOn = (actor: TeamRole | null, right: TeamRight, other: TeamRole): boolean =>
  actor !== null && may(actor, right) && outranks(actor, other)

interface Found {
  readonly privacy: TeamPrivacy
  readonly listed: boolean
}

/** Whether who is not in the team may know that it is there. */
export const isFound = ({ privacy, listed }: Found): boolean => privacy === 'public' || listed

export const canSeeTeam = (team: Found, role: TeamRole | null): boolean => role !== null || isFound(team)

export const hasRoom = ({ memberCount, memberLimit }: { memberCount: number; memberLimit: number }): boolean =>
  memberCount < memberLimit

interface Heir {
  readonly role: TeamRole
  readonly joinedAt: Date
  /** Not suspended, not about to be erased. */
  readonly present: boolean
}

/** To whom an owner's team passes who is gone: of the highest rank, who has been there longest; who is there comes first. */
export const heirOf = <Member extends Heir>(others: readonly Member[]): Member | undefined =>
  others.toSorted(
    (a, b) =>
      Number(b.present) - Number(a.present) ||
      ranks.indexOf(b.role) - ranks.indexOf(a.role) ||
      a.joinedAt.getTime() - b.joinedAt.getTime(),
  )[0]
