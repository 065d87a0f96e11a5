/** Logging in with a passkey: by a button, and in the list beneath the e-mail field. For where passkeys can be used. */
import { useEffect, useRef, useState } from 'react'
import type { PasskeyAssertion } from '@setpoint/contract/second-factor'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { passkeyRequest, useLogInWithPasskey } from '../factor-queries.ts'
import { passkeyByAutofill, passkeyFailure, stopAutofill, askForPasskey } from '../passkey.ts'
import { FormFailure, useFailureText } from './form-failure.tsx'
import { isSuspension, SuspendedNotice } from './suspended-notice.tsx'

export function PasskeyLogIn() {
  const { identity } = useTexts()
  const { step, proof } = identity.factors
  const online = useOnline()
  const failureText = useFailureText()
  const logIn = useLogInWithPasskey()
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  function explain(error: unknown): void {
    if (!(error instanceof ApiError))
      setFailure(passkeyFailure(error) === 'cancelled' ? proof.cancelled : step.passkeyFailed)
    else if (!isSuspension(error))
      setFailure(error.code === 'INVALID_CREDENTIALS' ? step.passkeyFailed : failureText(error))
  }
  useAutofill(online && !isAsking, (picked) => logIn.mutate(picked, { onError: explain }))

  async function ask(): Promise<void> {
    setFailure(null)
    setAsking(true)
    try {
      await logIn.mutateAsync(await askForPasskey(await passkeyRequest()))
    } catch (error) {
      explain(error)
    } finally {
      setAsking(false)
    }
  }
  return (
    <div className="grid gap-4">
      <FormFailure>{failure}</FormFailure>
      <SuspendedNotice error={logIn.error} />
      <Button
        size="large"
        wide
        icon="key"
        busy={isAsking || logIn.isPending}
        disabled={!online}
        onClick={() => void ask()}
      >
        {step.withPasskey}
      </Button>
    </div>
  )
}

/** Milliseconds after which an offer is made anew: the server's challenge is good for five minutes. */
const renewedAfter = 4 * 60_000

/** Offers passkeys in the browser's list for as long as the screen stands. Each question to the browser ends the one before. */
function useAutofill(isWanted: boolean, onPicked: (passkey: PasskeyAssertion) => void): void {
  const picked = useRef(onPicked)
  useEffect(() => {
    picked.current = onPicked
  })
  useEffect(() => {
    if (!isWanted) return
    const offer = async () => {
      // The browser's no (it was taken back, or nothing was picked) is no failure.
      const passkey = await passkeyByAutofill(passkeyRequest).catch(() => null)
      if (passkey) picked.current(passkey)
    }
    void offer()
    const timer = setInterval(() => void offer(), renewedAfter)
    return () => clearInterval(timer)
  }, [isWanted])
  useEffect(() => () => void stopAutofill(), [])
}
