/** The draft of a new post: as it was left, kept with every change, gone once it is sent or thrown away. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { newId } from '../../../platform/ids.ts'
import { emptyDraft, isBlank, type Draft } from '../draft.ts'
import { forgetDraft, keepDraft, readDraft } from '../drafts.ts'

/** ms without a change before it is written down. */
const pause = 400

export interface Drafting {
  draft: Draft
  change: (change: Partial<Draft> | ((now: Draft) => Partial<Draft>)) => void
  /** It was begun before this page was opened. */
  isFromBefore: boolean
  /** Takes it away; whatever is changed afterwards begins another. */
  end: () => Promise<void>
}

/** Null until it is read. `asked` is what the address wants in it. */
export function useDraft(asked: Partial<Draft>): Drafting | null {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [isFromBefore, setFromBefore] = useState(false)
  const wanted = useRef(asked)
  useEffect(() => {
    let isThere = true
    const read = async () => {
      const kept = await readDraft()
      if (!isThere) return
      setFromBefore(kept !== null && !isBlank(kept))
      setDraft({ ...(kept ?? emptyDraft(newId())), ...wanted.current })
    }
    void read()
    return () => {
      isThere = false
    }
  }, [])
  const leaveUnkept = useKeeping(draft)
  const change = useCallback<Drafting['change']>((by) => {
    setDraft((now) => now && { ...now, ...(typeof by === 'function' ? by(now) : by) })
  }, [])
  const end = useCallback(async () => {
    // What was typed last must not be written down by the page that is left in the next moment.
    leaveUnkept()
    setFromBefore(false)
    setDraft(emptyDraft(newId()))
    await forgetDraft()
  }, [leaveUnkept])
  return draft && { draft, change, isFromBefore, end }
}

/**
 * A blank one is not worth keeping; when the page is left, what was typed last is kept at once. Answers what leaves that out,
 * until the next change.
 */
function useKeeping(draft: Draft | null): () => void {
  const unkept = useRef<Draft | null>(null)
  useEffect(() => {
    if (!draft) return
    unkept.current = draft
    const timer = setTimeout(() => keepLast(unkept), pause)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => {
    const onHide = () => keepLast(unkept)
    addEventListener('pagehide', onHide)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      removeEventListener('pagehide', onHide)
      document.removeEventListener('visibilitychange', onHide)
      onHide()
    }
  }, [])
  return useCallback(() => {
    unkept.current = null
  }, [])
}

function keepLast(unkept: { current: Draft | null }): void {
  const last = unkept.current
  unkept.current = null
  if (last) void (isBlank(last) ? forgetDraft() : keepDraft(last))
}
