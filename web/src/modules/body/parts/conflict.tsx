/** One's own values beside those that came from elsewhere. */
import type { WeightEntry } from '@setpoint/contract/body'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Banner } from '../../../ui/states.tsx'
import { differencesOf, type Difference, type EntryField } from '../entry-differences.ts'
import type { EntryDraft } from './entry-fields.tsx'

interface ConflictProps {
  mine: EntryDraft
  theirs: WeightEntry
  busy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

export function Conflict({ mine, theirs, busy, onKeepMine, onTakeTheirs }: ConflictProps) {
  const { conflict: texts } = useTexts().body.entry
  const { name, shown } = useWords()
  const cell = 'border-t border-line py-2.5 pe-3 align-top text-start'
  return (
    <div className="grid gap-4">
      <Banner tone="effort" title={texts.title}>
        {texts.note}
      </Banner>
      <table className="w-full text-note">
        <caption className="sr-only">{texts.caption}</caption>
        <thead className="text-label text-muted">
          <tr>
            {[texts.field, texts.mine, texts.theirs].map((heading) => (
              <th key={heading} scope="col" className="pe-3 pb-2 text-start font-[450]">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differencesOf(mine, theirs).map((one) => (
            <tr key={one.field}>
              <th scope="row" className={`${cell} font-normal text-muted`}>
                {name(one.field)}
              </th>
              <td className={`${cell} font-[550] [overflow-wrap:anywhere]`}>{shown(one.field, one.mine)}</td>
              <td className={`${cell} [overflow-wrap:anywhere]`}>{shown(one.field, one.theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-col gap-2.5 sm:flex-row sm:justify-end">
        <Button onClick={onTakeTheirs}>{texts.takeTheirs}</Button>
        <Button variant="primary" busy={busy} onClick={onKeepMine}>
          {texts.keepMine}
        </Button>
      </div>
    </div>
  )
}

/** The name of a field, and its value as the person reads it. */
function useWords() {
  const { body } = useTexts()
  const format = useFormat()
  const names = {
    ...body.girth,
    weight: body.weight,
    recordedAt: body.when,
    notes: body.note,
    bodyFatPercentage: body.bodyFat,
    muscleMass: body.muscle,
    waterPercentage: body.water,
  } satisfies Record<EntryField, string>
  const shown = (field: EntryField, value: Difference['mine']): string => {
    if (value === null) return body.entry.none
    if (typeof value === 'string') {
      return field === 'recordedAt' ? `${format.relativeDay(format.dayOf(value))}, ${format.time(value)}` : value
    }
    if (field === 'weight' || field === 'muscleMass') return format.weight(value)
    return field === 'bodyFatPercentage' || field === 'waterPercentage' ? format.percent(value) : format.length(value)
  }
  return { name: (field: EntryField) => names[field], shown }
}
