/** One's passkeys in the settings. */
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Passkey } from '@setpoint/contract/second-factor'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Banner, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { passkeys, secondFactor, useRemovePasskey } from '../factor-queries.ts'
import { passkeyPlace } from '../passkey.ts'
import { authOptions } from '../queries.ts'
import { useFailed } from './two-step.tsx'

const Menu = lazy(() => import('../../../ui/menu.tsx').then((menu) => ({ default: menu.Menu })))
const AddPasskey = lazy(() => import('./passkey-dialogs.tsx').then((part) => ({ default: part.AddPasskey })))
const RenamePasskey = lazy(() => import('./passkey-dialogs.tsx').then((part) => ({ default: part.RenamePasskey })))

/** As many as the server takes. */
const most = 20

export function Passkeys() {
  const { identity } = useTexts()
  const { passkeys: texts } = identity.factors
  const list = useQuery(passkeys)
  return (
    <Card>
      <CardTitle note={texts.note}>{texts.title}</CardTitle>
      {list.data ? (
        <>
          {list.data.length === 0 ? (
            <p className="mb-3 text-note text-muted">{texts.none}</p>
          ) : (
            <ul className="mb-3 divide-y divide-line">
              {list.data.map((passkey) => (
                <PasskeyLine key={passkey.id} passkey={passkey} isOnly={list.data.length === 1} />
              ))}
            </ul>
          )}
          {list.data.length < most ? <Add isFirst={list.data.length === 0} /> : <Banner>{texts.full}</Banner>}
        </>
      ) : list.isError ? (
        <ErrorState
          title={texts.failed}
          error={list.error}
          busy={list.isFetching}
          onRetry={() => void list.refetch()}
        />
      ) : (
        <Loading>
          <Skeleton lines={3} />
        </Loading>
      )}
    </Card>
  )
}

function Add({ isFirst }: { isFirst: boolean }) {
  const { identity } = useTexts()
  const { passkeys: texts } = identity.factors
  const online = useOnline()
  const { data } = useQuery(authOptions)
  const own = useQuery(secondFactor).data
  const [isAdding, setAdding] = useState(false)
  if (!data) return null
  const place = passkeyPlace(data.passkeyOrigin)
  if (place !== 'here') {
    const why = {
      elsewhere: texts.elsewhere(data.passkeyOrigin),
      insecure: texts.insecure,
      unsupported: texts.unsupported,
    }
    return <Banner>{why[place]}</Banner>
  }
  return (
    <>
      <Button icon="plus" className="max-sm:w-full" disabled={!online} onClick={() => setAdding(true)}>
        {texts.add}
      </Button>
      {isAdding && (
        <Suspense fallback={null}>
          <AddPasskey isFirstFactor={isFirst && own?.totpSince === null} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  )
}

function PasskeyLine({ passkey, isOnly }: { passkey: Passkey; isOnly: boolean }) {
  const { identity } = useTexts()
  const { passkeys: texts } = identity.factors
  const format = useFormat()
  const online = useOnline()
  const [open, setOpen] = useState<'rename' | 'remove' | null>(null)
  const { name, createdAt, lastUsedAt, backedUp } = passkey
  return (
    <li className="flex items-center gap-x-4 gap-y-2 py-3.5">
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-tint text-accent">
        <Icon name="key" size={20} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-[550] [overflow-wrap:anywhere]">
          {name}
          <Badge>{backedUp ? texts.backedUp : texts.oneDevice}</Badge>
        </p>
        <p className="flex flex-wrap gap-x-3 text-label text-muted">
          <span>{texts.created(format.day(format.dayOf(createdAt)))}</span>
          <span>{lastUsedAt === null ? texts.neverUsed : texts.lastUsed(format.ago(lastUsedAt))}</span>
        </p>
      </div>
      <Suspense fallback={<Skeleton className="size-11" />}>
        <Menu
          label={texts.more(name)}
          items={[
            { label: texts.rename, icon: 'edit', disabled: !online, onSelect: () => setOpen('rename') },
            { label: texts.remove, icon: 'trash', danger: true, disabled: !online, onSelect: () => setOpen('remove') },
          ]}
        />
      </Suspense>
      <Suspense fallback={null}>
        {open === 'rename' && <RenamePasskey passkey={passkey} onClose={() => setOpen(null)} />}
        {open === 'remove' && <Remove passkey={passkey} isOnly={isOnly} onClose={() => setOpen(null)} />}
      </Suspense>
    </li>
  )
}

function Remove({ passkey, isOnly, onClose }: { passkey: Passkey; isOnly: boolean; onClose: () => void }) {
  const { identity } = useTexts()
  const { passkeys: texts, refused } = identity.factors
  const own = useQuery(secondFactor).data
  const remove = useRemovePasskey()
  const failed = useFailed()
  const isLast = isOnly && own?.totpSince === null
  const onError = (error: Error) => {
    const isOnlyWay = error instanceof ApiError && error.code === 'CONFLICT' && own?.required === false
    if (isOnlyWay) toast({ message: refused.lastWay, tone: 'warn' })
    else failed(error)
  }
  return (
    <Confirm
      open
      onOpenChange={(open) => open || onClose()}
      title={texts.removeTitle(passkey.name)}
      description={isLast ? texts.removeLast : texts.removeWhat}
      confirm={texts.remove}
      danger
      busy={remove.isPending}
      onConfirm={() =>
        remove.mutate(passkey.id, {
          onSuccess: () => toast({ message: texts.removed, tone: 'good' }),
          onError,
          onSettled: onClose,
        })
      }
    />
  )
}
