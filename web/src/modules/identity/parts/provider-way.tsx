/** Proving who one is at a provider whose account is linked: one leaves the page for it. */
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { linkedAccounts } from '../provider-queries.ts'
import { authOptions } from '../queries.ts'
import { ProviderButtons } from './provider-buttons.tsx'

export function ProviderWay() {
  const { identity } = useTexts()
  const { proof: texts } = identity.factors
  const linked = useQuery(linkedAccounts)
  const options = useQuery(authOptions)
  const failed = [linked, options].find(({ data, isError }) => isError && data === undefined)
  if (failed) {
    return (
      <ErrorState
        title={texts.providersFailed}
        error={failed.error}
        busy={failed.isFetching}
        onRetry={() => void failed.refetch()}
      />
    )
  }
  if (!linked.data || !options.data) {
    return (
      <Loading>
        <Skeleton lines={3} />
      </Loading>
    )
  }
  const mine = new Set(linked.data.accounts.map(({ provider }) => provider))
  const usable = options.data.providers.filter(({ id }) => mine.has(id))
  if (usable.length === 0) return <p className="text-note text-muted">{texts.providerNone}</p>
  return (
    <div className="grid gap-4">
      <p className="text-note text-muted">{texts.provider}</p>
      <ProviderButtons
        primary={usable.length === 1}
        purpose="prove"
        providers={usable}
        label={identity.providers.continueWith}
        returnTo={location.pathname + location.search + location.hash}
      />
    </div>
  )
}
