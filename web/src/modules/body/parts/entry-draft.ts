/** From a draft to what the API takes, and what is wrong with it. Pure. */
import type { WeightEntry, WeightEntryChange, WeightEntryInput } from '@setpoint/contract/body'
import type { EntryDraft } from './entry-fields.tsx'

/** Heavier or lighter is asked back once: most likely a slip or pounds in a kg field. */
const plausible = { min: 25, max: 300 }

export type DraftProblem = 'weight-missing' | 'weight-implausible' | 'future'

/** `accepted` is the odd weight that the person confirmed by saving it twice. */
export function problemOf(draft: EntryDraft, accepted: number | null, now: Date): DraftProblem | null {
  if (draft.weight === null || draft.weight <= 0) return 'weight-missing'
  if (draft.recordedAt !== null && Date.parse(draft.recordedAt) > now.getTime() + 60_000) return 'future'
  const isOdd = draft.weight < plausible.min || draft.weight > plausible.max
  return isOdd && draft.weight !== accepted ? 'weight-implausible' : null
}

/** Only what was filled in. `weight` must be there (`problemOf`). */
export function inputOf(draft: EntryDraft, id: string, now: Date): WeightEntryInput {
  const circumferences = Object.fromEntries(
    Object.entries(draft.circumferences).filter(([, value]) => value !== null && value !== undefined),
  ) as Record<string, number>
  return {
    id,
    weight: draft.weight ?? 0,
    // Offline, 'now' is when it was typed, not when it is sent.
    recordedAt: draft.recordedAt ?? now.toISOString(),
    ...(draft.notes.trim() !== '' && { notes: draft.notes.trim() }),
    ...(draft.bodyFatPercentage !== null && { bodyFatPercentage: draft.bodyFatPercentage }),
    ...(draft.muscleMass !== null && { muscleMass: draft.muscleMass }),
    ...(draft.waterPercentage !== null && { waterPercentage: draft.waterPercentage }),
    ...(Object.keys(circumferences).length > 0 && { circumferences }),
  }
}

export const draftOf = (entry: WeightEntry): EntryDraft => ({
  weight: entry.weight,
  recordedAt: entry.recordedAt,
  notes: entry.notes ?? '',
  bodyFatPercentage: entry.bodyFatPercentage,
  muscleMass: entry.muscleMass,
  waterPercentage: entry.waterPercentage,
  circumferences: entry.circumferences ?? {},
})

/** The whole entry as a change: what was emptied becomes null. */
export function changeOf(draft: EntryDraft, now: Date): WeightEntryChange {
  const { id: _id, ...input } = inputOf(draft, '', now)
  return {
    notes: null,
    bodyFatPercentage: null,
    muscleMass: null,
    waterPercentage: null,
    circumferences: null,
    ...input,
  }
}
