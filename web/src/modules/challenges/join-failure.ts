/** Why one could not join, or be seen, in words: what stands in the way is the field of the refusal. */
import { JoinObstacle, ShowingObstacle } from '@setpoint/contract/challenge-participants'
import { ApiError, fieldErrors } from '../../platform/api.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useFailureText } from '../identity/index.ts'

export function useJoinFailure(): (error: unknown) => string {
  const { page } = useTexts().challenges
  const failureText = useFailureText()
  return (error) => {
    const fields = Object.keys(fieldErrors(error))
    const obstacle = JoinObstacle.options.find((each) => fields.includes(each))
    if (obstacle !== undefined) return page.obstacles[obstacle]
    const unseen = ShowingObstacle.options.find((each) => fields.includes(each))
    if (unseen !== undefined) return page.join.obstacles[unseen]
    return error instanceof ApiError && error.code === 'GONE' ? page.obstacles.over : failureText(error)
  }
}
