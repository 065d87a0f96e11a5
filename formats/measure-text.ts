/** Numbers and masses as people and apps write them. */
import type { CsvMapping } from '@setpoint/contract/imports'

export type WeightUnit = CsvMapping['weightUnit']

/** kg of one unit; exact since the international yard and pound agreement of 1959. */
export const kilogramsPer = { kg: 1, lb: 0.45359237, st: 6.35029318, g: 0.001, oz: 0.028349523125 } as const
export type MassUnit = keyof typeof kilogramsPer

const unitNames: Record<string, MassUnit> = {
  kg: 'kg',
  kgs: 'kg',
  kilo: 'kg',
  kilos: 'kg',
  kilogram: 'kg',
  kilograms: 'kg',
  lb: 'lb',
  lbs: 'lb',
  pound: 'lb',
  pounds: 'lb',
  st: 'st',
  stone: 'st',
  stones: 'st',
  g: 'g',
  oz: 'oz',
}

/** The unit a word names ('lbs', 'Pound(s)', 'st:lb'), or null. */
export function massUnit(word: string): MassUnit | null {
  const plain = word
    .trim()
    .toLowerCase()
    .replace('(s)', 's')
    .replace(/[.:].*$/, '')
  return Object.hasOwn(unitNames, plain) ? (unitNames[plain] ?? null) : null
}

const absent = new Set(['', '-', '--', '---', '—', '–', 'n/a', 'na', 'nan', 'null', 'none', 'nil'])

/** True for an empty cell and for what apps write instead of one. */
export const isAbsent = (cell: string): boolean => absent.has(cell.trim().toLowerCase())

/** A number with at most a unit behind it, dot or comma as the decimal sign; undefined when absent, NaN when it is none. */
export function parseNumber(cell: string): number | undefined {
  return parseMeasure(cell)?.value
}

/** As parseNumber, with the letters (or %) behind the number. */
export function parseMeasure(cell: string): { value: number; suffix: string } | undefined {
  if (isAbsent(cell)) return undefined
  if (cell.length > 40) return { value: Number.NaN, suffix: '' }
  const match = /^([+-]?[\d.,]*\d[.,]?)([\p{L}%]*)\.?$/u.exec(cell.replaceAll(/[\s'’]/g, ''))
  if (!match) return { value: Number.NaN, suffix: '' }
  return { value: Number(plainDecimal(match[1] ?? '')), suffix: match[2] ?? '' }
}

/** '1,050.5', '1.050,5', '80,5' to what Number reads. One separator alone is the decimal sign. */
function plainDecimal(digits: string): string {
  const lastDot = digits.lastIndexOf('.')
  const lastComma = digits.lastIndexOf(',')
  const decimal = lastDot > lastComma ? '.' : ','
  const other = decimal === '.' ? ',' : '.'
  const whole = digits.replaceAll(other, '')
  const repeated = whole.indexOf(decimal) !== whole.lastIndexOf(decimal)
  return repeated ? whole.replaceAll(decimal, '') : whole.replace(decimal, '.')
}

/** kg of a cell in the given unit; a unit in the cell itself wins. undefined when absent, NaN when it is no mass. */
export function parseMass(cell: string, unit: MassUnit): number | undefined {
  const stones = /^(\d{1,3})\s*(:|st\.?|stones?)\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:lbs?|pounds?)?\.?$/i.exec(cell.trim())
  if (stones) {
    if (stones[2] === ':' && unit !== 'st') return Number.NaN
    const pounds = Number(stones[3]?.replace(',', '.'))
    return Number(stones[1]) * kilogramsPer.st + pounds * kilogramsPer.lb
  }
  const measure = parseMeasure(cell)
  if (!measure) return undefined
  const own = measure.suffix === '' ? unit : massUnit(measure.suffix)
  return own === null ? Number.NaN : measure.value * kilogramsPer[own]
}

/** Rounded to three decimals, the finest any scale or app states. */
export const milli = (value: number): number => Math.round(value * 1000) / 1000
