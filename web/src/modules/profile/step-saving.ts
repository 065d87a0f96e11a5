/** Saving one of the first steps: what was typed is kept at once, sent on purpose, and the next step follows. */
import { useEffect, useState } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { useLocation } from 'wouter'
import type { MeChange } from '@setpoint/contract/profile'
import { ApiError } from '../../platform/api.ts'
import { showRefusedFields } from '../../platform/forms.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useSaveMe } from './queries.ts'

interface StepSaving<Values extends FieldValues> {
  form: UseFormReturn<Values>
  refused: Partial<Record<Path<Values>, string>>
  /** Where to go once it is saved. */
  next: string
  /** Keeps what is typed. */
  keep: (values: Values) => void
}

export function useStepSaving<Values extends FieldValues>({ form, refused, next, keep }: StepSaving<Values>) {
  const { profile, ui } = useTexts()
  const [, navigate] = useLocation()
  const saving = useSaveMe()
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }), [form, keep])
  const save = (change: MeChange) => {
    setFailure(null)
    saving.mutate(
      { change },
      {
        onSuccess: () => navigate(next),
        onError: (error) => {
          if (showRefusedFields(form, error, refused)) return
          setFailure(error instanceof ApiError && error.code === 'OFFLINE' ? ui.errors.OFFLINE : profile.welcome.failed)
        },
      },
    )
  }
  return { save, busy: saving.isPending, failure }
}
