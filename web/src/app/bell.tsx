/** The way to one's notices, with how many are unread: in the rail, and in the corner of each screen on phones. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { unreadCount } from '../modules/notifications/index.ts'
import { useTexts } from '../platform/i18n/texts.ts'
import { classNames } from '../ui/class-names.ts'
import { Icon } from '../ui/icon.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { preloadScreen } from './screen-loader.tsx'

export const notificationsPath = '/notifications'

function useUnread() {
  const { app } = useTexts()
  const { data } = useQuery(unreadCount)
  const { unread = 0, more = false } = data ?? {}
  return { isAny: unread > 0, figure: `${unread}${more ? '+' : ''}`, words: app.unread(unread, more) }
}

export function RailBell({ current }: { current: boolean }) {
  const { app } = useTexts()
  const { isAny, figure, words } = useUnread()
  return (
    <Link
      href={notificationsPath}
      aria-current={current ? 'page' : undefined}
      onPointerEnter={() => preloadScreen(notificationsPath)}
      className={classNames(
        'flex h-11 items-center gap-3 rounded-control px-3 transition-colors',
        current ? 'bg-tint font-semibold text-accent' : 'font-medium text-muted hover:text-ink',
      )}
    >
      <Icon name="bell" />
      <span className="min-w-0 flex-1 truncate">{app.notifications}</span>
      {isAny && <Count figure={figure} words={words} />}
    </Link>
  )
}

export function CornerBell() {
  const { app } = useTexts()
  const { isAny, figure, words } = useUnread()
  return (
    <Link
      href={notificationsPath}
      onPointerDown={() => preloadScreen(notificationsPath)}
      className="relative grid size-11 place-items-center rounded-full text-muted hover:text-ink"
    >
      <Icon name="bell" />
      <VisuallyHidden>{app.notifications}</VisuallyHidden>
      {isAny && (
        <span className="absolute end-0 top-0">
          <Count figure={figure} words={words} />
        </span>
      )}
    </Link>
  )
}

function Count({ figure, words }: { figure: string; words: string }) {
  return (
    <span className="grid h-5 min-w-5 place-items-center rounded-full bg-accent px-1.5 text-[11px] leading-none font-semibold text-on-accent tabular-nums">
      <span aria-hidden="true">{figure}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  )
}
