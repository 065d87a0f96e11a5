/**
 * Notices of what happened to one (`/notifications`). Words and links are made by whoever shows them, from the kind and names.
 *
 * - `GET /notifications` NotificationsQuery -> Notification[] with `pagination {nextCursor, hasNext, newestCursor}`, the latest first
 * - `GET /notifications/unread-count` -> UnreadCount
 * - `POST /notifications/read` ReadInput -> UnreadCount; what is read stays read
 *
 * Live: the socket's `changed` with event `notification.added` and `{notificationId, kind}` for a new one, and with
 * `notification.changed` where some were read, taken back, or joined by more of the same.
 */
import * as z from 'zod/mini'
import { AchievementKind } from './achievements.ts'
import { BadgePicture } from './badges.ts'
import { Instant, QueryInteger, Uuid } from './common.ts'
import { Avatar } from './profile.ts'
import { TeamRole } from './teams.ts'

/** What notices are about, each with its own sign. */
export type NotificationCategory = 'people' | 'teams' | 'achievements' | 'challenges' | 'posts' | 'moderation'

interface KindOfNotice {
  readonly category: NotificationCategory
  /** Many people's doing is one notice, by its key. */
  readonly bundled?: true
  /** Told whatever became of what it is about; others go with it. */
  readonly lasts?: true
}

/** Every kind there is; a new one is an entry here and a text in the web's `notifications` module. */
export const notificationKinds = {
  'follow-request': { category: 'people' },
  'follow-accepted': { category: 'people' },
  'new-follower': { category: 'people' },
  'team-request': { category: 'teams' },
  'team-request-answered': { category: 'teams' },
  'team-role-changed': { category: 'teams' },
  'team-removed': { category: 'teams' },
  'team-owner': { category: 'teams' },
  achievement: { category: 'achievements' },
  badge: { category: 'achievements' },
  'badge-taken': { category: 'achievements' },
  'challenge-invited': { category: 'challenges' },
  'challenge-started': { category: 'challenges' },
  'challenge-progress': { category: 'challenges' },
  'challenge-held': { category: 'challenges' },
  'challenge-finished': { category: 'challenges' },
  'challenge-won': { category: 'challenges' },
  'post-comment': { category: 'posts' },
  'comment-reply': { category: 'posts' },
  mention: { category: 'posts' },
  'post-liked': { category: 'posts', bundled: true },
  'report-answered': { category: 'moderation', lasts: true },
  'content-removed': { category: 'moderation', lasts: true },
  'content-restored': { category: 'moderation', lasts: true },
  sanction: { category: 'moderation', lasts: true },
  'appeal-answered': { category: 'moderation', lasts: true },
} as const satisfies Readonly<Record<string, KindOfNotice>>

export type NotificationKind = keyof typeof notificationKinds
export const NotificationKind = z.enum(Object.keys(notificationKinds) as [NotificationKind, ...NotificationKind[]])

/** Notices go after so many days; the oldest go where somebody has more than so many. */
export const notificationDays = 90
export const mostNotifications = 1_000
/** Unread ones are counted so far. */
export const mostUnreadCounted = 99
/** Of those whose doing a bundled notice is, so many are named, and so many are counted. */
export const mostNamed = 3
export const mostBundled = 100

export const NotificationPerson = z.object({
  userId: Uuid,
  username: z.string(),
  displayName: z.nullable(z.string()),
  avatar: z.nullable(Avatar),
})
export type NotificationPerson = z.infer<typeof NotificationPerson>

/** `role` is what one is in it now. */
export const NotificationTeam = z.object({
  id: Uuid,
  name: z.string(),
  avatar: z.nullable(Avatar),
  role: z.nullable(TeamRole),
})
export type NotificationTeam = z.infer<typeof NotificationTeam>

export const NotificationChallenge = z.object({ id: Uuid, name: z.string() })
export type NotificationChallenge = z.infer<typeof NotificationChallenge>

/** The title, or how it begins. */
export const NotificationPost = z.object({ id: Uuid, excerpt: z.string() })
export type NotificationPost = z.infer<typeof NotificationPost>

export const NotificationComment = z.object({ id: Uuid, postId: Uuid, excerpt: z.string() })
export type NotificationComment = z.infer<typeof NotificationComment>

export const NotificationAchievement = z.object({ id: Uuid, kind: AchievementKind })
export type NotificationAchievement = z.infer<typeof NotificationAchievement>

/** `team` is null where one sees it no more. */
export const NotificationBadge = z.object({
  id: Uuid,
  name: z.string(),
  picture: BadgePicture,
  team: z.nullable(z.object({ id: Uuid, name: z.string() })),
})
export type NotificationBadge = z.infer<typeof NotificationBadge>

/** What it is about, as one sees it now; what does not belong to the kind is null. */
export const Notification = z.object({
  id: Uuid,
  kind: NotificationKind,
  at: Instant,
  read: z.boolean(),
  /** Whose doing it is, the last first; up to three of a bundled one, and how many more there are. */
  people: z.array(NotificationPerson),
  others: z.int(),
  team: z.nullable(NotificationTeam),
  challenge: z.nullable(NotificationChallenge),
  post: z.nullable(NotificationPost),
  comment: z.nullable(NotificationComment),
  achievement: z.nullable(NotificationAchievement),
  badge: z.nullable(NotificationBadge),
  /** Of moderation: `GET /moderation/mine/:decisionId`. */
  decisionId: z.nullable(Uuid),
})
export type Notification = z.infer<typeof Notification>

export const NotificationsQuery = z.strictObject({
  cursor: z.optional(Uuid),
  limit: z._default(QueryInteger(1, 50), 20),
})
export type NotificationsQuery = z.infer<typeof NotificationsQuery>

/** `more` where there are more than were counted. */
export const UnreadCount = z.object({ unread: z.int(), more: z.boolean() })
export type UnreadCount = z.infer<typeof UnreadCount>

/** These, or all from the oldest up to this one. */
export const ReadInput = z
  .strictObject({
    ids: z.optional(z.array(Uuid).check(z.minLength(1), z.maxLength(100))),
    upTo: z.optional(Uuid),
  })
  .check(
    z.refine(({ ids, upTo }) => (ids === undefined) !== (upTo === undefined), {
      path: ['ids'],
      error: 'Either these, or upTo',
    }),
  )
export type ReadInput = z.infer<typeof ReadInput>
