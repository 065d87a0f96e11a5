/** Teams: finding, joining, who may do what, and leaving (`/teams`). The leaderboard is in team-leaderboard.ts. */
import * as z from 'zod/mini'
import { Instant, Line, QueryInteger, Text, Uuid } from './common.ts'
import { Avatar } from './profile.ts'

export const TeamName = Line(50).check(
  z.overwrite((typed) => typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ')),
  z.minLength(3),
)
export const TeamDescription = Text(500)

/** `public`: anyone may join. `private`: by an invitation, or by asking its admins. */
export const TeamPrivacy = z.enum(['public', 'private'])
export type TeamPrivacy = z.infer<typeof TeamPrivacy>

/** From most to least. */
export const TeamRole = z.enum(['owner', 'admin', 'moderator', 'member'])
export type TeamRole = z.infer<typeof TeamRole>

export const defaultMemberLimit = 50
export const largestTeam = 200
/** Teams that one person can be in, and can have asked at once; teams that they can own. */
export const mostTeams = 20
export const mostOwnedTeams = 5
/** Invitations that a team can have open, and requests. */
export const mostInvites = 20
export const mostRequests = 200
/** Days after which who was declined may ask the same team again. */
export const askAgainDays = 7

const MemberLimit = z.int().check(z.minimum(2), z.maximum(largestTeam))

export const TeamInput = z.strictObject({
  name: TeamName,
  description: z.optional(TeamDescription),
  privacy: TeamPrivacy,
  /** Whether a private team is found by its name, so that people can ask to join; a public one always is. */
  listed: z.optional(z.boolean()),
  memberLimit: z.optional(MemberLimit),
})
export type TeamInput = z.infer<typeof TeamInput>

/** Only what is named is changed. A limit below the number of members keeps them, and lets nobody in. */
export const TeamChange = z.strictObject({
  name: z.optional(TeamName),
  description: z.optional(z.nullable(TeamDescription)),
  privacy: z.optional(TeamPrivacy),
  listed: z.optional(z.boolean()),
  memberLimit: z.optional(MemberLimit),
})
export type TeamChange = z.infer<typeof TeamChange>

/** What the asking person is to the team. */
export const OwnMembership = z.object({ role: TeamRole, joinedAt: Instant })
export type OwnMembership = z.infer<typeof OwnMembership>

export const Team = z.object({
  id: Uuid,
  name: z.string(),
  description: z.nullable(z.string()),
  avatar: z.nullable(Avatar),
  privacy: TeamPrivacy,
  listed: z.boolean(),
  memberCount: z.int(),
  memberLimit: z.int(),
  createdAt: Instant,
  membership: z.nullable(OwnMembership),
  /** When the asking person asked to join; null where they have not, or have been answered. */
  requestedAt: z.nullable(Instant),
  /** From when on the asking person may ask again, where their last request was declined; null where they may. */
  askAgainAt: z.nullable(Instant),
  /** Requests that wait for an answer; null for who cannot answer them. */
  openRequests: z.nullable(z.int()),
})
export type Team = z.infer<typeof Team>

export const TeamList = z.array(Team)

export const TeamParams = z.strictObject({ teamId: Uuid })
export type TeamParams = z.infer<typeof TeamParams>

/** The edge length in pixels. The query of a signed address is `AvatarQuery`. */
export const TeamAvatarParams = z.strictObject({ teamId: Uuid, size: z.enum(['200', '400']) })
export type TeamAvatarParams = z.infer<typeof TeamAvatarParams>

/** Without `search`, all that are found, the largest first. */
export const TeamsQuery = z.strictObject({
  search: z.optional(Line(100)),
  page: z._default(QueryInteger(1, 1_000), 1),
  limit: z._default(QueryInteger(1, 50), 20),
})
export type TeamsQuery = z.infer<typeof TeamsQuery>

/** A member as others in the team see them. */
export const TeamMember = z.object({
  userId: Uuid,
  username: z.string(),
  displayName: z.nullable(z.string()),
  avatar: z.nullable(Avatar),
  role: TeamRole,
  joinedAt: Instant,
})
export type TeamMember = z.infer<typeof TeamMember>

export const TeamPageQuery = z.strictObject({
  page: z._default(QueryInteger(1, 1_000), 1),
  limit: z._default(QueryInteger(1, 200), 50),
})
export type TeamPageQuery = z.infer<typeof TeamPageQuery>

export const TeamMemberParams = z.strictObject({ teamId: Uuid, userId: Uuid })
export type TeamMemberParams = z.infer<typeof TeamMemberParams>

/** Not `owner`: that is handed over by a transfer. */
export const TeamRoleInput = z.strictObject({ role: z.enum(['admin', 'moderator', 'member']) })
export type TeamRoleInput = z.infer<typeof TeamRoleInput>

/** The new owner; the former becomes an admin. */
export const TransferInput = z.strictObject({ userId: Uuid })
export type TransferInput = z.infer<typeof TransferInput>

/** Eight letters and digits, with or without a dash. Letters that are read as digits become them: O is 0, I and L are 1. */
export const InviteCode = z.string().check(
  z.maxLength(20),
  z.overwrite((typed) => typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')),
  z.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/, 'Must be eight letters and digits'),
)

export const InviteInput = z.strictObject({
  /** Days that it works. */
  days: z._default(z.int().check(z.minimum(1), z.maximum(90)), 7),
  /** People whom it lets in; null for any number. */
  uses: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(largestTeam))), null),
})
export type InviteInput = z.infer<typeof InviteInput>

export const Invite = z.object({
  id: Uuid,
  /** `XXXX-XXXX`; a link is `/teams/join#code=XXXXXXXX`. */
  code: z.string(),
  createdBy: z.nullable(z.string()),
  createdAt: Instant,
  expiresAt: Instant,
  /** Null for any number. */
  usesLeft: z.nullable(z.int()),
})
export type Invite = z.infer<typeof Invite>

export const InviteList = z.array(Invite)

export const InviteParams = z.strictObject({ teamId: Uuid, inviteId: Uuid })
export type InviteParams = z.infer<typeof InviteParams>

export const JoinByCodeInput = z.strictObject({ code: InviteCode })
export type JoinByCodeInput = z.infer<typeof JoinByCodeInput>

export const JoinRequestInput = z.strictObject({ message: z.optional(Text(300)) })
export type JoinRequestInput = z.infer<typeof JoinRequestInput>

export const JoinRequest = z.object({
  userId: Uuid,
  username: z.string(),
  displayName: z.nullable(z.string()),
  avatar: z.nullable(Avatar),
  message: z.nullable(z.string()),
  at: Instant,
})
export type JoinRequest = z.infer<typeof JoinRequest>
