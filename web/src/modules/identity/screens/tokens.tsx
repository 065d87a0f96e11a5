/** Personal access tokens, in the settings. */
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { mostPersonalTokens, type NewPersonalToken, type PersonalToken } from '@setpoint/contract/identity'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button, TextLink } from '../../../ui/button.tsx'
import { Card, Stack } from '../../../ui/card.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { EmptyState, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { personalTokens, useDeleteToken } from '../token-queries.ts'

const NewTokenDialog = lazy(() => import('../parts/new-token.tsx').then((part) => ({ default: part.NewTokenDialog })))

export function Tokens() {
  const { identity } = useTexts()
  const { tokens } = identity
  const online = useOnline()
  const list = useQuery(personalTokens)
  const [asking, setAsking] = useState(false)
  const [created, setCreated] = useState<NewPersonalToken | null>(null)
  const [shown, setShown] = useState<HTMLElement | null>(null)
  // The dialog goes when the token stands behind it, so that the focus has somewhere to go.
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- a dialog that goes in the same step would not know of it
    if (shown) setAsking(false)
  }, [shown])
  const create = (
    <Button
      variant="primary"
      icon="plus"
      disabled={!online || (list.data?.length ?? 0) >= mostPersonalTokens}
      onClick={() => {
        setCreated(null)
        setAsking(true)
      }}
    >
      {tokens.create}
    </Button>
  )
  return (
    <Stack>
      {created && <ShownOnce token={created} ref={setShown} onDone={() => setCreated(null)} />}
      <Card>
        <p className="text-note text-muted">
          {tokens.note} {tokens.api} <TextLink href="/api/docs">{tokens.apiLink}</TextLink>.
        </p>
        {!online && <p className="mt-3 text-note text-muted">{identity.offline}</p>}
        {list.data ? (
          <TokenList tokens={list.data} create={create} />
        ) : list.isError ? (
          <ErrorState
            title={tokens.failed}
            error={list.error}
            busy={list.isFetching}
            onRetry={() => void list.refetch()}
          />
        ) : (
          <Loading>
            {[1, 2].map((line) => (
              <div key={line} className="flex gap-4 py-4">
                <Skeleton className="size-10 shrink-0 rounded-full" />
                <Skeleton lines={3} className="flex-1" />
              </div>
            ))}
          </Loading>
        )}
      </Card>
      {asking && (
        <Suspense fallback={null}>
          <NewTokenDialog onClose={() => setAsking(false)} onCreated={setCreated} returnTo={shown} />
        </Suspense>
      )}
    </Stack>
  )
}

function TokenList({ tokens, create }: { tokens: readonly PersonalToken[]; create: ReactNode }) {
  const { identity } = useTexts()
  if (tokens.length === 0) {
    return (
      <EmptyState icon="code" title={identity.tokens.emptyTitle} action={create}>
        {identity.tokens.empty}
      </EmptyState>
    )
  }
  return (
    <>
      <div className="mt-4 mb-1 [&>button]:max-sm:w-full">{create}</div>
      {tokens.length >= mostPersonalTokens && (
        <p className="mt-2 text-note text-muted">{identity.tokens.full(mostPersonalTokens)}</p>
      )}
      <ul className="divide-y divide-line">
        {tokens.map((token) => (
          <TokenLine key={token.id} token={token} />
        ))}
      </ul>
    </>
  )
}

function TokenLine({ token }: { token: PersonalToken }) {
  const { identity } = useTexts()
  const { tokens } = identity
  const format = useFormat()
  const isExpired = format.isPast(token.expiresAt)
  const expiry = format.day(format.dayOf(token.expiresAt))
  const details = [
    isExpired ? tokens.expiredOn(expiry) : tokens.expires(expiry),
    usedText(token, tokens, format.ago),
    tokens.created(format.day(format.dayOf(token.createdAt))),
  ]
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3.5">
      <span
        className={classNames(
          'grid size-10 shrink-0 place-items-center rounded-full',
          isExpired ? 'bg-raise text-muted' : 'bg-tint text-accent',
        )}
      >
        <Icon name="code" size={20} />
      </span>
      <div className="grid min-w-0 flex-1 basis-44 gap-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-[550] [overflow-wrap:anywhere]">
          {token.name}
          {isExpired && <Badge tone="warn">{tokens.expired}</Badge>}
        </p>
        <p className="text-note">
          <span className="text-muted">{tokens.may}</span>{' '}
          {token.scopes.map((scope) => tokens.scopes[scope]).join('; ')}
        </p>
        <p className="flex flex-wrap gap-x-3 text-label text-muted [overflow-wrap:anywhere]">
          {details.map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
        </p>
      </div>
      <DeleteButton token={token} />
    </li>
  )
}

function usedText(
  { lastUsedAt, lastIpAddress }: PersonalToken,
  texts: { unused: string; used: (when: string) => string; usedFrom: (when: string, address: string) => string },
  ago: (instant: string) => string,
): string {
  if (lastUsedAt === null) return texts.unused
  return lastIpAddress === null ? texts.used(ago(lastUsedAt)) : texts.usedFrom(ago(lastUsedAt), lastIpAddress)
}

function DeleteButton({ token }: { token: PersonalToken }) {
  const { identity } = useTexts()
  const { tokens } = identity
  const online = useOnline()
  const deleting = useDeleteToken()
  const [asking, setAsking] = useState(false)
  const confirmed = () =>
    deleting.mutate(token.id, {
      onSuccess: () => toast({ message: tokens.deleted, tone: 'good' }),
      onError: () => {
        setAsking(false)
        toast({ message: tokens.deleteFailed, tone: 'warn' })
      },
    })
  return (
    <>
      <Button aria-label={tokens.deleteLabel(token.name)} disabled={!online} onClick={() => setAsking(true)}>
        {tokens.delete}
      </Button>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={tokens.deleteTitle(token.name)}
        description={tokens.deleteWhat}
        confirm={tokens.delete}
        danger
        busy={deleting.isPending}
        onConfirm={confirmed}
      />
    </>
  )
}

/** The token itself, until its owner says that they have it. */
function ShownOnce({
  token,
  ref,
  onDone,
}: {
  token: NewPersonalToken
  ref: (element: HTMLElement | null) => void
  onDone: () => void
}) {
  const { identity } = useTexts()
  const { shown } = identity.tokens
  const copy = () =>
    void navigator.clipboard.writeText(token.token).then(
      () => toast({ message: shown.copied, tone: 'good' }),
      () => toast({ message: shown.copyFailed, tone: 'warn' }),
    )
  return (
    <section
      aria-labelledby="shown-once"
      className="grid gap-3 rounded-card border border-accent bg-surface p-4 shadow-lift sm:p-5"
    >
      <h2 ref={ref} id="shown-once" tabIndex={-1} className="text-title font-semibold [overflow-wrap:anywhere]">
        {shown.title(token.name)}
      </h2>
      <p className="text-note text-muted">{shown.what}</p>
      <textarea
        readOnly
        rows={2}
        aria-label={shown.label}
        value={token.token}
        spellCheck={false}
        translate="no"
        onFocus={(event) => event.currentTarget.select()}
        className="field-sizing-content w-full resize-none rounded-control border border-line bg-raise px-3.5 py-3 font-mono text-[15px] break-all"
      />
      <div className="flex flex-wrap gap-2.5 max-sm:[&>*]:w-full">
        {isSecureContext && (
          <Button variant="primary" icon="note" onClick={copy}>
            {shown.copy}
          </Button>
        )}
        <Button onClick={onDone}>{shown.done}</Button>
      </div>
    </section>
  )
}
