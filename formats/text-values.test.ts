import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DateOrder, parseMoment, toEpoch } from './date-text.ts'
import { describeHeading } from './header-words.ts'
import { parseMass, parseNumber } from './measure-text.ts'

const instant = (text: string, order: DateOrder = 'dmy', zone = 'Europe/Berlin'): string | null => {
  const moment = parseMoment(text, order)
  return moment && new Date(toEpoch(moment, zone)).toISOString()
}

test.each([
  ['2025-01-05', '2025-01-05T06:00:00.000Z'],
  ['2025-01-05 06:04', '2025-01-05T05:04:00.000Z'],
  ['2025/1/5, 6:04:09 PM', '2025-01-05T17:04:09.000Z'],
  ['2025.01.05 06:04:09', '2025-01-05T05:04:09.000Z'],
  ['2025年1月5日 06:04', '2025-01-05T05:04:00.000Z'],
  ['20250105', '2025-01-05T06:00:00.000Z'],
  ['2025-01-05T06:04:09.5Z', '2025-01-05T06:04:09.500Z'],
  ['2025-01-05 06:04:09 -0530', '2025-01-05T11:34:09.000Z'],
  ['2025-01-05T06:04:09+05:30', '2025-01-05T00:34:09.000Z'],
  ['2025-01-05 6:04:09\u202fam +0000', '2025-01-05T06:04:09.000Z'],
  ['5.1.2025', '2025-01-05T06:00:00.000Z'],
  ['05/01/25', '2025-01-05T06:00:00.000Z'],
  ['5 Jan 2025', '2025-01-05T06:00:00.000Z'],
  ['Sun, 5 January 2025 7:30', '2025-01-05T06:30:00.000Z'],
  ['January 5th, 2025 at 7:30 AM', '2025-01-05T06:30:00.000Z'],
  ['5. März 2025', '2025-03-05T06:00:00.000Z'],
  ['5 févr. 2025', '2025-02-05T06:00:00.000Z'],
  ['5 de enero de 2025', '2025-01-05T06:00:00.000Z'],
  ['1736057049', '2025-01-05T06:04:09.000Z'],
  ['1736057049000', '2025-01-05T06:04:09.000Z'],
])('%s', (text, expected) => expect(instant(text)).toBe(expected))

test('day and month change places with the order', () => {
  expect(instant('03/04/2025', 'dmy')).toBe('2025-04-03T05:00:00.000Z')
  expect(instant('03/04/2025', 'mdy')).toBe('2025-03-04T06:00:00.000Z')
  expect(instant('13/04/2025', 'mdy')).toBeNull()
})

test.each([
  '',
  'yesterday',
  '2025-02-29',
  '2025-13-01',
  '2025-01-05 25:00',
  '2025-01-05 13:00 PM',
  '2025-01-05 xyz',
  '1800-01-01',
  '5 Foo 2025',
  '12/2025',
])('%j is no date', (text) => expect(instant(text)).toBeNull())

test('any instant written in ISO form is read back', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-02'), max: new Date('2200-01-01'), noInvalidDate: true }), (date) => {
      expect(instant(date.toISOString(), 'mdy', 'Asia/Tokyo')).toBe(date.toISOString())
    }),
  )
})

test('nothing a cell may hold makes the parsers throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect(() => [parseMoment(text, 'dmy'), parseMass(text, 'st'), describeHeading(text)]).not.toThrow()
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['80.5', 80.5],
  ['80,5', 80.5],
  [' 1 050,5 ', 1050.5],
  ['1,050.5', 1050.5],
  ['1.050,5', 1050.5],
  ['1.050.000', 1050000],
  ['22.4%', 22.4],
  ['-1', -1],
  ['--', undefined],
  ['N/A', undefined],
  ['', undefined],
  ['1e5e', Number.NaN],
  ['12 34x5', Number.NaN],
])('the number %j', (text, expected) => expect(parseNumber(text)).toBe(expected))

test.each([
  ['80', 'kg', 80],
  ['100', 'lb', 45.359237],
  ['100 lbs', 'kg', 45.359237],
  ['11:7.5', 'st', 73.255167755],
  ['11 st 7.5 lb', 'kg', 73.255167755],
  ['11:7', 'kg', Number.NaN],
  ['80 apples', 'kg', Number.NaN],
] as const)('the mass %j in %s', (text, unit, expected) =>
  expect(Number(parseMass(text, unit)?.toFixed(9))).toBe(expected),
)

test.each([
  ['Weight(kg)', 'weight', 'kg'],
  ['weight_kg', 'weight', 'kg'],
  ['WEIGHT (LBS)', 'weight', 'lb'],
  ['Weight(st:lb)', 'weight', 'st'],
  ['Pound(s)', 'weight', 'lb'],
  ['Körpergewicht [kg]', 'weight', 'kg'],
  ['Body Fat %', 'bodyFatPercentage', '%'],
  ['Body Fat Mass(kg)', 'fatMass', 'kg'],
  ['Masse grasse (kg)', 'fatMass', 'kg'],
  ['Masse grasse (%)', 'bodyFatPercentage', '%'],
  ['Hydration (kg)', 'waterMass', 'kg'],
  ['Muscle Percentage(%)', 'musclePercentage', '%'],
  ['muscleMass', 'muscleMass', null],
  ['Optimal weight(kg)', 'ignore', null],
  ['Target to optimal weight(kg)', 'ignore', null],
  ['weight trend', 'ignore', null],
  ['Skeletal Muscle(%)', 'ignore', null],
  ['Subcutaneous Fat(%)', 'ignore', null],
  ['Visceral Fat', 'ignore', null],
  ['Datum', 'date', null],
  ['recordedAt', 'dateTime', null],
])('the heading %s', (heading, field, unit) => expect(describeHeading(heading)).toEqual({ field, unit }))
