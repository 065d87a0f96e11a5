/** One notice: who or what, the sentence, when, and where it leads; a request to follow is answered in place. */
import { Link } from 'wouter'
import type { Notification } from '@setpoint/contract/notifications'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Icon } from '../../../ui/icon.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { iconOf, placeOf } from '../looks.ts'
import { usePartsOfOthers } from '../parts-of-others.ts'
import { noticeWords } from '../words.ts'

export function NoticeLine({ notice, onRead }: { notice: Notification; onRead: (notice: Notification) => void }) {
  const texts = useTexts()
  const format = useFormat()
  const parts = usePartsOfOthers()
  const [person] = notice.people
  const { says, quote } = noticeWords(notice, texts, parts)
  return (
    <li
      className={classNames(
        'relative flex flex-wrap gap-x-3.5 gap-y-2 px-4 py-3 md:px-5',
        !notice.read && 'bg-tint/40',
      )}
    >
      <Sign notice={notice} />
      <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {/* The whole of it leads there. */}
        <Link
          href={placeOf(notice)}
          onClick={() => onRead(notice)}
          className={classNames(
            'text-balance after:absolute after:inset-0 after:rounded-control hover:underline',
            notice.read ? 'font-[450]' : 'font-semibold',
          )}
        >
          {!notice.read && <VisuallyHidden>{`${texts.notifications.unread}: `}</VisuallyHidden>}
          {says}
        </Link>
        {quote !== null && <p className="mt-0.5 line-clamp-2 text-note text-muted">{quote}</p>}
        <p className="mt-0.5 text-label text-muted">
          <time dateTime={notice.at}>{format.time(notice.at)}</time>
        </p>
      </div>
      {!notice.read && <span aria-hidden="true" className="mt-1.5 size-2.5 shrink-0 rounded-full bg-accent" />}
      {notice.kind === 'follow-request' && person && (
        // Beneath the whole line on a phone: beside the picture there is no room for two buttons.
        <div className="basis-full sm:ps-14.5">{parts.requestAnswer(person)}</div>
      )}
    </li>
  )
}

function Sign({ notice }: { notice: Notification }) {
  const { people, achievement, badge, team } = notice
  const parts = usePartsOfOthers()
  const [person] = people
  if (person) return <Avatar name={person.displayName ?? person.username} src={person.avatar?.small} />
  if (badge) return parts.badgeSign(badge.picture)
  if (achievement) return parts.achievementSign(achievement.kind)
  if (team) return <Avatar name={team.name} src={team.avatar?.small} shape="square" />
  return (
    <span aria-hidden="true" className="grid size-11 shrink-0 place-items-center rounded-full bg-tint text-accent">
      <Icon name={iconOf(notice)} size={20} />
    </span>
  )
}
