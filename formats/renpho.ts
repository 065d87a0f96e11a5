/** Renpho (and the scales that share its app): headings carry their unit, stones are written st:lb, '--' is nothing. */
import { headedFormat } from './headed-format.ts'

const telling = /time of measurement|metabolic age|subcutaneous fat|visceral fat|skeletal muscle/i

export const renpho = headedFormat({
  name: 'renpho',
  recognises: ({ header }, columns) =>
    columns.some(({ field }) => field === 'weight') &&
    header.some((cell) => telling.test(cell)) &&
    header.some((cell) => /bmi|body fat/i.test(cell)),
})
