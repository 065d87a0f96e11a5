import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { addDays, dayIn, daysBetween, formatFor, localeOf, parseDecimal, type Preferences } from './format.ts'

const base: Preferences = { language: 'de', timeZone: 'Europe/Berlin', weightUnit: 'kg', lengthUnit: 'cm' }
const german = formatFor(base)
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a weight reads in the unit of the person', () => {
  expect(plain(german.weight(78.64))).toBe('78,6 kg')
  expect(plain(formatFor({ ...base, weightUnit: 'lb' }).weight(78.6))).toBe('173,3 lb')
  expect(plain(formatFor({ ...base, weightUnit: 'st' }).weight(78.6))).toBe('12 st 5,3 lb')
})

test('a change has a true minus or a plus, and nought has neither', () => {
  expect(plain(german.change(-0.44))).toBe('\u22120,4 kg')
  expect(plain(german.change(0.44))).toBe('+0,4 kg')
  expect(plain(german.change(-0.04))).toBe('0,0 kg')
  expect(plain(formatFor({ ...base, weightUnit: 'st' }).change(-1))).toBe('\u22122,2 lb')
})

test('how long something took reads in its two largest units', () => {
  const durations = [0, 4.23, 9.97, 74.4, 119.6, 750, 7_199, 7_200, 11_130].map((seconds) => german.duration(seconds))
  expect(durations.map(plain)).toEqual([
    '0,0 s',
    '4,2 s',
    '10 s',
    '74 s',
    '2 min',
    '12 min 30 s',
    '119 min 59 s',
    '2 h',
    '3 h 5 min',
  ])
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('where lines run from right to left, a figure is kept apart with its sign and unit', () => {
  vi.stubGlobal('document', { dir: 'rtl' })
  expect(german.change(-0.44)).toBe('\u2066\u22120,4\u00a0kg\u2069')
  expect(german.percent(22.4)).toBe('\u206622,4\u00a0%\u2069')
  vi.stubGlobal('document', { dir: 'ltr' })
  expect(german.change(-0.44)).toBe('\u22120,4\u00a0kg')
})

test('no hyphen ever stands for a minus', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      expect(german.number(value, 1)).not.toContain('-')
    }),
  )
})

test('a height in inches reads in feet, and 11.6 inches become the next foot', () => {
  const british = formatFor({ ...base, lengthUnit: 'in' })
  expect(plain(british.height(171))).toBe('5 ft 7 in')
  expect(plain(british.height(182.5))).toBe('6 ft 0 in')
})

test.each([
  ['78,6', 78.6],
  ['78.6', 78.6],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1 234', 1234],
  ['\u22120,5', -0.5],
  ['-.5', -0.5],
  [',5', 0.5],
  ['78,', 78],
  ['٧٨٫٦', 78.6],
  ['', null],
  ['kg', null],
  ['7x', null],
  ['1-2', null],
  ['.', null],
])('%j is read as %j', (text, value) => {
  expect(parseDecimal(text)).toBe(value)
})

test('what a field shows is read back as the same number, in both languages', () => {
  const english = formatFor({ ...base, language: 'en' })
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(german, english), (tenths, format) => {
      expect(parseDecimal(format.input(tenths / 10, 1)) ?? 0).toBeCloseTo(tenths / 10, 9)
    }),
  )
})

test('a moment belongs to the calendar day of its zone', () => {
  expect(dayIn('Pacific/Auckland', '2026-11-20T12:00:00Z')).toBe('2026-11-21')
  expect(dayIn('America/Los_Angeles', '2026-11-20T06:00:00Z')).toBe('2026-11-19')
})

test('days are counted over a change of clocks and a leap day', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
  fc.assert(
    fc.property(fc.integer({ min: -9000, max: 9000 }), (count) => {
      expect(daysBetween('2026-01-01', addDays('2026-01-01', count))).toBe(count)
    }),
  )
})

test('today and yesterday have names', () => {
  vi.useFakeTimers({ now: new Date('2026-11-26T23:30:00Z'), toFake: ['Date'] })
  expect(german.today()).toBe('2026-11-27')
  expect(german.relativeDay('2026-11-27')).toBe('Heute')
  expect(german.relativeDay('2026-11-26')).toBe('Gestern')
})

test('the browser’s own variant of the language is used, unless it is no language tag at all', () => {
  expect(localeOf('de', ['fr-FR', 'de-AT'])).toBe('de-AT')
  expect(localeOf('en', ['en-US@posix', 'en-CA'])).toBe('en-CA')
  expect(localeOf('en', ['C'])).toBe('en-GB')
})
