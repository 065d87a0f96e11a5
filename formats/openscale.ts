/** openScale: version 1.7 to 2 (`dateTime`, always kg) and 3 (`DATE,TIME,…`, the unit the person uses). Shares are percentages, 0 is nothing. */
import { headedFormat } from './headed-format.ts'
import type { Column, Field } from './header-words.ts'

const meanings: Record<string, Field> = {
  datetime: 'dateTime',
  date: 'date',
  time: 'time',
  weight: 'weight',
  fat: 'bodyFatPercentage',
  body_fat: 'bodyFatPercentage',
  water: 'waterPercentage',
  muscle: 'musclePercentage',
  comment: 'notes',
}
const companions = ['fat', 'water', 'muscle', 'lbm', 'lbw', 'comment']

const isVersion2 = (header: readonly string[]): boolean => header.includes('dateTime')

export const openScale = headedFormat({
  name: 'openscale',
  recognises: ({ header }) =>
    (isVersion2(header) && header.includes('weight') && companions.some((name) => header.includes(name))) ||
    ['DATE', 'TIME', 'WEIGHT'].every((name) => header.includes(name)),
  columns: (header) =>
    header.map((heading): Column => {
      const field = meanings[heading.trim().toLowerCase()] ?? 'ignore'
      return { field, unit: field === 'weight' && isVersion2(header) ? 'kg' : null }
    }),
})
