import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restingMetabolicRate } from './energy.ts'
import { expectedFat, maintenanceIntake, weightOnIntake, type HallBody } from './hall.ts'

const man = { sex: 'male', weight: 76, height: 173, age: 36 } as const

test('the resting rate is Mifflin-St Jeor', () => {
  expect(restingMetabolicRate(man)).toBeCloseTo(1668.37, 2)
  expect(restingMetabolicRate({ ...man, sex: 'female' })).toBeCloseTo(1502.37, 2)
})

test.each(['weight', 'height', 'age'] as const)('refuses a %s that is no positive number', (name) => {
  for (const value of [0, -1, Number.NaN, Infinity]) {
    expect(() => restingMetabolicRate({ ...man, [name]: value })).toThrow(name)
  }
})

test('the NIH planner: 2503 kcal keep the man, 2287 bring 70 kg in a year, 2360 keep him there', () => {
  expect(maintenanceIntake(man)).toBeCloseTo(2503, 0)
  const weights = weightOnIntake(man, (day) => (day < 365 ? 2287 : 2360), 4 * 365)
  expect(Math.abs(weights[365]! - 70)).toBeLessThan(0.1)
  for (const day of [2 * 365, 3 * 365, 4 * 365]) expect(Math.abs(weights[day]! - weights[365]!)).toBeLessThan(0.15)
})

test('body fat follows Jackson 2002 and stays what a body can be', () => {
  expect(expectedFat(man) / man.weight).toBeCloseTo(0.218, 3)
  expect(expectedFat({ ...man, sex: 'female' }) / man.weight).toBeCloseTo(0.3225, 3)
  expect(expectedFat({ ...man, weight: 400 })).toBeCloseTo(240, 6)
  expect(expectedFat({ ...man, weight: 35 })).toBeCloseTo(1.05, 6)
})

test('whoever eats what they burn keeps their weight', () => {
  const weights = weightOnIntake(man, maintenanceIntake(man), 1000)
  for (const weight of weights) expect(weight).toBeCloseTo(76, 9)
})

test('most of the loss of the first week is water, and a loss slows down', () => {
  const weights = weightOnIntake(man, 2000, 365)
  expect(weights[0]! - weights[7]!).toBeGreaterThan(1.3 * (weights[28]! - weights[35]!))
  expect(weights[35]! - weights[63]!).toBeGreaterThan(weights[300]! - weights[328]!)
})

const bodies = fc.record({
  sex: fc.constantFrom('male' as const, 'female' as const),
  weight: fc.double({ min: 45, max: 200, noNaN: true }),
  height: fc.double({ min: 145, max: 205, noNaN: true }),
  age: fc.integer({ min: 18, max: 85 }),
  physicalActivityLevel: fc.double({ min: 1.4, max: 2.3, noNaN: true }),
}) satisfies fc.Arbitrary<HallBody>

test('eating more never leads to weighing less, for any body', () => {
  fc.assert(
    fc.property(bodies, fc.double({ min: 0.6, max: 1.4, noNaN: true }), (body, share) => {
      const balance = maintenanceIntake(body)
      const less = weightOnIntake(body, balance * share, 200)
      const more = weightOnIntake(body, balance * (share + 0.02), 200)
      expect(less.every((weight, day) => Number.isFinite(weight) && weight > 0 && weight <= more[day]! + 1e-9)).toBe(
        true,
      )
    }),
    { numRuns: 50 },
  )
})

test('refuses an intake that is none', () => {
  for (const intake of [-1, Number.NaN, Infinity]) expect(() => weightOnIntake(man, intake, 1)).toThrow(RangeError)
  expect(weightOnIntake(man, 0, 0)).toEqual(Float64Array.of(76))
})
