import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { toast } from '../../../ui/toast.tsx'

/** Says why an act about somebody did not happen. */
export function useActFailure(): (error: unknown) => void {
  const { people } = useTexts()
  return (error) => {
    const status = error instanceof ApiError ? error.status : 0
    const message = status === 404 ? people.gone : status === 409 ? people.tooMany : people.failed
    toast({ message, tone: 'warn' })
  }
}
