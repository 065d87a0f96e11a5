/** Why an act was not done, in words for who wanted it. */
import { ApiError, fieldErrors } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFailureText } from '../../identity/index.ts'

export function useActFailure(): (error: unknown) => string {
  const { failures } = useTexts().admin.act
  const failureText = useFailureText()
  return (error) => {
    if (fieldErrors(error)['until']) return failures.until
    if (!(error instanceof ApiError)) return failureText(error)
    const { code } = error
    return code === 'FORBIDDEN' || code === 'CONFLICT' || code === 'NOT_FOUND' ? failures[code] : failureText(error)
  }
}
