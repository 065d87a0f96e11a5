/** The frame around every screen: bottom bar on phones, rail from 1024 px on, notices, and the content between. */
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../platform/i18n/texts.ts'
import { useSession } from '../platform/session.ts'
import { Avatar } from '../ui/avatar.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Loading, Skeleton } from '../ui/states.tsx'
import { HeaderCorner } from '../ui/header-corner.ts'
import { CornerBell, notificationsPath, RailBell } from './bell.tsx'
import { Brand } from './brand.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { me } from './me.ts'
import { Notices } from './notices.tsx'
import { logInPath, registerPath } from './routes.tsx'
import { preloadScreen } from './screen-loader.tsx'

interface Place {
  href: string
  label: string
  icon: IconName
}

/** Where (+) leads: Today opens its weigh-in for this query. */
export const addPath = '/today?weigh-in'

function usePlaces(): Place[] {
  const { app } = useTexts()
  return [
    { href: '/today', label: app.today, icon: 'home' },
    { href: '/body', label: app.body, icon: 'body' },
    { href: '/community', label: app.community, icon: 'community' },
  ]
}

const isBelow = (location: string, path: string) => location === path || location.startsWith(`${path}/`)
/** Reached from the community, and beside it in the address. */
const ofCommunity = ['/teams', '/challenges', '/posts', '/search', '/tags', '/bookmarks', '/people']
const isAt = (location: string, href: string) =>
  isBelow(location, href) || (href === '/community' && ofCommunity.some((path) => isBelow(location, path)))

export function Shell({ children }: { children: ReactNode }) {
  const { app } = useTexts()
  const { state } = useSession()
  const signedIn = state === 'signed-in'
  return (
    <>
      <a
        href="#content"
        className="fixed start-3 top-3 z-60 -translate-y-20 rounded-control bg-ink px-4 py-3 font-[550] text-bg opacity-0 focus:translate-y-0 focus:opacity-100"
      >
        {app.skip}
      </a>
      <div className={classNames('min-h-dvh', signedIn && 'lg:grid lg:grid-cols-[216px_minmax(0,1fr)]')}>
        {signedIn ? <Rail /> : <TopBar />}
        <main
          id="content"
          tabIndex={-1}
          className={classNames(
            'mx-auto w-full max-w-[1200px] px-4 pt-5 md:px-9 md:pt-7 lg:mx-0',
            signedIn ? 'pb-[calc(116px+env(safe-area-inset-bottom))] lg:pb-12' : 'pb-12 lg:mx-auto',
          )}
        >
          <Notices />
          <HeaderCorner value={signedIn ? <CornerBell /> : null}>{children}</HeaderCorner>
        </main>
      </div>
      {signedIn && <BottomBar />}
    </>
  )
}

function TopBar() {
  const { app } = useTexts()
  return (
    <header className="mx-auto flex w-full max-w-[1200px] items-center justify-between gap-3 px-4 pt-4 md:px-9">
      <Brand href="/" />
      <nav aria-label={app.mainMenu} className="flex gap-2">
        <ButtonLink href={logInPath} variant="quiet">
          {app.logIn}
        </ButtonLink>
        <ButtonLink href={registerPath} variant="ghost" className="max-sm:hidden">
          {app.register}
        </ButtonLink>
      </nav>
    </header>
  )
}

function Rail() {
  const [location] = useLocation()
  const { app } = useTexts()
  return (
    <div className="sticky top-0 hidden h-dvh min-w-0 flex-col border-e border-line px-3.5 py-5 lg:flex">
      <nav aria-label={app.mainMenu} className="flex flex-1 flex-col gap-0.5">
        <div className="mb-4">
          <Brand href="/today" />
        </div>
        {usePlaces().map((place) => (
          <RailLink key={place.href} place={place} current={isAt(location, place.href)} />
        ))}
        <div className="mt-auto grid grid-cols-1 gap-0.5">
          <RailBell current={isAt(location, notificationsPath)} />
          <AdminLink current={isAt(location, '/admin')} />
          <Person current={isAt(location, '/settings')} />
        </div>
      </nav>
    </div>
  )
}

function RailLink({ place, current }: { place: Place; current: boolean }) {
  return (
    <Link
      href={place.href}
      aria-current={current ? 'page' : undefined}
      onPointerEnter={() => preloadScreen(place.href)}
      className={classNames(
        'flex h-11 items-center gap-3 rounded-control px-3 transition-colors',
        current ? 'bg-tint font-semibold text-accent' : 'font-medium text-muted hover:text-ink',
      )}
    >
      <Icon name={place.icon} />
      {place.label}
    </Link>
  )
}

/** For admins; on phones the settings lead there. */
function AdminLink({ current }: { current: boolean }) {
  const { app } = useTexts()
  const { data } = useQuery(me)
  if (data?.role !== 'admin') return null
  return <RailLink place={{ href: '/admin', label: app.admin, icon: 'server' }} current={current} />
}

function Person({ current }: { current: boolean }) {
  const { app } = useTexts()
  const { user } = useSession()
  const { data } = useQuery(me)
  const name = data?.displayName ?? data?.username ?? user?.username ?? ''
  return (
    <Link
      href="/settings"
      aria-current={current ? 'page' : undefined}
      className={classNames(
        'flex min-h-12 items-center gap-3 rounded-control px-3 font-medium',
        current ? 'bg-tint text-accent' : 'hover:bg-tint',
      )}
    >
      <span aria-hidden="true">
        <Avatar name={name} src={data?.avatar?.small} size="small" />
      </span>
      <span className="min-w-0 flex-1 truncate">{name}</span>
      <VisuallyHidden>{app.settings}</VisuallyHidden>
      <Icon name="settings" size={20} className="text-muted" />
    </Link>
  )
}

function BottomBar() {
  const [location] = useLocation()
  const { app } = useTexts()
  const [today, body, community] = usePlaces()
  const mine: Place = { href: '/settings', label: app.me, icon: 'user' }
  return (
    <nav
      aria-label={app.mainMenu}
      className="fixed inset-x-0 bottom-0 z-30 grid grid-cols-5 items-center border-t border-line bg-surface px-2 pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {today && <BarLink place={today} current={isAt(location, today.href)} />}
      {body && <BarLink place={body} current={isAt(location, body.href)} />}
      <Link
        href={addPath}
        aria-label={app.weighIn}
        className="-mt-4.5 grid size-13.5 place-items-center justify-self-center rounded-full bg-ink text-bg shadow-float active:scale-95"
      >
        <Icon name="plus" />
      </Link>
      {community && <BarLink place={community} current={isAt(location, community.href)} />}
      <BarLink place={mine} current={isAt(location, mine.href)} />
    </nav>
  )
}

function BarLink({ place, current }: { place: Place; current: boolean }) {
  return (
    <Link
      href={place.href}
      aria-current={current ? 'page' : undefined}
      onPointerDown={() => preloadScreen(place.href)}
      className={classNames(
        'grid min-h-16 min-w-15 place-content-center justify-items-center gap-1 rounded-control text-[11px] leading-none -outline-offset-4',
        current ? 'font-semibold text-accent' : 'text-muted',
      )}
    >
      <Icon name={place.icon} />
      <span className="max-w-full truncate leading-tight">{place.label}</span>
    </Link>
  )
}

/** The shape of a screen whose script is on its way. */
export function ScreenSkeleton() {
  return (
    <Loading>
      <Skeleton className="mb-6 h-8 w-40" />
      <Skeleton className="mb-4 h-72 w-full rounded-card" />
      <Skeleton className="h-40 w-full rounded-card" />
    </Loading>
  )
}
