/** Where one comes back from a provider (`#ticket=…&purpose=…`, or `#problem=…`): what one went for is done at once. */
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { ProviderSignIn } from '@setpoint/contract/providers'
import { ApiError, fieldErrors } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { toast } from '../../../ui/toast.tsx'
import { keepBack, readBack, type Back } from '../away.ts'
import { useOnward } from '../onward.ts'
import { AuthFrame, Way } from '../parts/auth-frame.tsx'
import { CheckMail } from '../parts/check-mail.tsx'
import { FinishRegistration } from '../parts/finish-registration.tsx'
import { SecondStep } from '../parts/second-step.tsx'
import { ProblemNotice, UnderWay, type Problem } from '../parts/way-back.tsx'
import { useLinkAccount, useProveByProvider, useSignInByProvider } from '../provider-queries.ts'
import { ownPath } from '../return-to.ts'
import { useOnce } from '../use-once.ts'

export function ProviderReturn() {
  const [back] = useState(readBack)
  useEffect(() => keepBack(back), [back])
  const { outcome, purpose } = back
  if ('problem' in outcome) return <ProblemNotice problem={outcome.problem} back={back} />
  if (purpose === 'link') return <Linking ticket={outcome.ticket} back={back} />
  if (purpose === 'prove') return <Proving ticket={outcome.ticket} back={back} />
  return <SigningIn ticket={outcome.ticket} back={back} />
}

interface ReturnProps {
  ticket: string
  back: Back
}

function SigningIn({ ticket, back }: ReturnProps) {
  const { mutate, error } = useSignInByProvider()
  const [answer, setAnswer] = useState<ProviderSignIn | null>(null)
  const signIn = () => mutate(ticket, { onSuccess: setAnswer })
  useOnce(signIn)
  const onward = useOnward(ownPath(answer?.returnTo ?? null))
  const problem = error === null ? null : signInProblem(error)
  if (problem !== null) return <ProblemNotice problem={problem} back={back} />
  if (answer?.secondFactor) return <SecondFactor challenge={answer.secondFactor} back={back} onward={onward} />
  if (answer?.signUp) return <SignUp ticket={ticket} signUp={answer.signUp} back={back} />
  return <UnderWay purpose="sign-in" onward={answer?.session ? onward : undefined} error={error} onRetry={signIn} />
}

/** Null for what can be tried again as it is. */
function signInProblem(error: unknown): Problem | null {
  const problems: Partial<Record<string, Problem>> = {
    GONE: 'expired',
    NOT_FOUND: 'expired',
    CONFLICT: 'emailTaken',
    FORBIDDEN: 'closed',
    ACCOUNT_SUSPENDED: 'suspended',
  }
  return error instanceof ApiError ? (problems[error.code] ?? null) : null
}

interface SecondFactorProps {
  challenge: NonNullable<ProviderSignIn['secondFactor']>
  back: Back
  onward: string | undefined
}

function SecondFactor({ challenge, back, onward }: SecondFactorProps) {
  const { identity } = useTexts()
  const [, navigate] = useLocation()
  const [isOver, setOver] = useState(false)
  if (isOver) return <ProblemNotice problem="secondStepOver" back={back} />
  return (
    <AuthFrame title={identity.factors.step.title} note={identity.providers.secondStepNote} onward={onward}>
      <SecondStep
        token={challenge.token}
        methods={challenge.methods}
        onOver={(tooLate) => (tooLate ? setOver(true) : navigate('/login', { replace: true }))}
      />
    </AuthFrame>
  )
}

interface SignUpProps extends ReturnProps {
  signUp: NonNullable<ProviderSignIn['signUp']>
}

function SignUp({ ticket, signUp, back }: SignUpProps) {
  const { identity } = useTexts()
  const [mailedTo, setMailedTo] = useState<string | null>(null)
  const [isOver, setOver] = useState(false)
  // Read out: it stands where something was only being waited for.
  useEffect(() => document.querySelector('h1')?.focus(), [])
  if (isOver) return <ProblemNotice problem="expired" back={back} />
  if (mailedTo !== null) return <CheckMail email={mailedTo} />
  return (
    <AuthFrame
      title={identity.providers.finish.title}
      note={identity.providers.finish.note(signUp.providerName)}
      onward="/welcome"
      ways={
        <Way question={identity.haveAccount} href="/login">
          {identity.logInInstead}
        </Way>
      }
    >
      <FinishRegistration ticket={ticket} signUp={signUp} onMailed={setMailedTo} onOver={() => setOver(true)} />
    </AuthFrame>
  )
}

function Linking({ ticket, back }: ReturnProps) {
  const { identity } = useTexts()
  const [, navigate] = useLocation()
  const signedIn = useSession().state === 'signed-in'
  const { mutate, error } = useLinkAccount()
  const link = () =>
    mutate(ticket, {
      onSuccess: ({ providerName }) => {
        toast({ message: identity.providers.linked.added(providerName), tone: 'good' })
        navigate('/settings/security', { replace: true })
      },
    })
  useOnce(() => signedIn && link())
  const problem = signedIn ? linkProblem(error) : 'loggedOut'
  if (problem !== null) return <ProblemNotice problem={problem} back={back} />
  return <UnderWay purpose="link" error={error} onRetry={link} />
}

function linkProblem(error: unknown): Problem | null {
  if (!(error instanceof ApiError)) return null
  if (error.code === 'GONE' || error.code === 'NOT_FOUND') return 'expired'
  if (error.code !== 'CONFLICT') return null
  return 'provider' in fieldErrors(error) ? 'anotherLinked' : 'linkedElsewhere'
}

function Proving({ ticket, back }: ReturnProps) {
  const { identity } = useTexts()
  const [, navigate] = useLocation()
  const signedIn = useSession().state === 'signed-in'
  const { mutate, error } = useProveByProvider()
  const prove = () =>
    mutate(ticket, {
      onSuccess: ({ returnTo }) => {
        // Stays until it is read: what was asked for has not been done.
        toast({ message: identity.providers.proven, tone: 'good', sticky: true })
        navigate(ownPath(returnTo) ?? '/settings/security', { replace: true })
      },
    })
  useOnce(() => signedIn && prove())
  const problem = signedIn ? proofProblem(error) : 'loggedOut'
  if (problem !== null) return <ProblemNotice problem={problem} back={back} />
  return <UnderWay purpose="prove" error={error} onRetry={prove} />
}

function proofProblem(error: unknown): Problem | null {
  const problems: Partial<Record<string, Problem>> = {
    GONE: 'expired',
    NOT_FOUND: 'expired',
    FORBIDDEN: 'notYours',
    INVALID_CREDENTIALS: 'notAsked',
  }
  return error instanceof ApiError ? (problems[error.code] ?? null) : null
}
