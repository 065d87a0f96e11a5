/** How many posts have come since: a quiet pill that stays in sight. Only who presses it gets another list. */
import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../ui/icon.tsx'
import { toast } from '../../../ui/toast.tsx'
import { newPosts, readAnew, type LiveFeed } from '../queries.ts'

export function NewPosts({ feed, since }: { feed: LiveFeed; since: string | null }) {
  const { feed: texts } = useTexts()
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const { data } = useQuery(newPosts(feed, since))
  const count = data?.count ?? 0
  const show = async () => {
    setBusy(true)
    try {
      await readAnew(client, feed)
      scrollTo({ top: 0, behavior: 'instant' })
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-post]')?.focus({ preventScroll: true }))
    } catch {
      toast({ message: texts.actFailed, tone: 'warn' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <div role="status" className="pointer-events-none sticky top-3 z-20 grid h-0 justify-items-center">
      {count > 0 && (
        <button
          type="button"
          aria-busy={isBusy || undefined}
          onClick={() => void show()}
          className="pointer-events-auto inline-flex min-h-11 animate-[rise_.25s_var(--ease-settle)] items-center gap-2 rounded-full bg-ink px-5 text-note font-[550] text-bg shadow-float focus-visible:outline-offset-2"
        >
          <Icon name="arrow-up" size={18} />
          {texts.newPosts(count, data?.more ?? false)}
          <span className="sr-only">{texts.newPostsWhat}</span>
        </button>
      )}
    </div>
  )
}
