/** What was written or changed is looked at by the word lists. */
import { listen, type AnyListener } from '../../platform/jobs/definition.ts'
import { flagContent } from './flag.ts'
import type { Kinds } from './kinds.ts'

export const reportsListeners = (kinds: Kinds): AnyListener[] => [
  listen('profile.changed', 'reports.flag-person', (platform, { userId }) =>
    flagContent(platform, kinds, 'person', userId),
  ),
  listen('team.changed', 'reports.flag-team', (platform, { teamId }) => flagContent(platform, kinds, 'team', teamId)),
  listen('post.created', 'reports.flag-new-post', (platform, { postId }) =>
    flagContent(platform, kinds, 'post', postId),
  ),
  listen('post.changed', 'reports.flag-post', (platform, { postId }) => flagContent(platform, kinds, 'post', postId)),
  listen('comment.created', 'reports.flag-new-comment', (platform, { commentId }) =>
    flagContent(platform, kinds, 'comment', commentId),
  ),
  listen('comment.changed', 'reports.flag-comment', (platform, { commentId }) =>
    flagContent(platform, kinds, 'comment', commentId),
  ),
  listen('challenge.changed', 'reports.flag-challenge', (platform, { challengeId }) =>
    flagContent(platform, kinds, 'challenge', challengeId),
  ),
  // A team begins with its owner.
  listen('team.member-joined', 'reports.flag-new-team', (platform, { teamId }) =>
    flagContent(platform, kinds, 'team', teamId),
  ),
]
