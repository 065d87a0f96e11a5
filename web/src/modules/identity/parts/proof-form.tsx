/** Proving who one is, by whichever way one has: the second step of a log-in, and before what protects the account. */
import { useEffect, useId, useState, type FormEvent } from 'react'
import { useQuery } from '@tanstack/react-query'
import { RecoveryCode, TotpCode, type PasskeyAssertion, type ProofMethod } from '@setpoint/contract/second-factor'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { PasswordInput, TextInput } from '../../../ui/text-input.tsx'
import { useCountdown } from '../countdown.ts'
import type { GivenProof } from '../factor-queries.ts'
import { passkeyFailure, passkeyPlace } from '../passkey.ts'
import { authOptions } from '../queries.ts'
import { FormFailure, useFailureText, WaitNotice } from './form-failure.tsx'
import { ProviderWay } from './provider-way.tsx'

interface ProofFormProps {
  /** What there is, the best first. */
  methods: readonly ProofMethod[]
  /** Sends it; throws what the server says. */
  prove: (proof: GivenProof) => Promise<void>
  /** Asks the browser for a passkey. */
  passkey: () => Promise<PasskeyAssertion>
  /** The button's word. */
  confirm: string
}

export function ProofForm({ methods, prove, passkey, confirm }: ProofFormProps) {
  const { identity } = useTexts()
  const { proof: texts } = identity.factors
  const usable = useUsable(methods)
  const [chosen, setChosen] = useState<ProofMethod | null>(null)
  const method = chosen ?? usable[0] ?? methods[0] ?? 'password'
  const proving = useProving(method, prove, passkey)
  const others = usable.filter((each) => each !== method)
  const choose = (other: ProofMethod) => {
    setChosen(other)
    proving.forget()
  }
  return (
    <div className="grid gap-4">
      {/* Anew for each way: nothing of one stays in the field of another, and it takes the focus. */}
      <Way key={method} method={method} proving={proving} confirm={confirm} />
      {others.length > 0 && (
        <nav aria-label={texts.others} className="grid justify-items-start border-t border-line pt-2">
          {others.map((other) => (
            <Button key={other} variant="quiet" className="-mx-4.5 text-start" onClick={() => choose(other)}>
              {texts.other[other]}
            </Button>
          ))}
        </nav>
      )}
    </div>
  )
}

/** Passkeys belong to one address: elsewhere they are left out, unless there is nothing else. */
function useUsable(methods: readonly ProofMethod[]): readonly ProofMethod[] {
  const { data } = useQuery(authOptions)
  const elsewhere = data !== undefined && passkeyPlace(data.passkeyOrigin) !== 'here'
  const usable = methods.filter((method) => method !== 'passkey' || !elsewhere)
  return usable.length > 0 ? usable : methods
}

type Proving = ReturnType<typeof useProving>

function useProving(
  method: ProofMethod,
  prove: (proof: GivenProof) => Promise<void>,
  passkey: () => Promise<PasskeyAssertion>,
) {
  const { identity } = useTexts()
  const { proof: texts } = identity.factors
  const failureText = useFailureText()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [left, startCountdown] = useCountdown()
  const [asked, setAsked] = useState(0)

  function explain(error: unknown): void {
    if (!(error instanceof ApiError)) {
      setFailure(passkeyFailure(error) === 'cancelled' ? texts.cancelled : texts.wrong.passkey)
    } else if (error.code === 'RATE_LIMIT_EXCEEDED') {
      setAsked(error.retryAfter ?? 60)
      startCountdown(error.retryAfter ?? 60)
    } else setFailure(error.code === 'INVALID_CREDENTIALS' ? texts.wrong[method] : failureText(error))
  }

  async function give(proof: () => Promise<GivenProof>): Promise<void> {
    if (busy) return
    setBusy(true)
    setFailure(null)
    try {
      await prove(await proof())
    } catch (error) {
      explain(error)
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    failure,
    left,
    asked,
    give: (proof: GivenProof) => void give(() => Promise.resolve(proof)),
    givePasskey: () => void give(async () => ({ passkey: await passkey() })),
    forget: () => setFailure(null),
  }
}

interface WayProps {
  method: ProofMethod
  proving: Proving
  confirm: string
}

/** Takes the focus as it appears: in a dialog whose content was still loading, and in the place of the way before. */
function Way(way: WayProps) {
  const id = useId()
  useEffect(() => document.getElementById(id)?.querySelector<HTMLElement>('input, button')?.focus(), [id])
  return (
    <div id={id}>
      <WayOf {...way} />
    </div>
  )
}

function WayOf({ method, proving, confirm }: WayProps) {
  if (method === 'passkey') return <PasskeyWay proving={proving} />
  if (method === 'provider') return <ProviderWay />
  return <TypedWay method={method} proving={proving} confirm={confirm} />
}

function PasskeyWay({ proving }: { proving: Proving }) {
  const { identity } = useTexts()
  const { proof: texts } = identity.factors
  const { data } = useQuery(authOptions)
  const online = useOnline()
  const place = data === undefined ? 'here' : passkeyPlace(data.passkeyOrigin)
  if (data !== undefined && place !== 'here') {
    return <p className="text-note text-muted">{texts.passkeyElsewhere(data.passkeyOrigin)}</p>
  }
  return (
    <div className="grid gap-4">
      <p className="text-note text-muted">{texts.passkeyWhat}</p>
      <FormFailure>{proving.failure}</FormFailure>
      <WaitNotice left={proving.left} asked={proving.asked} />
      <Button
        variant="primary"
        size="large"
        wide
        icon="key"
        busy={proving.busy}
        disabled={!online || proving.left > 0}
        onClick={proving.givePasskey}
      >
        {texts.usePasskey}
      </Button>
    </div>
  )
}

type Typed = Exclude<ProofMethod, 'passkey' | 'provider'>

/** What is typed as it is sent; null when it cannot be right yet. */
function readTyped(method: Typed, typed: string): GivenProof | null {
  if (method === 'password') return typed === '' ? null : { password: typed.slice(0, 128) }
  const shape = method === 'totp' ? TotpCode : RecoveryCode
  const result = shape.safeParse(typed)
  if (!result.success) return null
  return method === 'totp' ? { code: result.data } : { recoveryCode: result.data }
}

function TypedWay({ method, proving, confirm }: { method: Typed; proving: Proving; confirm: string }) {
  const { identity } = useTexts()
  const { proof: texts } = identity.factors
  const online = useOnline()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [unshaped, setUnshaped] = useState(false)
  const shapes = { totp: texts.codeShape, 'recovery-code': texts.recoveryShape, password: texts.passwordShape }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const proof = readTyped(method, typed)
    setUnshaped(proof === null)
    if (proof) proving.give(proof)
    else document.getElementById(id)?.querySelector('input')?.focus()
  }
  return (
    <form noValidate id={id} onSubmit={submit} className="grid gap-4">
      <TypedField
        method={method}
        value={typed}
        onValue={(value) => {
          setTyped(value)
          setUnshaped(false)
        }}
        error={unshaped ? shapes[method] : undefined}
      />
      <FormFailure>{proving.failure}</FormFailure>
      <WaitNotice left={proving.left} asked={proving.asked} />
      <Button
        type="submit"
        variant="primary"
        size="large"
        wide
        busy={proving.busy}
        disabled={!online || proving.left > 0}
      >
        {confirm}
      </Button>
    </form>
  )
}

interface TypedFieldProps {
  method: Typed
  value: string
  onValue: (value: string) => void
  error: string | undefined
}

function TypedField({ method, value, onValue, error }: TypedFieldProps) {
  const { identity } = useTexts()
  const { proof: texts } = identity.factors
  const own = {
    value,
    onChange: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
  }
  if (method === 'password') {
    return (
      <Field label={texts.password} error={error}>
        <PasswordInput autoComplete="current-password" {...own} />
      </Field>
    )
  }
  if (method === 'totp') {
    return (
      <Field label={texts.code} hint={texts.codeHint} error={error}>
        <TextInput
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={9}
          className="tabular-nums tracking-[.2em]"
          {...own}
        />
      </Field>
    )
  }
  return (
    <Field label={texts.recoveryCode} hint={texts.recoveryHint} error={error}>
      <TextInput autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} {...own} />
    </Field>
  )
}
