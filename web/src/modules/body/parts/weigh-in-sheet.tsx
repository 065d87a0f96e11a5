/** The weigh-in: open, save; everything else is optional. Works offline. Load it lazily. */
import { useState, type FormEvent } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { newId } from '../../../platform/ids.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { latestKnown } from '../optimistic.ts'
import { useWeighIn, weightHistory } from '../queries.ts'
import { inputOf } from './entry-draft.ts'
import { emptyDraft, EntryFields, type EntryDraft } from './entry-fields.tsx'
import { useDraftCheck } from './use-draft-check.ts'

interface WeighInSheetProps {
  open: boolean
  onOpenChange: (open: boolean) => void
}

export function WeighInSheet({ open, onOpenChange }: WeighInSheetProps) {
  const { body } = useTexts()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={body.weighInTitle}>
      {open && (
        <>
          <WeighInForm onDone={() => onOpenChange(false)} />
          {/* The (+) leads here, and a post is the other thing that one adds. */}
          <div className="mt-2 grid justify-items-center">
            <ButtonLink variant="quiet" icon="edit" href="/posts/new">
              {body.orPost}
            </ButtonLink>
          </div>
        </>
      )}
    </Dialog>
  )
}

function WeighInForm({ onDone }: { onDone: () => void }) {
  const { body } = useTexts()
  const format = useFormat()
  const [typed, setTyped] = useState<EntryDraft | null>(null)
  const latest = useLatest(typed !== null)
  const draft = typed ?? { ...emptyDraft, weight: latest?.weight ?? null }
  const { errors, busy, save } = useSaving(draft, latest?.weight ?? null, onDone)
  const hint = latest ? body.lastTime(format.weight(latest.weight), format.relativeDay(latest.day)) : undefined

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <form onSubmit={onSubmit} className="grid gap-5" noValidate>
      <EntryFields
        // Drawn anew when the last weight arrives, so that it is selected and typed over.
        key={latest ? 'known' : 'unknown'}
        draft={draft}
        onDraft={setTyped}
        errors={errors}
        hint={hint}
      />
      <Button type="submit" variant="primary" size="large" wide busy={busy}>
        {body.save}
      </Button>
    </form>
  )
}

/** The weigh-in to begin from. Where none is known yet it is asked for, and taken unless someone has begun to type. */
function useLatest(isTyping: boolean) {
  const client = useQueryClient()
  const [latest, setLatest] = useState(() => latestKnown(client))
  const asked = useQuery({ ...weightHistory({ page: 1, limit: 1 }), enabled: latest === null, retry: false })
  const found = asked.data?.items[0]
  if (latest === null && !isTyping && found) setLatest(found)
  return latest
}

function useSaving(draft: EntryDraft, known: number | null, onDone: () => void) {
  const { body } = useTexts()
  const format = useFormat()
  const [, navigate] = useLocation()
  const weighIn = useWeighIn()
  // The same id for every try, so that a retry is the same weigh-in.
  const [id] = useState(newId)
  const { errors, check, take } = useDraftCheck(known)

  async function save(): Promise<void> {
    if (!check(draft) || draft.weight === null) return
    try {
      const { sent } = await weighIn.mutateAsync(inputOf(draft, id, new Date()))
      const shown = format.weight(draft.weight)
      const action = { label: body.showEntry, run: () => navigate(`/body/entries/${id}`) }
      toast(sent ? { message: body.saved(shown), tone: 'good', action } : { message: body.keptOffline(shown) })
      onDone()
    } catch (error) {
      take(error)
    }
  }
  return { errors, busy: weighIn.isPending, save }
}
