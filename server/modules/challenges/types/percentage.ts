/** Who loses the most per cent of their own weight. */
import { mostPercent } from '@setpoint/science/challenges'
import { lossBy } from './loss.ts'
import type { TypeOfChallenge } from './type.ts'

export const percentage: TypeOfChallenge = {
  ...lossBy('percentage'),
  mostWithin: mostPercent,
  kilogramsOf: (percent, weight) => (percent / 100) * weight,
}
