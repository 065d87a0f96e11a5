/** Happy Scale: a date and a weight whose heading is the unit itself (`Pounds`, `Kilograms`, `Stones`). */
import { headedFormat } from './headed-format.ts'
import { massUnit } from './measure-text.ts'

export const happyScale = headedFormat({
  name: 'happy-scale',
  recognises: ({ header }, columns, fileName) => {
    const dated = columns.some(({ field }) => field === 'date' || field === 'dateTime')
    const weight = columns.findIndex(({ field }) => field === 'weight')
    const unitHeading = /^(pound|kilogram|stone)/i.test(header[weight] ?? '') && massUnit(header[weight] ?? '') !== null
    return dated && weight !== -1 && (unitHeading || /happy.?scale/i.test(fileName))
  },
})
