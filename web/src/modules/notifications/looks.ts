/** Where each notice leads, and the sign that stands before what nobody is named for. */
import { notificationKinds, type Notification, type NotificationCategory } from '@setpoint/contract/notifications'
import type { IconName } from '../../ui/icon.tsx'

const icons: Readonly<Record<NotificationCategory, IconName>> = {
  people: 'user',
  teams: 'community',
  achievements: 'target',
  challenges: 'target',
  posts: 'messages',
  moderation: 'shield',
}

export const iconOf = ({ kind }: Pick<Notification, 'kind'>): IconName => icons[notificationKinds[kind].category]

/** The screen of its subject. */
export function placeOf({ kind, people, team, challenge, post, comment }: Notification): string {
  const category: NotificationCategory = notificationKinds[kind].category
  if (category === 'people') return `/people/${people[0]?.userId ?? ''}`
  if (category === 'teams') return kind === 'team-removed' || team === null ? '/community' : `/teams/${team.id}`
  if (category === 'achievements') return '/achievements'
  if (category === 'challenges') return challenge === null ? '/challenges' : `/challenges/${challenge.id}`
  if (category === 'moderation') return '/moderation/mine'
  const postId = post?.id ?? comment?.postId
  return postId === undefined ? '/community' : `/posts/${postId}`
}
