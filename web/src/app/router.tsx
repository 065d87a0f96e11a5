/** From the address to the screen: who may see it, its title, where the focus and the scroll position go. */
import { useQuery } from '@tanstack/react-query'
import { createElement, Suspense, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { matchRoute, Redirect, Route, Switch, useLocation, useRouter } from 'wouter'
import { cameBack } from '../platform/came-back.ts'
import { useSession } from '../platform/session.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { NotFoundScreen } from './not-found.tsx'
import { me } from './me.ts'
import { home, leavingPath, logInPath, routes } from './routes.tsx'
import type { ScreenRoute } from './screen-route.ts'
import { screenOf } from './screen-loader.tsx'
import { ScreenSkeleton, Shell } from './shell.tsx'

export function AppRouter() {
  const [location] = useLocation()
  const { parser } = useRouter()
  const current = routes.find((route) => matchRoute(parser, route.path, location)[0])
  useFocusAndScroll(location)
  const screens = (
    <ErrorBoundary key={location}>
      <Suspense fallback={current?.bare ? null : <ScreenSkeleton />}>
        <Switch>
          {routes.map((route) => (
            <Route key={route.path} path={route.path}>
              <Guarded route={route} />
            </Route>
          ))}
          <Route>
            <NotFoundScreen />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
  return current?.bare ? <Bare>{screens}</Bare> : <Shell>{screens}</Shell>
}

/** Whether the person who is signed in has asked to be erased; undefined while that is not known. */
function useIsLeaving(): boolean | undefined {
  const signedIn = useSession().state === 'signed-in'
  const { data } = useQuery({ ...me, enabled: signedIn })
  return data && signedIn ? data.erasesAt !== null : undefined
}

function Bare({ children }: { children: ReactNode }) {
  return <div id="content">{children}</div>
}

function Guarded({ route }: { route: ScreenRoute }) {
  const { state } = useSession()
  const [location] = useLocation()
  const isLeaving = useIsLeaving()
  if (route.signedIn === true && state === 'signed-out') {
    return <Redirect to={`${logInPath}?next=${encodeURIComponent(location)}`} replace />
  }
  // The server lets them into nothing else either.
  if (isLeaving && route.signedIn !== 'either' && route.path !== leavingPath)
    return <Redirect to={leavingPath} replace />
  if (isLeaving === false && route.path === leavingPath) return <Redirect to={home} replace />
  if (route.signedIn === false && state === 'signed-in') return <Redirect to={safeNext() ?? home} replace />
  return createElement(screenOf(route))
}

/** The screen asked for before the log-in; only an address of ours is followed. */
export function safeNext(search = globalThis.location.search): string | null {
  const next = new URLSearchParams(search).get('next')
  return next && /^\/(?![/\\])/.test(next) ? next : null
}

const positions = new Map<string, number>()

/** After navigation the h1 is focused, so that it is read; going back returns to where one was. */
function useFocusAndScroll(location: string) {
  const first = useRef(true)
  useEffect(() => {
    history.scrollRestoration = 'manual'
    const onScroll = () => positions.set(globalThis.location.pathname, scrollY)
    addEventListener('scroll', onScroll, { passive: true })
    return () => {
      removeEventListener('scroll', onScroll)
    }
  }, [])
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const top = cameBack() ? (positions.get(location) ?? 0) : 0
    return whenThere('h1', (heading) => {
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
      heading.focus({ preventScroll: true })
      scrollTo({ top, behavior: 'instant' })
    })
  }, [location])
}

/** Runs once the element exists; gives up after two seconds. */
function whenThere(selector: string, run: (element: HTMLElement) => void): () => void {
  const started = performance.now()
  let frame = requestAnimationFrame(function look() {
    const found = document.querySelector<HTMLElement>(selector)
    if (found) run(found)
    else if (performance.now() - started < 2000) frame = requestAnimationFrame(look)
  })
  return () => cancelAnimationFrame(frame)
}
