/** What a person tells about themselves (`/users`). */
import * as z from 'zod/mini'
import { Centimetres, Day, Instant, Kilograms, Language, Line, Text, TimeZone, Uuid } from './common.ts'
import { Role, Username } from './identity.ts'

export const WeightUnit = z.enum(['kg', 'lb', 'st'])
export type WeightUnit = z.infer<typeof WeightUnit>
export const LengthUnit = z.enum(['cm', 'in'])
export type LengthUnit = z.infer<typeof LengthUnit>

export const Sex = z.enum(['female', 'male', 'other'])
export type Sex = z.infer<typeof Sex>

/** Physical activity as in the 2023 energy requirement equations. */
export const ActivityLevel = z.enum(['inactive', 'low-active', 'active', 'very-active'])
export type ActivityLevel = z.infer<typeof ActivityLevel>

/** From least to most. `followers` are those who follow the person, and were accepted where that is asked for. */
export const Visibility = z.enum(['private', 'followers', 'members', 'public'])
export type Visibility = z.infer<typeof Visibility>

/**
 * Who may see each part. `profile` bounds the rest: nothing is more visible than the profile itself. `follows` is whom one
 * follows, and the list of one's followers.
 */
export const Privacy = z.object({
  profile: Visibility,
  displayName: Visibility,
  avatar: Visibility,
  bio: Visibility,
  goal: Visibility,
  weight: Visibility,
  follows: Visibility,
})
export type Privacy = z.infer<typeof Privacy>

export const Avatar = z.object({ small: z.string(), large: z.string() })
export type Avatar = z.infer<typeof Avatar>

/** One's own profile, whole. Weights in kg, lengths in cm whatever the display units. */
export const Me = z.object({
  id: Uuid,
  username: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  role: Role,
  displayName: z.nullable(z.string()),
  bio: z.nullable(z.string()),
  avatar: z.nullable(Avatar),
  language: Language,
  timeZone: z.string(),
  weightUnit: WeightUnit,
  lengthUnit: LengthUnit,
  height: z.nullable(z.number()),
  birthDate: z.nullable(Day),
  sex: z.nullable(Sex),
  activityLevel: z.nullable(ActivityLevel),
  goalWeight: z.nullable(z.number()),
  goalDate: z.nullable(Day),
  privacy: Privacy,
  /** Whether members find the person by search and in suggestions; off at first for who is under 16. */
  findable: z.boolean(),
  /** Whether a new follower has to be accepted; always so for who is under 16. */
  approveFollowers: z.boolean(),
  onboardedAt: z.nullable(Instant),
  /** When everything is erased, where the person asked for that; until then they can cancel and export, nothing else. */
  erasesAt: z.nullable(Instant),
  /** Counts changes; the ETag is this number in quotes. */
  revision: z.int(),
  createdAt: Instant,
  updatedAt: Instant,
})
export type Me = z.infer<typeof Me>

/** Only what is named is changed; null empties a field. */
export const MeChange = z.strictObject({
  username: z.optional(Username),
  displayName: z.optional(z.nullable(Line(60))),
  bio: z.optional(z.nullable(Text(500))),
  language: z.optional(Language),
  timeZone: z.optional(TimeZone),
  weightUnit: z.optional(WeightUnit),
  lengthUnit: z.optional(LengthUnit),
  height: z.optional(z.nullable(Centimetres)),
  birthDate: z.optional(z.nullable(Day)),
  sex: z.optional(z.nullable(Sex)),
  activityLevel: z.optional(z.nullable(ActivityLevel)),
  goalWeight: z.optional(z.nullable(Kilograms)),
  goalDate: z.optional(z.nullable(Day)),
  privacy: z.optional(z.partial(z.strictObject(Privacy.shape))),
  findable: z.optional(z.boolean()),
  approveFollowers: z.optional(z.boolean()),
  /** Marks the first-steps screens as done; it cannot be unset. */
  onboarded: z.optional(z.literal(true)),
})
export type MeChange = z.infer<typeof MeChange>

export const UserParams = z.strictObject({ userId: Uuid })
export type UserParams = z.infer<typeof UserParams>

/** The edge length in pixels. */
export const AvatarParams = z.strictObject({ userId: Uuid, size: z.enum(['200', '400']) })
export type AvatarParams = z.infer<typeof AvatarParams>
/** The query of a signed address, taken as it was given; `expires` in Unix seconds. */
export const AvatarQuery = z.strictObject({
  version: Uuid,
  /** For whom the address was made; left out for somebody who was not signed in. */
  viewer: z.optional(Uuid),
  expires: z.string().check(z.regex(/^\d{1,12}$/, 'Must be Unix seconds')),
  signature: z.string().check(z.maxLength(200)),
})
export type AvatarQuery = z.infer<typeof AvatarQuery>

/** Whether somebody follows another, or has asked to. */
export const FollowState = z.enum(['none', 'requested', 'following'])
export type FollowState = z.infer<typeof FollowState>

/** Figures end here: whoever has more is shown this. */
export const mostFollowersCounted = 10_000

/** Another person, as far as their privacy lets the viewer see; null is 'not shown' and 'not set' alike. */
export const PublicProfile = z.object({
  id: Uuid,
  username: z.string(),
  displayName: z.nullable(z.string()),
  avatar: z.nullable(Avatar),
  bio: z.nullable(z.string()),
  memberSince: Day,
  /** How many follow them, and whom they follow, up to 10,000. */
  followers: z.int(),
  following: z.int(),
  /** Whether the viewer sees who that is. */
  showsFollows: z.boolean(),
  /** Whether the viewer follows them, and they the viewer. */
  follow: FollowState,
  followsYou: z.boolean(),
  /** The viewer has muted them. */
  muted: z.boolean(),
})
export type PublicProfile = z.infer<typeof PublicProfile>
