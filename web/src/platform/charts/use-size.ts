/** A drawing's own size in px, so that strokes and dots keep theirs on every screen. */
import { useLayoutEffect, useRef, useState } from 'react'

/** To be put on the `svg` as `ref`, `width` and `height` into its `viewBox`. */
export function useSize() {
  const box = useRef<SVGSVGElement>(null)
  const [[width, height], setSize] = useState<readonly [number, number]>([342, 120])
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => {
      const found = element.getBoundingClientRect()
      const next = [Math.max(120, Math.round(found.width)), Math.max(40, Math.round(found.height))] as const
      setSize((known) => (known[0] === next[0] && known[1] === next[1] ? known : next))
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  return [box, width, height] as const
}
