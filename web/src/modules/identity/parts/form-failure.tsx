/** Why a form was not taken, when it is about no single field; and the wait after too many attempts. */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Banner } from '../../../ui/states.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { ProofImpossible } from '../captcha/proof.ts'
import { clockTime } from '../countdown.ts'

/** In words of the catalogue, by the error's code. */
export function useFailureText(): (error: unknown) => string {
  const { ui, identity } = useTexts()
  const reasons: Record<string, string> = ui.errors
  return (error) => {
    if (error instanceof ProofImpossible) return identity.proofImpossible
    return (error instanceof ApiError && reasons[error.code]) || ui.errors.INTERNAL_ERROR
  }
}

/**
 * An alert above the button; nothing while there is nothing to say. What was refused is not what stands there any more once a
 * field of the form is changed: it goes then, until the form is sent again.
 */
export function FormFailure({ children: failure }: { children: string | null | undefined }) {
  const place = useRef<HTMLDivElement>(null)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!failure || !form) return
    const onInput = () => setOver(true)
    form.addEventListener('input', onInput)
    return () => {
      form.removeEventListener('input', onInput)
      setOver(false)
    }
  }, [failure])
  return (
    <div ref={place} role="alert" className="empty:hidden">
      {failure && !isOver && <FailureText>{failure}</FailureText>}
    </div>
  )
}

function FailureText({ children }: { children: ReactNode }) {
  return (
    <p className="rounded-control border border-transparent bg-warn-tint px-3.5 py-2.5 text-note text-ink">
      {children}
    </p>
  )
}

/** The wait after too many attempts. It is said once, not at every second. */
export function WaitNotice({ left, asked }: { left: number; asked: number }) {
  const { identity } = useTexts()
  if (asked === 0) return null
  return (
    <div role="status">
      {left > 0 ? (
        <Banner icon="clock" tone="effort" title={identity.waitTitle}>
          <span aria-hidden="true" className="tabular-nums">
            {identity.wait(clockTime(left))}
          </span>
          <VisuallyHidden>{identity.waitSpoken(asked)}</VisuallyHidden>
        </Banner>
      ) : (
        <VisuallyHidden>{identity.waitOver}</VisuallyHidden>
      )}
    </div>
  )
}
