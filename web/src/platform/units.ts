/** Exact conversions between what is stored (kg, cm) and what a person reads. */
import type { LengthUnit, WeightUnit } from '@setpoint/contract/profile'

/** International avoirdupois pound in kg, exact by definition (1959). */
export const kilogramsPerPound = 0.45359237
/** 14 lb, in kg. */
export const kilogramsPerStone = 6.35029318
export const poundsPerStone = 14
/** International inch in cm, exact by definition. */
export const centimetresPerInch = 2.54

export const kilogramsToPounds = (kg: number) => kg / kilogramsPerPound
export const poundsToKilograms = (lb: number) => lb * kilogramsPerPound
export const centimetresToInches = (cm: number) => cm / centimetresPerInch
export const inchesToCentimetres = (inches: number) => inches * centimetresPerInch

/** Whole stones and the pounds beyond them, the pounds rounded to `decimals` first, so that 13.96 lb becomes a stone. */
export function kilogramsToStones(kg: number, decimals = 1): { stones: number; pounds: number } {
  const total = roundTo(kilogramsToPounds(Math.abs(kg)), decimals)
  const stones = Math.floor(total / poundsPerStone)
  return { stones, pounds: roundTo(total - stones * poundsPerStone, decimals) }
}

export const stonesToKilograms = (stones: number, pounds: number) =>
  stones * kilogramsPerStone + pounds * kilogramsPerPound

/** kg in the number an axis or a plain field shows: kg, or pounds for both lb and st. */
export const weightIn = (unit: WeightUnit, kg: number) => (unit === 'kg' ? kg : kilogramsToPounds(kg))

/** The inverse of `weightIn`, to the gram. */
export const weightFrom = (unit: WeightUnit, shown: number) =>
  roundTo(unit === 'kg' ? shown : poundsToKilograms(shown), 3)

export const lengthIn = (unit: LengthUnit, cm: number) => (unit === 'cm' ? cm : centimetresToInches(cm))

/** The inverse of `lengthIn`, to the tenth of a millimetre. */
export const lengthFrom = (unit: LengthUnit, shown: number) =>
  roundTo(unit === 'cm' ? shown : inchesToCentimetres(shown), 2)

/** Rounds half away from zero at a decimal place, as people expect of 0.25 -> 0.3. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals
  const scaled = Math.abs(value) * factor
  const rounded = Math.round(scaled + scaled * Number.EPSILON * 2) / factor
  return value < 0 ? -rounded : rounded
}
