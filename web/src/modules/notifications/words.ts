/** What a notice says, from its kind and the names in it. */
import type { Notification } from '@setpoint/contract/notifications'
import type { Catalogue } from '../../platform/i18n/texts.ts'
import type { PartsOfOthers } from './parts-of-others.ts'

/** Null for what has no words of its own: a post or comment that is quoted says more than a name. */
export interface NoticeWords {
  says: string
  quote: string | null
}

export function noticeWords(
  notice: Notification,
  { notifications }: Catalogue,
  { achievementTitle }: Pick<PartsOfOthers, 'achievementTitle'>,
): NoticeWords {
  const { kind, people, others, team, challenge, post, comment, achievement, badge } = notice
  const names = people.map(({ displayName, username }) => displayName ?? username)
  const who = names.length === 0 ? '' : notifications.who(names, others)
  const isOne = kind === 'post-liked' && names.length === 1 && others === 0
  const says = notifications.says[kind]({
    who,
    team: team?.name ?? badge?.team?.name ?? '',
    role: team?.role ?? null,
    challenge: challenge?.name ?? '',
    achievement: achievement === null ? '' : achievementTitle(achievement.kind),
    badge: badge?.name ?? '',
  })
  return { says: isOne ? notifications.likesOne(who) : says, quote: comment?.excerpt ?? post?.excerpt ?? null }
}
