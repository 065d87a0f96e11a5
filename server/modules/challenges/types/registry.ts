/** The types of challenges there are. One more is a file beside these, an entry here and one in the contract. */
import type { ChallengeType } from '@setpoint/contract/challenges'
import type { WeightFigure } from '@setpoint/contract/team-leaderboard'
import { consistency } from './consistency.ts'
import { kilograms } from './kilograms.ts'
import { percentage } from './percentage.ts'
import type { TypeOfChallenge } from './type.ts'

export const types: Readonly<Record<ChallengeType, TypeOfChallenge>> = { percentage, kilograms, consistency }

/** The figure of a weight that a result of this type tells; null for none. */
export const figureToldBy = (type: ChallengeType): WeightFigure | null => types[type].tells
