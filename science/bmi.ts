/** Body mass index and what the World Health Organization calls it (WHO Technical Report Series 894, 2000, table 2.1). */

const classes = [
  { from: 40, category: 'obesity-3' },
  { from: 35, category: 'obesity-2' },
  { from: 30, category: 'obesity-1' },
  { from: 25, category: 'overweight' },
  { from: 18.5, category: 'normal' },
] as const

export type BmiCategory = (typeof classes)[number]['category'] | 'underweight'

/**
 * BMI in kg/m² and its class. The classes are those of adults: under 18 they do not apply and must not be shown.
 * @param weight kg, over 0
 * @param height cm, over 0
 * @throws RangeError when weight or height is not a positive number.
 */
export function bmi(weight: number, height: number): { value: number; category: BmiCategory } {
  if (!(weight > 0 && weight < Infinity && height > 0 && height < Infinity)) {
    throw new RangeError(`Not a weight in kg and a height in cm: ${weight}, ${height}`)
  }
  const value = weight / (height / 100) ** 2
  return { value, category: classes.find(({ from }) => value >= from)?.category ?? 'underweight' }
}
