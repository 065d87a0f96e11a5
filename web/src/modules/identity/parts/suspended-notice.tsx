/** What somebody is told who has proved that the account is theirs and is kept out: since when, until when, why. */
import { ApiError, fieldErrors } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Banner } from '../../../ui/states.tsx'

export const isSuspension = (error: unknown): boolean => error instanceof ApiError && error.code === 'ACCOUNT_SUSPENDED'

/** Nothing for every other error. */
export function SuspendedNotice({ error }: { error: unknown }) {
  const { suspended } = useTexts().identity
  const format = useFormat()
  if (!isSuspension(error)) return null
  const { since, until, reason } = fieldErrors(error)
  const moment = (instant: string) => `${format.day(format.dayOf(instant))}, ${format.time(instant)}`
  const facts = [
    since && ([suspended.since, moment(since)] as const),
    [suspended.until, until ? moment(until) : suspended.untilLifted] as const,
    reason && ([suspended.reason, reason] as const),
  ].filter((fact) => typeof fact === 'object')
  return (
    <Banner tone="warn" icon="lock" title={suspended.title}>
      <dl className="mt-2 grid gap-2">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt className="text-label text-muted">{term}</dt>
            <dd className="font-[550] [overflow-wrap:anywhere] whitespace-pre-line">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">{until ? suspended.whatUntil : suspended.what}</p>
    </Banner>
  )
}
