/** What other modules say of a notice. */
import type { NotificationKind } from '@setpoint/contract/notifications'

/** What it is about, by ids alone: names and words are looked up when somebody reads it, as far as they may. */
export interface Subjects {
  /** Whose doing it is. They are not told of it, and neither is who has muted them or is across a block. */
  readonly actorId?: string
  readonly teamId?: string
  readonly challengeId?: string
  readonly postId?: string
  readonly commentId?: string
  /** The row of it: which one it is tells of a body, and lies sealed. */
  readonly achievementId?: string
  readonly badgeId?: string
  /** Of moderation. */
  readonly decisionId?: string
}

/** `key` makes it the same notice once more: a person has one of a kind and key, ever. */
export interface Notice {
  readonly kind: NotificationKind
  readonly subjects: Subjects
  readonly key: string
}

/** How one finds it again. */
export type NoticeName = Pick<Notice, 'kind' | 'key'>
