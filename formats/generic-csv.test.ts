import { expect, test } from 'vitest'
import { berlin, genericFile, read, utf16, utf8 } from './fixtures.ts'
import { detectFormat, guessCsv, limits, readCsv } from './weight-history.ts'

test('delimiter, heading, columns, order and unit are guessed', () => {
  expect(guessCsv(genericFile)).toEqual({
    delimiter: ';',
    header: ['Datum', 'Uhrzeit', 'Gewicht (kg)', 'Körperfett %', 'Notiz'],
    mapping: { columns: ['date', 'time', 'weight', 'bodyFatPercentage', 'notes'], dateOrder: 'dmy', weightUnit: 'kg' },
    firstRows: [
      ['13.02.2025', '06:04', '80,5', '21,4', 'müde'],
      ['14.02.2025', '06:10', '80,1', '', ''],
    ],
  })
})

test('the guess reads the file, and says that it is one', () => {
  expect(read('csv', genericFile)).toMatchObject({
    toConfirm: ['columns'],
    records: [
      { row: 2, recordedAt: '2025-02-13T05:04:00.000Z', weight: 80.5, bodyFatPercentage: 21.4, notes: 'müde' },
      { row: 3, recordedAt: '2025-02-14T05:10:00.000Z', weight: 80.1 },
    ],
  })
})

test('the person’s mapping is followed', () => {
  const mapping = {
    columns: ['date', 'ignore', 'weight', 'ignore', 'notes'] as const,
    dateOrder: 'dmy' as const,
    weightUnit: 'lb' as const,
  }
  const { records, toConfirm } = readCsv(genericFile, { ...mapping, columns: [...mapping.columns] }, berlin)
  expect(toConfirm).toEqual([])
  expect(records).toMatchObject([{ weight: 36.514, dateOnly: true, notes: 'müde' }, { weight: 36.333 }])
  expect(records[0]).not.toHaveProperty('bodyFatPercentage')
})

test('a mapping without a weight is refused', () => {
  const mapping = { columns: ['date' as const], dateOrder: 'ymd' as const, weightUnit: 'kg' as const }
  expect(() => readCsv(genericFile, mapping, berlin)).toThrowError(expect.objectContaining({ code: 'no-columns' }))
})

test.each([
  ['comma', '2025-01-01,80.5\n2025-01-02,80.1\n', ',', 'ymd', 'kg'],
  ['semicolon and decimal comma', '2025-01-01;80,5\n2025-01-02;80,1\n', ';', 'ymd', 'kg'],
  ['tab and pounds', '1/25/2025\t180.5\n1/26/2025\t181\n', '\t', 'mdy', 'lb'],
  ['bar and stones', '25/1/2025|11.5\n26/1/2025|11.6\n', '|', 'dmy', 'st'],
  ['neighbouring days tell the order', '1/2/2025,80\n2/2/2025,80\n3/2/2025,80\n', ',', 'dmy', 'kg'],
  ['the other way round', '1/2/2025,80\n1/3/2025,80\n1/4/2025,80\n', ',', 'mdy', 'kg'],
  ['stones and pounds', '2025-01-01,11:07\n2025-01-02,11:06.5\n', ',', 'ymd', 'st'],
])('no heading: %s', (_, text, delimiter, dateOrder, weightUnit) => {
  expect(guessCsv(text)).toMatchObject({
    delimiter,
    header: [],
    mapping: { columns: ['dateTime', 'weight'], dateOrder, weightUnit },
  })
  expect(read('csv', text).counts.rejected).toBe(0)
  expect(detectFormat(utf8(text), 'x.csv')).toBe('csv')
})

test('UTF-16, UTF-8 with a mark and Windows-1252 say the same', () => {
  const expected = read('csv', genericFile).records
  const latin = Uint8Array.from(genericFile, (char) => char.charCodeAt(0))
  for (const bytes of [
    utf16(genericFile, true),
    utf16(genericFile, false),
    utf16(genericFile, true).subarray(2),
    utf8(`\uFEFF${genericFile}`),
    latin,
  ]) {
    expect(read('csv', bytes).records).toEqual(expected)
  }
})

test('carriage returns alone end lines; a spreadsheet’s sep= is obeyed', () => {
  expect(read('csv', genericFile.replaceAll('\n', '\r')).records).toHaveLength(2)
  expect(read('csv', 'sep=|\r\nDate|Weight\r\n2025-01-01|80 kg\r\n').records).toMatchObject([{ row: 3, weight: 80 }])
})

test('units in the cells win', () => {
  expect(
    read('csv', 'Date,Weight\n2025-01-01,80 kg\n2025-01-02,176 lbs\n2025-01-03,12 st 8\n').records.map(
      ({ weight }) => weight,
    ),
  ).toEqual([80, 79.832, 79.832])
})

test('past the cap of rows reading stops and says so', () => {
  const rows = Array.from({ length: limits.rows + 2 }, () => '2025-01-01T00:00Z,80\n').join('')
  const { records, issues, counts } = read('csv', `Date,Weight (kg)\n${rows}`)
  expect([records.length, counts.read]).toEqual([limits.rows, limits.rows])
  expect(issues).toMatchObject([{ row: limits.rows + 2, code: 'too-many-rows' }])
})

test('issues are capped, and counted beyond the cap', () => {
  const { issues, issuesLeftOut, counts } = read(
    'csv',
    `Date,Weight (kg)\n2025-01-01,80\n${'2025-01-01,?\n'.repeat(1500)}`,
  )
  expect([issues.length, issuesLeftOut, counts]).toEqual([limits.issues, 500, { read: 1501, rejected: 1500 }])
})
