/** Says what is wrong with a draft; an odd weight is asked back once. */
import { useState } from 'react'
import { fieldErrors } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { problemOf } from './entry-draft.ts'
import type { EntryDraft, EntryErrors } from './entry-fields.tsx'

export function useDraftCheck(known: number | null = null) {
  const { body, ui } = useTexts()
  const format = useFormat()
  const [accepted, setAccepted] = useState(known)
  const [errors, setErrors] = useState<EntryErrors>({})

  /** True when it can be sent. */
  function check(draft: EntryDraft): boolean {
    const problem = problemOf(draft, accepted, new Date())
    if (problem === 'weight-implausible') setAccepted(draft.weight)
    const shown = draft.weight === null ? '' : format.weight(draft.weight)
    setErrors(
      problem === 'weight-missing'
        ? { weight: body.weightMissing }
        : problem === 'future'
          ? { recordedAt: body.future }
          : problem === 'weight-implausible'
            ? { weight: body.weightImplausible(shown) }
            : {},
    )
    return problem === null
  }

  /** What the server said of it, at the fields it is about. */
  function take(error: unknown): void {
    const refused = fieldErrors(error)
    const reasons: Readonly<Record<string, string>> = ui.errors
    const code = (error as { code?: unknown }).code
    const reason = typeof code === 'string' ? reasons[code] : undefined
    setErrors(Object.keys(refused).length > 0 ? refused : { weight: reason ?? ui.errors.INTERNAL_ERROR })
  }
  return { errors, check, take }
}
