/** Endless lists: what comes next is asked for before their end is reached. */
import { useEffect, useRef, type RefObject } from 'react'

/** Calls when the element comes within two screens of being seen. */
export function useNearing(isWanted: boolean, onNear: () => void): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  const call = useRef(onNear)
  useEffect(() => {
    call.current = onNear
  })
  useEffect(() => {
    if (!isWanted || !element.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) call.current()
      },
      { rootMargin: '0px 0px 1200px' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [isWanted])
  return element
}
