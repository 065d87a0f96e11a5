import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  centimetresToInches,
  inchesToCentimetres,
  kilogramsToPounds,
  kilogramsToStones,
  poundsToKilograms,
  roundTo,
  stonesToKilograms,
  weightFrom,
  weightIn,
} from './units.ts'

const kilograms = fc.double({ min: 0.5, max: 1000, noNaN: true })

test('one pound is 0.45359237 kg, one stone 6.35029318 kg, one inch 2.54 cm', () => {
  expect(poundsToKilograms(1)).toBe(0.45359237)
  expect(stonesToKilograms(1, 0)).toBe(6.35029318)
  expect(inchesToCentimetres(1)).toBe(2.54)
})

test('to pounds and back is the same weight', () => {
  fc.assert(
    fc.property(kilograms, (kg) => {
      expect(poundsToKilograms(kilogramsToPounds(kg))).toBeCloseTo(kg, 9)
    }),
  )
})

test('to inches and back is the same length', () => {
  fc.assert(
    fc.property(kilograms, (cm) => {
      expect(inchesToCentimetres(centimetresToInches(cm))).toBeCloseTo(cm, 9)
    }),
  )
})

test('stones and pounds are never 14 lb or more and stay within half a tenth of a pound', () => {
  fc.assert(
    fc.property(kilograms, (kg) => {
      const { stones, pounds } = kilogramsToStones(kg)
      const off = Math.abs(stonesToKilograms(stones, pounds) - kg)
      expect(Number.isInteger(stones) && pounds >= 0 && pounds < 14).toBe(true)
      expect(off).toBeLessThanOrEqual(poundsToKilograms(0.05) + 1e-9)
    }),
  )
})

test('just under a whole stone becomes that stone, not 14 lb', () => {
  expect(kilogramsToStones(stonesToKilograms(11, 13.97))).toEqual({ stones: 12, pounds: 0 })
})

test('what is typed in a unit is shown the same after it was stored in kg', () => {
  const typed = fc.integer({ min: 10, max: 20_000 }).map((tenths) => tenths / 10)
  fc.assert(
    fc.property(typed, fc.constantFrom('kg' as const, 'lb' as const), (shown, unit) => {
      expect(roundTo(weightIn(unit, weightFrom(unit, shown)), 1)).toBe(shown)
    }),
  )
})

test('rounding is half away from zero, as people expect', () => {
  expect(roundTo(0.25, 1)).toBe(0.3)
  expect(roundTo(-0.25, 1)).toBe(-0.3)
  expect(roundTo(1.005, 2)).toBe(1.01)
  expect(roundTo(78.64, 1)).toBe(78.6)
})
