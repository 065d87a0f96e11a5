/** Where what someone typed and what is stored part. Pure. */
import { girths, type Girth, type WeightEntry } from '@setpoint/contract/body'
import type { EntryDraft } from './parts/entry-fields.tsx'

export type EntryField = Exclude<keyof EntryDraft, 'circumferences'> | Girth

export interface Difference {
  field: EntryField
  mine: number | string | null
  theirs: number | string | null
}

const plainFields = ['weight', 'recordedAt', 'notes', 'bodyFatPercentage', 'muscleMass', 'waterPercentage'] as const

/** In the order of the form; an empty text and none are the same, and so is a moment written in two ways. */
export function differencesOf(mine: EntryDraft, theirs: WeightEntry): Difference[] {
  const plain = plainFields.map((field): Difference => ({ field, mine: mine[field], theirs: theirs[field] }))
  const measured = girths.map((field): Difference => ({
    field,
    mine: mine.circumferences[field] ?? null,
    theirs: theirs.circumferences?.[field] ?? null,
  }))
  return [...plain, ...measured]
    .map((one) => ({ ...one, mine: emptied(one.mine), theirs: emptied(one.theirs) }))
    .filter(({ field, mine, theirs }) => !isSame(field, mine, theirs))
}

const emptied = (value: number | string | null) => (typeof value === 'string' ? value.trim() || null : value)

function isSame(field: EntryField, mine: Difference['mine'], theirs: Difference['theirs']): boolean {
  if (field === 'recordedAt') return mine === null || Date.parse(String(mine)) === Date.parse(String(theirs))
  return mine === theirs
}
