/** MyFitnessPal: `Measurement-Summary-….csv` of its data export. The weight's unit is nowhere stated. */
import { headedFormat } from './headed-format.ts'

const measurements = new Set([
  'date',
  'body fat %',
  'weight',
  'neck',
  'waist',
  'hips',
  'height',
  'bmi',
  'chest',
  'arms',
  'thigh',
])

export const myFitnessPal = headedFormat({
  name: 'myfitnesspal',
  recognises: ({ header }, _columns, fileName) => {
    const names = header.map((cell) => cell.trim().toLowerCase())
    const known = names.every((name) => measurements.has(name)) && names[0] === 'date' && names.includes('weight')
    return known && (names.includes('body fat %') || /measurement/i.test(fileName))
  },
})
