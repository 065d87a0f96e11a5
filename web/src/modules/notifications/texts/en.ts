/** Words of notices. */
import type { NotificationKind } from '@setpoint/contract/notifications'
import type { TeamRole } from '@setpoint/contract/teams'
import { pluralIn } from '../../../platform/i18n/plural.ts'

const plural = pluralIn('en')

/** What a notice names; what does not belong to its kind is ''. */
export interface Named {
  /** 'Mara, Otto and 3 others'. */
  who: string
  team: string
  role: TeamRole | null
  challenge: string
  achievement: string
  badge: string
}

const roles: Record<TeamRole, string> = {
  owner: 'its owner',
  admin: 'an admin',
  moderator: 'a moderator',
  member: 'a member',
}

const says: Record<NotificationKind, (named: Named) => string> = {
  'follow-request': ({ who }) => `${who} would like to follow you`,
  'follow-accepted': ({ who }) => `${who} lets you follow them`,
  'new-follower': ({ who }) => `${who} follows you`,
  'team-request': ({ who, team }) => `${who} would like to join ${team}`,
  'team-request-answered': ({ team }) => `Welcome to ${team}: they have let you in`,
  'team-role-changed': ({ team, role }) => `You are now ${role ? roles[role] : 'somebody else'} in ${team}`,
  'team-removed': ({ team }) => `You are no longer in ${team}`,
  'team-owner': ({ team }) => `${team} is yours now`,
  achievement: ({ achievement }) => `Achieved: ${achievement}`,
  badge: ({ badge, team }) =>
    team ? `${team} has given you a badge: ${badge}` : `You have been given a badge: ${badge}`,
  'badge-taken': ({ badge }) => `The badge ${badge} was taken back`,
  'challenge-invited': ({ who, challenge }) =>
    who ? `${who} invites you to ${challenge}` : `You are invited to ${challenge}`,
  'challenge-started': ({ challenge }) => `${challenge} has begun`,
  'challenge-progress': ({ challenge }) => `You are well on your way in ${challenge}`,
  'challenge-held': ({ challenge }) => `Somebody looks at a result of yours in ${challenge}`,
  'challenge-finished': ({ challenge }) => `${challenge} is over: see how it went`,
  'challenge-won': ({ challenge }) => `You have won ${challenge}`,
  'post-comment': ({ who }) => `${who} answered your post`,
  'comment-reply': ({ who }) => `${who} answered your comment`,
  mention: ({ who }) => `${who} mentioned you`,
  'post-liked': ({ who }) => `${who} like your post`,
  'report-answered': () => 'We have looked at what you reported',
  'content-removed': () => 'Something you wrote is no longer shown',
  'content-restored': () => 'Something you wrote is shown again',
  sanction: () => 'You cannot write for a while',
  'appeal-answered': () => 'Your appeal has been answered',
}

export const en = {
  title: 'Notifications',
  failed: 'Your notifications could not be loaded',
  emptyTitle: 'All quiet',
  empty: 'When somebody follows you, a team answers or you achieve something, it stands here.',
  emptyAction: 'Find people',
  offline: 'You are offline: this is what was here before.',
  readAll: 'Mark all as read',
  readFailed: 'That did not work. Please try again.',
  unread: 'Unread',
  more: 'Show more',
  moreFailed: 'The rest could not be loaded.',
  end: 'That is everything of the last 90 days.',
  listOf: (day: string) => `Notifications: ${day}`,
  accept: 'Accept',
  acceptLabel: (name: string) => `Let ${name} follow you`,
  accepted: (name: string) => `${name} follows you now`,
  decline: 'Decline',
  declineLabel: (name: string) => `Decline the request of ${name}`,
  declined: 'Declined. They are not told.',
  answerFailed: 'That did not work. Perhaps the request was taken back.',
  who: (names: readonly string[], others: number) => {
    const all = others > 0 ? [...names, plural(others, { one: '# other', other: '# others' })] : names
    return new Intl.ListFormat('en', { type: 'conjunction' }).format(all)
  },
  /** Of one person, the verb of 'like' has another form. */
  likesOne: (who: string) => `${who} likes your post`,
  says,
}
