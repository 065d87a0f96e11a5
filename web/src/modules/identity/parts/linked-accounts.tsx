/** One's accounts at providers, in the settings. */
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { AuthOptions } from '@setpoint/contract/identity'
import type { LinkedAccount, LinkedAccounts as Linked } from '@setpoint/contract/providers'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { passkeys } from '../factor-queries.ts'
import { linkedAccounts, useUnlink } from '../provider-queries.ts'
import { authOptions } from '../queries.ts'
import { ProviderButtons } from './provider-buttons.tsx'

type Providers = AuthOptions['providers']

/** Nothing where no provider is set up and no account was ever linked; nor while that is not known, as with most it is so. */
export function LinkedAccounts() {
  const { identity } = useTexts()
  const { linked: texts } = identity.providers
  const linked = useQuery(linkedAccounts)
  const options = useQuery(authOptions)
  const providers = options.data?.providers
  const failed = [linked, options].find(({ data, isError }) => isError && data === undefined)
  const isNone = (providers ?? []).length === 0 && (linked.data?.accounts ?? []).length === 0
  if (isNone && !failed) return null
  return (
    <Card>
      <CardTitle note={texts.note}>{texts.title}</CardTitle>
      {linked.data && providers ? (
        <Lines linked={linked.data} providers={providers} />
      ) : failed ? (
        <ErrorState
          title={texts.failed}
          error={failed.error}
          busy={failed.isFetching}
          onRetry={() => void failed.refetch()}
        />
      ) : (
        <Loading>
          <Skeleton lines={3} />
        </Loading>
      )}
    </Card>
  )
}

function Lines({ linked, providers }: { linked: Linked; providers: Providers }) {
  const { identity } = useTexts()
  const { linked: texts } = identity.providers
  const hasPasskeys = (useQuery(passkeys).data ?? []).length > 0
  const offered = new Set(providers.map(({ id }) => id))
  const mine = new Set(linked.accounts.map(({ provider }) => provider))
  // As the server counts: an account at a provider that is not set up any more lets nobody in.
  const staysIn = ({ id }: LinkedAccount) =>
    linked.hasPassword || hasPasskeys || linked.accounts.some((other) => other.id !== id && offered.has(other.provider))
  const others = providers.filter(({ id }) => !mine.has(id))
  return (
    <>
      {linked.accounts.length === 0 ? (
        <p className="mb-3 text-note text-muted">{texts.none}</p>
      ) : (
        <ul className="divide-y divide-line">
          {linked.accounts.map((account) => (
            <Line
              key={account.id}
              account={account}
              isOffered={offered.has(account.provider)}
              mayUnlink={staysIn(account)}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <div className={linked.accounts.length > 0 ? 'mt-3' : undefined}>
          <ProviderButtons inline purpose="link" providers={others} label={texts.link} returnTo="/settings/security" />
        </div>
      )}
    </>
  )
}

interface LineProps {
  account: LinkedAccount
  isOffered: boolean
  /** Something else lets the person in. */
  mayUnlink: boolean
}

function Line({ account, isOffered, mayUnlink }: LineProps) {
  const { identity } = useTexts()
  const { linked: texts } = identity.providers
  const format = useFormat()
  const { providerName, label, linkedAt, lastUsedAt } = account
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3.5">
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-tint text-accent">
        <Icon name="globe" size={20} />
      </span>
      <div className="min-w-0 flex-1 basis-44">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-[550] [overflow-wrap:anywhere]">
          {providerName}
          {!isOffered && <Badge>{texts.notOffered}</Badge>}
        </p>
        {label !== null && <p className="text-note [overflow-wrap:anywhere]">{label}</p>}
        <p className="flex flex-wrap gap-x-3 text-label text-muted">
          <span>{texts.since(format.day(format.dayOf(linkedAt)))}</span>
          <span>{lastUsedAt === null ? texts.neverUsed : texts.lastUsed(format.ago(lastUsedAt))}</span>
        </p>
      </div>
      {mayUnlink ? <Unlink account={account} /> : <OnlyWay>{texts.onlyWay}</OnlyWay>}
    </li>
  )
}

function OnlyWay({ children }: { children: ReactNode }) {
  return <p className="basis-full ps-14 text-label text-muted">{children}</p>
}

function Unlink({ account: { id, providerName } }: { account: LinkedAccount }) {
  const { identity } = useTexts()
  const { linked: texts } = identity.providers
  const online = useOnline()
  const unlink = useUnlink()
  const [isAsking, setAsking] = useState(false)
  const onError = (error: Error) => {
    const code = error instanceof ApiError ? error.code : null
    if (code === 'STEP_UP_REQUIRED') return
    toast({ message: code === 'CONFLICT' ? texts.onlyWay : texts.unlinkFailed, tone: 'warn' })
  }
  return (
    <div className="max-sm:basis-full max-sm:ps-14">
      <Button aria-label={texts.unlinkLabel(providerName)} disabled={!online} onClick={() => setAsking(true)}>
        {texts.unlink}
      </Button>
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        title={texts.unlinkTitle(providerName)}
        description={texts.unlinkWhat}
        confirm={texts.unlink}
        danger
        busy={unlink.isPending}
        onConfirm={() =>
          unlink.mutate(id, {
            onSuccess: () => toast({ message: texts.unlinked(providerName), tone: 'good' }),
            onError,
            onSettled: () => setAsking(false),
          })
        }
      />
    </div>
  )
}
