/** The fields of a weigh-in, for recording and for changing one. State is the caller's. */
import { useState } from 'react'
import { girths, type Girth } from '@setpoint/contract/body'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { DateTimeInput } from '../../../ui/date-input.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { NumberInput } from '../../../ui/number-input.tsx'
import { LengthInput, WeightInput } from '../../../ui/quantity-input.tsx'
import { TextArea } from '../../../ui/text-input.tsx'

export interface EntryDraft {
  weight: number | null
  /** Null is 'now'. */
  recordedAt: string | null
  notes: string
  bodyFatPercentage: number | null
  muscleMass: number | null
  waterPercentage: number | null
  circumferences: { [G in Girth]?: number | null | undefined }
}

export type EntryErrors = Partial<Record<keyof EntryDraft, string>>

export const emptyDraft: EntryDraft = {
  weight: null,
  recordedAt: null,
  notes: '',
  bodyFatPercentage: null,
  muscleMass: null,
  waterPercentage: null,
  circumferences: {},
}

interface EntryFieldsProps {
  draft: EntryDraft
  onDraft: (draft: EntryDraft) => void
  errors: EntryErrors
  /** The line under the weight: the last one, to compare with. */
  hint?: string | undefined
  detailsOpen?: boolean | undefined
}

export function EntryFields({ draft, onDraft, errors, hint, detailsOpen }: EntryFieldsProps) {
  const { body } = useTexts()
  const [opened] = useState(() => new Date().toISOString())
  const set = (change: Partial<EntryDraft>) => onDraft({ ...draft, ...change })
  return (
    <div className="grid gap-4">
      <FieldGroup label={body.weight} hint={hint} error={errors.weight}>
        <WeightInput big autoFocus value={draft.weight} onValue={(weight) => set({ weight })} />
      </FieldGroup>
      <details open={detailsOpen || hasHiddenError(errors)} className="group">
        <summary className="flex min-h-11 cursor-pointer list-none items-center gap-1.5 rounded-control text-note font-[550] text-accent [&::-webkit-details-marker]:hidden">
          <Icon name="chevron-down" size={18} />
          {body.moreDetails}
        </summary>
        <div className="grid gap-4 pt-2">
          <Field label={body.when} error={errors.recordedAt}>
            <DateTimeInput
              value={draft.recordedAt ?? opened}
              onValue={(recordedAt) => set({ recordedAt })}
              max={opened}
            />
          </Field>
          <Field label={body.note} optional error={errors.notes}>
            <TextArea
              rows={2}
              maxLength={1000}
              placeholder={body.notePlaceholder}
              value={draft.notes}
              onChange={(event) => set({ notes: event.target.value })}
            />
          </Field>
          <CompositionFields draft={draft} set={set} errors={errors} />
          <GirthFields draft={draft} set={set} />
        </div>
      </details>
    </div>
  )
}

/** What is wrong must be in sight. */
const hasHiddenError = ({ weight: _inSight, ...hidden }: EntryErrors) => Object.values(hidden).some(Boolean)

interface PartProps {
  draft: EntryDraft
  set: (change: Partial<EntryDraft>) => void
}

function CompositionFields({ draft, set, errors }: PartProps & { errors: EntryErrors }) {
  const { body } = useTexts()
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
      <Field label={body.bodyFat} error={errors.bodyFatPercentage}>
        <NumberInput
          unit="%"
          min={0}
          max={100}
          value={draft.bodyFatPercentage}
          onValue={(bodyFatPercentage) => set({ bodyFatPercentage })}
        />
      </Field>
      <FieldGroup label={body.muscle} error={errors.muscleMass}>
        <WeightInput value={draft.muscleMass} onValue={(muscleMass) => set({ muscleMass })} />
      </FieldGroup>
      <Field label={body.water} error={errors.waterPercentage}>
        <NumberInput
          unit="%"
          min={0}
          max={100}
          value={draft.waterPercentage}
          onValue={(waterPercentage) => set({ waterPercentage })}
        />
      </Field>
    </div>
  )
}

function GirthFields({ draft, set }: PartProps) {
  const { body } = useTexts()
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 text-label text-muted">{body.girths}</legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {girths.map((girth) => (
          <Field key={girth} label={body.girth[girth]}>
            <LengthInput
              value={draft.circumferences[girth] ?? null}
              onValue={(value) => set({ circumferences: { ...draft.circumferences, [girth]: value } })}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  )
}
