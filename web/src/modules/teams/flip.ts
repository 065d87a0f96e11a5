/** Lines of a list that change places glide there: first, last, invert, play. Not for who wants less motion. */
import { useLayoutEffect, useRef, type RefObject } from 'react'

const glide = { duration: 420, easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)' }
const wantsLessMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Children with `data-flip` are followed by its value. `order` is what changes when they move. */
export function useFlip(list: RefObject<HTMLElement | null>, order: string): void {
  const before = useRef(new Map<string, number>())
  const last = useRef(order)
  useLayoutEffect(() => {
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-flip]') ?? [])]
    // Within the list, so that what moves the whole list moves nothing in it.
    const after = new Map(lines.map((line) => [line.dataset['flip'] ?? '', line.offsetTop]))
    if (order !== last.current && !wantsLessMotion()) {
      for (const line of lines) {
        const name = line.dataset['flip'] ?? ''
        const by = (before.current.get(name) ?? after.get(name) ?? 0) - (after.get(name) ?? 0)
        if (by !== 0) line.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], glide)
      }
    }
    before.current = after
    last.current = order
  })
}
