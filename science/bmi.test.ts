import { expect, test } from 'vitest'
import { bmi } from './bmi.ts'

test('70 kg at 175 cm are 22.86', () => expect(bmi(70, 175).value).toBeCloseTo(22.857, 3))

test.each([
  [18.49, 'underweight'],
  [18.5, 'normal'],
  [24.99, 'normal'],
  [25, 'overweight'],
  [29.99, 'overweight'],
  [30, 'obesity-1'],
  [34.99, 'obesity-1'],
  [35, 'obesity-2'],
  [39.99, 'obesity-2'],
  [40, 'obesity-3'],
  [400, 'obesity-3'],
])('at 1 m, %d kg is %s', (weight, category) => expect(bmi(weight, 100).category).toBe(category))

test.each([
  [0, 170],
  [-1, 170],
  [70, 0],
  [Number.NaN, 170],
  [70, Number.NaN],
  [Infinity, 170],
  [70, Infinity],
])('refuses %d kg at %d cm', (weight, height) => expect(() => bmi(weight, height)).toThrow(RangeError))
