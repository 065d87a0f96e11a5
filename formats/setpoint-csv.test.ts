import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from './fixtures.ts'
import { encodeWeightCsv, type WeightCsvRow } from './setpoint-csv.ts'

const encoded = (rows: readonly WeightCsvRow[]): string => [...encodeWeightCsv(rows)].join('')

const thousandths = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((value) => value / 1000)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const awkward = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  "'",
  '"',
  ',',
  ';',
  '\n',
  '\r\n',
  ' ',
  'a',
  'ü',
  '😀',
  '--',
)
const noteText = fc.oneof(
  fc.array(awkward, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
)
// What the contract's Text refuses can't have been stored.
const notes = noteText.filter((text) => !/[^\P{Cc}\t\n\r]/u.test(text))
const row = fc.record({
  recordedAt: fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  weight: thousandths(1, 1000),
  bodyFatPercentage: maybe(thousandths(0, 100)),
  muscleMass: maybe(thousandths(1, 500)),
  waterPercentage: maybe(thousandths(0, 100)),
  notes: maybe(notes),
  circumferences: maybe(
    fc.record({ neck: thousandths(1, 400), waist: thousandths(1, 400), calf: thousandths(1, 400) }),
  ),
})

test('notes full of other delimiters do not mislead the reader', () => {
  const rows = [
    { recordedAt: '1970-01-01T00:00:00.000Z', weight: 80, notes: ';\r\n;=' },
    { recordedAt: '1970-01-02T00:00:00.000Z', weight: 81, notes: '\t\n\t=;' },
  ]
  expect(read('setpoint', encoded(rows)).records.map(({ notes: note }) => note)).toEqual(
    rows.map(({ notes: note }) => note),
  )
})

test('what goes out comes back the same', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const { records, issues } = read('setpoint', encoded(rows))
      expect(issues).toEqual([])
      // The line is no property of the weigh-in; absent and undefined are the same.
      const back = records.map(({ row: _row, dateOnly: _dateOnly, ...rest }) => rest)
      expect(back).toEqual(rows)
    }),
    { numRuns: 400 },
  )
})

test('no cell starts as a formula', () => {
  fc.assert(
    fc.property(noteText, (text) => {
      const [, line = ''] = [...encodeWeightCsv([{ recordedAt: '2025-01-01T07:00:00.000Z', weight: 80, notes: text }])]
      const cell = line.slice('2025-01-01T07:00:00.000Z,80,,,,'.length).replace(/^"/, '')
      expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})

test('the heading and one row', () => {
  expect(
    encoded([
      { recordedAt: '2025-01-01T07:00:00.000Z', weight: 80.5, notes: '=1+1, "quoted"', circumferences: { waist: 90 } },
    ]),
  ).toBe(
    'recordedAt,weight_kg,bodyFatPercentage,muscleMass_kg,waterPercentage,notes,neck_cm,chest_cm,waist_cm,hips_cm,upperArm_cm,thigh_cm,calf_cm\r\n' +
      '2025-01-01T07:00:00.000Z,80.5,,,,"\'=1+1, ""quoted""",,,90,,,,\r\n',
  )
})

test('another file under this name is not read as one', () => {
  expect(() => read('setpoint', 'Date,Weight\n2025-01-01,80\n')).toThrowError(
    expect.objectContaining({ code: 'not-recognised' }),
  )
})
