/** What a post says: all of it on its own page; in a list a few lines, and more when asked. */
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { Post } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { classNames } from '../../../ui/class-names.ts'
import { RichText, writtenLook } from './rich-text.tsx'

export function PostText({ post, whole }: { post: Post; whole: boolean }) {
  const { feed } = useTexts()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(whole)
  const isLonger = useIsLonger(box, !isOpen)
  return (
    <div>
      <div
        ref={box}
        id={id}
        lang={post.language}
        className={classNames('max-w-[68ch]', writtenLook, !isOpen && 'line-clamp-8')}
      >
        <RichText text={post.content} mentions={post.mentions} tags={post.tags} />
      </div>
      {!whole && (isLonger || isOpen) && (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          className="-mb-2 min-h-11 pe-4 text-note font-[550] text-accent hover:underline"
        >
          {isOpen ? feed.readLess : feed.readMore}
        </button>
      )}
    </div>
  )
}

/** Whether there is more than is seen, at the width that there is. */
function useIsLonger(box: { current: HTMLElement | null }, isClamped: boolean): boolean {
  const [isLonger, setLonger] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (!element || !isClamped) return
    const measure = () => setLonger(element.scrollHeight > element.clientHeight + 1)
    // At once: a button that came later would move what stands below it.
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, isClamped])
  return isLonger
}
