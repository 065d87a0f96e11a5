/** Asks before one leaves a form with unsaved changes: by link, by the back button, or by closing the page. */
import { useLayoutEffect, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Confirm } from '../../../ui/confirm.tsx'

type Go = () => void

/** Holds navigation within the app and hands over how to do it after all. Returns a function that stops it. */
function holdNavigation(onHeld: (go: Go) => void): () => void {
  if (!('navigation' in globalThis)) return holdLinks(onHeld)
  let allowed = false
  const onNavigate = (event: NavigateEvent) => {
    if (allowed || !event.cancelable || event.hashChange || event.downloadRequest !== null) return
    const { destination, navigationType } = event
    if (!destination.sameDocument) return
    event.preventDefault()
    onHeld(() => {
      allowed = true
      if (navigationType === 'traverse') navigation.traverseTo(destination.key)
      else navigate(pathOf(destination.url), { replace: navigationType === 'replace' })
    })
  }
  navigation.addEventListener('navigate', onNavigate)
  return () => navigation.removeEventListener('navigate', onNavigate)
}

/** Where the browser has no Navigation API: links only. */
function holdLinks(onHeld: (go: Go) => void): () => void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || link.origin !== location.origin || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    onHeld(() => navigate(pathOf(link.href)))
  }
  document.addEventListener('click', onClick, true)
  return () => document.removeEventListener('click', onClick, true)
}

function pathOf(address: string): string {
  const { pathname, search, hash } = new URL(address)
  return pathname + search + hash
}

export function LeaveGuard({ dirty }: { dirty: boolean }) {
  const { profile } = useTexts()
  const [go, setGo] = useState<Go | null>(null)
  // A layout effect, so that it has let go before a redirect that takes the form away.
  useLayoutEffect(() => {
    if (!dirty) return
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', onUnload)
    const stop = holdNavigation((held) => setGo(() => held))
    return () => {
      removeEventListener('beforeunload', onUnload)
      stop()
    }
  }, [dirty])
  if (go === null) return null
  return (
    <Confirm
      open
      onOpenChange={(open) => !open && setGo(null)}
      title={profile.leave.title}
      description={profile.leave.note}
      confirm={profile.leave.go}
      danger
      onConfirm={() => {
        setGo(null)
        go()
      }}
    />
  )
}
