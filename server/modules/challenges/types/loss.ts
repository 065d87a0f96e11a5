/** What the two types about a weight have in common. */
import type { WeightFigure } from '@setpoint/contract/team-leaderboard'
import { lossCourse } from '@setpoint/science/challenges'
import { fewestWeighInDays } from '@setpoint/science/leaderboard'
import { weightTrend } from '@setpoint/science/trend'
import type { TypeOfChallenge } from './type.ts'

export const lossBy = (figure: WeightFigure): Pick<TypeOfChallenge, 'tells' | 'course' | 'daysThatConfirm'> => ({
  tells: figure,
  course({ weighIns, countsFrom, lastDay }) {
    const trend = weightTrend(weighIns)
    if (trend === null || trend.state.weighInDays < fewestWeighInDays) return []
    return lossCourse(trend.days, countsFrom, lastDay, figure)
  },
  daysThatConfirm: 3,
})
