/** Setting up an authenticator app: scan, confirm by a first code, keep the recovery codes. Load it lazily. */
import { useId, useState, type FormEvent } from 'react'
import { TotpCode, type TotpEnrolment } from '@setpoint/contract/second-factor'
import { ApiError, fieldErrors } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useCountdown } from '../countdown.ts'
import { useConfirmTotp } from '../factor-queries.ts'
import { FormFailure, useFailureText, WaitNotice } from './form-failure.tsx'
import { QrCode } from './qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

export function TotpSetUp({ enrolment, onClose }: { enrolment: TotpEnrolment; onClose: () => void }) {
  const { identity } = useTexts()
  const { factors } = identity
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  // Not before the dialog is gone: it would lie upon the buttons.
  const done = () => {
    onClose()
    toast({ message: factors.app.added, tone: 'good' })
  }
  const confirmed = (recoveryCodes: readonly string[] | null) => (recoveryCodes ? setCodes(recoveryCodes) : done())
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={codes ? factors.codes.title : factors.setUp.title}>
      {codes ? (
        <RecoveryCodes codes={codes} onKept={done} />
      ) : (
        <Enrolment enrolment={enrolment} onConfirmed={confirmed} />
      )}
    </Dialog>
  )
}

interface EnrolmentProps {
  enrolment: TotpEnrolment
  onConfirmed: (recoveryCodes: readonly string[] | null) => void
}

function Enrolment({ enrolment, onConfirmed }: EnrolmentProps) {
  const { identity } = useTexts()
  const { setUp: texts, codes } = identity.factors
  const secret = enrolment.secret.replaceAll(/(.{4})(?!$)/g, '$1 ')
  const copy = () =>
    void navigator.clipboard
      ?.writeText(enrolment.secret)
      .then(() => toast({ message: codes.copied, tone: 'good' }))
      .catch(() => undefined)
  return (
    <div className="grid gap-4">
      <p className="text-note text-muted">{texts.scan}</p>
      <QrCode text={enrolment.uri} label={texts.picture} />
      <p className="text-center md:hidden">
        <a href={enrolment.uri} className="inline-flex min-h-11 items-center font-[550] text-accent underline">
          {texts.onThisPhone}
        </a>
      </p>
      <div>
        <p className="text-label text-muted">{texts.byHand}</p>
        <div className="flex items-center gap-1">
          <p className="min-w-0 flex-1 font-mono text-[15px] select-all [overflow-wrap:anywhere]">{secret}</p>
          {isSecureContext && <IconButton icon="note" label={texts.copyKey} onClick={copy} />}
        </div>
      </div>
      <FirstCode onConfirmed={onConfirmed} />
    </div>
  )
}

function FirstCode({ onConfirmed }: Pick<EnrolmentProps, 'onConfirmed'>) {
  const { identity } = useTexts()
  const { setUp: texts, proof } = identity.factors
  const online = useOnline()
  const failureText = useFailureText()
  const id = useId()
  const confirming = useConfirmTotp()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | undefined>()
  const [failure, setFailure] = useState<string | null>(null)
  const [left, startCountdown] = useCountdown()
  const [asked, setAsked] = useState(0)
  const refused = (problem: Error) => {
    const code = problem instanceof ApiError ? problem.code : null
    if (problem instanceof ApiError && code === 'RATE_LIMIT_EXCEEDED') {
      setAsked(problem.retryAfter ?? 60)
      startCountdown(problem.retryAfter ?? 60)
    } else if (fieldErrors(problem)['code'] !== undefined) setError(texts.wrong)
    else if (code === 'GONE') setFailure(texts.tooLate)
    else setFailure(code === 'CONFLICT' ? texts.elsewhere : failureText(problem))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = TotpCode.safeParse(typed)
    setFailure(null)
    setError(code.success ? undefined : proof.codeShape)
    if (!code.success) return document.getElementById(id)?.querySelector('input')?.focus()
    confirming.mutate(code.data, { onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes), onError: refused })
  }
  return (
    <form noValidate id={id} onSubmit={submit} className="grid gap-4">
      <Field label={texts.code} error={error}>
        <TextInput
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={9}
          className="tabular-nums tracking-[.2em]"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setError(undefined)
          }}
        />
      </Field>
      <FormFailure>{failure}</FormFailure>
      <WaitNotice left={left} asked={asked} />
      <Button
        type="submit"
        variant="primary"
        size="large"
        wide
        busy={confirming.isPending}
        disabled={!online || left > 0}
      >
        {texts.confirm}
      </Button>
    </form>
  )
}
