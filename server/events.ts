import type { FeedName } from '@setpoint/contract/feed'
import type { TokenArea } from '@setpoint/contract/identity'

/** Every event that one module tells the others: name -> payload. Ids and days only, never content. */
export interface Events {
  'account.registered': { userId: string }
  'account.changed': { userId: string }
  'user.blocked': { userId: string; otherId: string }
  'user.unblocked': { userId: string; otherId: string }
  'user.muted': { userId: string; otherId: string }
  'user.unmuted': { userId: string; otherId: string }
  /** Somebody may not write for a while, or may again. */
  'sanction.changed': { userId: string }
  'profile.changed': { userId: string }
  /** Told to each of the two. */
  'follow.changed': { userId: string; otherId: string }
  /** Told to the person's open apps alone: what happened, they ask for. */
  'notification.added': { userId: string; notificationId: string; kind: string }
  /** Some were read, taken back, or joined by more of the same. */
  'notification.changed': { userId: string }
  'consent.changed': { userId: string; purpose: string; with: string | null }
  'export.changed': { userId: string; exportId: string }
  'guardian.changed': { userId: string }
  'weight.recorded': { userId: string; entryId: string; day: string }
  'weight.changed': { userId: string; entryId: string; day: string }
  'weight.deleted': { userId: string; entryId: string; day: string }
  'weights.imported': { userId: string; importId: string }
  'weights.import-undone': { userId: string; importId: string }
  'achievement.awarded': { userId: string; kind: string }
  'achievement.shown': { userId: string; kind: string }
  /** Of a team's badges, or of who has them. */
  'badge.changed': { userId: string; teamId: string }
  'badge.shown': { userId: string; badgeId: string }
  'photo.added': { userId: string; entryId: string; photoId: string }
  'photo.deleted': { userId: string; entryId: string; photoId: string }
  'team.changed': { userId: string; teamId: string }
  'team.deleted': { userId: string; teamId: string }
  'team.member-joined': { userId: string; teamId: string }
  'team.member-left': { userId: string; teamId: string }
  'team.request-changed': { userId: string; teamId: string }
  'team.leaderboard-changed': { userId: string; teamId: string }
  /** What the person lets the team see. */
  'team.showing-changed': { userId: string; teamId: string }
  'challenge.changed': { userId: string; challengeId: string }
  'challenge.joined': { userId: string; challengeId: string }
  'challenge.left': { userId: string; challengeId: string }
  /** How far somebody is; told to open apps only. */
  'challenge.progressed': { userId: string; challengeId: string }
  /** One's own result is held, or somebody has looked at it. */
  'challenge.reviewed': { userId: string; challengeId: string }
  'challenge.finished': { userId: string; challengeId: string }
  /** This person has reached the target of one that has finished, and their result counts: once. */
  'challenge.completed': { userId: string; challengeId: string }
  'challenge.deleted': { userId: string; challengeId: string }
  /** To everybody who looks after the case. */
  'case.changed': { userId: string; caseId: string }
  /** To whose content it is: something was decided, or answered. */
  'decision.changed': { userId: string; caseId: string }
  /** Of the author, as all of these but the last three. */
  'post.created': { userId: string; postId: string }
  'post.changed': { userId: string; postId: string }
  'post.deleted': { userId: string; postId: string }
  'comment.created': { userId: string; postId: string; commentId: string }
  'comment.changed': { userId: string; postId: string; commentId: string }
  'comment.deleted': { userId: string; postId: string; commentId: string }
  /** `userId` is who likes it. */
  'post.liked': { userId: string; postId: string; authorId: string }
  /** What this person may have on their screen was deleted or hidden; told to open apps only, and not why. */
  'post.gone': { userId: string; postId: string }
  /** Something may have come into a feed that the person reads; told to open apps only. */
  'feed.changed': { userId: string; feed: FeedName; teamId: string | null }
}

export type EventName = keyof Events

/** What a personal access token must be let into (`<area>:read`) to hear of an event; null: sessions only. */
export const areaOf: Readonly<Record<EventName, TokenArea | null>> = {
  'account.registered': null,
  'account.changed': 'profile',
  'user.blocked': null,
  'user.unblocked': null,
  'user.muted': null,
  'user.unmuted': null,
  'sanction.changed': null,
  'profile.changed': 'profile',
  'follow.changed': 'profile',
  'notification.added': null,
  'notification.changed': null,
  'consent.changed': null,
  'export.changed': null,
  'guardian.changed': null,
  'weight.recorded': 'body',
  'weight.changed': 'body',
  'weight.deleted': 'body',
  'weights.imported': 'body',
  'weights.import-undone': 'body',
  'achievement.awarded': 'body',
  'achievement.shown': 'body',
  'badge.changed': 'teams',
  'badge.shown': 'teams',
  'photo.added': 'body',
  'photo.deleted': 'body',
  'team.changed': 'teams',
  'team.deleted': 'teams',
  'team.member-joined': 'teams',
  'team.member-left': 'teams',
  'team.request-changed': 'teams',
  'team.leaderboard-changed': 'teams',
  'team.showing-changed': 'teams',
  'challenge.changed': 'challenges',
  'challenge.joined': 'challenges',
  'challenge.left': 'challenges',
  'challenge.progressed': 'challenges',
  'challenge.reviewed': 'challenges',
  'challenge.finished': 'challenges',
  'challenge.completed': 'challenges',
  'challenge.deleted': 'challenges',
  'case.changed': null,
  'decision.changed': null,
  'post.created': 'feed',
  'post.changed': 'feed',
  'post.deleted': 'feed',
  'post.gone': 'feed',
  'comment.created': 'feed',
  'comment.changed': 'feed',
  'comment.deleted': 'feed',
  'post.liked': 'feed',
  'feed.changed': 'feed',
}
