/** Two-step verification in the settings: the authenticator app and the recovery codes. */
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { SecondFactor, TotpEnrolment } from '@setpoint/contract/second-factor'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { Icon, type IconName } from '../../../ui/icon.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { secondFactor, useEnrolTotp, useRemoveTotp, useRenewCodes } from '../factor-queries.ts'
import { useFailureText } from './form-failure.tsx'

const TotpSetUp = lazy(() => import('./totp-set-up.tsx').then((part) => ({ default: part.TotpSetUp })))
const CodesDialog = lazy(() => import('./codes-dialog.tsx').then((part) => ({ default: part.CodesDialog })))

export function TwoStep() {
  const { identity } = useTexts()
  const { factors } = identity
  const own = useQuery(secondFactor)
  const isOn = own.data !== undefined && (own.data.totpSince !== null || own.data.passkeys > 0)
  return (
    <Card>
      <CardTitle note={factors.note}>
        <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          {factors.title}
          {own.data && <Badge tone={isOn ? 'accent' : 'neutral'}>{isOn ? factors.on : factors.off}</Badge>}
        </span>
      </CardTitle>
      {own.data ? (
        <ul className="divide-y divide-line">
          <App own={own.data} />
          <Codes own={own.data} isOn={isOn} />
        </ul>
      ) : own.isError ? (
        <ErrorState title={factors.failed} error={own.error} busy={own.isFetching} onRetry={() => void own.refetch()} />
      ) : (
        <Loading>
          <Skeleton lines={4} />
        </Loading>
      )}
    </Card>
  )
}

interface LineProps {
  icon: IconName
  name: string
  note: ReactNode
  action: ReactNode
  children?: ReactNode
}

function Line({ icon, name, note, action, children }: LineProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3.5">
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-tint text-accent">
        <Icon name={icon} size={20} />
      </span>
      <div className="min-w-0 flex-1 basis-44">
        <p className="font-[550]">{name}</p>
        <p className="text-label text-muted">{note}</p>
      </div>
      {action && <div className="max-sm:basis-full max-sm:ps-14">{action}</div>}
      {children}
    </li>
  )
}

function App({ own }: { own: SecondFactor }) {
  const { identity } = useTexts()
  const { app: texts } = identity.factors
  const format = useFormat()
  const online = useOnline()
  const failed = useFailed()
  const enrol = useEnrolTotp()
  const remove = useRemoveTotp()
  const [enrolment, setEnrolment] = useState<TotpEnrolment | null>(null)
  const [isRemoving, setRemoving] = useState(false)
  const since = own.totpSince
  return (
    <Line
      icon="device"
      name={texts.name}
      note={since === null ? texts.none : texts.since(format.day(format.dayOf(since)))}
      action={
        since === null ? (
          <Button
            variant="primary"
            aria-label={texts.setUpLabel}
            disabled={!online}
            busy={enrol.isPending}
            onClick={() => enrol.mutate(undefined, { onSuccess: setEnrolment, onError: failed })}
          >
            {texts.setUp}
          </Button>
        ) : (
          <Button aria-label={texts.removeLabel} disabled={!online} onClick={() => setRemoving(true)}>
            {texts.remove}
          </Button>
        )
      }
    >
      <Suspense fallback={null}>
        {enrolment && <TotpSetUp enrolment={enrolment} onClose={() => setEnrolment(null)} />}
      </Suspense>
      <Confirm
        open={isRemoving}
        onOpenChange={setRemoving}
        title={texts.removeTitle}
        description={own.passkeys === 0 ? texts.removeLast : texts.removeWhat}
        confirm={texts.remove}
        danger
        busy={remove.isPending}
        onConfirm={() =>
          remove.mutate(undefined, {
            onSuccess: () => toast({ message: texts.removed, tone: 'good' }),
            onError: failed,
            onSettled: () => setRemoving(false),
          })
        }
      />
    </Line>
  )
}

const few = 3

function Codes({ own, isOn }: { own: SecondFactor; isOn: boolean }) {
  const { identity } = useTexts()
  const { codes: texts } = identity.factors
  const online = useOnline()
  const failed = useFailed()
  const renew = useRenewCodes()
  const [isAsking, setAsking] = useState(false)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const left = own.recoveryCodesLeft
  const note = isOn ? (
    <>
      {texts.left(left)}
      {left <= few && <span className="block text-effort">{texts.few}</span>}
    </>
  ) : (
    texts.none
  )
  return (
    <Line
      icon="file"
      name={texts.name}
      note={note}
      action={
        isOn && (
          <Button aria-label={texts.renewLabel} disabled={!online} onClick={() => setAsking(true)}>
            {texts.renew}
          </Button>
        )
      }
    >
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        title={texts.renewTitle}
        description={texts.renewWhat}
        confirm={texts.renew}
        busy={renew.isPending}
        onConfirm={() =>
          renew.mutate(undefined, {
            onSuccess: (made) => setCodes(made.codes),
            onError: failed,
            onSettled: () => setAsking(false),
          })
        }
      />
      <Suspense fallback={null}>{codes && <CodesDialog codes={codes} onClose={() => setCodes(null)} />}</Suspense>
    </Line>
  )
}

/** Says why something about a factor was not done; nothing when the person did not want to prove who they are. */
export function useFailed(): (error: Error) => void {
  const { identity } = useTexts()
  const { refused } = identity.factors
  const failureText = useFailureText()
  return (error) => {
    const code = error instanceof ApiError ? error.code : null
    if (code === 'STEP_UP_REQUIRED') return
    toast({ message: code === 'CONFLICT' ? refused.needed : failureText(error), tone: 'warn' })
  }
}
