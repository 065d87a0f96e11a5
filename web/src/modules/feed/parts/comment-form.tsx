/** Writing a comment or an answer, or changing one; it works offline, except for changing. */
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { CommentContent, longestComment } from '@setpoint/contract/comments'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { leftOf } from '../draft.ts'
import type { Nameable } from '../mention.ts'
import { Counter } from './counter.tsx'
import { MentionArea } from './mention-area.tsx'

interface CommentFormProps {
  label: string
  initial?: string | undefined
  submit: string
  near: readonly Nameable[]
  teamId: string | null
  /** For an answer or a change, which opened this. */
  onCancel?: (() => void) | undefined
  /** Resolves once it is sent or kept; rejects with what it was refused for. */
  onSend: (content: string) => Promise<void>
  /** Why it was refused. */
  explain: (error: unknown) => string
}

export function CommentForm({
  label,
  initial = '',
  submit,
  near,
  teamId,
  onCancel,
  onSend,
  explain,
}: CommentFormProps) {
  const { feed, ui } = useTexts()
  const id = useId()
  const [content, setContent] = useState(initial)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useFocusAtEnd(form, onCancel !== undefined)
  const left = leftOf(content, longestComment)
  const isSendable = CommentContent.safeParse(content).success && content.trim() !== initial.trim()
  const send = async () => {
    if (!isSendable || isBusy) return
    setBusy(true)
    setFailure(null)
    try {
      await onSend(content.trim())
      setContent('')
    } catch (error) {
      setFailure(explain(error))
    } finally {
      setBusy(false)
    }
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
    if (event.key === 'Escape' && onCancel) onCancel()
  }
  return (
    <form ref={form} onSubmit={onSubmit} noValidate className="grid gap-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <MentionArea
        id={id}
        rows={2}
        value={content}
        onValue={setContent}
        near={near}
        teamId={teamId}
        dir="auto"
        placeholder={feed.comments.placeholder}
        aria-describedby={failure ? `${id}-failure` : undefined}
        onKeyDown={onKeyDown}
      />
      <div aria-live="polite" className="empty:hidden">
        {failure && (
          <p id={`${id}-failure`} className="text-note text-warn">
            {failure}
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center justify-end gap-2.5">
        <span className="me-auto">
          <Counter left={left} />
        </span>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {ui.cancel}
          </Button>
        )}
        <Button type="submit" variant="primary" busy={isBusy} disabled={!isSendable}>
          {submit}
        </Button>
      </div>
    </form>
  )
}

/** Who has asked to answer writes at once, behind what stands there. */
function useFocusAtEnd(form: { current: HTMLFormElement | null }, isWanted: boolean): void {
  useEffect(() => {
    const area = form.current?.querySelector('textarea')
    if (!isWanted || !area) return
    area.focus()
    area.setSelectionRange(area.value.length, area.value.length)
  }, [form, isWanted])
}
