/** The weigh-in: open, save; everything else is optional. Works offline. Load it lazily. */
import { useState, type FormEvent } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Today } from '@setpoint/contract/insights'
import { fieldErrors } from '../../../platform/api.ts'
import { newId } from '../../../platform/ids.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useWeighIn } from '../queries.ts'
import { inputOf, problemOf } from './entry-draft.ts'
import { emptyDraft, EntryFields, type EntryDraft, type EntryErrors } from './entry-fields.tsx'

interface WeighInSheetProps {
  open: boolean
  onOpenChange: (open: boolean) => void
}

export function WeighInSheet({ open, onOpenChange }: WeighInSheetProps) {
  const { body } = useTexts()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={body.weighInTitle}>
      {open && <WeighInForm onDone={() => onOpenChange(false)} />}
    </Dialog>
  )
}

function WeighInForm({ onDone }: { onDone: () => void }) {
  const { body } = useTexts()
  const format = useFormat()
  const latest = useQueryClient().getQueryData<Today>(['today'])?.weight.latest ?? null
  const [draft, setDraft] = useState<EntryDraft>({ ...emptyDraft, weight: latest?.weight ?? null })
  const { errors, busy, save } = useSaving(draft, onDone)
  const hint = latest ? body.lastTime(format.weight(latest.weight), format.relativeDay(latest.day)) : undefined

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <form onSubmit={onSubmit} className="grid gap-5" noValidate>
      <EntryFields draft={draft} onDraft={setDraft} errors={errors} hint={hint} />
      <Button type="submit" variant="primary" size="large" wide busy={busy}>
        {body.save}
      </Button>
    </form>
  )
}

function useSaving(draft: EntryDraft, onDone: () => void) {
  const { body } = useTexts()
  const format = useFormat()
  const weighIn = useWeighIn()
  // The same id for every try, so that a retry is the same weigh-in.
  const [id] = useState(newId)
  const [accepted, setAccepted] = useState<number | null>(null)
  const [errors, setErrors] = useState<EntryErrors>({})

  async function save(): Promise<void> {
    const problem = problemOf(draft, accepted, new Date())
    const shown = draft.weight === null ? '' : format.weight(draft.weight)
    if (problem === 'weight-missing') return setErrors({ weight: body.weightMissing })
    if (problem === 'future') return setErrors({ recordedAt: body.future })
    if (problem === 'weight-implausible') {
      setAccepted(draft.weight)
      return setErrors({ weight: body.weightImplausible(shown) })
    }
    setErrors({})
    try {
      const { sent } = await weighIn.mutateAsync(inputOf(draft, id, new Date()))
      toast(sent ? { message: body.saved(shown), tone: 'good' } : { message: body.keptOffline(shown) })
      onDone()
    } catch (error) {
      const refused = fieldErrors(error)
      setErrors(
        Object.keys(refused).length > 0 ? refused : { weight: error instanceof Error ? error.message : String(error) },
      )
    }
  }
  return { errors, busy: weighIn.isPending, save }
}
