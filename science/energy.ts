/** Energy expenditure of adults, in kcal a day. */

export type Sex = 'female' | 'male'

/** A person as the equations of this folder see one. */
export type Body = {
  readonly sex: Sex
  /** kg */
  readonly weight: number
  /** cm */
  readonly height: number
  /** Years; the equations were fitted on adults. */
  readonly age: number
}

/**
 * Resting metabolic rate by Mifflin-St Jeor (Am J Clin Nutr 1990;51:241-247), with its unrounded coefficients. Half of all people
 * are within about 6 % of it, nine in ten within 15 %.
 * @returns kcal a day
 * @throws RangeError when weight, height or age is not a positive number.
 */
export function restingMetabolicRate({ sex, weight, height, age }: Body): number {
  for (const [name, value] of Object.entries({ weight, height, age })) {
    if (!(value > 0 && value < Infinity)) throw new RangeError(`Not a positive ${name}: ${value}`)
  }
  return 9.99 * weight + 6.25 * height - 4.92 * age + (sex === 'male' ? 5 : -161)
}
