import { expect, test } from 'vitest'
import {
  allFiles,
  berlin,
  happyScaleFile,
  libraFile,
  myFitnessPalFile,
  openScaleFile,
  read,
  renphoFile,
  utf8,
  withingsFile,
} from './fixtures.ts'
import { detectFormat } from './weight-history.ts'

test.each(allFiles)('%s is recognised (%s)', (format, name, bytes) => {
  expect(detectFormat(bytes, name)).toBe(format)
})

test('Libra: units line, percentages, notes; the trends are left out', () => {
  const { records, issues, toConfirm } = read('libra', libraFile)
  expect(records).toEqual([
    { row: 5, recordedAt: '2025-01-01T07:00:00.000Z', dateOnly: false, weight: 80 },
    {
      row: 6,
      recordedAt: '2025-01-02T07:05:00.000Z',
      dateOnly: false,
      weight: 80.6,
      bodyFatPercentage: 22.4,
      muscleMass: 40.1,
      notes: 'salty dinner',
    },
  ])
  expect([issues, toConfirm]).toEqual([[], []])
})

test('Libra in pounds, version 5: no blanks, local times', () => {
  const file =
    '#Version:5\n#Units:lbs\n\n#date;weight;weight trend;body fat;body fat trend;comment\n2019-06-11 09:49:00;200;199;;;ok\n'
  expect(detectFormat(utf8(file), 'x.csv')).toBe('libra')
  expect(read('libra', file).records).toMatchObject([
    { recordedAt: '2019-06-11T07:49:00.000Z', weight: 90.718, notes: 'ok' },
  ])
})

test('Libra without the line of headings is unreadable', () => {
  expect(() => read('libra', '#Version: 6\n2025-01-01;80\n')).toThrowError(
    expect.objectContaining({ code: 'not-recognised' }),
  )
})

test('Withings: masses become percentages, local summer time is local', () => {
  expect(read('withings', withingsFile).records).toEqual([
    {
      row: 2,
      recordedAt: '2025-07-02T05:12:45.000Z',
      dateOnly: false,
      weight: 80,
      bodyFatPercentage: 20,
      muscleMass: 60.6,
      waterPercentage: 55,
      notes: 'after a run, tired',
    },
    { row: 3, recordedAt: '2025-01-01T06:05:01.000Z', dateOnly: false, weight: 84.6 },
  ])
})

test('Withings in German, with its "Uhr"', () => {
  const file =
    '"Date","Gewicht (kg)","Fettmasse (kg)","Fettfreier Anteil (kg)","Kommentare"\n"2014-02-13 6:04 Uhr","94.34","26.81","68.43",""\n'
  expect(detectFormat(utf8(file), 'weight.csv')).toBe('withings')
  expect(read('withings', file).records).toMatchObject([
    { recordedAt: '2014-02-13T05:04:00.000Z', weight: 94.34, bodyFatPercentage: 28.418 },
  ])
})

test('Renpho in pounds', () => {
  expect(read('renpho', renphoFile).records).toEqual([
    {
      row: 2,
      recordedAt: '2025-01-01T09:20:30.000Z',
      dateOnly: false,
      weight: 77.111,
      bodyFatPercentage: 23,
      muscleMass: 56.245,
      waterPercentage: 55.6,
    },
  ])
})

test('Renpho in stones: st:lb', () => {
  const { records, issues } = read(
    'renpho',
    'Time of Measurement,Weight(st:lb),BMI,Body Fat(%)\n2025-01-01 10:20:30,11:7.5,23.9,23\n2025-01-02 10:20:30,x,23.9,23\n',
  )
  expect(records).toMatchObject([{ weight: 73.255 }])
  expect(issues).toMatchObject([{ row: 3, code: 'bad-weight' }])
})

test('Renpho Health: date and time apart, dots, tabs', () => {
  const file =
    'No.\tDate\tTime\tWeight(kg)\tBMI\tBody Fat Percentage(%)\tBody Fat Mass(kg)\tMuscle Percentage(%)\tMuscle Mass(kg)\tBody Water Percentage(%)\tVisceral Fat\tOptimal Weight(kg)\tRemarks\n1\t2026.01.07\t20:34:03\t69.1\t22.6\t13.5\t9.33\t82.2\t56.8\t62.4\t5\t62\t--\n'
  expect(detectFormat(utf8(file), 'x.csv')).toBe('renpho')
  expect(read('renpho', file).records).toEqual([
    {
      row: 2,
      recordedAt: '2026-01-07T19:34:03.000Z',
      dateOnly: false,
      weight: 69.1,
      bodyFatPercentage: 13.5,
      muscleMass: 56.8,
      waterPercentage: 62.4,
    },
  ])
})

test('Renpho with American dates', () => {
  const file =
    'Time of Measurement,Weight(lb),BMI,Body Fat(%)\n"10/13/2025, 9:00 PM",172.0,23,20\n"1/2/2025, 12:05 AM",170.0,23,20\n'
  expect(read('renpho', file, { timeZone: 'America/New_York' }).records.map(({ recordedAt }) => recordedAt)).toEqual([
    '2025-10-14T01:00:00.000Z',
    '2025-01-02T05:05:00.000Z',
  ])
})

test('MyFitnessPal: the unit is guessed and must be confirmed; the person has the last word', () => {
  const guessed = read('myfitnesspal', myFitnessPalFile)
  expect(guessed.toConfirm).toEqual(['weightUnit'])
  expect(guessed.issues).toMatchObject([{ row: 1, code: 'unit-not-stated' }])
  expect(guessed.counts).toEqual({ read: 2, rejected: 0 })
  expect(guessed.records).toMatchObject([
    { weight: 79.379, dateOnly: true, recordedAt: '2025-01-01T06:00:00.000Z', bodyFatPercentage: 18.5 },
    { weight: 79.832 },
  ])
  const confirmed = read('myfitnesspal', myFitnessPalFile, {
    ...berlin,
    mapping: { columns: [], dateOrder: 'ymd', weightUnit: 'kg' },
  })
  expect(confirmed).toMatchObject({ toConfirm: [], issues: [], records: [{ weight: 175 }, { weight: 176 }] })
})

test('openScale 2: percentages, zeros are nothing, stray lines are reported', () => {
  const { records, issues } = read('openscale', openScaleFile)
  expect(records).toEqual([
    {
      row: 2,
      recordedAt: '2025-08-11T21:48:00.000Z',
      dateOnly: false,
      weight: 75,
      bodyFatPercentage: 15.5,
      muscleMass: 30,
      waterPercentage: 59.4,
    },
    { row: 3, recordedAt: '2025-08-10T17:45:00.000Z', dateOnly: false, weight: 74.3, notes: 'only weight' },
  ])
  expect(issues).toMatchObject([{ row: 4, code: 'no-date' }])
})

test('openScale 3: date and time apart, the unit is not stated', () => {
  const file =
    'DATE,TIME,BMI,BODY_FAT,COMMENT,MUSCLE,WATER,WEIGHT\n2025-11-01,06:30:12.345,22.1,20.5,ok,41,55,170\n2025-11-02,06:30:12,22.1,,,,,171\n'
  expect(detectFormat(utf8(file), 'x.csv')).toBe('openscale')
  expect(read('openscale', file)).toMatchObject({
    toConfirm: ['weightUnit'],
    records: [
      {
        recordedAt: '2025-11-01T05:30:12.345Z',
        weight: 77.111,
        bodyFatPercentage: 20.5,
        waterPercentage: 55,
        notes: 'ok',
      },
      {},
    ],
  })
})

test.each([
  ['Pound(s)', '176.4', 80.014],
  ['Kilograms', '80.1', 80.1],
  ['Stones', '12.5', 79.379],
])('Happy Scale in %s', (heading, value, weight) => {
  const file = happyScaleFile.replace('Pound(s)', heading).replace('176.4', value).replace('175.9', value)
  expect(detectFormat(utf8(file), 'export.csv')).toBe('happy-scale')
  expect(read('happy-scale', file)).toMatchObject({ toConfirm: [], records: [{ weight, dateOnly: true }, { weight }] })
})

test('each line that cannot be used is named, the others stay', () => {
  const file = `Date,"Weight (kg)","Fat mass (kg)"
,80,
2025-02-30,80,
2025-01-01,,
2025-01-01,heavy,
2025-01-01,19,
2025-01-01,651,
2031-01-01,80,
2025-01-02,80,90
2025-01-03,80,16
`
  const { records, issues, counts } = read('withings', file, { ...berlin, now: Date.UTC(2025, 5, 1) })
  expect(issues.map(({ row, code }) => `${row} ${code}`)).toEqual([
    '2 no-date',
    '3 bad-date',
    '4 no-weight',
    '5 bad-weight',
    '6 implausible-weight',
    '7 implausible-weight',
    '8 future-date',
    '9 bad-body-fat',
  ])
  expect(records.map(({ row }) => row)).toEqual([9, 10])
  expect(counts).toEqual({ read: 9, rejected: 7 })
})

test('a clock that was put forward: the hour that did not exist is the one after', () => {
  const file = 'Date,"Weight (kg)","Fat mass (kg)"\n2025-03-30 02:30:00,80,\n'
  expect(read('withings', file).records[0]?.recordedAt).toBe('2025-03-30T01:30:00.000Z')
})

test('a long note is cut between characters, control characters go', () => {
  const file = `Date,"Weight (kg)","Fat mass (kg)",Comments\n2025-03-30,80,,"a\u0007b${'😀'.repeat(600)}"\n`
  const { records, issues } = read('withings', file)
  expect(records[0]?.notes).toBe(`ab${'😀'.repeat(499)}`)
  expect(issues).toMatchObject([{ row: 2, code: 'too-long-note' }])
})

test.each([
  ['Strong', 'Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n2025-01-01 08:00:00,Push,Bench,1,80,5\n'],
  ['a food log', 'Date,Meal,Calories,Fat (g),Weight\n2025-01-01,Lunch,500,20,80\n'],
  ['prose', 'Dear diary,\ntoday I weighed 80 kg.\n'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0])],
  ['nothing', ''],
])('%s is not weight history', (_, file) => {
  expect(detectFormat(typeof file === 'string' ? utf8(file) : file, 'x.csv')).toBeNull()
})

test('an unknown zone is the caller’s mistake', () => {
  expect(() => read('libra', libraFile, { timeZone: 'Mars/Olympus' })).toThrow(RangeError)
})
