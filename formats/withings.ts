/** Withings: `weight.csv` of the account archive. Fat and hydration come as masses and become percentages. */
import { headedFormat } from './headed-format.ts'

export const withings = headedFormat({
  name: 'withings',
  recognises: ({ header }, columns) => {
    const has = (field: string) => columns.some((column) => column.field === field)
    return (
      has('date') &&
      has('weight') &&
      has('fatMass') &&
      !has('bodyFatPercentage') &&
      !header.some((cell) => /bmi/i.test(cell))
    )
  },
})
