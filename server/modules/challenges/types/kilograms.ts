/** Who loses the most kg. What is safe depends on the weight of who joins; without one, the heaviest that we reckon with. */
import { fastestKilograms } from '@setpoint/contract/challenges'
import { lossBy } from './loss.ts'
import type { TypeOfChallenge } from './type.ts'

export const kilograms: TypeOfChallenge = {
  ...lossBy('kilograms'),
  mostWithin: (days) => Math.floor((days / 7) * fastestKilograms + 1e-9),
  kilogramsOf: (value) => value,
}
