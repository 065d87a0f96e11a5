import { expect, test } from 'vitest'
import { CsvField, ImportFormat, type CsvMapping, type ImportIssue } from '@setpoint/contract/imports'
import { unreadableCodes } from '@setpoint/formats/unreadable-file'
import { issueCodes } from '@setpoint/formats/weight-record'
import { ApiError } from '../../platform/http.ts'
import { columnNames, isSame, problemOf, questionsOf, withColumn } from './mapping.ts'
import { refusalKey } from './refusal.ts'
import { firstRows, remarksOf } from './remarks.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'

test.each([
  ['en', en],
  ['de', de],
])('every code has words (%s)', (_, texts) => {
  expect(Object.keys(texts.issues.byCode).toSorted()).toEqual(Object.keys(issueCodes).toSorted())
  expect(Object.keys(texts.refusal)).toEqual(expect.arrayContaining([...unreadableCodes]))
  expect(Object.keys(texts.format).toSorted()).toEqual(ImportFormat.options.toSorted())
  expect(Object.keys(texts.questions.fields).toSorted()).toEqual(CsvField.options.toSorted())
})

const mapping: CsvMapping = { columns: ['date', 'weight', 'ignore'], dateOrder: 'dmy', weightUnit: 'kg' }
const columns = (...fields: CsvField[]): CsvMapping => ({ ...mapping, columns: fields })

test('a table needs a day and a weight, each once', () => {
  expect(problemOf(mapping)).toBeNull()
  expect(problemOf(columns('dateTime', 'weight'))).toBeNull()
  expect(problemOf(columns('time', 'weight'))).toEqual({ kind: 'no-date' })
  expect(problemOf(columns('date', 'notes'))).toEqual({ kind: 'no-weight' })
  expect(problemOf(columns('date', 'weight', 'weight'))).toEqual({ kind: 'twice', field: 'weight' })
  expect(problemOf(columns('date', 'weight', 'ignore', 'ignore'))).toBeNull()
})

test('a meaning moves to the column it is given to', () => {
  expect(withColumn(mapping, 2, 'weight').columns).toEqual(['date', 'ignore', 'weight'])
  expect(withColumn(mapping, 2, 'notes').columns).toEqual(['date', 'weight', 'notes'])
  expect(withColumn(mapping, 0, 'ignore').columns).toEqual(['ignore', 'weight', 'ignore'])
  expect(withColumn(mapping, 2, 'dateTime').columns).toEqual(['ignore', 'weight', 'dateTime'])
  expect(withColumn(mapping, 2, 'time').columns).toEqual(['date', 'weight', 'time'])
  expect(withColumn(columns('dateTime', 'weight', 'ignore'), 2, 'time').columns).toEqual(['ignore', 'weight', 'time'])
})

test('a changed mapping is another', () => {
  expect(isSame(mapping, { ...mapping, columns: [...mapping.columns] })).toBe(true)
  expect(isSame(mapping, { ...mapping, weightUnit: 'lb' })).toBe(false)
  expect(isSame(mapping, columns('date', 'weight'))).toBe(false)
})

test('only what the file does not say is asked', () => {
  const csv = { header: [], rows: [], mapping }
  expect(questionsOf({ format: 'csv', csv, toConfirm: [] })).toEqual({
    columns: true,
    weightUnit: true,
    dateOrder: true,
  })
  expect(questionsOf({ format: 'myfitnesspal', csv, toConfirm: ['weightUnit'] })).toEqual({
    columns: false,
    weightUnit: true,
    dateOrder: false,
  })
  expect(questionsOf({ format: 'apple-health', csv: null, toConfirm: [] })).toEqual({
    columns: false,
    weightUnit: false,
    dateOrder: false,
  })
})

test('columns without a heading have numbers', () => {
  expect(columnNames({ header: ['Day', ' '], mapping }, (number) => `#${number}`)).toEqual(['Day', '#2', '#3'])
})

test('remarks are gathered, lost lines first, then the most frequent', () => {
  const issue = (row: number, code: string): ImportIssue => ({ row, code, message: '' })
  const issues = [issue(1, 'unit-not-stated'), ...[2, 3, 4].map((row) => issue(row, 'bad-water')), issue(5, 'bad-date')]
  expect(remarksOf([...issues, issue(6, 'bad-date'), issue(7, 'of-next-year')])).toEqual([
    { code: 'bad-date', fate: 'lost', rows: [5, 6] },
    { code: 'of-next-year', fate: 'lost', rows: [7] },
    { code: 'bad-water', fate: 'partly', rows: [2, 3, 4] },
    { code: 'unit-not-stated', fate: 'told', rows: [1] },
  ])
  expect(firstRows([1, 2, 3])).toEqual({ shown: '1, 2, 3', more: 0 })
  expect(firstRows([1, 2, 3, 4, 5, 6, 7, 8])).toEqual({ shown: '1, 2, 3, 4, 5, 6', more: 2 })
})

test('a refusal is said in words that exist', () => {
  const key = (code: ApiError['code'], reason?: string) =>
    refusalKey(
      new ApiError({ status: 422, code, message: '', details: reason ? [{ field: 'file', message: reason }] : [] }),
      en.refusal,
    )
  expect(key('UNREADABLE_FILE', 'zip-bomb')).toBe('zip-bomb')
  expect(key('UNREADABLE_FILE', 'no-weights')).toBe('no-weights')
  expect(key('UNREADABLE_FILE', 'of-next-year')).toBe('reader-failed')
  expect(key('UNREADABLE_FILE', 'toString')).toBe('reader-failed')
  expect(key('UNREADABLE_FILE')).toBe('reader-failed')
  expect(key('PAYLOAD_TOO_LARGE')).toBe('tooLarge')
  expect(key('RATE_LIMIT_EXCEEDED')).toBe('busy')
  expect(key('OFFLINE')).toBe('offline')
  expect(refusalKey(new Error('unheard of'), en.refusal)).toBe('other')
})
