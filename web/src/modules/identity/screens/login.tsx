/** Logging in. What is wrong is said alike for an unknown e-mail and a wrong password. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useSearch } from 'wouter'
import { LoginInput, type SecondFactorChallenge } from '@setpoint/contract/identity'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { refusalThatEnded } from '../../../platform/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Field } from '../../../ui/field.tsx'
import { Banner } from '../../../ui/states.tsx'
import { PasswordInput, TextInput } from '../../../ui/text-input.tsx'
import { explainAccountField } from '../account-input.ts'
import { useCountdown } from '../countdown.ts'
import { CheckingNote } from '../captcha/checking-note.tsx'
import { useOnward } from '../onward.ts'
import { AuthFrame, Way } from '../parts/auth-frame.tsx'
import { FormFailure, useFailureText, WaitNotice } from '../parts/form-failure.tsx'
import { OtherWaysIn } from '../parts/other-ways-in.tsx'
import { SecondStep } from '../parts/second-step.tsx'
import { isSuspension, SuspendedNotice } from '../parts/suspended-notice.tsx'
import { authOptions, useLogin } from '../queries.ts'
import { pathAfterLogin } from '../return-to.ts'

const suspensionThatEnded = () => {
  const refusal = refusalThatEnded()
  return isSuspension(refusal) ? refusal : null
}

/** Sends a log-in and keeps what came of it. */
function useLoggingIn() {
  const login = useLogin()
  const [left, startCountdown] = useCountdown()
  const [asked, setAsked] = useState(0)
  const [unverified, setUnverified] = useState<string | null>(null)
  const [secondStep, setSecondStep] = useState<SecondFactorChallenge | null>(null)
  const [isOver, setOver] = useState(false)
  // Who is put out while the app is open is told why here, without logging in once more.
  const [endedBy, setEndedBy] = useState(suspensionThatEnded)
  const submit = (input: LoginInput) => {
    setEndedBy(null)
    setUnverified(null)
    setOver(false)
    login.mutate(input, {
      onSuccess: ({ secondFactor }) => setSecondStep(secondFactor),
      onError: (error) => {
        if (!(error instanceof ApiError)) return
        if (error.code === 'EMAIL_NOT_VERIFIED') setUnverified(input.email)
        if (error.code !== 'RATE_LIMIT_EXCEEDED') return
        setAsked(error.retryAfter ?? 60)
        startCountdown(error.retryAfter ?? 60)
      },
    })
  }
  const startOver = (tooLate: boolean) => {
    setSecondStep(null)
    setOver(tooLate)
  }
  const error = login.error ?? endedBy
  return { submit, busy: login.isPending, error, left, asked, unverified, secondStep, isOver, startOver }
}

export function Login() {
  const { identity } = useTexts()
  const onward = useOnward(pathAfterLogin(useSearch()))
  const loggingIn = useLoggingIn()
  const { secondStep } = loggingIn
  if (secondStep) {
    return (
      <AuthFrame title={identity.factors.step.title} note={identity.factors.step.note} onward={onward}>
        <SecondStep token={secondStep.token} methods={secondStep.methods} onOver={loggingIn.startOver} />
      </AuthFrame>
    )
  }
  return <FirstStep onward={onward} loggingIn={loggingIn} />
}

interface FirstStepProps {
  onward: string | undefined
  loggingIn: ReturnType<typeof useLoggingIn>
}

function FirstStep({ onward, loggingIn }: FirstStepProps) {
  const { identity } = useTexts()
  const online = useOnline()
  const failure = useLoginFailure(loggingIn.error)
  const form = useForm<{ email: string; password: string }, unknown, LoginInput>({
    defaultValues: { email: '', password: '' },
    resolver: shapeResolver(LoginInput, (field, values) => explainAccountField(identity, field, values)),
  })
  const { errors } = form.formState
  return (
    <AuthFrame
      title={identity.titles.login}
      onward={onward}
      ways={
        <>
          <Way href="/forgot">{identity.forgotPassword}</Way>
          <Way question={identity.noAccount} href="/register">
            {identity.createAccount}
          </Way>
        </>
      }
    >
      <DemoLogin busy={loggingIn.busy} onLogin={loggingIn.submit} />
      {loggingIn.unverified !== null && (
        <div role="status">
          <Banner icon="mail" tone="effort" title={identity.checkMail.notVerified}>
            {identity.checkMail.notVerifiedNote(loggingIn.unverified)}
          </Banner>
        </div>
      )}
      {loggingIn.isOver && (
        <div role="status">
          <Banner icon="clock" tone="effort">
            {identity.factors.step.over}
          </Banner>
        </div>
      )}
      <Card aria-label={identity.titles.login}>
        <form noValidate onSubmit={(event) => void form.handleSubmit(loggingIn.submit)(event)} className="grid gap-4">
          <Field label={identity.email} error={errors.email?.message}>
            <TextInput type="email" inputMode="email" autoComplete="username webauthn" {...form.register('email')} />
          </Field>
          <Field label={identity.password} error={errors.password?.message}>
            <PasswordInput autoComplete="current-password" {...form.register('password')} />
          </Field>
          <FormFailure>{failure}</FormFailure>
          <SuspendedNotice error={loggingIn.error} />
          <WaitNotice left={loggingIn.left} asked={loggingIn.asked} />
          <Button
            type="submit"
            variant="primary"
            size="large"
            wide
            busy={loggingIn.busy}
            disabled={!online || loggingIn.left > 0}
          >
            {identity.logIn}
          </Button>
          <CheckingNote />
        </form>
        <OtherWaysIn />
      </Card>
    </AuthFrame>
  )
}

/** The sentence above the button; suspensions, waits and unconfirmed addresses have their own notice. */
function useLoginFailure(error: unknown): string | null {
  const { identity } = useTexts()
  const failureText = useFailureText()
  if (error === null || isSuspension(error)) return null
  const code = error instanceof ApiError ? error.code : null
  if (code === 'INVALID_CREDENTIALS') return identity.wrongLogin
  return code === 'RATE_LIMIT_EXCEEDED' || code === 'EMAIL_NOT_VERIFIED' ? null : failureText(error)
}

function DemoLogin({ busy, onLogin }: { busy: boolean; onLogin: (input: LoginInput) => void }) {
  const { identity } = useTexts()
  const { data } = useQuery(authOptions)
  const demo = data?.demo
  if (!demo) return null
  return (
    <Card>
      <CardTitle note={identity.demo.note}>{identity.demo.title}</CardTitle>
      <Button variant="primary" size="large" wide icon="arrow-end" busy={busy} onClick={() => onLogin(demo)}>
        {identity.demo.action}
      </Button>
    </Card>
  )
}
