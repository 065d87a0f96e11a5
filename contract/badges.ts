/**
 * Badges that a team makes and gives to its members. They earn no points.
 *
 * - `GET /teams/:teamId/badges` -> TeamBadge[], for members; `POST` BadgeInput -> 201 TeamBadge, `PATCH /:badgeId` BadgeChange,
 *   `DELETE /:badgeId` (409 while somebody holds it), for its owner and admins
 * - `GET /teams/:teamId/badges/:badgeId/holders` HoldersQuery -> Holder[], for members
 * - `POST /teams/:teamId/badges/:badgeId/awards` AwardInput -> 201 Holder (200 for who has it), for owner and admins
 * - `POST /teams/:teamId/badges/:badgeId/awards/:userId/take-back` TakeBackInput -> 204
 * - `GET /achievements/badges` -> OwnBadge[]; `PATCH /achievements/badges/:badgeId` OwnBadgeChange -> OwnBadge[]
 * - `GET /users/:userId/badges` -> ShownBadge[]
 */
import * as z from 'zod/mini'
import { Day, Instant, Line, QueryInteger, Text, Uuid } from './common.ts'
import { Avatar } from './profile.ts'
import { largestTeam } from './teams.ts'

/** Badges that a team can have in use; retired ones are kept beside them, so many at most together. */
export const mostBadges = 50
export const mostBadgesKept = 500
export const longestBadgeReason = 200

/** The web draws them. */
export const BadgeShape = z.enum(['circle', 'shield', 'hexagon', 'star', 'ribbon', 'diamond'])
export type BadgeShape = z.infer<typeof BadgeShape>
export const BadgeColour = z.enum(['teal', 'orange', 'blue', 'violet', 'rose', 'gold', 'green', 'slate'])
export type BadgeColour = z.infer<typeof BadgeColour>
export const BadgeSymbol = z.enum([
  'flame',
  'heart',
  'mountain',
  'bolt',
  'crown',
  'leaf',
  'dumbbell',
  'sun',
  'clock',
  'handshake',
  'rocket',
  'smile',
])
export type BadgeSymbol = z.infer<typeof BadgeSymbol>

export const BadgePicture = z.strictObject({ shape: BadgeShape, colour: BadgeColour, symbol: BadgeSymbol })
export type BadgePicture = z.infer<typeof BadgePicture>

/** Something to read: not only blanks and characters that nobody sees. */
const isReadable = (text: string) => /[^\s\p{Cf}\p{M}\u115F\u1160\u3164\uFFA0]/u.test(text)

export const BadgeName = Line(50).check(
  z.overwrite((typed) => typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ')),
  z.minLength(2),
  z.refine(isReadable, 'Must not be empty'),
)
export const BadgeDescription = Text(200).check(z.overwrite((typed) => typed.normalize('NFC').trim()))
const Reason = Text(longestBadgeReason).check(
  z.overwrite((typed) => typed.normalize('NFC').trim()),
  z.minLength(3),
  z.refine(isReadable, 'Must not be empty'),
)

/** Names are unique in a team, whatever their case. */
export const BadgeInput = z.strictObject({
  name: BadgeName,
  description: z.optional(BadgeDescription),
  picture: BadgePicture,
})
export type BadgeInput = z.infer<typeof BadgeInput>

/** Only what is named is changed. A retired one is not given any more, and stays with who has it. */
export const BadgeChange = z.strictObject({
  name: z.optional(BadgeName),
  description: z.optional(z.nullable(BadgeDescription)),
  picture: z.optional(BadgePicture),
  retired: z.optional(z.boolean()),
})
export type BadgeChange = z.infer<typeof BadgeChange>

const face = {
  id: Uuid,
  name: z.string(),
  description: z.nullable(z.string()),
  picture: BadgePicture,
}

/** `holders` are the members who have it and are there for the viewer. */
export const TeamBadge = z.object({ ...face, retired: z.boolean(), createdAt: Instant, holders: z.int() })
export type TeamBadge = z.infer<typeof TeamBadge>
export const TeamBadgeList = z.array(TeamBadge)

export const TeamBadgeParams = z.strictObject({ teamId: Uuid, badgeId: Uuid })
export type TeamBadgeParams = z.infer<typeof TeamBadgeParams>

export const HoldersQuery = z.strictObject({
  page: z._default(QueryInteger(1, 1_000), 1),
  limit: z._default(QueryInteger(1, largestTeam), 50),
})
export type HoldersQuery = z.infer<typeof HoldersQuery>

/** `reason` is told to who holds it and to who can give it; null for everybody else. */
export const Holder = z.object({
  userId: Uuid,
  username: z.string(),
  displayName: z.nullable(z.string()),
  avatar: z.nullable(Avatar),
  awardedAt: Instant,
  reason: z.nullable(z.string()),
})
export type Holder = z.infer<typeof Holder>

/** To a member, and not to oneself. */
export const AwardInput = z.strictObject({ userId: Uuid, reason: Reason })
export type AwardInput = z.infer<typeof AwardInput>

export const BadgeAwardParams = z.strictObject({ teamId: Uuid, badgeId: Uuid, userId: Uuid })
export type BadgeAwardParams = z.infer<typeof BadgeAwardParams>

/** The person reads why. */
export const TakeBackInput = z.strictObject({ reason: Reason })
export type TakeBackInput = z.infer<typeof TakeBackInput>

const team = z.nullable(z.object({ id: Uuid, name: z.string() }))

/** One's own, those that were taken back among them. `team` is null where one sees it no more. */
export const OwnBadge = z.object({
  ...face,
  team,
  awardedAt: Instant,
  reason: z.string(),
  /** Others see it where they see the profile. */
  shown: z.boolean(),
  takenBackAt: z.nullable(Instant),
  takenBackReason: z.nullable(z.string()),
})
export type OwnBadge = z.infer<typeof OwnBadge>
export const OwnBadgeList = z.array(OwnBadge)

export const OwnBadgeParams = z.strictObject({ badgeId: Uuid })
export type OwnBadgeParams = z.infer<typeof OwnBadgeParams>

export const OwnBadgeChange = z.strictObject({ shown: z.boolean() })
export type OwnBadgeChange = z.infer<typeof OwnBadgeChange>

/** What somebody shows, the latest first. `team` is null where the viewer does not see it. */
export const ShownBadge = z.object({ ...face, team, awardedOn: Day })
export type ShownBadge = z.infer<typeof ShownBadge>
export const ShownBadgeList = z.array(ShownBadge)

export const BadgeOwnerParams = z.strictObject({ userId: Uuid })
export type BadgeOwnerParams = z.infer<typeof BadgeOwnerParams>
