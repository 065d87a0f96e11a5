/** Changing a weigh-in. Was it changed elsewhere meanwhile, both are shown and the person chooses. Load it lazily. */
import { useState, type FormEvent } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { WeightEntry } from '@setpoint/contract/body'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Banner } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useChangeEntry, weightEntry } from '../queries.ts'
import { Conflict } from './conflict.tsx'
import { changeOf, draftOf } from './entry-draft.ts'
import { EntryFields } from './entry-fields.tsx'
import { useDraftCheck } from './use-draft-check.ts'

export function EditEntry({ entry, onClose }: { entry: WeightEntry; onClose: () => void }) {
  const { entry: texts } = useTexts().body
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={texts.editTitle}>
      <EditForm entry={entry} onClose={onClose} />
    </Dialog>
  )
}

function EditForm({ entry, onClose }: { entry: WeightEntry; onClose: () => void }) {
  const { entry: texts } = useTexts().body
  const online = useOnline()
  const { draft, setDraft, errors, busy, newest, save, saveOver } = useEditing(entry, onClose)
  if (newest) {
    return <Conflict mine={draft} theirs={newest} busy={busy} onKeepMine={saveOver} onTakeTheirs={onClose} />
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <form onSubmit={onSubmit} className="grid gap-5" noValidate>
      {!online && <Banner icon="offline">{texts.offlineEdit}</Banner>}
      <EntryFields draft={draft} onDraft={setDraft} errors={errors} detailsOpen />
      <Button type="submit" variant="primary" size="large" wide busy={busy} disabled={!online}>
        {texts.saveChanges}
      </Button>
    </form>
  )
}

function useEditing(entry: WeightEntry, onClose: () => void) {
  const { entry: texts } = useTexts().body
  const client = useQueryClient()
  const change = useChangeEntry()
  const [draft, setDraft] = useState(() => draftOf(entry))
  /** As it stands on the server, when that is not what was edited. */
  const [newest, setNewest] = useState<WeightEntry | null>(null)
  const { errors, check, take } = useDraftCheck(entry.weight)

  async function send(base: WeightEntry): Promise<void> {
    if (!check(draft)) return
    try {
      await change.mutateAsync({ entry: base, change: changeOf(draft, new Date()) })
      toast({ message: texts.changed, tone: 'good' })
      onClose()
    } catch (error) {
      if (error instanceof ApiError && error.code === 'PRECONDITION_FAILED') {
        setNewest(await client.fetchQuery({ ...weightEntry(entry.id), staleTime: 0 }))
      } else {
        setNewest(null)
        take(error)
      }
    }
  }
  const attempt = (base: WeightEntry) => void send(base).catch(take)
  return {
    draft,
    setDraft,
    errors,
    busy: change.isPending,
    newest,
    save: () => attempt(entry),
    saveOver: () => newest && attempt(newest),
  }
}
