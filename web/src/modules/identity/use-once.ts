/** Doing something as soon as the screen stands, once: a link or ticket is good once, and an effect may run twice. */
import { useEffect, useRef } from 'react'

export function useOnce(work: () => unknown): void {
  const first = useRef(work)
  const done = useRef(false)
  useEffect(() => {
    if (done.current) return
    done.current = true
    first.current()
  }, [])
}
